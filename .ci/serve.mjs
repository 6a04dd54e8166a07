import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const MIME = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** Headers of every answer. The page's own policy stands in its meta element; framing can only be refused here. */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The file a request path means inside `directory`; null for anything that would leave it. */
export function fileOfRequest(/** @type {string} */ directory, /** @type {string} */ url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return null;
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return null;
  // Dot-files are nobody's business, and `..` is one.
  if (path.split('/').some((part) => part.startsWith('.'))) return null;
  const root = resolve(directory);
  const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  return file.startsWith(root + sep) ? file : null;
}

/** How long a file may be kept. */
function cachingOf(/** @type {string} */ file) {
  // Office refuses icons that come with a Cache-Control header, so icons get none.
  if (file.endsWith('.png')) return {};
  // A name that holds the hash of its contents never means anything else; kept, a script comes with its compiled code.
  const lasting = /\.[0-9a-f]{8}\.\w+$/.test(file);
  return { 'Cache-Control': lasting ? 'max-age=31536000, immutable' : 'no-cache' };
}

/** Answers GET and HEAD with the files of one directory. */
export function answerFrom(/** @type {string} */ directory) {
  return async (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    const refuse = (/** @type {number} */ status, /** @type {string} */ words) => {
      response.writeHead(status, { ...HEADERS, 'Content-Type': MIME['.txt'] });
      response.end(words);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'GET only\n');
    const file = fileOfRequest(directory, request.url ?? '/');
    const found = file === null ? null : await stat(file).catch(() => null);
    if (file === null || !found?.isFile()) return refuse(404, 'Not found\n');
    response.writeHead(200, {
      ...HEADERS,
      ...cachingOf(file),
      'Content-Type': MIME[extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

/**
 * Listens on one loopback address.
 * @param {import('node:http').RequestListener} answer
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
function listen(answer, host, port) {
  return new Promise((settle, reject) => {
    const server = createServer(answer);
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => settle(server));
  });
}

/**
 * Serves a directory on both loopback addresses and nothing else; port 0 takes a free one.
 * `localhost` means 127.0.0.1 for some browsers and ::1 for others. Rejects with EADDRINUSE where either is taken.
 * @param {{ directory: string, port: number }} wish
 */
export async function serve({ directory, port }) {
  const respond = answerFrom(directory);
  const answer = (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => void respond(request, response);
  const first = await listen(answer, '127.0.0.1', port);
  const address = first.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port');
  const second = await listen(answer, '::1', address.port).catch((error) => {
    // A machine without IPv6 has no ::1; a port chosen by us may be taken there by chance.
    if (port === 0 || error.code !== 'EADDRINUSE') return null;
    first.close();
    throw error;
  });
  const servers = second === null ? [first] : [first, second];
  return {
    port: address.port,
    origin: `http://localhost:${address.port}`,
    close: () =>
      Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((settle) => server.close(settle));
        }),
      ),
  };
}
