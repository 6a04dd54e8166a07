import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_ARGUMENTS, findBrowser } from '../.ci/browser.mjs';
import { serve } from '../.ci/serve.mjs';
import { contractCasesFor } from '../addin/hosts/host-contract';

/** The page answers one line a case; a failure says what was expected and found. */
interface Outcome {
  readonly title: string;
  readonly failure: string | null;
}

describe('the Univer host in a browser', () => {
  let directory: string;
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let outcomes: readonly Outcome[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'hefen-contract-'));
    await build({
      entryPoints: [join(import.meta.dirname, 'contract/page.ts')],
      outfile: join(directory, 'page.js'),
      bundle: true,
      format: 'iife',
      logLevel: 'error',
    });
    const page = '<!doctype html><link rel="stylesheet" href="/page.css"><body>';
    await writeFile(join(directory, 'index.html'), `${page}<script src="/page.js"></script>`);
    server = await serve({ directory, port: 0 });
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error('no Chromium: run npm test, it installs one');
    browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
    const tab = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await tab.goto(server.origin);
    outcomes = await tab.evaluate<readonly Outcome[]>('runContract()');
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(directory, { recursive: true, force: true });
  });

  it.each(contractCasesFor('univer').map(({ title }) => title))('%s', (title) => {
    const outcome = outcomes.find((each) => each.title === title);
    expect(outcome).toEqual({ title, failure: null });
  });

  it('leaves no error in the page, though workbooks and sheets come and go', () => {
    expect(complaints).toEqual([]);
  });
});
