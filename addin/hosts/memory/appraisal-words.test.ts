import { describe, expect, it } from 'vitest';
import { textOf, valueAt, type CellValue, type Grid } from '../../../src/base/grid';
import type { CellInput } from '../../../src/base/cell-input';
import { checkAppraisal } from '../../../src/ranking/check-appraisal';
import { appraisalRulesOf } from '../../../src/scheme/appraisal-rules';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { AppraisalEntry, AppraisalRow } from '../../../src/sheet/appraisal/appraisal-request';
import { layOutAppraisal } from '../../../src/sheet/appraisal/lay-out-appraisal';
import { layOutStandings } from '../../../src/sheet/appraisal/lay-out-standings';
import { readAppraisal } from '../../../src/sheet/appraisal/read-appraisal';
import { emptySheet } from '../../../src/sheet/empty-sheet';
import { NOTICE_002 } from '../../../src/sheet/opened-notice';
import { UNOFFICIAL } from '../../../src/sheet/record-rows';
import { createMemoryHost } from './memory-host';

const FIGURES = {
  'daily-good': '90',
  'daily-fair': '80',
  'daily-plain': '60',
  'grade-good': '90',
  'grade-fair': '80',
};

function number(value: number): CellInput {
  return { kind: 'number', number: value };
}

/** A unit with 90 everywhere but for `field`. */
function unit(name: string, field: CellInput, more: Partial<AppraisalRow> = {}): AppraisalRow {
  return {
    unit: name,
    system: '',
    person: '某甲',
    entries: new Map([
      ['daily', [number(90)]],
      ['field', [field]],
      ['poll', [number(90)]],
      ['report', [number(18)]],
    ]),
    ...more,
  };
}

function sheetOf(rows: readonly AppraisalRow[]): SheetBlueprint {
  const request = { opened: NOTICE_002, name: '综合得分表', choices: FIGURES };
  const sheet = layOutAppraisal({ ...request, filler: '', date: '', rows });
  if (!sheet) throw new Error('notice 002 has no appraisal');
  return sheet;
}

async function gridOf(...sheets: readonly SheetBlueprint[]): Promise<Grid> {
  const [read] = await createMemoryHost(sheets).readGrids();
  if (!read) throw new Error('no sheet');
  return read.grid;
}

/** Composite, rank and measures of each unit, as the sheet shows them. */
function shown(grid: Grid): readonly string[] {
  const filled = readAppraisal(NOTICE_002, grid);
  if (!filled) throw new Error('no appraisal');
  const words = (value: CellValue | undefined): string => textOf(value ?? null);
  return filled.rows.map(({ unit: name, shown: { composite, rank, measure } }) =>
    [words(name.value), words(composite?.value), words(rank?.value), words(measure?.value)]
      .join(' ')
      .trim(),
  );
}

