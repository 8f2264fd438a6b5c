import type { Plugin } from 'vite';
import { buildAtlasFiles } from './build';

/** A Vite plugin that makes the files of facts and layers before anything asks for them. */
export function atlasFiles(): Plugin {
  return {
    name: 'atlas-files',
    configResolved(config) {
      // Vitest reads facts by itself, and needs no files.
      if (config.mode !== 'test') buildAtlasFiles(config.root);
    },
  };
}
