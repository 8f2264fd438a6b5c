// A small server for the built atlas: `node scripts/serve.mjs [--port 4173] [--host 127.0.0.1]`.
// It does what a static host should do (types, compression, caching), so that what is measured and
// tested here is what a reader gets elsewhere.

import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answer } from './serve/answer.mjs';
import { openFolder } from './serve/folder.mjs';
import { listenOnFreePort } from './serve/listen.mjs';

const builtAtlas = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * @typedef {object} ServeOptions
 * @property {string} root the folder to serve
 * @property {number} port the port to try first; 0 for any that is free
 * @property {string} host the address to listen on
 * @property {string} under the path that the folder appears under, beginning and ending in "/"
 * @property {boolean} compress whether to offer brotli and gzip
 * @property {(path: string, bytes: number) => void} [onSent] told of each file sent: its path from
 *   the folder, and the size of its body as it went over the wire
 */

/**
 * Serves a folder.
 * @param {ServeOptions} options
 * @returns {Promise<{ address: string, compressed: Promise<void>, close: () => Promise<void> }>}
 *   `address`: where the folder's index.html is. `compressed`: fulfilled when every file that is
 *   worth it has been compressed; until then such a file goes as it is, so that nobody waits.
 * @throws {Error} if the folder isn't there or no port is free
 */
export async function serve(options) {
  const folder = await openFolder(options.root);
  const server = createServer((request, response) => {
    const sent = answer(request, response, folder, options.under);
    if (sent !== undefined) options.onSent?.(sent.path, sent.bytes);
  });
  const port = await listenOnFreePort(server, options.port, options.host);
  return {
    address: `http://localhost:${port}${options.under}`,
    compressed: options.compress ? folder.compress() : Promise.resolve(),
    close: () =>
      new Promise((fulfil) => {
        server.close(() => {
          fulfil();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * Serves as the command line asks, prints the address, and goes on until interrupted.
 * @param {string[]} parameters the command line after the program's name
 */
export async function serveFromCommandLine(parameters) {
  const { values } = parseArgs({
    args: parameters,
    options: {
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
      root: { type: 'string', default: builtAtlas },
      under: { type: 'string', default: '/' },
      'no-compression': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port} isn't a port: a whole number from 0 to 65535 is.`);
  }
  const { address } = await serve({
    root: resolve(values.root),
    port,
    host: values.host,
    under: values.under,
    compress: !values['no-compression'],
  });
  console.log(`The atlas is at ${address}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await serveFromCommandLine(process.argv.slice(2));
}
