import type { CellInput } from '../../../../src/base/cell-input';

/** What becomes of a written value: its content, and the number format a date or a percentage brings along. */
export interface WrittenValue {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

/** Years Excel adds to a date written without one. The emulator's clock stands still. */
const THIS_YEAR = 2026;
const DAY = 86_400_000;

/**
 * Reads a value of `range.values` or `range.formulas` as Excel reads it: as if somebody typed it. Null: the cell stays as it is
 * where null was written. Undefined: a value this emulator cannot hold.
 */
export function readWritten(value: unknown, numberFormat: string): WrittenValue | null | undefined {
  if (value === null) return null;
  if (typeof value === 'number') return { input: { kind: 'number', number: value } };
  if (typeof value !== 'string') return undefined;
  if (value === '') return { input: { kind: 'blank' } };
  if (numberFormat === '@') return { input: { kind: 'text', text: value } };
  if (value.startsWith("'")) return { input: { kind: 'text', text: value.slice(1) } };
  if (/^(true|false)$/i.test(value.trim())) return undefined;
  const number = readNumber(value.trim()) ?? readDate(value.trim());
  if (number) return number;
  if (/^=./s.test(value)) return { input: { kind: 'formula', formula: value } };
  // Whoever types +A1 or -A1 means a formula, and Excel writes the sign of equality before it.
  if (/^[+-]./s.test(value)) return { input: { kind: 'formula', formula: `=${value}` } };
  return { input: { kind: 'text', text: value } };
}

function readNumber(text: string): WrittenValue | null {
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(text);
  const [, sign = '', whole = '', fraction = '', power = '', percent = ''] = match ?? [];
  if (!match || (whole === '' && !/\d/.test(fraction))) return null;
  const plain = Number(`${sign}${whole.replaceAll(',', '')}${fraction}${power}`);
  if (percent === '') return { input: { kind: 'number', number: plain } };
  return { input: { kind: 'number', number: plain / 100 }, numberFormat: '0%' };
}

function readDate(text: string): WrittenValue | null {
  const [, year, month, day] = /^(?:(\d{4})[-/年])?(\d{1,2})[-/月](\d{1,2})日?$/.exec(text) ?? [];
  if (month === undefined || day === undefined) return null;
  const time = Date.UTC(Number(year ?? THIS_YEAR), Number(month) - 1, Number(day));
  const date = new Date(time);
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  return {
    input: { kind: 'number', number: Math.round(time / DAY) + 25_569 },
    numberFormat: year === undefined ? 'm"月"d"日"' : 'yyyy/m/d',
  };
}
