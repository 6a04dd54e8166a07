import { describe, expect, it } from 'vitest';
import type { BlueprintCell, SheetBlueprint } from '../../src/sheet/blueprint';
import { gridOf } from './grid-of';
import { emptySheet } from '../../src/sheet/empty-sheet';
import { SAMPLE_FORM, SAMPLE_STATE } from './sample-sheets';
import { readXlsx, readXlsxContents } from './xlsx-reader';
import { writeXlsx } from './xlsx-writer';

const SHEETS = [SAMPLE_FORM, SAMPLE_STATE];

async function write(sheets: readonly SheetBlueprint[], active?: string): Promise<Uint8Array> {
  const written = await writeXlsx(sheets, active === undefined ? {} : { active });
  if (!written.ok) throw new Error(written.failure.code);
  return written.value;
}

async function roundTrip(sheets: readonly SheetBlueprint[]): Promise<readonly SheetBlueprint[]> {
  const read = await readXlsx(await write(sheets));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** In a file a cell is found by its place, so order says nothing. */
function inOrder(sheet: SheetBlueprint): SheetBlueprint {
  const cells = [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

async function cellAfter(cell: BlueprintCell): Promise<BlueprintCell | undefined> {
  const [sheet] = await roundTrip([{ ...emptySheet('表'), cells: [cell] }]);
  return sheet?.cells[0];
}

describe('a workbook written and read again', () => {
  it('is the same in everything a blueprint can say', async () => {
    expect((await roundTrip(SHEETS)).map(inOrder)).toEqual(SHEETS.map(inOrder));
  });

  it('keeps notes with their lines, on several sheets, at cells with and without contents', async () => {
    const noted = (name: string): SheetBlueprint => ({
      ...emptySheet(name),
      cells: [{ row: 0, column: 0, input: { kind: 'number', number: 4 } }],
      notes: [
        { row: 0, column: 0, text: '核分会审\n甲4次，乙2次 <某甲>\n末行' },
        { row: 6, column: 3, text: '某甲：已问过' },
      ],
    });
    const sheets = [noted('甲'), noted('乙')];
    expect(await roundTrip(sheets)).toEqual(sheets);
  });

  it('is the same file when written twice', async () => {
    const once = await roundTrip(SHEETS);
    expect(await roundTrip(once)).toEqual(once);
  });

  it('keeps the sheet in front', async () => {
    const bytes = await write([emptySheet('一'), emptySheet('二'), SAMPLE_STATE], '二');
    const read = await readXlsxContents(bytes);
    expect(read.ok && read.value.active).toBe('二');
    expect(read.ok && read.value.omissions).toEqual([]);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '６', '1', '2017-10-23', '#N/A', 'TRUE', '_x0041_'])(
    'leaves the text %j a text',
    async (words) => {
      const cell = { row: 2, column: 1, input: { kind: 'text' as const, text: words } };
      expect(await cellAfter(cell)).toEqual(cell);
    },
  );

  it.each([0, -0.5, 92.5, 94.996, 1e-7, 123456789012345])('leaves %d a number', async (number) => {
    const cell = { row: 0, column: 0, input: { kind: 'number' as const, number } };
    expect(await cellAfter(cell)).toEqual(cell);
  });

  it.each([1, 59, 61, 43031, 43031.4375])('leaves day %d that day', async (number) => {
    const cell: BlueprintCell = {
      row: 0,
      column: 0,
      input: { kind: 'number', number },
      style: { numberFormat: 'yyyy"年"m"月"d"日" h:mm' },
    };
    expect(await cellAfter(cell)).toEqual(cell);
  });

  it('shows known values of formulas and nothing for unknown ones', async () => {
    const [sheet] = await roundTrip([SAMPLE_FORM]);
    const grid = sheet && gridOf(sheet);
    expect(grid?.values[10]?.[3]).toBe(0);
    expect(grid?.values[10]?.[7]).toBe(null);
    expect(grid?.formulas[10]?.[7]).toContain('=TEXTJOIN(');
  });

  it('leaves an error that a formula showed to be worked out again', async () => {
    const input = { kind: 'formula' as const, formula: '=1/0' };
    const cell = { row: 0, column: 0, input, cached: { error: '#DIV/0!' } };
    expect(await cellAfter(cell)).toEqual({ row: 0, column: 0, input });
  });
});

describe('sheets that would make a broken file', () => {
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const listOf = (options: readonly string[]): SheetBlueprint => ({
    ...emptySheet('表'),
    validations: [
      { area, rule: { kind: 'list', options }, alert: 'warning', title: '', message: '' },
    ],
  });
  const withText = (length: number): SheetBlueprint => ({
    ...emptySheet('表'),
    cells: [{ row: 0, column: 0, input: { kind: 'text', text: '字'.repeat(length) } }],
  });
  const cases: [string, readonly SheetBlueprint[], string | null][] = [
    ['no sheet', [], 'no-sheets'],
    ['hidden sheets only', [SAMPLE_STATE], 'no-visible-sheet'],
    ['a name of 32 characters', [emptySheet('字'.repeat(32))], 'sheet-name'],
    ['a name of 31 characters', [emptySheet('字'.repeat(31))], null],
    ['a slash in a name', [emptySheet('甲/乙')], 'sheet-name'],
    ['two names that differ in case', [emptySheet('A'), emptySheet('a')], 'sheet-name-taken'],
    [
      'overlapping merges',
      [{ ...emptySheet('表'), merges: [area, { top: 1, left: 1, bottom: 2, right: 2 }] }],
      'merges-overlap',
    ],
    [
      'merges side by side',
      [{ ...emptySheet('表'), merges: [area, { top: 0, left: 2, bottom: 1, right: 3 }] }],
      null,
    ],
    ['a list of 255 characters', [listOf(['字'.repeat(127), '字'.repeat(127)])], null],
    ['a list of 256 characters', [listOf(['字'.repeat(127), '字'.repeat(128)])], 'list-too-long'],
    ['a comma in an option', [listOf(['到位,不到位'])], 'list-option'],
    ['a text of 32767 characters', [withText(32767)], null],
    ['a text of 32768 characters', [withText(32768)], 'text-too-long'],
    [
      'a number that is none',
      [
        {
          ...emptySheet('表'),
          cells: [{ row: 0, column: 0, input: { kind: 'number', number: NaN } }],
        },
      ],
      'number-not-finite',
    ],
  ];
  it.each(cases)('%s', async (_title, sheets, code) => {
    const written = await writeXlsx(sheets);
    expect(written.ok ? null : written.failure.code).toBe(code);
  });
});
