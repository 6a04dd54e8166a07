import type { Cell } from '../../../../src/base/cell';
import type { CellError, CellValue } from '../../../../src/base/grid';
import type { Expression } from './parse-formula';
import { NOT_A_NUMBER, numberOf, spread, wordsOf, type Value } from './value';

/** One call in a formula. Arguments are worked out by the function itself: IF leaves one of its branches alone. */
export interface Call {
  readonly args: readonly Expression[];
  /** Where the formula stands. */
  readonly cell: Cell;
  evaluate(expression: Expression): Value;
}

/** A function of the spreadsheet, with the least and the greatest number of its arguments. */
export interface FormulaFunction {
  readonly takes: readonly [number, number];
  compute(call: Call): Value;
}

export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/** For functions that take as many arguments as one likes. */
export const MANY = 255;

/** A function of whole arguments, blocks included. */
export function whole(
  takes: FormulaFunction['takes'],
  compute: (...values: readonly Value[]) => Value,
): FormulaFunction {
  return { takes, compute: ({ args, evaluate }) => compute(...args.map(evaluate)) };
}

/** A function of single values; over a block it answers a block. */
export function single(
  takes: FormulaFunction['takes'],
  compute: (...values: readonly CellValue[]) => CellValue,
): FormulaFunction {
  return whole(takes, (...values) => spread(values, (each) => compute(...each)));
}

/** A function of numbers; the first error among them is the answer. */
export function numeric(
  takes: FormulaFunction['takes'],
  compute: (...numbers: readonly number[]) => CellValue,
): FormulaFunction {
  return single(takes, (...values) => {
    const numbers = withoutErrors(values.map(numberOf));
    return isFailure(numbers) ? numbers : finite(compute(...numbers));
  });
}

/** A function of texts, numbers being written out. */
export function textual(
  takes: FormulaFunction['takes'],
  compute: (...texts: readonly string[]) => CellValue,
): FormulaFunction {
  return single(takes, (...values) => {
    const texts = withoutErrors(values.map(wordsOf));
    return isFailure(texts) ? texts : compute(...texts);
  });
}

/** All of them, or the first error among them. */
export function withoutErrors<Kind extends string | number | boolean>(
  values: readonly (Kind | CellError)[],
): readonly Kind[] | CellError {
  const fine: Kind[] = [];
  for (const value of values) {
    if (typeof value === 'object') return value;
    fine.push(value);
  }
  return fine;
}

export function isFailure<Kind extends object>(value: Kind | CellError): value is CellError {
  return 'error' in value;
}

/** What is no finite number is `#NUM!`. */
export function finite(value: CellValue): CellValue {
  return typeof value === 'number' && !Number.isFinite(value) ? NOT_A_NUMBER : value;
}
