import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../../../src/scheme/open-scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { emptySheet } from '../../../src/sheet/empty-sheet';
import { layOutSummary } from '../../../src/sheet/lay-out-summary';
import { writeXlsx } from '../../files/xlsx-writer';
import { answerTo } from '../answer-to';
import { appraisalSheet } from './sample-appraisal';
import { filledForm } from '../sample-filled-form';

const folder = mkdtempSync(join(tmpdir(), 'hefen-rank-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function rank(sheets: readonly SheetBlueprint[], ...options: readonly string[]) {
  const bytes = await writeXlsx(sheets);
  if (!bytes.ok) throw new Error(bytes.failure.code);
  const file = join(folder, '汇总.xlsx');
  writeFileSync(file, bytes.value);
  const { exit, answer, complaints } = await answerTo(['rank', file, '--json', ...options]);
  const document: unknown = answer === '' ? null : JSON.parse(answer);
  return { exit, document, stderr: complaints };
}

/** A form with full marks but for 第5项, of a team whose units the notice does not list. */
function form(unit: string, fifth: number | null, filler = '第九组'): SheetBlueprint {
  return filledForm({ G9: fifth }, 'xiangxi-2017-q3', unit, filler);
}

/** The same team's 汇总表 with these totals written into it. */
function summary(totals: Readonly<Record<string, string | number>>): SheetBlueprint {
  const scheme = BUILTIN_SCHEMES.find(({ id }) => id === 'xiangxi-2017-q3');
  const found = scheme?.forms.find(({ kind }) => kind === 'summary');
  if (!scheme || found?.kind !== 'summary') throw new Error('no summary');
  const sheet = layOutSummary({
    opened: openScheme(scheme),
    form: found,
    name: '汇总',
    filler: '第九组',
    date: '',
    units: Object.keys(totals).map((unit) => ({ unit, sheetName: null, total: null, rows: [] })),
    pool: { size: 0, units: [] },
    choices: {},
  });
  const at = (text: string) => (cell: SheetBlueprint['cells'][number]) =>
    cell.input.kind === 'text' && cell.input.text === text;
  const column = sheet.cells.find(at('得分'))?.column;
  const rows = new Map(
    Object.entries(totals).map(([unit, total]) => [sheet.cells.find(at(unit))?.row, total]),
  );
  const cells = sheet.cells.map((cell): SheetBlueprint['cells'][number] => {
    const total = cell.column === column ? rows.get(cell.row) : undefined;
    if (total === undefined) return cell;
    return typeof total === 'number'
      ? { ...cell, input: { kind: 'number', number: total } }
      : { ...cell, input: { kind: 'text', text: total } };
  });
  return { ...sheet, cells };
}

describe('rank of forms', { timeout: 30_000 }, () => {
  it('ranks totals under their filler and among all, and holds the quota against both', async () => {
    const { exit, document } = await rank([
      form('州甲局', 8),
      form('州乙局', 7),
      form('州丙局', 7),
    ]);
    expect(exit).toBe(1);
    expect(document).toMatchObject({
      scheme: 'xiangxi-2017-q3',
      ties: [{ pool: '第九组', rank: 2, composite: '97', units: ['州乙局', '州丙局'] }],
      quotas: [
        { pool: '第九组', threshold: '95', inForce: true },
        { pool: '', inForce: false, size: 140, undecided: 137 },
      ],
    });
    expect(document).toMatchObject({
      units: expect.arrayContaining([
        expect.objectContaining({ unit: '州甲局', composite: '98', rank: 1, pooledRank: 1 }),
        expect.objectContaining({ unit: '州乙局', composite: '97', rank: 2, tied: true }),
      ]),
    });
  });

  it('a form without a total has no rank, two of one unit are asked, and nobody is dropped', async () => {
    const { document } = await rank([
      form('州甲局', 8),
      form('州乙局', null),
      form('州丙局', 8),
      { ...form('州丙局', 8), name: '州丙局（2）' },
    ]);
    expect(document).toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({ code: 'total-open', unit: '州乙局', sheet: '州乙局' }),
        expect.objectContaining({ code: 'form-twice', unit: '州丙局', severity: 'must' }),
        expect.objectContaining({ code: 'fillers-absent', severity: 'note' }),
      ]),
    });
  });

  it('K33 a unit the notice’s list does not have is told and ranked nowhere, as on 汇总', async () => {
    const { document } = await rank([form('州甲局', 8, '第一组')]);
    expect(document).toMatchObject({
      quotas: [{ pool: '第一组', size: 10 }, { size: 137 }],
      issues: expect.arrayContaining([
        expect.objectContaining({ code: 'unit-unlisted', unit: '州甲局', severity: 'must' }),
        expect.objectContaining({ code: 'form-missing' }),
      ]),
    });
    expect(JSON.stringify(document)).not.toContain('"unit":"州甲局","components"');
    expect(document).toHaveProperty('units.length', 10);
  });

  it('a 汇总表 alone is ranked by what it says, and a form is believed before it', async () => {
    const sheet = summary({ 州甲局: 95, 州乙局: 97.5, 州丙局: '九十分', 州丁局: 95.005 });
    const { document } = await rank([sheet, form('州甲局', 8)]);
    expect(document).toMatchObject({
      units: expect.arrayContaining([
        expect.objectContaining({ unit: '州甲局', composite: '98', rank: 1 }),
        expect.objectContaining({ unit: '州乙局', composite: '97.5', rank: 2 }),
        expect.objectContaining({ unit: '州丙局', composite: null, rank: null }),
      ]),
      issues: expect.arrayContaining([
        expect.objectContaining({ code: 'summary-differs', unit: '州甲局', sheet: '汇总' }),
        expect.objectContaining({ code: 'summary-text', unit: '州丙局' }),
        expect.objectContaining({ code: 'summary-text', unit: '州丁局' }),
      ]),
    });
  });

  it('a total no form can come to, and a form’s total typed over, are told and rank nobody', async () => {
    const sheet = summary({
      州甲局: 950,
      州乙局: 98.01,
      州丙局: -1,
      州丁局: 98,
      州戊局: 94.99999999,
    });
    const over = form('州己局', 8);
    const cells = over.cells.map((cell): SheetBlueprint['cells'][number] =>
      cell.input.kind === 'formula' && cell.input.formula.includes('SUM(')
        ? { ...cell, input: { kind: 'number', number: 980 } }
        : cell,
    );
    const { document } = await rank([sheet, { ...over, cells }]);
    const open = { composite: null, rank: null };
    expect(document).toMatchObject({
      units: expect.arrayContaining([
        expect.objectContaining({ unit: '州甲局', ...open }),
        expect.objectContaining({ unit: '州乙局', ...open }),
        expect.objectContaining({ unit: '州丙局', ...open }),
        expect.objectContaining({ unit: '州戊局', ...open }),
        expect.objectContaining({ unit: '州丁局', composite: '98', rank: 1 }),
        expect.objectContaining({ unit: '州己局', composite: '98', rank: 1 }),
      ]),
      issues: expect.arrayContaining([
        expect.objectContaining({
          code: 'total-above-full',
          severity: 'must',
          unit: '州甲局',
          cell: expect.stringMatching(/^[A-Z]+\d+$/),
          sentence: expect.stringContaining('超过满分98分'),
        }),
        expect.objectContaining({ code: 'total-above-full', unit: '州乙局' }),
        expect.objectContaining({ code: 'total-negative', unit: '州丙局', severity: 'must' }),
        expect.objectContaining({ code: 'summary-text', unit: '州戊局' }),
        expect.objectContaining({ code: 'form-total-differs', unit: '州己局', severity: 'must' }),
      ]),
    });
  });

  it('a decision on the command line is worked with: the quota over all', async () => {
    const { document } = await rank([form('州甲局', 8)], '--decide', 'quota-pool=all');
    expect(document).toMatchObject({
      quotas: [{ inForce: false }, { pool: '', inForce: true }],
      decisions: expect.arrayContaining([
        expect.objectContaining({ id: 'quota-pool', option: 'all', settled: true }),
      ]),
    });
  });

  it('somebody’s own sheet with the three columns is read like a text', async () => {
    const rows = [
      ['unit', 'component', 'value'],
      ['州甲局', '民意调查', '90'],
    ];
    const cells = rows.flatMap((texts, row) =>
      texts.map((text, column) => ({ row, column, input: { kind: 'text' as const, text } })),
    );
    const { document } = await rank([{ ...emptySheet('得分'), cells }]);
    expect(document).toHaveProperty('units.0.components.poll', '90');
  });

  it('a formula nobody has calculated in such a sheet is no number and no blank', async () => {
    const text = (words: string) => ({ kind: 'text' as const, text: words });
    const formula = { kind: 'formula' as const, formula: '=80+9' };
    const rows = [
      [text('unit'), text('component'), text('value')],
      [text('州甲局'), text('民意调查'), formula],
    ];
    const cells = rows.flatMap((inputs, row) =>
      inputs.map((input, column) => ({ row, column, input })),
    );
    const { document } = await rank([{ ...emptySheet('得分'), cells }]);
    expect(document).toHaveProperty('units.0.components.poll', null);
    expect(document).toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({ sentence: expect.stringContaining('=80+9') }),
      ]),
    });
  });

  it('a workbook that holds none of it says so', async () => {
    const { exit, stderr } = await rank([emptySheet('空')]);
    expect(exit).toBe(2);
    expect(stderr).toEqual([expect.stringContaining('里面没有认得的综合得分表')]);
  });
});

