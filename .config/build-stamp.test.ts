import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInputs, isBuilt, stampBuild } from '../.ci/build-stamp.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hefen-stamp-'));
  for (const folder of ['src/base', 'dist/assets', 'dist-wps'])
    mkdirSync(join(root, folder), { recursive: true });
  write('src/base/cell.ts', '1');
  write('dist/index.html', 'page');
  write('dist/assets/a.png', 'icon');
  write('dist-wps/main.js', 'shell');
  stampBuild(root, hashInputs(root));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

describe('whether dist/ must be built', () => {
  it('not where nothing changed, nor for a changed test', () => {
    expect(isBuilt(root)).toBe(true);
    write('src/base/cell.test.ts', 'new');
    expect(isBuilt(root)).toBe(true);
  });

  it.each([
    ['a changed source', () => write('src/base/cell.ts', '2')],
    ['a new source', () => write('src/base/area.ts', '')],
    ['a changed setting', () => write('webpack.config.js', '')],
    ['a changed lock file', () => write('package-lock.json', '{}')],
    ['a page that is gone', () => rmSync(join(root, 'dist/index.html'))],
    ['a WPS page that is gone', () => rmSync(join(root, 'dist-wps/main.js'))],
    ['a file cut short', () => write('dist/assets/a.png', 'ic')],
    ['a foreign file', () => write('dist/old.js', '')],
    ['no note of a build', () => rmSync(join(root, '.cache/build.json'))],
  ])('after %s', (_, change) => {
    change();
    expect(isBuilt(root)).toBe(false);
  });
});
