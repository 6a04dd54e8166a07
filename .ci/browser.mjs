import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOnPath, installPackages, isProgram } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Browsers that the browser test tool has downloaded before. */
function downloadedBrowsers() {
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => [
      join(cache, name, 'chrome-linux64', 'chrome'),
      join(cache, name, 'chrome-linux', 'chrome'),
      join(
        cache,
        name,
        'chrome-mac-arm64',
        'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ),
      join(cache, name, 'chrome-mac', 'Chromium.app/Contents/MacOS/Chromium'),
      join(cache, name, 'chrome-win64', 'chrome.exe'),
      join(cache, name, 'chrome-win', 'chrome.exe'),
    ]);
}

/** A Chromium of this machine (`CHROMIUM` names one outright), or null. */
export function findBrowser() {
  const named = process.env['CHROMIUM'];
  if (named) {
    // A wrong name is a mistake to hear about, not a reason to take another browser.
    if (!isProgram(named)) throw new Error(`CHROMIUM=${named} is not a program.`);
    return named;
  }
  const onPath = findOnPath(...NAMES);
  const places = [
    ...(onPath === null ? [] : [onPath]),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ...downloadedBrowsers(),
  ];
  return places.find(isProgram) ?? null;
}

/** How to start it: no network of its own, no first-run pages. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether a font for Chinese is there; null where nobody can say. */
function chineseFontIsThere() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() !== '' : null;
}

function download() {
  console.log('Downloading Chromium (playwright-core) …');
  const tool = new URL('../node_modules/playwright-core/cli.js', import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, [tool, 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** Debian packages of what the browser tests need and this machine has not. */
export function missingForBrowser() {
  return [
    ...(findBrowser() === null ? ['chromium'] : []),
    ...(chineseFontIsThere() === true ? [] : ['fonts-noto-cjk']),
  ];
}

/** A browser and a Chinese font, installed where missing and possible. Null where there is no browser to be had. */
export function prepareBrowser() {
  let browser = findBrowser();
  if (browser === null) {
    if (!installPackages('chromium', 'fonts-noto-cjk') && !download()) return null;
    browser = findBrowser();
  }
  if (chineseFontIsThere() === false && !installPackages('fonts-noto-cjk')) {
    console.warn('No font for Chinese was found (fc-list :lang=zh): glyphs will be boxes.');
  }
  return browser;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browser = prepareBrowser();
  console.log(browser ?? 'No Chromium was found, and none could be installed.');
  if (browser === null) process.exit(1);
}
