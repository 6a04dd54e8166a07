import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Everything a build is made from; tests are not. */
const INPUTS = [
  'addin',
  'assets',
  'src',
  '.config/content-policy.mjs',
  '.config/office-js.mjs',
  '.config/script-budget.mjs',
  '.config/webpack-shared.mjs',
  'manifest.xml',
  'package-lock.json',
  'webpack.config.js',
  'webpack.wps.config.js',
];

/** Settings from outside that go into the files. */
const SETTINGS = ['HEFEN_ORIGIN', 'HEFEN_OFFICE_JS', 'HEFEN_WPS_URL'];

/**
 * All files of a folder and below, or the file itself, in a fixed order.
 * @param {string} root
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(root, place) {
  const path = join(root, place);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [place];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(root, join(place, name)));
}

/** What a build would be made from, as one hash. */
export function hashInputs(/** @type {string} */ root) {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${process.env[name] ?? ''}\0`);
  for (const file of INPUTS.flatMap((place) => filesUnder(root, place))) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** What stands in dist/ and dist-wps/, with sizes: a file lost or cut short means building again. */
function listOutputs(/** @type {string} */ root) {
  return ['dist', 'dist-wps']
    .flatMap((folder) => filesUnder(root, folder))
    .map((file) => `${file} ${statSync(join(root, file)).size}`);
}

const stampOf = (/** @type {string} */ root) => join(root, '.cache/build.json');

/** Whether dist/ and dist-wps/ are what a build of `inputs` left there. */
export function isBuilt(/** @type {string} */ root, inputs = hashInputs(root)) {
  if (!existsSync(stampOf(root))) return false;
  const wanted = JSON.stringify({ inputs, outputs: listOutputs(root) });
  return readFileSync(stampOf(root), 'utf8') === wanted;
}

/** Notes that both were just built from `inputs`. */
export function stampBuild(/** @type {string} */ root, /** @type {string} */ inputs) {
  mkdirSync(dirname(stampOf(root)), { recursive: true });
  writeFileSync(stampOf(root), JSON.stringify({ inputs, outputs: listOutputs(root) }));
}
