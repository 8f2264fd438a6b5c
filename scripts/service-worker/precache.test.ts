import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPrecache } from './precache';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precache-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>Atlas</title>');
  await writeFile(join(folder, 'assets', 'shell-B1x_9-aQ.js'), 'export {};');
  await writeFile(join(folder, 'assets', 'shell-B1x_9-aQ.js.map'), '{}');
  await writeFile(join(folder, 'service-worker.js'), 'yesterday’s');
});

afterEach(() => rm(folder, { recursive: true }));

describe('the precache list', () => {
  it('holds every file but source maps and the service worker, and knows which never change', async () => {
    const { files } = await listPrecache(folder);
    expect(files).toEqual([
      { path: 'assets/shell-B1x_9-aQ.js', immutable: true },
      { path: 'index.html', immutable: false },
    ]);
  });

  it('keeps its version while the files stay the same', async () => {
    const before = await listPrecache(folder);
    await writeFile(join(folder, 'service-worker.js'), 'today’s');
    expect((await listPrecache(folder)).version).toBe(before.version);
  });

  it('changes its version with the content of a file whose name stays', async () => {
    const before = await listPrecache(folder);
    await writeFile(join(folder, 'index.html'), '<title>Atlas!</title>');
    expect((await listPrecache(folder)).version).not.toBe(before.version);
  });

  it('changes its version with the name of a file whose content stays', async () => {
    const before = await listPrecache(folder);
    await rm(join(folder, 'index.html'));
    await writeFile(join(folder, 'index2.html'), '<title>Atlas</title>');
    expect((await listPrecache(folder)).version).not.toBe(before.version);
  });
});
