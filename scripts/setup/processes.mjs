// Starts other programs.

import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @typedef {object} RunOptions
 * @property {boolean} [show] let the program write to our own output; without it, its output is
 *   kept back and shown only when it fails
 * @property {boolean} [shell] find the program through the shell (Windows needs it for .cmd files)
 */

/**
 * Runs a program in the project's folder and waits for its end.
 * @param {string} program
 * @param {string[]} parameters
 * @param {RunOptions} [options]
 * @returns {Promise<string>} what it wrote, empty with `show`
 * @throws {Error} if it can't be started or ends with another code than 0; the message is its
 *   output, empty with `show` (the reader has seen it already)
 */
export function run(program, parameters, options = {}) {
  const { show = false, shell = false } = options;
  return new Promise((fulfil, reject) => {
    const child = spawn(program, parameters, {
      cwd: projectRoot,
      shell,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.once('error', (error) => {
      reject(new Error(`${program}: ${error.message}`));
    });
    child.once('close', (code) => {
      if (code === 0) fulfil(output);
      else reject(new Error(output.trimEnd()));
    });
  });
}

/**
 * Runs npm with the given parameters, by the npm that started us where there is one.
 * @param {string[]} parameters
 * @param {RunOptions} [options]
 * @returns {Promise<string>} see {@link run}
 */
export function npm(parameters, options = {}) {
  const running = process.env['npm_execpath'];
  // npm names itself here; other package managers do too, but our lock file is npm's.
  if (running !== undefined && /npm-cli\.c?js$/.test(running)) {
    return run(process.execPath, [running, ...parameters], options);
  }
  return run('npm', parameters, { ...options, shell: process.platform === 'win32' });
}

/**
 * Runs one script of package.json.
 * @param {string} script
 * @param {RunOptions} [options]
 * @returns {Promise<undefined>} rejects as {@link run} does
 */
export async function npmRun(script, options = {}) {
  await npm(['run', '--silent', script], options);
  return undefined;
}
