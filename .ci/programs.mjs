import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const APT = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
const INSTALL = [...APT, 'install', '-y', '--no-install-recommends'];

export function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first program of these names on the PATH, names in order of preference; null where there is none. */
export function findOnPath(/** @type {readonly string[]} */ ...names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return (
    folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null
  );
}

/** Whether Debian packages can be installed here without asking anybody. */
function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

const ENVIRONMENT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

function runApt(/** @type {readonly string[]} */ args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: ENVIRONMENT,
  });
  return status === 0;
}

/** Installs Debian packages where that can be done without asking; says whether it was. */
export function installPackages(/** @type {readonly string[]} */ ...names) {
  if (!mayInstall()) return false;
  console.log(`Installing ${names.join(' ')} (apt-get) …`);
  return runApt([...APT, 'update']) && runApt([...INSTALL, ...names]);
}

/** The same beside other work: it has begun when this returns, and the promise is kept when it has ended, well or not. */
export function beginInstalling(/** @type {readonly string[]} */ names) {
  if (names.length === 0 || !mayInstall()) return Promise.resolve();
  console.log(`Installing ${names.join(' ')} (apt-get) …`);
  const both = `apt-get ${APT.join(' ')} update && apt-get ${INSTALL.join(' ')} "$@"`;
  const apt = spawn('sh', ['-c', both, 'sh', ...names], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: ENVIRONMENT,
  });
  return new Promise((resolve) => {
    apt.on('error', resolve);
    apt.on('close', resolve);
  });
}
