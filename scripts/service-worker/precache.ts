// The list of files that the service worker keeps.

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { neverChanges } from '../hashed-name.mjs';

export type PrecachedFile = {
  /** From the built folder, with "/" between its parts. */
  readonly path: string;
  /** Whether its name holds the hash of its content, so that it never changes. */
  readonly immutable: boolean;
};

export type Precache = {
  /** Sixteen hexadecimal digits that change whenever any file's path or content does. */
  readonly version: string;
  readonly files: readonly PrecachedFile[];
};

/** The service worker can't keep itself: the browser does, and must find a newer one. */
export const serviceWorkerName = 'service-worker.js';

/**
 * Lists the files of a built folder.
 * @param folder path of the folder
 * @returns all its files except source maps and the service worker itself, by path, and their
 *   common version; the same files give the same version whatever order the disk lists them in
 * @throws if the folder can't be read
 */
export async function listPrecache(folder: string): Promise<Precache> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== serviceWorkerName && !path.endsWith('.map'))
    .sort((one, other) => (one < other ? -1 : 1));

  const version = createHash('sha256');
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    version.update(`${path}\n${content.length}\n`).update(content);
  }
  return {
    version: version.digest('hex').slice(0, 16),
    files: paths.map((path) => ({ path, immutable: neverChanges(path) })),
  };
}
