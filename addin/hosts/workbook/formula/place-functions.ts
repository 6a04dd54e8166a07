import { isCellError, type CellValue } from '../../../../src/base/grid';
import { criterionOf, patternOf } from './criterion';
import { MANY, whole, type Call, type FunctionTable } from './formula-function';
import {
  compare,
  firstOf,
  isBlock,
  NO_SUCH_PLACE,
  NOT_A_VALUE,
  NOT_AVAILABLE,
  numberOf,
  valuesOf,
  type Block,
  type Value,
} from './value';

/** Looking up, and counting or adding what meets a condition. */
export const PLACE_FUNCTIONS: FunctionTable = {
  ROW: { takes: [0, 1], compute: (call) => counted(call, 'row') },
  COLUMN: { takes: [0, 1], compute: (call) => counted(call, 'column') },
  ROWS: whole([1, 1], (value = null) => (isBlock(value) ? value.rows.length : 1)),
  COLUMNS: whole([1, 1], (value = null) => (isBlock(value) ? (value.rows[0]?.length ?? 0) : 1)),
  INDEX: whole([2, 3], (among = null, row = null, column) => {
    const block = blockOf(among);
    const flat = block.rows.length === 1 && column === undefined;
    return partOf(block, flat ? null : row, flat ? row : (column ?? null));
  }),
  MATCH: whole([2, 3], placeOf),
  COUNTIF: whole([2, 2], countWhere),
  COUNTIFS: whole([2, MANY], countWhere),
  SUMIF: whole([2, 3], (tested = null, condition = null, added = tested) =>
    sumWhere(added, tested, condition),
  ),
  SUMIFS: whole([3, MANY], sumWhere),
};

/** The number of the row or column a reference begins at; of each one where it covers several. */
function counted({ args: [at], cell, evaluate }: Call, axis: 'row' | 'column'): Value {
  if (!at) return cell[axis] + 1;
  const value = evaluate(at);
  if (!isBlock(value) || !value.place) return isBlock(value) ? NOT_A_VALUE : value;
  const { top, left } = value.place.area;
  if (axis === 'row') return { rows: value.rows.map((_, down) => [top + down + 1]), place: null };
  return {
    rows: value.rows.slice(0, 1).map((row) => row.map((_, across) => left + across + 1)),
    place: null,
  };
}

function blockOf(value: Value): Block {
  return isBlock(value) ? value : { rows: [[value]], place: null };
}

/** One cell of a block, or a whole row or column where the other number is 0 or left out. */
function partOf(block: Block, row: Value, column: Value): Value {
  const [down, across] = [numberOf(firstOf(row)), numberOf(firstOf(column))];
  if (typeof down === 'object') return down;
  if (typeof across === 'object') return across;
  const [height, width] = [block.rows.length, block.rows[0]?.length ?? 0];
  if (down < 0 || across < 0) return NOT_A_VALUE;
  if (down > height || across > width) return NO_SUCH_PLACE;
  const [top, bottom] = down === 0 ? [0, height - 1] : [Math.trunc(down) - 1, Math.trunc(down) - 1];
  const [left, right] =
    across === 0 ? [0, width - 1] : [Math.trunc(across) - 1, Math.trunc(across) - 1];
  const rows = block.rows.slice(top, bottom + 1).map((each) => each.slice(left, right + 1));
  if (!block.place) return { rows, place: null };
  const { area } = block.place;
  const part = {
    top: area.top + top,
    left: area.left + left,
    bottom: area.top + bottom,
    right: area.left + right,
  };
  return { rows, place: { ...block.place, area: part } };
}

/** Where a value stands among others: exactly (0), or the last that is not above (1) or below (-1) it. */
function placeOf(sought: Value = null, among: Value = null, kind: Value = 1): CellValue {
  const [value, how] = [firstOf(sought), numberOf(firstOf(kind))];
  if (isCellError(value)) return value;
  if (typeof how === 'object') return how;
  const all = valuesOf(among);
  const at = how === 0 ? all.findIndex(isLike(value)) : lastWithin(all, value, Math.sign(how));
  return at < 0 ? NOT_AVAILABLE : at + 1;
}

function isLike(value: CellValue): (each: CellValue) => boolean {
  const pattern = typeof value === 'string' ? patternOf(value, 'whole') : null;
  return (each) =>
    pattern
      ? typeof each === 'string' && pattern.test(each)
      : each !== null && compare(each, value) === 0;
}

function lastWithin(all: readonly CellValue[], value: CellValue, sign: number): number {
  let last = -1;
  for (const [at, each] of all.entries()) {
    if (each === null || typeof each !== typeof (value ?? 0)) continue;
    const order = compare(each, value);
    if (typeof order === 'object') continue;
    if (order * sign > 0) break;
    last = at;
  }
  return last;
}

/** For each cell of the first block whether all blocks meet their conditions there; null where their shapes differ. */
function meeting(pairs: readonly Value[]): readonly boolean[] | null {
  const met: boolean[] = valuesOf(pairs[0] ?? null).map(() => true);
  for (let at = 0; at < pairs.length; at += 2) {
    const holds = criterionOf(firstOf(pairs[at + 1] ?? null));
    const values = valuesOf(pairs[at] ?? null);
    if (values.length !== met.length) return null;
    values.forEach((value, index) => (met[index] &&= holds(value)));
  }
  return met;
}

function countWhere(...pairs: readonly Value[]): CellValue {
  return meeting(pairs)?.filter(Boolean).length ?? NOT_A_VALUE;
}

function sumWhere(added: Value = null, ...pairs: readonly Value[]): CellValue {
  const met = meeting(pairs);
  const values = valuesOf(added);
  if (!met || values.length !== met.length) return NOT_A_VALUE;
  let sum = 0;
  for (const [at, value] of values.entries()) {
    if (!met[at]) continue;
    if (isCellError(value)) return value;
    if (typeof value === 'number') sum += value;
  }
  return sum;
}
