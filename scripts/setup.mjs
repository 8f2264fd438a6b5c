// The entry of `npm start` and `npm test`. Plain Node without dependencies, because it must run on
// a fresh clone, before there is a node_modules.

import { serveFromCommandLine } from './serve.mjs';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies, requireNode } from './setup/dependencies.mjs';
import { npmRun } from './setup/processes.mjs';
import { runSteps } from './setup/steps.mjs';

/** @typedef {import('./setup/steps.mjs').Step} Step */

/** @type {Step[]} */
const toServe = [
  { name: 'Node', run: requireNode },
  { name: 'dependencies', run: ensureDependencies },
  { name: 'build', run: () => npmRun('build') },
];

/** @type {(Step | Step[])[]} */
const toTest = [
  { name: 'Node', run: requireNode },
  { name: 'dependencies', run: ensureDependencies },
  { name: 'browser', run: ensureBrowser },
  // Each of these waits more for its own single thread than for the others.
  [
    { name: 'format', run: () => npmRun('check:format') },
    { name: 'types', run: () => npmRun('check:types') },
    { name: 'lint', run: () => npmRun('lint') },
    { name: 'dead code', run: () => npmRun('check:dead-code') },
    { name: 'facts', run: () => npmRun('check:facts') },
    { name: 'knowledge', run: () => npmRun('check:knowledge') },
    { name: 'build', run: () => npmRun('build') },
    { name: 'unit tests', run: () => npmRun('test:unit', { show: true }) },
  ],
  { name: 'browser tests', run: () => npmRun('test:browser', { show: true }) },
];

/**
 * Builds the atlas and serves it until interrupted.
 * @param {string[]} options what followed `npm start --`, handed on to the server
 */
async function start(options) {
  await runSteps(toServe);
  await serveFromCommandLine(options);
}

const [command, ...options] = process.argv.slice(2);

switch (command) {
  case 'start':
    await start(options);
    break;
  case 'test':
    await runSteps(toTest);
    break;
  default:
    console.error('Usage: node scripts/setup.mjs start [--port 4173] [--host 127.0.0.1] | test');
    process.exitCode = 2;
}
