// A folder's files in memory, with their types, tags and compressed forms. The atlas is a few
// megabytes: reading it once is simpler and faster than asking the disk at every request.

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Content types by file name ending. */
const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.json', 'application/json'],
  ['.topojson', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.map', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  ['.pdf', 'application/pdf'],
]);

/** Files of these endings are compressed by their own format, or too rarely asked for. */
const leftAsTheyAre = new Set(['.png', '.jpg', '.webp', '.ico', '.woff2', '.pdf', '.map']);

/** Below this size, in bytes, compression saves no packet. */
const worthCompressing = 1024;

/**
 * @typedef {object} ServedFile
 * @property {string} type the content type
 * @property {string} tag the entity tag, quoted
 * @property {Buffer} plain
 * @property {Buffer} [br] compressed by brotli, once that is done
 * @property {Buffer} [gzip] compressed by gzip, once that is done
 */

/**
 * @typedef {object} Folder
 * @property {Map<string, ServedFile>} files by path from the folder, with "/" between its parts
 * @property {() => Promise<void>} compress compresses all files that are worth it
 */

/**
 * Reads a folder into memory.
 * @param {string} root
 * @returns {Promise<Folder>}
 * @throws {Error} if there is no such folder
 */
export async function openFolder(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  /** @type {Map<string, ServedFile>} */
  const files = new Map();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const plain = await readFile(path);
    files.set(relative(root, path).split(sep).join('/'), {
      type: types.get(extname(path)) ?? 'application/octet-stream',
      tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`,
      plain,
    });
  }
  return { files, compress: () => compressAll(files) };
}

/** @param {Map<string, ServedFile>} files */
async function compressAll(files) {
  for (const [path, file] of files) {
    if (leftAsTheyAre.has(extname(path)) || file.plain.length < worthCompressing) continue;
    file.br = await promisify(brotliCompress)(file.plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: file.plain.length,
      },
    });
    file.gzip = await promisify(gzip)(file.plain, { level: 9 });
  }
}
