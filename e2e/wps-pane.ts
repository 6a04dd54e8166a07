import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { parseCell, type Area, type Cell } from '../src/base/cell';
import { openFakeWps, type FakeWpsVisit, type FakeWpsWish, type SeenSheet } from './wps-fake';

/** What `npm run build` leaves for WPS. */
export const WPS_DIRECTORY = join(import.meta.dirname, '../dist-wps');

/** The built add-in, opened from files, over a stand-in for WPS 表格: a person at the ribbon, the sheet and the pane. */
export async function openWps(wish: Partial<FakeWpsWish> = {}): Promise<WpsFace> {
  const visit = await openFakeWps({
    directory: WPS_DIRECTORY,
    viewport: { width: 320, height: 760 },
    ...wish,
  });
  return new WpsFace(visit);
}

export class WpsFace {
  constructor(readonly visit: FakeWpsVisit) {}

  /** Presses a button of the ribbon; answers the pane's page once it shows something of use. */
  async press(control: string): Promise<PaneOnScreen> {
    await this.visit.press(control);
    const pane = new PaneOnScreen(await this.visit.pane());
    await pane.page.getByRole('heading', { level: 1 }).waitFor();
    return pane;
  }

  /** 表格 → the group → 插入, until the first item's card is there. */
  async insert(group: string): Promise<PaneOnScreen> {
    const pane = await this.press('HefenForms');
    await pane.page.getByLabel(group).first().check();
    await pane.button(/^插入\d+张$/).click();
    await pane.page.getByText('第1项', { exact: true }).waitFor({ timeout: 60_000 });
    return pane;
  }

  async type(sheet: string, cell: string, text: string): Promise<void> {
    const { row, column } = cellOf(cell);
    await this.visit.type(sheet, row, column, text);
  }

  /** A person's other deeds, by name as in Hand; the sheet comes first. */
  async hand(deed: string, sheet: string, ...rest: readonly unknown[]): Promise<void> {
    const list = rest.map((each) => JSON.stringify(each)).join(', ');
    await this.visit.ask(
      `wps.et.hand.${deed}(wps.et.idOf(${JSON.stringify(sheet)})${list && `, ${list}`})`,
    );
  }

  async goTo(sheet: string, cell: string): Promise<void> {
    await this.hand('select', sheet, areaOf(cell));
  }

  async clear(sheet: string, cell: string): Promise<void> {
    await this.hand('clear', sheet, areaOf(cell));
  }

  async sheetNames(): Promise<readonly string[]> {
    return (await this.visit.look()).map(({ name }) => name);
  }

  /** What a cell shows: typed, or calculated; null where it is empty. */
  async value(sheet: string, cell: string): Promise<string | number | boolean | null> {
    return valueIn(await this.visit.look(), sheet, cell);
  }
}

/** The value of a cell in a workbook seen from its own side. */
export function valueIn(
  sheets: readonly SeenSheet[],
  sheet: string,
  cell: string,
): string | number | boolean | null {
  const { row, column } = cellOf(cell);
  const found = sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((each) => each.row === row && each.column === column);
  if (!found) return null;
  const { input, cached } = found;
  switch (input.kind) {
    case 'text':
      return input.text === '' ? null : input.text;
    case 'number':
      return input.number;
    case 'formula':
      return typeof cached === 'object' ? cached.error : (cached ?? null);
    case 'blank':
      return null;
  }
}

/** The pane as a person uses it. */
export class PaneOnScreen {
  constructor(readonly page: Page) {}

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  text(words: string | RegExp): Locator {
    return this.page.getByText(words).first();
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.text(words).waitFor();
  }

  heading(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText();
  }
}

function cellOf(name: string): Cell {
  const cell = parseCell(name);
  if (!cell) throw new Error(`no cell: ${name}`);
  return cell;
}

function areaOf(name: string): Area {
  const { row, column } = cellOf(name);
  return { top: row, left: column, bottom: row, right: column };
}
