import { numberOfPoints } from '../../../src/base/points';
import type { CellValue } from '../../../src/base/grid';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { openScheme, type OpenScheme } from '../../../src/scheme/open-scheme';
import type { ScoreForm } from '../../../src/scheme/scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { FilledForm } from '../../../src/sheet/filled-form';
import { layOutScoreForm } from '../../../src/sheet/lay-out-score-form';
import { readForm } from '../../../src/sheet/read-form';
import type { SheetId } from '../host';
import { expectEqual, expectTrue, type ContractCase, type Workplace } from './contract-case';
import { gridIn, sheetOf } from './sample-sheets';

const OPENED: readonly OpenScheme[] = BUILTIN_SCHEMES.map(openScheme);

const QUARTER = 'xiangxi-2017-q3';
/** Its form has no header line, a column for 评分标准 and an item that adds points. */
const YEAR = 'xiangxi-2018-5';

/** An official form of a notice that comes with the product, for one unit. */
export function officialForm(unit: string, notice = QUARTER): SheetBlueprint {
  for (const opened of OPENED) {
    if (opened.scheme.id !== notice) continue;
    const form = opened.scheme.forms.find((each): each is ScoreForm => each.kind === 'score');
    if (!form) continue;
    const about = { name: unit, unit, filler: '第一组', date: '2017-10-23', choices: {} };
    return layOutScoreForm({ opened, form, ...about });
  }
  throw new Error('no scheme has a score form');
}

interface Filled {
  readonly workplace: Workplace;
  readonly sheet: SheetId;
}

/** The form inserted and every score typed: the first item 1, the second 2 and so on, so that a mix-up shows. */
async function fillForm(workplace: Workplace, notice = QUARTER): Promise<Filled> {
  const [entry] = await workplace.host.insertSheets([officialForm('州甲局', notice)]);
  const sheet = entry?.id ?? '';
  const { rows } = await read({ workplace, sheet });
  const [first, last] = [rows[0]?.score?.cell, rows.at(-1)?.score?.cell];
  if (!first || !last) throw new Error('no score cells');
  const scores = rows.map((_, index) => [String(index + 1)]);
  await workplace.hand.pasteBlock(sheet, first, scores);
  return { workplace, sheet };
}

async function read({ workplace, sheet }: Filled): Promise<FilledForm> {
  const filled = readForm(OPENED, await gridIn(workplace.host, sheet));
  if (!filled) throw new Error('the form is not recognised');
  return filled;
}

function scoresOf(filled: FilledForm): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(filled.rows.map((row) => [row.item, row.score?.value ?? null]));
}

function codesOf(filled: FilledForm): readonly string[] {
  return filled.issues.map(({ code }) => code);
}

/** A deed on a filled form after which every score must still belong to its item. */
function keepsScores(
  title: string,
  expected: readonly string[],
  deed: (filled: Filled, form: FilledForm) => Promise<void>,
  notice = QUARTER,
): ContractCase {
  return {
    title,
    needs: [],
    run: async (open) => {
      const filled = await fillForm(await open([sheetOf('Sheet1', {})]), notice);
      const before = await read(filled);
      expectEqual(codesOf(before), [], 'issues of the form as filled');
      await deed(filled, before);
      const after = await read(filled);
      expectEqual(scoresOf(after), scoresOf(before), 'scores by item');
      for (const code of expected)
        expectTrue(
          codesOf(after).includes(code),
          `${code} is not among ${codesOf(after).join(' ')}`,
        );
      if (expected.length === 0) expectEqual(codesOf(after), [], 'issues');
    },
  };
}

function sortedByScore(notice: string): ContractCase {
  return keepsScores(
    `${notice}: the visible columns sorted by score, the keys staying`,
    ['key-disagrees'],
    async ({ workplace, sheet }, form) => {
      const [first, last] = [form.rows[0]?.score?.cell, form.rows.at(-1)?.score?.cell];
      if (!first || !last) throw new Error('no score cells');
      const area = { top: first.row, left: 1, bottom: last.row, right: first.column };
      await workplace.hand.sortRows(sheet, area, first.column, 'descending');
    },
    notice,
  );
}

function copiedAndRetyped(notice: string): ContractCase {
  return {
    title: `${notice}: a copied form whose unit is retyped says so`,
    needs: [],
    run: async (open) => {
      const filled = await fillForm(await open([sheetOf('Sheet1', {})]), notice);
      const { workplace } = filled;
      const copy = { workplace, sheet: await workplace.hand.copySheet(filled.sheet) };
      const { unit } = await read(copy);
      if (!unit.cell) throw new Error('no place for the unit');
      await workplace.hand.type(copy.sheet, unit.cell, '被核查单位：州乙局');
      const retyped = await read(copy);
      expectEqual(retyped.unit.text, '州乙局', 'the words in sight win');
      expectTrue(codesOf(retyped).includes('identity-disagrees'), codesOf(retyped).join(' '));
      expectEqual((await read(filled)).unit.text, '州甲局', 'the original');
    },
  };
}

/** Official forms on a real host: what people do to them must not move a score to another item. */
export const FORM_CASES: readonly ContractCase[] = [
  keepsScores('a form is read back as it was filled', [], async () => {}),
  keepsScores('a row inserted among the items', [], async ({ workplace, sheet }, form) => {
    await workplace.hand.insertRows(sheet, form.rows[4]?.score?.cell.row ?? 0, 1);
  }),
  keepsScores('a column inserted before the scores', [], async ({ workplace, sheet }, form) => {
    await workplace.hand.insertColumns(sheet, form.rows[0]?.score?.cell.column ?? 0, 1);
  }),
  keepsScores('the hidden key column deleted', ['keys-missing'], async ({ workplace, sheet }) => {
    await workplace.hand.deleteColumns(sheet, 0, 1);
  }),
  ...[QUARTER, YEAR].flatMap((notice) => [sortedByScore(notice), copiedAndRetyped(notice)]),
  {
    title: 'the total follows the scores and empties with one of them',
    needs: ['recalculation'],
    run: async (open) => {
      const workplace = await open([sheetOf('Sheet1', {})]);
      const [entry] = await workplace.host.insertSheets([officialForm('州甲局')]);
      const filled = { workplace, sheet: entry?.id ?? '' };
      const blank = await read(filled);
      expectEqual(blank.total?.value, '', 'nothing is scored yet');
      const cells = blank.rows.flatMap(({ score }) => score?.cell ?? []);
      const full = fullScores(blank.scheme);
      expectEqual(cells.length, full.length, 'score cells');
      const [first] = cells;
      if (!first) throw new Error('no score cells');
      const block = full.map((each) => [String(each)]);
      await workplace.hand.pasteBlock(filled.sheet, first, block);
      const sum = full.reduce((total, each) => total + each, 0);
      expectEqual((await read(filled)).total?.value, sum, 'all are scored');
      await workplace.hand.type(filled.sheet, first, '');
      expectEqual((await read(filled)).total?.value, '', 'one is blank');
      await workplace.hand.undo();
      expectEqual((await read(filled)).total?.value, sum, 'the blank is undone');
      await workplace.hand.type(filled.sheet, first, '4分');
      expectEqual((await read(filled)).total?.value, '', 'one is a text');
    },
  },
];

function fullScores(scheme: string): readonly number[] {
  const forms = OPENED.find((each) => each.scheme.id === scheme)?.scheme.forms ?? [];
  const form = forms.find((each): each is ScoreForm => each.kind === 'score');
  const items = form?.sections.flatMap((section) => section.items) ?? [];
  return items.map(({ base }) => numberOfPoints(base));
}
