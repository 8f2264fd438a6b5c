// Makes the built atlas work without a network.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { listPrecache, serviceWorkerName } from './precache';

const template = fileURLToPath(new URL('worker/service-worker.js', import.meta.url));

/**
 * A Vite plugin that writes `service-worker.js` beside the built index.html, with the list of all
 * files that the build made (those of the public folder too).
 */
export function offline(): Plugin {
  return {
    name: 'atlas-offline',
    apply: 'build',
    writeBundle: {
      // After every other plugin has written what it writes, or the list would lack files.
      order: 'post',
      sequential: true,
      async handler(output) {
        if (output.dir === undefined) return;
        const precache = await listPrecache(output.dir);
        const worker = await readFile(template, 'utf8');
        await writeFile(
          join(output.dir, serviceWorkerName),
          `const PRECACHE = ${JSON.stringify(precache)};\n${worker}`,
        );
      },
    },
  };
}
