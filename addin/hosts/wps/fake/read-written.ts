import type { CellInput } from '../../../../src/base/cell-input';

/** What a written value becomes: its content and, as for `50%`, the number format it brings along. */
export interface Written {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const BLANK: Written = { input: { kind: 'blank' } };
const DAY = 86_400_000;
/** Day 0 of the 1900 date system as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const LONGEST_TEXT = 32_767;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * Reads what is put into a cell through `Value2` or `Formula`, as a spreadsheet does: texts that look like something else
 * become it, except in text cells. `year` is the one a date without a year falls in.
 */
export function readWritten(
  value: unknown,
  numberFormat: string | undefined,
  year: number,
): Written {
  if (value === null || value === undefined || value === '') return BLANK;
  if (typeof value === 'number') return numberFormat === '@' ? text(String(value)) : number(value);
  if (typeof value === 'boolean') return { input: constantOf(value ? 'TRUE' : 'FALSE') };
  if (typeof value !== 'string')
    throw new Error(`1004: a cell cannot hold a value of type ${typeof value}`);
  if (value.length > LONGEST_TEXT) throw new Error('1004: the text is too long for a cell');
  if (numberFormat === '@') return text(value);
  if (value.startsWith("'")) return value === "'" ? BLANK : text(value.slice(1));
  const plain = narrow(value);
  if (/^=./s.test(plain)) return { input: { kind: 'formula', formula: checkedFormula(plain) } };
  // A sign before something that is no number begins a formula.
  return (
    readConstant(plain.trim(), year) ?? (/^[-+@]\p{L}/u.test(plain) ? signed(plain) : text(value))
  );
}

/** A truth value or an error: the model knows neither as a constant, so each stands as the formula that gives it. */
function constantOf(word: string): CellInput {
  return { kind: 'formula', formula: `=${word}` };
}

/** The constant a formula stands for, if it is one of `constantOf`. */
export function constantIn(formula: string): string | null {
  const word = formula.slice(1);
  return word === 'TRUE' || word === 'FALSE' || ERRORS.includes(word) ? word : null;
}

function readConstant(plain: string, year: number): Written | null {
  if (/^(true|false)$/i.test(plain)) return { input: constantOf(plain.toUpperCase()) };
  if (ERRORS.includes(plain.toUpperCase())) return { input: constantOf(plain.toUpperCase()) };
  return readNumber(plain) ?? readDate(plain, year);
}

function readNumber(plain: string): Written | null {
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  const sign = bracketed === undefined ? 1 : -1;
  const bare = (bracketed ?? plain).replace(/^([-+]?)[¥￥$]\s*/, '$1');
  const [, digits, percent] = /^([-+]?[\d,]*\.?\d*(?:e[-+]?\d+)?)\s*(%?)$/i.exec(bare) ?? [];
  if (digits === undefined || !/\d/.test(digits) || /^[-+]?e/i.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  if (percent) return { ...number((sign * value) / 100), numberFormat: '0%' };
  return /e/i.test(digits)
    ? { ...number(sign * value), numberFormat: '0.00E+00' }
    : number(sign * value);
}

function readDate(plain: string, year: number): Written | null {
  const [, y, month, day] = /^(?:(\d{4})[-/年])?(\d{1,2})[-/月](\d{1,2})日?$/.exec(plain) ?? [];
  if (month === undefined || day === undefined) return null;
  const at = Date.UTC(Number(y ?? year), Number(month) - 1, Number(day));
  const real = new Date(at);
  if (real.getUTCMonth() !== Number(month) - 1 || real.getUTCDate() !== Number(day)) return null;
  return {
    ...number((at - EPOCH) / DAY),
    numberFormat: y === undefined ? 'm"月"d"日"' : 'yyyy/m/d',
  };
}

function signed(plain: string): Written {
  return { input: { kind: 'formula', formula: checkedFormula(`=${plain}`) } };
}

function checkedFormula(formula: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  let open = 0;
  for (const sign of bare) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) break;
  }
  if (open !== 0 || bare.includes('"')) throw new Error(`1004: not a formula: ${formula}`);
  return formula;
}

/** Full-width digits and signs are taken for the plain ones, as spreadsheets in Chinese do. */
function narrow(value: string): string {
  return /^\s*[＝＋－０-９]/.test(value)
    ? value.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : value;
}

function number(value: number): Written {
  return { input: { kind: 'number', number: value } };
}

function text(value: string): Written {
  return { input: { kind: 'text', text: value } };
}
