import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOfRequest, serve } from '../.ci/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hefen-serve-'));
let server: Awaited<ReturnType<typeof serve>>;

/** Asks for a path exactly as written; a browser's own tidying would hide what we test. */
function ask(path: string, host = '127.0.0.1', method = 'GET') {
  return new Promise<{ status: number; text: string; headers: Record<string, unknown> }>(
    (settle, reject) => {
      request({ host, port: server.port, path, method }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => (text += piece));
        response.on('end', () =>
          settle({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

beforeAll(async () => {
  const site = join(folder, 'dist');
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<title>核分</title>');
  writeFileSync(join(site, 'main.js'), 'void 0;');
  writeFileSync(join(site, 'main.0a1b2c3d.js'), 'void 0;');
  writeFileSync(join(site, 'assets', '表 格-16.png'), 'png');
  writeFileSync(join(site, '.hidden'), 'hidden');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serve({ directory: site, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the workbench server', () => {
  it('answers the page at / and at its name, whatever stands behind the question mark', async () => {
    for (const path of ['/', '/index.html', '/?a=../../secret.txt']) {
      const { status, text, headers } = await ask(path);
      expect([status, text]).toEqual([200, '<title>核分</title>']);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
    }
  });

  it('names scripts as scripts and lets the browser ask again', async () => {
    const { headers } = await ask('/main.js');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('lets the browser keep what bears the hash of its contents in its name', async () => {
    const { headers } = await ask('/main.0a1b2c3d.js');
    expect(headers['cache-control']).toBe('max-age=31536000, immutable');
  });

  it('icons come without Cache-Control, as Office wants them', async () => {
    const { status, headers } = await ask('/assets/%E8%A1%A8%20%E6%A0%BC-16.png');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('image/png');
    expect(headers).not.toHaveProperty('cache-control');
  });

  it('HEAD answers without a body', async () => {
    const { status, text, headers } = await ask('/main.js', '127.0.0.1', 'HEAD');
    expect([status, text, headers['content-length']]).toEqual([200, '', '7']);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '/.hidden',
    '/assets',
    '/assets/',
    '/nothing.html',
    '//etc/passwd',
  ])('%s is not found', async (path) => {
    const { status, text } = await ask(path);
    expect([status, text]).toEqual([404, 'Not found\n']);
  });

  it('only GET and HEAD are answered', async () => {
    expect((await ask('/', '127.0.0.1', 'POST')).status).toBe(405);
  });

  it('a port that is taken is said to be taken', async () => {
    await expect(serve({ directory: folder, port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('is heard on loopback and nowhere else', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    for (const { address, internal, family } of addresses) {
      if (family !== 'IPv4') continue;
      const answer = ask('/', address).then(({ status }) => status);
      if (internal) await expect(answer).resolves.toBe(200);
      else await expect(answer).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    }
  });

  it('a file is found only inside the folder', () => {
    expect(fileOfRequest('/site', '/a/b.js')).toMatch(/b\.js$/);
    expect(fileOfRequest('/site', 'http://elsewhere/')).toBeNull();
  });
});
