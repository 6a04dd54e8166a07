import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../.ci/browser.mjs';

// As the pane's own pages: some things, the clipboard among them, are there over https only.
const ORIGIN = 'https://gallery.invalid';

/** The gallery of the pane's states in one page of a real browser. */
export interface Gallery {
  readonly page: Page;
  /** Shows one state at one size; `wish` adds to the address (`theme=dark`). */
  show(state: string, size: { width: number; height: number }, wish?: string): Promise<void>;
  close(): Promise<void>;
}

/** Bundles the gallery and opens a browser on it; nothing is served over the network. */
export async function openGallery(): Promise<Gallery> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium: run npm test, it installs one');
  const files = await bundleGallery();
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  // A colour on its way to another is neither.
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.route(`${ORIGIN}/**`, (route) => {
    const file = files.get(new URL(route.request().url()).pathname.slice(1));
    return file ? route.fulfill(file) : route.fulfill({ status: 204 });
  });
  await page.goto(`${ORIGIN}/gallery.html`);
  const heading = page.locator('.pane h1');
  await heading.waitFor();
  return {
    page,
    // In the same page: fetching and starting the scripts anew takes longer than everything that is looked at.
    async show(state, size, wish = '') {
      await page.setViewportSize(size);
      await page.evaluate(`show(${JSON.stringify(`state=${state}&${wish}`)})`);
      await heading.waitFor();
      // The pane measures itself a frame later.
      await page.evaluate(
        'new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))',
      );
    },
    close: () => browser.close(),
  };
}

async function bundleGallery() {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'gallery.tsx')],
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: 'gallery',
    write: false,
  });
  const html = await readFile(join(import.meta.dirname, 'gallery.html'), 'utf8');
  const files = new Map([
    ['gallery.html', { contentType: 'text/html; charset=utf-8', body: html }],
  ]);
  for (const { path, text } of outputFiles) {
    const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    files.set(path.endsWith('.css') ? 'gallery.css' : 'gallery.js', { contentType, body: text });
  }
  return files;
}
