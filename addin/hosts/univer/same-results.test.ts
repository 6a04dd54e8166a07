import { afterEach, describe, expect, it } from 'vitest';
import { parseCell } from '../../../src/base/cell';
import type { CellInput } from '../../../src/base/cell-input';
import type { Choices } from '../../../src/scheme/scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutScoreForm } from '../../../src/sheet/lay-out-score-form';
import { layOutSummary } from '../../../src/sheet/lay-out-summary';
import { NOTICE, SCORE_FORM, SUMMARY_FORM } from '../../../src/sheet/opened-notice';
import { plannedCells } from '../../../src/sheet/sheet-plan';
import type { Host } from '../host';
import { createMemoryHost } from '../memory/memory-host';
import { createHeadlessUniver } from './create-headless-univer';
import { createUniverHost } from './univer-host';
import { workbookDataOf } from './workbook-data';

const UNITS = ['州甲局', '州乙局', '州丙委', "州'丁'办"];
const BASES = [5, 5, 10, 5, 8, 5, 5, 6, 10, 8, 6, 10, 3, 5, 7];
const CHOICES: readonly Choices[] = [
  {},
  { 'full-mark': 'printed-100', ties: 'share-worse' },
  { 'full-mark': 'rescaled-100', ties: 'dense' },
  { 'not-applicable': 'excluded' },
];

/** Units and what is written on their forms: full, short of points, blank, texts, over-full, errors. */
const FILLINGS: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
  [
    '州甲局',
    Object.fromEntries(BASES.map((base, at) => [`G${at + 5}`, base - (at === 2 ? 3 : 0)])),
  ],
  ['州乙局', Object.fromEntries(BASES.map((base, at) => [`G${at + 5}`, base - at / 10]))],
  ['州甲局', { F7: '反馈问题3项未整改，扣3分。', E5: '有特色', F8: '无。', F9: '不适用' }],
  ['州丙委', { G5: 4.1, G6: 5, G7: 10.5, G8: '4分', G9: -1, F10: ' 无 ', F11: '=1/0', G12: '6' }],
  ["州'丁'办", { F5: '不适用', G6: '=1/0', E7: '主题党日有特色' }],
  ['州乙局', { G9: 9 }],
];

const close: (() => void)[] = [];
afterEach(() => {
  for (const each of close.splice(0)) each();
});

function workbookOf(choices: Choices): readonly SheetBlueprint[] {
  const about = { opened: NOTICE, filler: '第一组', date: '', choices };
  const forms = UNITS.map((unit) =>
    layOutScoreForm({ ...about, form: SCORE_FORM, name: unit, unit }),
  );
  const { total, items } = plannedCells(SCORE_FORM);
  const units = UNITS.map((unit) => ({ unit, sheetName: unit, total, rows: items }));
  const pool = { size: 137, units };
  return [...forms, layOutSummary({ ...about, form: SUMMARY_FORM, name: '汇总', units, pool })];
}

async function openUniver(sheets: readonly SheetBlueprint[]): Promise<Host> {
  const univer = createHeadlessUniver();
  const host = createUniverHost(univer);
  univer.api.createWorkbook(workbookDataOf(sheets));
  close.push(() => {
    host.close();
    univer.dispose();
  });
  return host;
}

function inputOf(written: string | number): CellInput {
  if (typeof written === 'number') return { kind: 'number', number: written };
  return written.startsWith('=')
    ? { kind: 'formula', formula: written }
    : { kind: 'text', text: written };
}

async function fill(host: Host, unit: string, cells: Readonly<Record<string, string | number>>) {
  const sheet = (await host.listSheets()).find(({ name }) => name === unit);
  if (!sheet) throw new Error(unit);
  const patches = Object.entries(cells).map(([address, written]) => ({
    sheet: sheet.id,
    at: parseCell(address) ?? { row: 0, column: 0 },
    inputs: [[inputOf(written)]],
  }));
  await host.applyPatches(patches);
}

async function shown(host: Host) {
  const grids = await host.readGrids();
  return Object.fromEntries(grids.map(({ sheet, grid }) => [sheet.name, grid.values]));
}

describe('two engines, one result', () => {
  it.each(CHOICES)(
    'forms and summary show the same in memory and in Univer under %j',
    async (choices) => {
      const sheets = workbookOf(choices);
      const [memory, univer] = [createMemoryHost(sheets), await openUniver(sheets)];
      expect(await shown(memory)).toEqual(await shown(univer));
      for (const [unit, cells] of FILLINGS) {
        for (const host of [memory, univer]) await fill(host, unit, cells);
        expect(await shown(memory)).toEqual(await shown(univer));
      }
      for (const host of [memory, univer]) {
        const gone = (await host.listSheets()).find(({ name }) => name === UNITS[0]);
        await host.removeSheets([gone?.id ?? '']);
      }
      expect(await shown(memory)).toEqual(await shown(univer));
    },
  );

  it.each([
    ['share-better', [2, 1, 2, 4, '']],
    ['share-worse', [3, 1, 3, 4, '']],
    ['dense', [2, 1, 2, 3, '']],
  ])('equal totals under %s rank as %j', async (ties, ranks) => {
    const units = [...UNITS, '州戊局'].map((unit) => ({
      unit,
      sheetName: null,
      total: null,
      rows: [],
    }));
    const about = { opened: NOTICE, filler: '第一组', date: '', choices: { ties } };
    const sheets = [layOutSummary({ ...about, form: SUMMARY_FORM, name: '汇总', units })];
    for (const host of [createMemoryHost(sheets), await openUniver(sheets)]) {
      await fill(host, '汇总', { F5: 93.5, F6: 97, F7: 93.5, F8: 90 });
      const { 汇总: values = [] } = await shown(host);
      expect(values.slice(4, 9).map((row) => row[1])).toEqual(ranks);
    }
  });
});
