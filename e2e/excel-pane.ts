import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../.ci/browser.mjs';
import { serve } from '../.ci/serve.mjs';
import { connectPage } from '../addin/hosts/excel/emulator/browser-bridge';
import {
  createEmulatedExcel,
  type EmulatedExcel,
} from '../addin/hosts/excel/emulator/emulated-excel';
import { RIBBON_NAMES } from '../addin/ribbon/ribbon-names';
import type { CommandId } from '../addin/commands/command';
import { parseCell, type Cell } from '../src/base/cell';
import type { CellValue } from '../src/base/grid';
import { gridOfBlueprint } from '../src/sheet/grid-of-blueprint';
import { formulaAt, valueAt } from '../src/base/grid';
import type { SheetBlueprint } from '../src/sheet/blueprint';
import { openExcelWindow, type ExcelWindow } from './excel-window';

/** Where the built page fetches office.js from; here it is answered from the installed package. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CLIENT = join(import.meta.dirname, '../node_modules/@microsoft/office-js/dist');

/** A browser and the server of dist/, for a whole file of tests. */
export interface ExcelVisit {
  readonly browser: Browser;
  readonly origin: string;
  /** Opens taskpane.html in an emulated Excel over these sheets. */
  open(sheets: readonly SheetBlueprint[], wish?: OpenWish): Promise<ExcelPane>;
  close(): Promise<void>;
}

export interface OpenWish {
  readonly width?: number;
  readonly height?: number;
  readonly apiVersion?: string;
  /** Excel's own window is dark. */
  readonly dark?: true;
  /** A plain browser has no Excel around it. */
  readonly outside?: true;
  /** Microsoft's server cannot be reached. */
  readonly offline?: true;
  /** The network lets the first scripts through and nothing after. */
  readonly cutOff?: true;
}

export async function beginExcelVisit(): Promise<ExcelVisit> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium: run npm test, it installs one');
  const server = await serve({ directory: join(import.meta.dirname, '../dist'), port: 0 });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  return {
    browser,
    origin: server.origin,
    open: (sheets, wish = {}) => openPane(browser, server.origin, sheets, wish),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openPane(
  browser: Browser,
  origin: string,
  sheets: readonly SheetBlueprint[],
  { width = 320, height = 700, apiVersion = '1.13', dark, outside, offline, cutOff }: OpenWish,
): Promise<ExcelPane> {
  const workbook = createEmulatedExcel(sheets, { apiVersion });
  const window = openExcelWindow(workbook);
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints = listen(page, origin);
  await page.route(`${MICROSOFT}**`, async (route) => {
    if (offline) return route.abort();
    const { pathname } = new URL(route.request().url());
    const file = join(CLIENT, pathname.slice('/lib/1/hosted/'.length));
    return route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: await readFile(file),
    });
  });
  if (cutOff) await page.route(/pane-(menus|pages)\./, (route) => route.abort());
  if (!outside) {
    await connectPage(page, window.excel);
    await page.addInitScript({ content: themeScript(dark) });
  }
  await page.goto(`${origin}/taskpane.html`);
  return new ExcelPane(page, workbook, window, complaints);
}

/** Excel on Windows tells its window's colours as numbers. */
function themeScript(dark: true | undefined): string {
  const theme = { bodyBackgroundColor: dark ? 0x262626 : 0xffffff };
  return `window.external.GetContext().GetOfficeThemeInfo = () => '${JSON.stringify(theme)}';`;
}

/** What the page complained about: console errors (refusals of the content policy are such), uncaught errors, requests elsewhere. */
function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    const known = url.startsWith(`${origin}/`) || url.startsWith(MICROSOFT);
    if (!known && !url.startsWith('data:')) complaints.push(`a request left the page: ${url}`);
  });
  return complaints;
}

/** The pane in an emulated Excel, with a person's hands on both. */
export class ExcelPane {
  constructor(
    readonly page: Page,
    readonly excel: EmulatedExcel,
    readonly window: ExcelWindow,
    readonly complaints: string[],
  ) {}

  get pane(): Locator {
    return this.page.locator('.pane');
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** A button of the ribbon: the function Office has for its action. */
  async press(id: CommandId): Promise<void> {
    await this.page.evaluate(
      (action) =>
        new Promise<void>((resolve) => {
          const { Office } = window as unknown as {
            Office: {
              actions: { _association: { mappings: Record<string, (e: object) => void> } };
            };
          };
          const run = Office.actions._association.mappings[action.toUpperCase()];
          if (!run) throw new Error(`nothing behind ${action}`);
          run({ completed: () => resolve() });
        }),
      RIBBON_NAMES[id].action,
    );
  }

  /** × of the pane; waits until the page has been told. */
  async closePane(): Promise<void> {
    await this.page.evaluate(async () => {
      const { Office } = window as unknown as {
        Office: { addin: { onVisibilityModeChanged(told: () => void): Promise<void> } };
      };
      const { dataset } = document.documentElement;
      delete dataset['told'];
      await Office.addin.onVisibilityModeChanged(() => (dataset['told'] = ''));
    });
    this.window.closePane();
    await this.page.locator('html[data-told]').waitFor({ state: 'attached' });
  }

  async idOf(name: string): Promise<string> {
    const at = (await this.excel.look()).findIndex((sheet) => sheet.name === name);
    const id = this.excel.sheetIds()[at];
    if (id === undefined) throw new Error(`no sheet ${name}`);
    return id;
  }

  /** The person goes to a cell and types, closed by Enter. */
  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.goTo(sheet, cell);
    await this.excel.hand.type(await this.idOf(sheet), cellOf(cell), text);
    await this.excel.idle();
  }

  async goTo(sheet: string, cell: string): Promise<void> {
    const { row, column } = cellOf(cell);
    const area = { top: row, left: column, bottom: row, right: column };
    await this.excel.hand.select(await this.idOf(sheet), area);
    await this.excel.idle();
  }

  async value(sheet: string, cell: string): Promise<CellValue | null> {
    const grid = await this.gridOf(sheet);
    return (grid && valueAt(grid, cellOf(cell))) ?? null;
  }

  async formula(sheet: string, cell: string): Promise<string | null> {
    const grid = await this.gridOf(sheet);
    return (grid && formulaAt(grid, cellOf(cell))) ?? null;
  }

  async sheetNames(): Promise<readonly string[]> {
    return (await this.excel.look()).map(({ name }) => name);
  }

  /** 表格 → the named groups → 插入. Waits until the first item's card is there. */
  async insert(...groups: readonly string[]): Promise<void> {
    await this.press('page-forms');
    for (const group of groups) await this.pane.getByLabel(group).first().check();
    await this.button(/^插入\d+张$/).click();
    await this.pane.getByText('第1项', { exact: true }).waitFor({ timeout: 60_000 });
  }

  private async gridOf(name: string) {
    const sheet = (await this.excel.look()).find((each) => each.name === name);
    return sheet && gridOfBlueprint(sheet);
  }
}

function cellOf(name: string): Cell {
  const cell = parseCell(name);
  if (!cell) throw new Error(`no cell: ${name}`);
  return cell;
}
