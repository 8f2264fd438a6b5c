// Brings node_modules up to date with package-lock.json, and does nothing when it is.

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, projectRoot } from './processes.mjs';

const lockFile = join(projectRoot, 'package-lock.json');
const stampFile = join(projectRoot, 'node_modules', '.atlas-lock');

/** The oldest Node that the build tools run on. */
const oldestNode = { major: 20, minor: 19 };

/**
 * Checks the running Node before anything depends on it.
 * @returns {Promise<string>} its version
 * @throws {Error} if it is too old, with the version that is needed
 */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough =
    major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
  return enough
    ? Promise.resolve(process.version)
    : Promise.reject(
        new Error(
          `Node ${oldestNode.major}.${oldestNode.minor} or newer is needed; this is ${process.version}.`,
        ),
      );
}

/**
 * Installs exactly what package-lock.json names, unless that is what is installed already.
 * @returns {Promise<string>} which of the two it was
 * @throws {Error} if the installation failed, with npm's own words
 */
export async function ensureDependencies() {
  const wanted = await lockStamp();
  if ((await installedStamp()) === wanted) return 'up to date';
  // Build and test tools are needed even where NODE_ENV says production.
  await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  await writeFile(stampFile, wanted);
  return 'installed';
}

/**
 * @returns {Promise<string>} what an installation of the present lock file is known by. Platform
 *   and processor are part of it, as some packages bring programs made for one of them.
 */
async function lockStamp() {
  const lock = await readFile(lockFile);
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

/** @returns {Promise<string | undefined>} the stamp of what is installed, if we installed it */
async function installedStamp() {
  try {
    return await readFile(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}
