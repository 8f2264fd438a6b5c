// Answers one request from a folder in memory.

import { neverChanges } from '../hashed-name.mjs';

/** @typedef {import('./folder.mjs').Folder} Folder */
/** @typedef {import('./folder.mjs').ServedFile} ServedFile */

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Folder} folder
 * @param {string} under the path that the folder appears under, beginning and ending in "/"
 * @returns {{ path: string, bytes: number } | undefined} the file that was sent and the size of its
 *   body as sent; undefined if none was
 */
export function answer(request, response, folder, under) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return undefined;
  }
  const path = pathInFolder(request.url ?? '/', under);
  const file = path === undefined ? undefined : folder.files.get(path);
  if (path === undefined || file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return undefined;
  }

  const { body, encoding } = bestForm(file, request.headers['accept-encoding'] ?? '');
  response.setHeader('content-type', file.type);
  response.setHeader('etag', file.tag);
  response.setHeader('vary', 'accept-encoding');
  // A frame locked with sandbox="allow-scripts" has no origin: its requests come from elsewhere.
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader(
    'cache-control',
    neverChanges(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304).end();
    return undefined;
  }
  if (encoding !== undefined) response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  if (request.method === 'HEAD') {
    response.writeHead(200).end();
    return undefined;
  }
  response.writeHead(200).end(body);
  return { path, bytes: body.length };
}

/**
 * @param {string} address what the request asks for: path and query
 * @param {string} under
 * @returns {string | undefined} the path in the folder; a folder stands for its index.html.
 *   Undefined for what lies outside and for what can't be read as a path.
 */
function pathInFolder(address, under) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const path = decodeURIComponent(pathname);
    if (!path.startsWith(under)) return undefined;
    const inside = path.slice(under.length);
    return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  } catch {
    return undefined;
  }
}

/**
 * @param {ServedFile} file
 * @param {string} accepted the request's accept-encoding
 * @returns {{ body: Buffer, encoding?: 'br' | 'gzip' }} the smallest form that is ready and accepted
 */
function bestForm(file, accepted) {
  if (file.br !== undefined && /\bbr\b/.test(accepted)) return { body: file.br, encoding: 'br' };
  if (file.gzip !== undefined && /\bgzip\b/.test(accepted)) {
    return { body: file.gzip, encoding: 'gzip' };
  }
  return { body: file.plain };
}
