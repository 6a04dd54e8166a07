import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { missingForBrowser, prepareBrowser } from './browser.mjs';
import { missingForPaper, prepareOffice } from './office.mjs';
import { prepare } from './prepare.mjs';
import { beginInstalling } from './programs.mjs';
import { ROOT } from './root.mjs';
import { stage } from './stage.mjs';
import { addCounts, countReport, NOTHING } from './test-count.mjs';

const IN_CI = process.env['CI'] === 'true';

/**
 * Runs a script of node's in a process of its own; what it prints is shown. Answers its exit code.
 * @param {readonly string[]} words
 * @returns {Promise<number | null>}
 */
function runNode(words) {
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/**
 * Runs the named projects and counts from the runner's own report.
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {readonly string[]} args
 */
async function runTests(name, projects, args) {
  const report = join(ROOT, '.cache', 'reports', `${name}.json`);
  mkdirSync(join(ROOT, '.cache', 'reports'), { recursive: true });
  // A report of an earlier run must not speak for a runner that dies today.
  rmSync(report, { force: true });
  const status = await runNode([
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config=.config/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  let text = null;
  try {
    text = readFileSync(report, 'utf8');
  } catch {
    console.error(`The runner of ${name} left no report.`);
  }
  return countReport(text, status);
}

/** Words that begin with a dash go to every stage; the others are paths: those under e2e/paper need LibreOffice, others under e2e/ the browser. */
function splitFilters(/** @type {readonly string[]} */ words) {
  const paths = words.filter((word) => !word.startsWith('-'));
  const options = words.filter((word) => word.startsWith('-'));
  const stageOf = (/** @type {string} */ path) => {
    const bare = path.replace(/^\.\//, '');
    if (bare.startsWith('e2e/paper')) return 'paper';
    return bare.startsWith('e2e') ? 'browser' : 'quick';
  };
  const filters = (/** @type {string} */ stage) => {
    const own = paths.filter((path) => stageOf(path) === stage);
    return paths.length === 0 || own.length > 0 ? [...own, ...options] : null;
  };
  return { quick: filters('quick'), onPaper: filters('paper'), inBrowser: filters('browser') };
}

/** The packages of the lock file, and beside them the programs that the coming stages need. */
async function prepareAll() {
  const missing = [
    ...(onPaper ? missingForPaper() : []),
    ...(inBrowser ? missingForBrowser() : []),
  ];
  const programs = beginInstalling([...new Set(missing)]);
  prepare();
  await programs;
}

/** The sheets on paper, with what they need before them. */
async function runPaperTests(/** @type {readonly string[]} */ args) {
  const missing = await stage('office', prepareOffice);
  if (missing.length > 0) {
    console.error(
      `Not found, and not to be installed: ${missing.join(', ')}. The sheets cannot be printed.`,
    );
    return IN_CI ? { ...NOTHING, failed: 1 } : { ...NOTHING, skipped: 1 };
  }
  return stage('paper', () => runTests('paper', ['paper'], args));
}

/** The production builds. */
const buildAll = async () => (await runNode([join(ROOT, '.ci/build.mjs')])) === 0;

/**
 * The browser tests, with what they need before them.
 * @param {readonly string[]} args
 * @param {Promise<boolean>} built
 */
async function runBrowserTests(args, built) {
  const browser = await stage('browser', prepareBrowser);
  if (browser === null) {
    console.error(
      'No Chromium was found and none could be installed: the browser tests cannot run.',
    );
    // Without a browser somebody at a desk still learns about the rest; a machine must not be green.
    return IN_CI ? { ...NOTHING, failed: 1 } : { ...NOTHING, skipped: 1 };
  }
  process.env['CHROMIUM'] = browser;
  if (!(await built)) return { ...NOTHING, failed: 1 };
  return stage('e2e', () => runTests('e2e', ['e2e'], args));
}

const { quick, onPaper, inBrowser } = splitFilters(process.argv.slice(2));
let counts = NOTHING;
await stage('prepare', prepareAll);
if (quick) {
  const ran = await stage('unit', () => runTests('unit', ['unit', 'pane', 'univer'], quick));
  counts = addCounts(counts, ran);
}
// Beside the printing: a build keeps little more than one core busy, and so does LibreOffice, each in its own stretches.
const built = inBrowser ? stage('build', buildAll) : Promise.resolve(false);
if (onPaper) counts = addCounts(counts, await runPaperTests(onPaper));
if (inBrowser) counts = addCounts(counts, await runBrowserTests(inBrowser, built));

if (counts.failed > 0 || (IN_CI && counts.skipped > 0)) process.exitCode = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