describe('a 综合得分表 as people write it', () => {
  it.each(['张　三', '张 三', '张\u00a0三', '张\n三'])(
    'Z9 the same person is the same however his name is spaced: %j',
    async (then) => {
      const past = [{ inBand: true, person: then }];
      const rows = [
        unit('州甲局', number(90)),
        unit('州乙局', number(80), { person: '张三', past }),
      ];
      expect(shown(await gridOf(sheetOf(rows)))[1]).toBe('州乙局 85 2 重点督促、约谈');
    },
  );

  it('Z3 a grade counts with blanks of any kind around it', async () => {
    const under = (name: string, grade: string): AppraisalRow => {
      const row = unit(name, number(90), { system: '州甲局' });
      const said: readonly AppraisalEntry[] = [{ kind: 'text', text: grade }];
      return { ...row, entries: new Map([...(row.entries ?? []), ['daily', said]]) };
    };
    const rows = [unit('州甲局', number(90)), under('州乙局', '好　'), under('州丙局', ' 好')];
    expect(shown(await gridOf(sheetOf(rows)))).toEqual([
      '州甲局 90 1 重点督促',
      '州乙局 90 1 重点督促',
      '州丙局 90 1 重点督促',
    ]);
  });

  it('Z3 an entry of blanks only is blank, one of TRUE is no number', async () => {
    const rows = [
      unit('州甲局', { kind: 'text', text: '　' }),
      unit('州乙局', { kind: 'formula', formula: '=TRUE' }),
    ];
    expect(shown(await gridOf(sheetOf(rows)))).toEqual(['州甲局', '州乙局']);
  });

  it('Z17 a linked form that is not finished, and one that is gone, leave the unit open', async () => {
    const total = { row: 4, column: 2 };
    const own = (name: string, input: CellInput): SheetBlueprint => ({
      ...emptySheet(name),
      cells: [{ ...total, input }],
    });
    const link = (sheetName: string) => [{ kind: 'link' as const, sheetName, total }];
    const linked = (name: string): AppraisalRow => {
      const row = unit(name, number(0));
      const rounds: readonly AppraisalEntry[] = [...link(name), number(95)];
      return { ...row, entries: new Map([...(row.entries ?? []), ['field', rounds]]) };
    };
    const sheets = [
      sheetOf([linked('州甲局'), linked('州乙局'), linked('州丙局')]),
      own('州甲局', number(85)),
      own('州乙局', { kind: 'text', text: '' }),
    ];
    expect(shown(await gridOf(...sheets))).toEqual(['州甲局 90 1 重点督促', '州乙局', '州丙局']);
  });

  it('Z20 the head of both sheets says how many units are open, for as long as one is', async () => {
    const unknown: CellInput = { kind: 'blank' };
    const rows = (field: CellInput): readonly AppraisalRow[] => [
      unit('州甲局', number(90)),
      unit('州乙局', field),
      unit('州丙局', field),
    ];
    const heads = async (field: CellInput): Promise<readonly string[]> => {
      const request = {
        opened: NOTICE_002,
        choices: FIGURES,
        filler: '',
        date: '',
        rows: rows(field),
      };
      const standings = layOutStandings({ ...request, name: '排名表', source: '综合得分表' });
      if (!standings) throw new Error('no 排名表');
      const grids = await createMemoryHost([sheetOf(request.rows), standings]).readGrids();
      return grids.map(({ grid }) => textOf(valueAt(grid, { row: 2, column: 1 })));
    };
    const [scores = '', standings] = await heads(unknown);
    expect(scores).toMatch(/^（非官方表样[^\n]*）\n尚有2个单位未定，名次、扣分和结果运用为暂定$/);
    expect(standings).toBe(scores);
    expect(await heads(number(80))).toEqual([UNOFFICIAL, UNOFFICIAL]);
    expect(await heads({ kind: 'text', text: '八十' })).toEqual([scores, scores]);
  });

  it('Z20 a unit whose name or lead unit shows an error has no score, and is one of the open', async () => {
    const failing: CellInput = { kind: 'formula', formula: '=1/0' };
    const sheet = sheetOf([unit('州甲局', number(90)), unit('州乙局', number(80))]);
    const filled = readAppraisal(NOTICE_002, await gridOf(sheet));
    for (const cell of [filled?.rows[1]?.unit?.cell, filled?.rows[1]?.system?.cell]) {
      const broken = sheet.cells.map((each) =>
        each.row === cell?.row && each.column === cell.column ? { ...each, input: failing } : each,
      );
      const grid = await gridOf({ ...sheet, cells: broken });
      expect(textOf(valueAt(grid, { row: 2, column: 1 }))).toContain('尚有1个单位未定');
    }
  });

  it('Z11 an error in a figure, a name or an answer shows in no result', async () => {
    const sheet = sheetOf([unit('州甲局', number(90)), unit('州乙局', number(80))]);
    const failing: CellInput = { kind: 'formula', formula: '=1/0' };
    const typed = sheet.cells.filter(({ input }) => input.kind !== 'formula');
    for (const spoilt of typed) {
      const cells = sheet.cells.map((cell) =>
        cell === spoilt ? { ...cell, input: failing } : cell,
      );
      const grid = await gridOf({ ...sheet, cells });
      const errors = sheet.cells.filter(
        ({ input, row, column }) =>
          input.kind === 'formula' && typeof valueAt(grid, { row, column }) === 'object',
      );
      const visible = errors.filter(
        ({ row, column }) =>
          valueAt(grid, { row, column }) !== null && sheet.columns.get(column)?.hidden !== true,
      );
      expect([spoilt.row, spoilt.column, visible.map(({ row, column }) => [row, column])]).toEqual([
        spoilt.row,
        spoilt.column,
        [],
      ]);
    }
  });

  it('Z12 what several rounds come to, typed over, is told with the cell', async () => {
    const sheet = sheetOf([unit('州甲局', number(90)), unit('州乙局', number(80))]);
    const rules = appraisalRulesOf(NOTICE_002.scheme, FIGURES);
    const grid = await gridOf(sheet);
    const value = readAppraisal(NOTICE_002, grid)?.rows[0]?.shown.values.get('field');
    if (!rules || !value) throw new Error('no appraisal');
    const cells = sheet.cells.map((cell) =>
      cell.row === value.cell.row && cell.column === value.cell.column
        ? { ...cell, input: number(88) }
        : cell,
    );
    const filled = readAppraisal(NOTICE_002, await gridOf({ ...sheet, cells }));
    if (!filled) throw new Error('no appraisal');
    expect(checkAppraisal(rules, filled).issues).toContainEqual(
      expect.objectContaining({ code: 'result-overwritten', cell: value.cell }),
    );
  });

  it('Z18 a row inserted under the last unit is ranked with the others', async () => {
    const sheet = sheetOf([unit('州甲局', number(90)), unit('州乙局', number(80))]);
    const host = createMemoryHost([sheet]);
    const { hand } = host;
    const [entry] = await host.listSheets();
    if (!entry) throw new Error('no sheet');
    const filled = readAppraisal(
      NOTICE_002,
      (await host.readGrids())[0]?.grid ?? { values: [], formulas: [] },
    );
    const last = filled?.rows.at(-1)?.row ?? 0;
    await hand.insertRows(entry.id, last + 1, 1);
    expect(last).toBeGreaterThan(0);
    const formulas = (await host.readGrids())[0]?.grid.formulas.flat() ?? [];
    const ends = formulas.flatMap((each) =>
      [...(each ?? '').matchAll(/\$[A-Z]+\$\d+:\$[A-Z]+\$(\d+)/g)].map(([, end]) => Number(end)),
    );
    // The first unit, the second, the new one and the row under them: all ranges reach that far.
    expect(new Set(ends)).toEqual(new Set([last + 3]));
  });
});
