// Finds a Chromium or Chrome for the browser tests, and fetches one where there is none.

import { execFile } from 'node:child_process';
import { access, constants, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { npm, run } from './processes.mjs';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds an installed browser of the Chromium family.
 * @returns {Promise<string | undefined>} the path of its program; the environment variable
 *   ATLAS_BROWSER, where set, goes before all others
 */
export async function findInstalledBrowser() {
  const chosen = process.env['ATLAS_BROWSER'];
  if (chosen !== undefined && chosen !== '') return chosen;
  for (const candidate of [...candidatesOnPath(), ...usualPlaces()]) {
    if (await answers(candidate)) return candidate;
  }
  return undefined;
}

/**
 * Makes sure that the browser tests have a browser.
 * @returns {Promise<string>} its path, or "by Playwright" when Playwright keeps one of its own
 * @throws {Error} if none was found and none could be fetched
 */
export async function ensureBrowser() {
  const found = await findInstalledBrowser();
  if (found !== undefined) return found;
  if (await playwrightHasOne()) return 'by Playwright';
  if (await canInstallByApt()) {
    const installed = await installByApt();
    if (installed !== undefined) return installed;
  }
  await npm(['exec', '--', 'playwright', 'install', 'chromium']);
  return 'by Playwright';
}

/** @returns {string[]} */
function candidatesOnPath() {
  if (process.platform === 'win32') return [];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {string[]} where the installers of each system put the browser */
function usualPlaces() {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
          join(folder, `${name}.app`, 'Contents', 'MacOS', name),
        ),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((variable) => process.env[variable] ?? [])
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    default:
      return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
  }
}

/**
 * @param {string} program
 * @returns {Promise<boolean>} whether the program is there and starts: on some systems the name
 *   belongs to a stub that only tells how to install the browser
 */
async function answers(program) {
  try {
    await access(program, constants.X_OK);
    // On Windows, asking for the version opens a window instead.
    if (process.platform !== 'win32') {
      await promisify(execFile)(program, ['--version'], { timeout: 20_000 });
    }
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<boolean>} whether Playwright has fetched its own Chromium before */
async function playwrightHasOne() {
  // Not at the top of the file: it is only there once the dependencies are.
  const { chromium } = await import('@playwright/test');
  return answers(chromium.executablePath());
}

/** @returns {Promise<boolean>} whether this is a Debian (not one of its kin) and we are root */
async function canInstallByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    // Ubuntu's package of this name is a stub for its own store, which containers lack.
    return /^ID="?debian"?$/m.test(await readFile('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} the browser's path, or undefined if apt couldn't */
async function installByApt() {
  try {
    await run('apt-get', ['update', '-qq']);
    await run('env', [
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
    ]);
  } catch {
    return undefined;
  }
  return findInstalledBrowser();
}
