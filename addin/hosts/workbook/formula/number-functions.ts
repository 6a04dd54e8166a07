import type { CellError, CellValue } from '../../../../src/base/grid';
import {
  finite,
  isFailure,
  MANY,
  numeric,
  whole,
  withoutErrors,
  type FormulaFunction,
  type FunctionTable,
} from './formula-function';
import {
  DIVIDED_BY_ZERO,
  firstOf,
  isBlock,
  NOT_A_NUMBER,
  NOT_A_VALUE,
  NOT_AVAILABLE,
  numberOf,
  roundAt,
  valuesOf,
  type Value,
} from './value';

/** Arithmetic, and what is said of many numbers at once. */
export const NUMBER_FUNCTIONS: FunctionTable = {
  ABS: numeric([1, 1], (number = 0) => Math.abs(number)),
  INT: numeric([1, 1], (number = 0) => Math.floor(number)),
  SQRT: numeric([1, 1], (number = 0) => Math.sqrt(number)),
  POWER: numeric([2, 2], (base = 0, exponent = 0) => base ** exponent),
  MOD: numeric([2, 2], (number = 0, by = 0) =>
    by === 0 ? DIVIDED_BY_ZERO : number - by * Math.floor(number / by),
  ),
  ROUND: numeric([2, 2], (number = 0, decimals = 0) => roundAt(number, decimals)),
  ROUNDUP: numeric([2, 2], (number = 0, decimals = 0) => roundAt(number, decimals, Math.ceil)),
  ROUNDDOWN: numeric([2, 2], (number = 0, decimals = 0) => roundAt(number, decimals, Math.floor)),
  TRUNC: numeric([1, 2], (number = 0, decimals = 0) => roundAt(number, decimals, Math.floor)),
  SUM: overNumbers(sumOf),
  PRODUCT: overNumbers((numbers) => numbers.reduce((product, each) => product * each, 1)),
  AVERAGE: overNumbers((numbers) =>
    numbers.length === 0 ? DIVIDED_BY_ZERO : sumOf(numbers) / numbers.length,
  ),
  MIN: overNumbers((numbers) => inOrder(numbers)[0] ?? 0),
  MAX: overNumbers((numbers) => inOrder(numbers).at(-1) ?? 0),
  SUMPRODUCT: whole([1, MANY], sumOfProducts),
  COUNT: whole([1, MANY], (...values) =>
    sumOf(
      values.map(
        (value) => (isBlock(value) ? numbersIn(value) : [numberOf(value)]).filter(isNumber).length,
      ),
    ),
  ),
  COUNTA: whole([1, MANY], (...values) =>
    sumOf(
      values.map((value) =>
        isBlock(value) ? valuesOf(value).filter((each) => each !== null).length : 1,
      ),
    ),
  ),
  COUNTBLANK: whole(
    [1, 1],
    (value = null) => valuesOf(value).filter((each) => each === null || each === '').length,
  ),
  LARGE: nth((numbers, place) => numbers[numbers.length - place]),
  SMALL: nth((numbers, place) => numbers[place - 1]),
  RANK: whole([2, 3], rankAmong),
  'RANK.EQ': whole([2, 3], rankAmong),
};

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

function isNumber(value: CellValue): value is number {
  return typeof value === 'number';
}

/** Of what stands in cells only numbers count; what is written into the formula must read as one. */
function numbersIn(value: Value): readonly (number | CellError)[] {
  if (!isBlock(value)) return [numberOf(value)];
  return value.rows.flatMap((row) =>
    row.filter(
      (each): each is number | CellError =>
        isNumber(each) || (typeof each === 'object' && each !== null),
    ),
  );
}

function overNumbers(conclude: (numbers: readonly number[]) => CellValue): FormulaFunction {
  return whole([1, MANY], (...values) => {
    const numbers = withoutErrors(values.flatMap(numbersIn));
    return isFailure(numbers) ? numbers : finite(conclude(numbers));
  });
}

/** Blocks of one shape, multiplied cell by cell; whatever is no number is 0. */
function sumOfProducts(...values: readonly Value[]): CellValue {
  const shapes = new Set(
    values.map((value) =>
      isBlock(value) ? `${value.rows.length}|${value.rows[0]?.length ?? 0}` : '1|1',
    ),
  );
  if (shapes.size > 1) return NOT_A_VALUE;
  const factors = values.map(valuesOf);
  const products = (factors[0] ?? []).map((_, at): number | CellError => {
    const each = factors.map((factor) => factor[at] ?? null);
    const numbers = withoutErrors(
      each.map((one) => (typeof one === 'object' && one ? one : isNumber(one) ? one : 0)),
    );
    return isFailure(numbers) ? numbers : numbers.reduce((product, one) => product * one, 1);
  });
  const numbers = withoutErrors(products);
  return isFailure(numbers) ? numbers : finite(sumOf(numbers));
}

function nth(
  choose: (numbers: readonly number[], place: number) => number | undefined,
): FormulaFunction {
  return whole([2, 2], (among = null, which = null) => {
    const numbers = withoutErrors(numbersIn(among));
    if (isFailure(numbers)) return numbers;
    const place = numberOf(firstOf(which));
    if (!isNumber(place)) return place;
    return choose(inOrder(numbers), Math.ceil(place)) ?? NOT_A_NUMBER;
  });
}

/** 1 + how many are better; a number that is not among them has no rank. */
function rankAmong(number: Value = null, among: Value = null, ascending: Value = null): CellValue {
  const own = numberOf(firstOf(number));
  const numbers = withoutErrors(numbersIn(among));
  const order = numberOf(firstOf(ascending));
  if (!isNumber(own)) return own;
  if (isFailure(numbers)) return numbers;
  if (!isNumber(order)) return order;
  if (!numbers.includes(own)) return NOT_AVAILABLE;
  return numbers.filter((each) => (order === 0 ? each > own : each < own)).length + 1;
}
