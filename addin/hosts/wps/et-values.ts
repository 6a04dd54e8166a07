import type { Area } from '../../../src/base/cell';
import type { CellInput } from '../../../src/base/cell-input';
import { EMPTY_GRID, type CellValue, type Grid } from '../../../src/base/grid';
import { XL_ERRORS } from './et-constants';
import type { EtValue, EtValues } from './jsapi';

/** COM puts this before the number of an error. */
const ERROR_BASE = -2_146_828_288;
const ERROR_TEXTS = new Map(
  Object.keys(XL_ERRORS).map((text) => [ERROR_BASE + (XL_ERRORS[text] ?? 0), text] as const),
);

/** Rows of values, also of a single cell. */
export function rowsOf(values: EtValues): readonly (readonly EtValue[])[] {
  return isRows(values) ? values : [[values]];
}

function isRows(values: EtValues): values is readonly (readonly EtValue[])[] {
  return Array.isArray(values);
}

/** What ET takes for a range of these rows: a single value for a single cell. */
export function valuesFrom(rows: readonly (readonly EtValue[])[]): EtValues {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/**
 * A cell's formula. ET gives a text typed as `'=1+1` back as `=1+1`, in value and formula alike,
 * while no formula has its own wording for a result.
 */
function formulaOf(value: EtValue, formula: EtValue): string | null {
  return typeof formula === 'string' && /^=./.test(formula) && formula !== value ? formula : null;
}

/**
 * A cell's value. No document says whether ET hands an error over as COM's number or as its text: both are taken,
 * the number unless somebody typed it, the text only where a formula made it (typed, it is a text).
 */
function valueOf(value: EtValue, formula: EtValue): CellValue {
  const made = formulaOf(value, formula) !== null;
  if (value === undefined || value === null || (value === '' && !made)) return null;
  if (typeof value === 'number') {
    const error = ERROR_TEXTS.get(value);
    return error !== undefined && String(formula) !== String(value) ? { error } : value;
  }
  return made && typeof value === 'string' && value in XL_ERRORS ? { error: value } : value;
}

/** The used rectangle as a grid from A1 on, without the blank rows and columns at its end. */
export function gridFrom(area: Area, values: EtValues, formulas: EtValues): Grid {
  const [valueRows, formulaRows] = [rowsOf(values), rowsOf(formulas)];
  let [height, width] = [0, 0];
  const cells = valueRows.map((row, down) =>
    row.map((value, across) => {
      const formula = formulaRows[down]?.[across];
      const cell = { value: valueOf(value, formula), formula: formulaOf(value, formula) };
      if (cell.value !== null || cell.formula !== null) {
        height = Math.max(height, area.top + down + 1);
        width = Math.max(width, area.left + across + 1);
      }
      return cell;
    }),
  );
  if (height === 0) return EMPTY_GRID;
  const grid: { values: CellValue[][]; formulas: (string | null)[][] } = {
    values: [],
    formulas: [],
  };
  for (let row = 0; row < height; row += 1) {
    const line = Array.from(
      { length: width },
      (_, column) => cells[row - area.top]?.[column - area.left],
    );
    grid.values.push(line.map((cell) => cell?.value ?? null));
    grid.formulas.push(line.map((cell) => cell?.formula ?? null));
  }
  return grid;
}

/** Characters numbers, dates, times, percentages, amounts and truth values are made of, in Chinese too. */
const NUMBER_LIKE =
  /[\s\d\uff10-\uff19!-~\uff01-\uff5e\u2030\u00a3\u00a5\u20ac\u20a9\uffe0-\uffe6年月日号时時分秒点點上下午早晚中凌晨星期周一二两三四五六七八九十百千万亿元角〇○零壹贰叁肆伍陆柒捌玖拾佰仟正整]/;

/** What must be typed for this very text: with an apostrophe wherever ET could take it for something else. */
export function typedText(text: string): string {
  if (text === '') return '';
  const plain = Array.from(text).some((character) => !NUMBER_LIKE.test(character));
  return plain && !/^[\s=+\-@'＝＋－＠]/.test(text) ? text : `'${text}`;
}

/** What must be typed for an input. */
export function typedInput(input: CellInput): string | number {
  switch (input.kind) {
    case 'text':
      return typedText(input.text);
    case 'number':
      return input.number;
    case 'formula':
      return input.formula;
    case 'blank':
      return '';
  }
}

/** What must be typed to have the cell again as it was. */
export function typedAgain(value: EtValue, formula: EtValue): EtValue {
  const made = formulaOf(value, formula);
  if (made !== null) return made;
  const known = valueOf(value, formula);
  if (known === null) return '';
  if (typeof known === 'string') return typedText(known);
  return typeof known === 'object' ? known.error : known;
}
