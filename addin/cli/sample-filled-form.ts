import { parseCell } from '../../src/base/cell';
import type { CellInput } from '../../src/base/cell-input';
import { numberOfPoints } from '../../src/base/points';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { itemsOf, openScheme } from '../../src/scheme/open-scheme';
import type { Scheme } from '../../src/scheme/scheme';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { layOutScoreForm } from '../../src/sheet/lay-out-score-form';

const FIRST_SCORE_ROW = 5;

/** Tests' own: the quarterly form of 州甲局 with full marks, then these cells typed over: `{ F9: '支委会少1次', G9: 7 }`; null empties; another unit or 核查组 by its name. */
export function filledForm(
  typed: Readonly<Record<string, string | number | null>> = {},
  notice: string | Scheme = 'xiangxi-2017-q3',
  unit = '州甲局',
  filler = '第一组',
): SheetBlueprint {
  const scheme =
    typeof notice === 'string' ? BUILTIN_SCHEMES.find(({ id }) => id === notice) : notice;
  const form = scheme?.forms.find((each) => each.kind === 'score');
  if (!scheme || form?.kind !== 'score') throw new Error('no score form');
  const sheet = layOutScoreForm({
    opened: openScheme(scheme),
    form,
    name: unit,
    unit,
    filler,
    date: '2017-10-23',
    choices: {},
  });
  const full = itemsOf(form).map((item, index) => [
    `G${FIRST_SCORE_ROW + index}`,
    numberOfPoints(item.base),
  ]);
  const inputs: Record<string, string | number | null> = Object.fromEntries(full);
  return { ...sheet, cells: Object.entries({ ...inputs, ...typed }).reduce(typeCell, sheet.cells) };
}

function typeCell(
  cells: SheetBlueprint['cells'],
  [place, value]: [string, string | number | null],
): SheetBlueprint['cells'] {
  const cell = parseCell(place);
  if (!cell) throw new Error(place);
  const old = cells.find((each) => each.row === cell.row && each.column === cell.column);
  return [...cells.filter((each) => each !== old), { ...old, ...cell, input: inputOf(value) }];
}

function inputOf(value: string | number | null): CellInput {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number'
    ? { kind: 'number', number: value }
    : { kind: 'text', text: value };
}
