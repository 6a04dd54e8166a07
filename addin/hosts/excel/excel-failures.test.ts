import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { fullSheet } from '../contract/full-sheet';
import {
  cellAt,
  formula,
  number,
  scoreSheet,
  sheetNamed,
  sheetOf,
  text,
  valueIn,
} from '../contract/sample-sheets';
import {
  openEmulatedWorkplace,
  settle,
  type EmulatedWorkplace,
} from './workplace/emulated-workplace';
import {
  afterRequests,
  createPausedTime,
  rowPatch as patch,
  type PausedTime,
} from './workplace/paused-time';

let time: PausedTime;
let workplace: EmulatedWorkplace;

async function open(sheets: readonly SheetBlueprint[]): Promise<EmulatedWorkplace> {
  workplace = await openEmulatedWorkplace(sheets, { later: time.later });
  return workplace;
}

const failureOf = (deed: Promise<unknown>) => time.failureOf(workplace, deed);

async function names(): Promise<readonly string[]> {
  return (await workplace.look()).map(({ name }) => name);
}

beforeEach(() => {
  time = createPausedTime();
});

afterEach(() => {
  expect(workplace.emulated.lacking).toEqual([]);
});

describe('while somebody is typing in a cell', () => {
  it('a reading is tried again for a moment, and comes when they are done', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    emulated.setCellEditMode(true);
    const read = host.readGrids([id]);
    await settle(emulated);
    time.pass();
    await settle(emulated);
    emulated.setCellEditMode(false);
    time.pass();
    expect((await read).map(({ sheet }) => sheet.name)).toEqual(['甲']);
    expect(time.waits).toEqual([150, 300]);
  });

  it('a reading is given up after a bound', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    emulated.setCellEditMode(true);
    expect((await failureOf(host.readGrids())).code).toBe('cell-being-edited');
    expect(time.waits).toEqual([150, 300, 600, 1200]);
  });

  it('a write fails at once and writes nothing', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    emulated.setCellEditMode(true);
    const write = await failureOf(host.applyPatches([patch(id, 'B3', number(5))]));
    expect([write.code, write.partial]).toEqual(['cell-being-edited', false]);
    expect((await failureOf(host.insertSheets([scoreSheet('乙')]))).code).toBe('cell-being-edited');
    expect((await failureOf(host.removeSheets([id]))).code).toBe('cell-being-edited');
    expect(time.waits).toEqual([]);
    emulated.setCellEditMode(false);
    expect(await valueIn(host, id, 'B3')).toBe(null);
    expect(await names()).toEqual(['甲']);
  });

  it('a write that is caught between looking and writing leaves nothing either', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    const insertion = host.insertSheets([fullSheet('乙')]);
    await afterRequests(workplace, 1);
    emulated.failNext('InvalidOperationInCellEditMode');
    expect((await failureOf(insertion)).code).toBe('cell-being-edited');
    expect(await names()).toEqual(['甲']);
    expect(await valueIn(host, id, 'B2')).toBe(8);
  });
});

describe('a machine without a printer', () => {
  it('gets the forms without their page settings, and is told', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    emulated.setNoPrinter(true);
    const inserted = await host.insertSheets([fullSheet('乙'), scoreSheet('丙')]);
    expect(inserted.map(({ name, unpaged }) => [name, unpaged])).toEqual([
      ['乙', true],
      ['丙', undefined],
    ]);
    const [, full] = await workplace.look();
    expect([full?.print, full?.validations.length]).toEqual([null, 3]);
    expect(await names()).toEqual(['甲', '乙', '丙']);
  });
});

describe('a locked workbook', () => {
  it('refuses whole sheets while its structure is protected, and takes contents', async () => {
    const { host, emulated } = await open([scoreSheet('甲'), scoreSheet('乙')]);
    const { id } = await sheetNamed(host, '甲');
    emulated.protectWorkbook(true);
    expect((await failureOf(host.insertSheets([scoreSheet('丙')]))).code).toBe('structure-locked');
    expect((await failureOf(host.removeSheets([id]))).code).toBe('structure-locked');
    await host.applyPatches([patch(id, 'B3', number(5))]);
    expect(await valueIn(host, id, 'B3')).toBe(5);
  });

  it('says so too when it is protected between looking and writing', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const insertion = host.insertSheets([scoreSheet('乙')]);
    await afterRequests(workplace, 1);
    emulated.protectWorkbook(true);
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['structure-locked', false]);
    expect(await names()).toEqual(['甲']);
  });

  it('refuses everything while it is open for reading only', async () => {
    const { host, emulated } = await open([scoreSheet('甲'), scoreSheet('乙')]);
    const { id } = await sheetNamed(host, '甲');
    emulated.setReadOnly(true);
    const deeds = [
      () => host.applyPatches([patch(id, 'B3', number(5))]),
      () => host.insertSheets([scoreSheet('丙')]),
      () => host.removeSheets([id]),
    ];
    for (const deed of deeds) expect((await failureOf(deed())).code).toBe('workbook-read-only');
    expect((await host.readGrids([id])).length).toBe(1);
  });

  it('a sheet protected between looking and writing keeps every cell of the batch', async () => {
    const { host, emulated } = await open([scoreSheet('甲'), scoreSheet('乙')]);
    const [a, b] = (await host.listSheets()).map(({ id }) => id);
    const write = host.applyPatches([
      patch(a ?? '', 'B2', number(1)),
      patch(b ?? '', 'B2', number(1)),
    ]);
    await afterRequests(workplace, 1);
    emulated.protectSheet(b ?? '', true);
    const failure = await failureOf(write);
    expect([failure.code, failure.partial]).toEqual(['cell-locked', false]);
    expect(await valueIn(host, a ?? '', 'B2')).toBe(8);
  });
});

describe('a workbook that changes meanwhile', () => {
  it('a sheet deleted between looking and writing leaves the others as they were', async () => {
    const cells = {
      A1: text('=不是公式'),
      B1: formula('=1+1'),
      C1: text("'8"),
      D1: number(3),
    };
    const { host, hand } = await open([
      sheetOf('甲', cells, {}, { C1: { numberFormat: '@' }, D1: { numberFormat: '@' } }),
      scoreSheet('乙'),
    ]);
    const [a, b] = (await host.listSheets()).map(({ id }) => id);
    const before = (await workplace.look())[0];
    const write = host.applyPatches([
      patch(a ?? '', 'A1', number(1), text('x'), number(4), text('y')),
      patch(b ?? '', 'B2', number(1)),
    ]);
    await afterRequests(workplace, 1);
    await hand.deleteSheet(b ?? '');
    const failure = await failureOf(write);
    expect([failure.code, failure.partial]).toEqual(['sheet-not-found', false]);
    expect(await workplace.look()).toEqual([before]);
  });

  it('a sheet renamed between looking and writing is written all the same', async () => {
    const { host, hand } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    const write = host.applyPatches([patch(id, 'B3', number(5))]);
    await afterRequests(workplace, 1);
    await hand.renameSheet(id, '州甲局');
    await write;
    expect(await valueIn(host, id, 'B3')).toBe(5);
  });

  it('a co-author’s sheet that took the name meanwhile stays', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    const insertion = host.insertSheets([scoreSheet('乙'), scoreSheet('甲 (2)')]);
    await afterRequests(workplace, 1);
    const copy = await emulated.coAuthor.copySheet(id);
    await emulated.coAuthor.type(copy, cellAt('A9'), '另一人的字');
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['sheet-name-taken', false]);
    expect(await names()).toEqual(['甲', '甲 (2)']);
  });
});
