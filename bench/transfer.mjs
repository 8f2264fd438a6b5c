// What a first visit costs: bytes over the wire by kind, and the time to the first shaded map, the
// latter against a peer in the same run. See bench/README.md.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { findInstalledBrowser } from '../scripts/setup/browser.mjs';
import { npmRun } from '../scripts/setup/processes.mjs';
import { writePeer } from './transfer/peer.mjs';
import { transferTable, timeTable } from './transfer/report.mjs';
import { firstVisit } from './transfer/visit.mjs';

/** @typedef {import('./transfer/visit.mjs').Visit} Visit */

/** Odd, so that the median is a visit that took place. */
const visits = 5;

await npmRun('build');
const peerFolder = await mkdtemp(join(tmpdir(), 'atlas-peer-'));
await writePeer(peerFolder);
const executablePath = await findInstalledBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-sandbox'],
});

/** @type {{ atlas: Visit[], peer: Visit[] }} */
const measured = { atlas: [], peer: [] };
const servers = {
  atlas: await serveCounted(fileURLToPath(new URL('../dist', import.meta.url))),
  peer: await serveCounted(peerFolder),
};
/** @type {(keyof typeof servers)[]} */
const pages = ['atlas', 'peer'];

try {
  // The first round, which starts the browser's processes and fills the system's caches, isn't
  // counted; the two take turns, so that a busy moment of the machine hits both.
  for (let round = 0; round <= visits; round += 1) {
    for (const page of pages) {
      const { address, sent } = servers[page];
      sent.length = 0;
      const visit = await firstVisit(browser, address, sent);
      if (round > 0) measured[page].push(visit);
    }
  }
} finally {
  await browser.close();
  await Promise.all(pages.map((page) => servers[page].close()));
  await rm(peerFolder, { recursive: true });
}

console.log(transferTable(measured.atlas, measured.peer));
console.log(timeTable(measured.atlas, measured.peer));

/**
 * Serves a folder and keeps a list of what was sent.
 * @param {string} root
 */
async function serveCounted(root) {
  /** @type {import('./transfer/visit.mjs').Sent[]} */
  const sent = [];
  const server = await serve({
    root,
    port: 0,
    host: '127.0.0.1',
    under: '/',
    compress: true,
    onSent: (path, bytes) => sent.push({ path, bytes }),
  });
  // Until then, files would go uncompressed.
  await server.compressed;
  return { ...server, sent };
}
