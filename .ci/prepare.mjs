import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | null}
 */
function readLock(path) {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    // A half-written record of an interrupted install is as good as none.
    return null;
  }
}

/** Whether node_modules holds every package of the lock file at its version. Optional ones (binaries for other machines) may be absent. */
export function packagesAreThere(root = ROOT) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' ||
      (installed[place]?.version === version && existsSync(join(root, place))) ||
      (optional === true && !installed[place]),
  );
}

/** Installs the packages of the lock file where they are missing or out of date; quick where they are there. */
export function prepare() {
  if (packagesAreThere()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const npm = process.env['npm_execpath'];
  const wish = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...wish]] : ['npm', wish];
  // CI runs set NODE_ENV=production at times, which would leave the build tools out.
  const { status, error } = spawnSync(command, [...args, '--include=dev'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) {
    console.error(`npm ci did not succeed${error ? `: ${error.message}` : ''}.`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) prepare();
