import { isCellError, textOf, type CellError, type CellValue } from '../../../../src/base/grid';
import type { Reference } from './parse-formula';

/** Several values in rows of one length; `place` says where they stand, where they were read from cells. */
export interface Block {
  readonly rows: readonly (readonly CellValue[])[];
  readonly place: Reference | null;
}

/** What an expression comes to: one value (null is blank), or a block of them. */
export type Value = CellValue | Block;

export const NOT_A_VALUE: CellError = { error: '#VALUE!' };
export const NOT_AVAILABLE: CellError = { error: '#N/A' };
export const NOT_A_NUMBER: CellError = { error: '#NUM!' };
export const NO_SUCH_PLACE: CellError = { error: '#REF!' };
export const DIVIDED_BY_ZERO: CellError = { error: '#DIV/0!' };

export function isBlock(value: Value): value is Block {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

/** More than one value. */
export function isWide(value: Value): value is Block {
  return isBlock(value) && (value.rows.length > 1 || (value.rows[0]?.length ?? 0) > 1);
}

/** The value itself, or a block's top left one. */
export function firstOf(value: Value): CellValue {
  return isBlock(value) ? (value.rows[0]?.[0] ?? null) : value;
}

/** All values, row by row. */
export function valuesOf(value: Value): readonly CellValue[] {
  return isBlock(value) ? value.rows.flat() : [value];
}

/** Blank is 0, a text must read as a number. */
export function numberOf(value: CellValue): number | CellError {
  if (value === null) return 0;
  if (typeof value === 'number' || isCellError(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const [, digits = '', percent] =
    /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%)?\s*$/i.exec(value) ?? [];
  if (digits === '') return NOT_A_VALUE;
  return percent ? Number(digits) / 100 : Number(digits);
}

/** Blank is the empty text; a number is written with its 15 significant digits. */
export function wordsOf(value: CellValue): string | CellError {
  if (isCellError(value)) return value;
  if (typeof value !== 'number') return textOf(value);
  const [digits = '', power] = String(Number(value.toPrecision(15))).split('e');
  return power === undefined ? digits : `${digits}E${power.replace(/^([-+])(\d)$/, '$10$2')}`;
}

/** Blank and 0 are false; a text must be one of the two words. */
export function truthOf(value: CellValue): boolean | CellError {
  if (typeof value !== 'string') {
    const number = numberOf(value);
    return typeof number === 'number' ? number !== 0 : number;
  }
  const word = value.toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : NOT_A_VALUE;
}

const ORDER: readonly string[] = ['number', 'string', 'boolean'];

/** Below 0 where `a` comes first: numbers, texts (without regard to case), truth values; blank is whatever the other is. */
export function compare(a: CellValue, b: CellValue): number | CellError {
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left !== typeof right) return ORDER.indexOf(typeof left) - ORDER.indexOf(typeof right);
  if (typeof left === 'string' && typeof right === 'string')
    return order(left.toLowerCase(), right.toLowerCase());
  return orderNumbers(Number(left), Number(right));
}

/** Spreadsheets compare 15 digits, so that 0.1+0.2 equals 0.3. */
function orderNumbers(a: number, b: number): number {
  const clearlyApart = Math.abs(a - b) > Math.abs(a) * 1e-12;
  return clearlyApart || a === b
    ? order(a, b)
    : order(Number(a.toPrecision(15)), Number(b.toPrecision(15)));
}

function blankLike(value: CellValue): CellValue {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

function order<Kind extends string | number>(a: Kind, b: Kind): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Combines values one by one; a single value, row or column stands beside all of a block. */
export function spread(
  values: readonly Value[],
  combine: (values: readonly CellValue[]) => CellValue,
): Value {
  let height = 1;
  let width = 1;
  for (const value of values) {
    if (!isBlock(value)) continue;
    height = Math.max(height, value.rows.length);
    width = Math.max(width, value.rows[0]?.length ?? 0);
  }
  if (height === 1 && width === 1) return combine(values.map(firstOf));
  const rows: CellValue[][] = [];
  for (let row = 0; row < height; row += 1) {
    const lines = values.map((value) => lineOf(value, row));
    const combined: CellValue[] = [];
    for (let column = 0; column < width; column += 1)
      combined.push(combine(lines.map((line) => withinLine(line, column))));
    rows.push(combined);
  }
  return { rows, place: null };
}

/** One row of a value; a single row stands beside every other. */
function lineOf(value: Value, row: number): readonly CellValue[] {
  if (!isBlock(value)) return [value];
  return value.rows[value.rows.length === 1 ? 0 : row] ?? [];
}

function withinLine(line: readonly CellValue[], column: number): CellValue {
  const found = line[line.length === 1 ? 0 : column];
  return found === undefined ? NOT_AVAILABLE : found;
}

/** Rounds half away from zero at the given decimals, on the 15 digits a spreadsheet has. */
export function roundAt(
  number: number,
  decimals: number,
  round: (magnitude: number) => number = Math.round,
): number {
  const places = Math.trunc(decimals);
  return Math.sign(number) * shiftPoint(round(shiftPoint(Math.abs(number), places)), -places);
}

function shiftPoint(number: number, by: number): number {
  const [digits = '0', power = '0'] = number.toPrecision(15).split('e');
  return Number(`${digits}e${Number(power) + by}`);
}
