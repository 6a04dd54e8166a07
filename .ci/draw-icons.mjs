import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_ARGUMENTS, prepareBrowser } from './browser.mjs';
import { prepare } from './prepare.mjs';
import { ROOT } from './root.mjs';

/** Pixel sizes that the manifest names. */
const SIZES = [16, 32, 64, 80];

/** Renders each assets/icons/*.svg at each size beside itself. The PNGs are committed; run this after changing a drawing. */
async function drawIcons() {
  prepare();
  const { chromium } = await import('playwright-core');
  const executablePath = prepareBrowser();
  if (executablePath === null) throw new Error('No Chromium was found.');
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  const page = await browser.newPage();
  const folder = join(ROOT, 'assets/icons');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    const svg = readFileSync(join(folder, file), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(join(folder, file.replace('.svg', `-${size}.png`)), png);
    }
  }
  await browser.close();
}

await drawIcons();
