import { isCellError, type CellValue } from '../../../../src/base/grid';
import { foldWidth } from '../../../../src/standard/text';
import { MANY, single, textual, whole, type FunctionTable } from './formula-function';
import { withoutErrors, isFailure } from './formula-function';
import {
  firstOf,
  NOT_A_VALUE,
  numberOf,
  roundAt,
  truthOf,
  valuesOf,
  wordsOf,
  type Value,
} from './value';
import { patternOf } from './criterion';

/** Everything a spreadsheet does with words. Places in a text are counted from 1. */
export const TEXT_FUNCTIONS: FunctionTable = {
  LEN: textual([1, 1], (text = '') => text.length),
  TRIM: textual([1, 1], (text = '') => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  ASC: textual([1, 1], (text = '') => foldWidth(text)),
  UPPER: textual([1, 1], (text = '') => text.toUpperCase()),
  LOWER: textual([1, 1], (text = '') => text.toLowerCase()),
  EXACT: textual([2, 2], (a, b) => a === b),
  LEFT: textual([1, 2], (text = '', count = '1') => cut(text, '1', count)),
  RIGHT: textual([1, 2], (text = '', count = '1') => {
    const length = Number(count);
    return length >= 0 ? text.slice(Math.max(0, text.length - Math.trunc(length))) : NOT_A_VALUE;
  }),
  MID: textual([3, 3], (text = '', from = '1', count = '0') => cut(text, from, count)),
  FIND: textual([2, 3], (sought = '', text = '', from = '1') =>
    found(text, from, (rest) => rest.indexOf(sought)),
  ),
  SEARCH: textual([2, 3], (sought = '', text = '', from = '1') =>
    found(text, from, (rest) => rest.search(patternOf(sought, 'part'))),
  ),
  SUBSTITUTE: textual([3, 4], (text = '', old = '', by = '', which?: string) => {
    if (old === '') return text;
    let count = 0;
    return text.replaceAll(old, () => {
      count += 1;
      return which === undefined || count === Math.trunc(Number(which)) ? by : old;
    });
  }),
  // Above 127 it depends on the machine's code page.
  CHAR: single([1, 1], (value = null) => {
    const code = numberOf(value);
    if (typeof code === 'object') return code;
    return code >= 1 && code < 128 ? String.fromCharCode(Math.trunc(code)) : NOT_A_VALUE;
  }),
  REPT: textual([2, 2], (text = '', count = '0') =>
    Number(count) >= 0 ? text.repeat(Math.trunc(Number(count))) : NOT_A_VALUE,
  ),
  VALUE: single([1, 1], (value = null) =>
    typeof value === 'boolean' ? NOT_A_VALUE : numberOf(value),
  ),
  TEXT: single([2, 2], formatNumber),
  CONCATENATE: textual([1, MANY], (...texts) => texts.join('')),
  CONCAT: whole([1, MANY], (...values) => joined(values, '', false)),
  TEXTJOIN: whole([3, MANY], (between = null, withoutEmpty = null, ...values) => {
    const separator = wordsOf(firstOf(between));
    const skip = truthOf(firstOf(withoutEmpty));
    if (typeof separator === 'object') return separator;
    return typeof skip === 'object' ? skip : joined(values, separator, skip);
  }),
};

function cut(text: string, from: string, count: string): CellValue {
  const [start, length] = [Math.trunc(Number(from)), Math.trunc(Number(count))];
  return start >= 1 && length >= 0 ? text.slice(start - 1, start - 1 + length) : NOT_A_VALUE;
}

function found(text: string, from: string, look: (rest: string) => number): CellValue {
  const start = Math.trunc(Number(from)) - 1;
  if (!(start >= 0 && start <= text.length)) return NOT_A_VALUE;
  const at = look(text.slice(start));
  return at < 0 ? NOT_A_VALUE : start + at + 1;
}

function joined(values: readonly Value[], separator: string, skipEmpty: boolean): CellValue {
  const texts = withoutErrors(values.flatMap(valuesOf).map(wordsOf));
  if (isFailure(texts)) return texts;
  return texts.filter((text) => !skipEmpty || text !== '').join(separator);
}

/** Only the plain formats: `@`, `General`, `0`, `0.00` and the like, with or without `%`. */
function formatNumber(value: CellValue = null, format: CellValue = null): CellValue {
  if (isCellError(value)) return value;
  if (isCellError(format)) return format;
  if (format === '@' || format === 'General') return wordsOf(value);
  const [, decimals, percent] = /^0(?:\.(0+))?(%)?$/.exec(String(format)) ?? [];
  if (!/^0(\.0+)?%?$/.test(String(format))) return NOT_A_VALUE;
  const number = numberOf(value);
  if (typeof number === 'object') return wordsOf(value);
  const places = decimals?.length ?? 0;
  return `${roundAt(percent ? number * 100 : number, places).toFixed(places)}${percent ?? ''}`;
}
