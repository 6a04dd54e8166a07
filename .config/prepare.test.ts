import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packagesAreThere } from '../.ci/prepare.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hefen-prepare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
};

/** A project folder with a lock file, and node_modules as an install left it. */
function project(name: string, installed: object | string | null, folders: readonly string[]) {
  const root = join(folder, name);
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const each of folders) mkdirSync(join(root, each));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
  if (installed !== null) {
    const text =
      typeof installed === 'string' ? installed : JSON.stringify({ packages: installed });
    writeFileSync(join(root, 'node_modules/.package-lock.json'), text);
  }
  return root;
}

describe('whether anything must be installed', () => {
  const a = { 'node_modules/a': { version: '1.0.0' } };

  it.each([
    ['everything at its version', a, ['node_modules/a'], true],
    ['nothing installed', null, [], false],
    ['an install that was broken off', '{"packages":', ['node_modules/a'], false],
    ['another version', { 'node_modules/a': { version: '0.9.0' } }, ['node_modules/a'], false],
    ['a package that is not there', {}, [], false],
    ['a package whose folder was deleted', a, [], false],
  ])('%s', (name, installed, folders, there) => {
    expect(packagesAreThere(project(name, installed, folders))).toBe(there);
  });

  it('an optional package of another version', () => {
    const installed = { ...a, 'node_modules/for-another-machine': { version: '2.0.0' } };
    const folders = ['node_modules/a', 'node_modules/for-another-machine'];
    expect(packagesAreThere(project('optional', installed, folders))).toBe(false);
  });
});
