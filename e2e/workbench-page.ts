import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../.ci/browser.mjs';
import { serve } from '../.ci/serve.mjs';
import { gridOfBlueprint } from '../src/sheet/grid-of-blueprint';
import { parseCell } from '../src/base/cell';
import { formulaAt, valueAt, type CellValue } from '../src/base/grid';
import { readXlsx } from '../addin/files/xlsx-reader';

/** A browser with a fresh profile on the built workbench, as a newcomer finds it. */
export interface Visit {
  readonly origin: string;
  readonly context: BrowserContext;
  /** What the page complained about: console errors, uncaught errors, refused requests. */
  readonly complaints: string[];
  open(): Promise<WorkbenchPage>;
  /** Takes away all that pages have kept, as in a fresh profile; no page is open meanwhile. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** Starts server and browser. The profile outlives the pages, so that a reload and a second visit find what was kept. */
export async function beginVisit(
  viewport = { width: 1366, height: 768 },
  options: {
    readonly colorScheme?: 'dark' | 'light';
    readonly forcedColors?: 'active' | 'none';
  } = {},
): Promise<Visit> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium: run npm test, it installs one');
  const server = await serve({ directory: join(import.meta.dirname, '../dist'), port: 0 });
  const profile = await mkdtemp(join(tmpdir(), 'hefen-e2e-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: BROWSER_ARGUMENTS,
    viewport,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const complaints: string[] = [];
  return {
    origin: server.origin,
    context,
    complaints,
    async open() {
      const page = await context.newPage();
      // File choosers are held from the start: asking for one only as the key goes down comes too late now and then.
      page.on('filechooser', () => {});
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('requestfailed', (request) => complaints.push(`request failed: ${request.url()}`));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== server.origin) {
          complaints.push(`a request left the page: ${origin}`);
        }
      });
      await page.goto(server.origin);
      const workbench = new WorkbenchPage(page);
      await workbench.pane.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('canvas').first().waitFor();
      return workbench;
    },
    async forget() {
      const blank = await context.newPage();
      const browser = await context.newCDPSession(blank);
      await browser.send('Storage.clearDataForOrigin', {
        origin: server.origin,
        storageTypes: 'all',
      });
      await blank.close();
    },
    async close() {
      await context.close();
      await server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The workbench as a person uses it: keys into the sheet, clicks in bar and pane. Knows labels, never code. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  get pane(): Locator {
    return this.page.locator('.pane');
  }

  get bar(): Locator {
    return this.page.getByRole('toolbar').first();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async press(label: string): Promise<void> {
    await this.bar.getByRole('button', { name: label, exact: true }).click();
  }

  /** 表格 → the named groups → 插入. Waits until the first item's card is there. */
  async insert(...groups: readonly string[]): Promise<void> {
    await this.press('表格');
    for (const group of groups) await this.pane.getByLabel(group).first().check();
    await this.button(/^插入\d+张$/).click();
    await this.pane.getByText('第1项', { exact: true }).waitFor({ timeout: 60_000 });
  }

  /** Goes to a cell by the name box, as people do who know where they want to be. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.locator('.bench-sheet input').first();
    await box.click();
    await box.fill(cell);
    await this.page.keyboard.press('Enter');
    // The grid takes the keys again once the box has let go of them.
    await this.page.waitForFunction(
      () => document.activeElement?.getAttribute('data-u-comp') === 'editor',
    );
  }

  /** Real key presses into a cell, closed by Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(60);
  }

  async clear(cell: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.press('Delete');
    await this.page.waitForTimeout(60);
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('.bench-sheet').getByText(name, { exact: true }).first().click();
    await this.page.waitForTimeout(150);
  }

  async problem(place: string): Promise<Locator> {
    return this.pane.locator('.problem').filter({ hasText: place });
  }

  /** 保存: the .xlsx a person would have, read back. */
  async save(): Promise<SavedWorkbook> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('保存')]);
    const path = await download.path();
    const bytes = new Uint8Array(await readFile(path));
    return openSaved(bytes, download.suggestedFilename());
  }
}

/** A saved file as cells by sheet name. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly sheets: readonly string[];
  value(sheet: string, cell: string): CellValue | undefined;
  formula(sheet: string, cell: string): string | null | undefined;
  /** Every text of a sheet. */
  texts(sheet: string): readonly string[];
}

async function openSaved(bytes: Uint8Array, fileName: string): Promise<SavedWorkbook> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(`the saved file cannot be read: ${JSON.stringify(read.failure)}`);
  const grids = new Map(read.value.map((sheet) => [sheet.name, gridOfBlueprint(sheet)]));
  const at = (name: string) => {
    const cell = parseCell(name);
    if (!cell) throw new Error(`no cell: ${name}`);
    return cell;
  };
  return {
    bytes,
    fileName,
    sheets: [...grids.keys()],
    value: (sheet, cell) => {
      const grid = grids.get(sheet);
      return grid && valueAt(grid, at(cell));
    },
    formula: (sheet, cell) => {
      const grid = grids.get(sheet);
      return grid && formulaAt(grid, at(cell));
    },
    texts: (name) => {
      const cells = read.value.find((sheet) => sheet.name === name)?.cells ?? [];
      return cells.flatMap(({ input }) => (input.kind === 'text' ? [input.text] : []));
    },
  };
}
