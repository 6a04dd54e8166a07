import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CellInput } from '../../../src/base/cell-input';
import { formatCell } from '../../../src/base/cell';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../../../src/scheme/open-scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutSummary } from '../../../src/sheet/lay-out-summary';
import { plannedCells } from '../../../src/sheet/sheet-plan';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { writeXlsx } from '../../files/xlsx-writer';
import { answerTo } from '../answer-to';
import { filledForm } from '../sample-filled-form';

const folder = mkdtempSync(join(tmpdir(), 'hefen-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SCHEME = BUILTIN_SCHEMES.find(({ id }) => id === 'xiangxi-2017-q3');
const UNIT = SCHEME?.rosters[0]?.units[0]?.name ?? '';

/** The 汇总表 of the first group; of its units only the first has its form beside it. */
function summarySheet(): SheetBlueprint {
  const form = SCHEME?.forms.find(({ kind }) => kind === 'summary');
  const scored = SCHEME?.forms.find(({ kind }) => kind === 'score');
  if (!SCHEME || form?.kind !== 'summary' || scored?.kind !== 'score') throw new Error('no form');
  const { total } = plannedCells(scored);
  return layOutSummary({
    opened: openScheme(SCHEME),
    form,
    name: '汇总',
    filler: '第一组',
    date: '',
    units: (SCHEME.rosters[0]?.units ?? []).map(({ name }) => ({
      unit: name,
      sheetName: name === UNIT ? name : null,
      total,
      rows: [],
    })),
    choices: {},
  });
}

function typed(sheet: SheetBlueprint, place: string, input: CellInput): SheetBlueprint {
  const cells = sheet.cells.map((cell) => (formatCell(cell) === place ? { ...cell, input } : cell));
  return { ...sheet, cells };
}

/** The workbook as a program saves it: with what its formulas come to. */
async function calculated(...sheets: readonly SheetBlueprint[]) {
  return createMemoryHost(sheets).captureSheets();
}

async function answerOf(command: 'check' | 'rank', sheets: readonly SheetBlueprint[]) {
  const bytes = await writeXlsx(sheets);
  if (!bytes.ok) throw new Error(bytes.failure.code);
  const file = join(folder, '汇总.xlsx');
  writeFileSync(file, bytes.value);
  const { exit, answer } = await answerTo([command, file, '--json']);
  const document: unknown = JSON.parse(answer);
  return { exit, document };
}

async function check(sheets: readonly SheetBlueprint[]) {
  return answerOf('check', sheets);
}

const form = filledForm({}, 'xiangxi-2017-q3', UNIT);

describe('K32 check of a 汇总表 beside its forms', () => {
  it('agrees with them, and is named', async () => {
    const { exit, document } = await check(await calculated(form, summarySheet()));
    expect(document).toMatchObject({
      files: [{ state: 'ok', sheets: [{}, { sheet: '汇总', form: 'annex-3' }], issues: [] }],
    });
    expect(exit).toBe(0);
  });

  it('a total typed over is told with its cell', async () => {
    const sheet = typed(summarySheet(), 'F5', { kind: 'number', number: 99 });
    const { exit, document } = await check(await calculated(form, sheet));
    expect(document).toMatchObject({
      files: [
        {
          state: 'questions',
          issues: [{ code: 'summary-overwritten', cell: 'F5', item: UNIT, severity: 'must' }],
        },
      ],
    });
    expect(exit).toBe(1);
  });

  it('what nobody has calculated is asked for once', async () => {
    const { document } = await check([form, summarySheet()]);
    expect(document).toMatchObject({
      files: [{ issues: [{ code: 'summary-uncalculated', severity: 'ask' }] }],
    });
  });
});

describe('K32 rank by a 汇总表', () => {
  const [, other = ''] = SCHEME?.rosters[0]?.units.map(({ name }) => name) ?? [];
  const name = (unit: string): CellInput => ({ kind: 'text', text: unit });

  it('takes nobody’s score for another’s where the names were sorted alone', async () => {
    const sheet = typed(typed(summarySheet(), 'C5', name(other)), 'C6', name(UNIT));
    const { document } = await answerOf('rank', await calculated(form, sheet));
    expect(document).toMatchObject({
      units: expect.arrayContaining([
        expect.objectContaining({ unit: UNIT, composite: '98' }),
        expect.objectContaining({ unit: other, composite: null, rank: null }),
      ]),
      issues: expect.arrayContaining([
        expect.objectContaining({ code: 'summary-link-elsewhere', unit: other, cell: 'F5' }),
      ]),
    });
  });

  it('K35 tells what nobody can count once, and takes a signature for nobody', async () => {
    const text = (words: string): CellInput => ({ kind: 'text', text: words });
    const sheet = typed(summarySheet(), 'F6', text('九十五'));
    const signed = {
      ...sheet,
      cells: [...sheet.cells, { row: 17, column: 2, input: text('审核人：某甲') }],
    };
    const { document } = await answerOf('rank', await calculated(form, signed));
    expect(document).toMatchObject({
      issues: expect.not.arrayContaining([expect.objectContaining({ code: 'unit-unlisted' })]),
    });
    expect(issuesAt(document, 'F6')).toEqual(['summary-text']);
    const checked = await check(await calculated(form, signed));
    expect(checked.document).toMatchObject({
      files: [{ issues: [{ code: 'summary-score-unread', cell: 'F6', item: other }] }],
    });
  });
});

function issuesAt(document: unknown, place: string): readonly unknown[] {
  const issues: unknown = Reflect.get(Object(document), 'issues');
  return (Array.isArray(issues) ? issues : [])
    .filter((each: unknown) => Reflect.get(Object(each), 'cell') === place)
    .map((each: unknown) => {
      const code: unknown = Reflect.get(Object(each), 'code');
      return code;
    });
}
