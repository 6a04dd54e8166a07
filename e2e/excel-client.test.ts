import { createServer, type Server } from 'node:http';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROWSER_ARGUMENTS, findBrowser } from '../.ci/browser.mjs';
import { number, sheetOf, text } from '../addin/hosts/contract/sample-sheets';
import { connectPage } from '../addin/hosts/excel/emulator/browser-bridge';
import { createEmulatedExcel } from '../addin/hosts/excel/emulator/emulated-excel';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Excel</title>
<script src="/office/office.js"></script>
<script>
  window.heard = [];
  window.ready = Office.onReady().then(({ host, platform }) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => { window.heard.push(address); });
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      cell.load('values');
      await context.sync();
      const sets = ['1.13', '1.14'].map((version) =>
        Office.context.requirements.isSetSupported('ExcelApi', version));
      return [host, platform, cell.values, ...sets];
    }));
</script>`;

const require = createRequire(import.meta.url);
const OFFICE = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const office = /^\/office\/([\w./-]+)$/.exec(pathname)?.[1];
    if (office === undefined || office.includes('..')) {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE);
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/javascript' });
    createReadStream(join(OFFICE, office)).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium: run npm test, it installs one');
  browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
});

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

it('office.js in a browser finds itself in Excel, reads a cell and hears of an edit, also after a reload', async () => {
  const emulated = createEmulatedExcel([sheetOf('Sheet1', { A1: text('项目'), B2: number(8) })]);
  const page = await browser.newPage();
  await connectPage(page, emulated);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no server');
  const [sheet = ''] = emulated.sheetIds();
  for (const before of [8, 9]) {
    await page.goto(`http://127.0.0.1:${address.port}/?${before}`);
    const seen: unknown = await page.evaluate('window.ready');
    expect(seen).toEqual(['Excel', 'PC', [[before]], true, false]);
    await emulated.hand.type(sheet, { row: 1, column: 1 }, String(before + 1));
    await page.waitForFunction('window.heard.length === 1 && window.heard[0] === "B2"');
  }
  expect(emulated.lacking).toEqual([]);
});
