import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

const script = `export const words = ${JSON.stringify('xã huyện tỉnh '.repeat(200))};`;
const hashed = 'assets/shell-B1x_9-aQ.js';

let root = '';
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'serve-'));
  root = join(parent, 'dist');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'not for you');
  await writeFile(join(root, 'index.html'), '<title>Atlas</title>');
  await writeFile(join(root, hashed), script);
  server = await serve({ root, port: 0, host: '127.0.0.1', under: '/atlas/', compress: true });
  await server.compressed;
});

afterAll(async () => {
  await server.close();
  await rm(join(root, '..'), { recursive: true });
});

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; bytes: number };

/** Asks without the help of fetch, which tidies paths and unpacks answers. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = new URL(server.address);
  return new Promise((fulfil, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('end', () => {
        fulfil({ status: response.statusCode, headers: response.headers, bytes });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('gives index.html for the folder, to be asked for again each time', async () => {
    const { status, headers } = await ask('/atlas/?year=2022');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('gives a hashed file compressed by brotli, to be kept for ever', async () => {
    const { headers, bytes } = await ask(`/atlas/${hashed}`, { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers['cache-control']).toContain('immutable');
    expect(bytes).toBeLessThan(Buffer.byteLength(script) / 10);
  });

  it('gives a file as it is to who accepts no compression', async () => {
    const { headers, bytes } = await ask(`/atlas/${hashed}`);
    expect(headers['content-encoding']).toBeUndefined();
    expect(bytes).toBe(Buffer.byteLength(script));
  });

  it('gives nothing new to who has the same already', async () => {
    const { headers } = await ask('/atlas/');
    const { status, bytes } = await ask('/atlas/', { 'if-none-match': String(headers.etag) });
    expect([status, bytes]).toEqual([304, 0]);
  });

  it.each(['/', '/atlas/nothing', '/atlas/../secret.txt', '/atlas/%2e%2e/secret.txt', '/atlas/%'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('takes another port when the wanted one is busy', async () => {
    const wanted = Number(new URL(server.address).port);
    const second = await serve({
      root,
      port: wanted,
      host: '127.0.0.1',
      under: '/',
      compress: false,
    });
    expect(Number(new URL(second.address).port)).not.toBe(wanted);
    await second.close();
  });
});