/** 综合得分表 of three units, each scored in every part. */
describe('rank of a 综合得分表', { timeout: 30_000 }, () => {
  it('works out what is written on it, and tells what stands in which cell', async () => {
    const { exit, document, stderr } = await rank([appraisalSheet()]);
    expect([exit, stderr]).toEqual([1, []]);
    expect(document).toMatchObject({
      scheme: 'xiangxi-2018-5',
      units: [
        { unit: '州甲局', components: { field: '272/3' }, exact: '271/3', rank: 1 },
        { unit: '州乙局', rank: 2 },
        { unit: '州丙局', rank: 3, consequences: { band: 'last-3' } },
      ],
      issues: expect.arrayContaining([
        expect.objectContaining({
          code: 'rounds-missing',
          unit: '州甲局',
          sheet: '综合得分表',
          cell: expect.stringMatching(/^[A-Z]+\d+$/),
        }),
      ]),
    });
  });

  it('a file that nobody has opened since it was written has no results to disagree with', async () => {
    const { document } = await rank([appraisalSheet()]);
    expect(document).toMatchObject({
      issues: expect.not.arrayContaining([expect.objectContaining({ code: 'result-disagrees' })]),
    });
  });

  it('an entry that a formula should show and nobody has calculated leaves its unit open', async () => {
    const sheet = appraisalSheet();
    const cells = sheet.cells.map((cell): SheetBlueprint['cells'][number] =>
      cell.input.kind === 'number' && cell.input.number === 89
        ? { ...cell, input: { kind: 'formula', formula: '=80+9' } }
        : cell,
    );
    const { document } = await rank([{ ...sheet, cells }]);
    expect(document).toMatchObject({
      units: expect.arrayContaining([
        expect.objectContaining({ unit: '州乙局', rank: null }),
        expect.objectContaining({ unit: '州丙局', rank: 2 }),
      ]),
      issues: expect.arrayContaining([
        expect.objectContaining({ code: 'score-uncalculated', unit: '州乙局', severity: 'must' }),
      ]),
    });
  });

  it('two of them in one workbook are not chosen between', async () => {
    const { exit, stderr } = await rank([appraisalSheet(), appraisalSheet('副本')]);
    expect(exit).toBe(2);
    expect(stderr).toEqual([expect.stringContaining('有2张综合得分表（“综合得分表”、“副本”）')]);
  });
});
