// Measures how long it takes to work out what is known: `npm run bench:knowledge`. See README.md.
// It is built first, as the atlas is: a runner of TypeScript would add work of its own to each
// function, which no reader pays for.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** As far below the root as the module that looks for `data/` and `geo/` from where it lies. */
const outDir = new URL('../node_modules/.bench/', import.meta.url);

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'bench/knowledge/report.ts',
    outDir: fileURLToPath(outDir),
    emptyOutDir: true,
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'knowledge.mjs' } },
  },
});
await import(new URL('knowledge.mjs', outDir).href);
