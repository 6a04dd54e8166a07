import type { Fraction } from '../base/fraction';
import { parseDecimal } from '../base/fraction';
import { isCellError, isUncalculated, textOf } from '../base/grid';
import type { Appraisal } from '../scheme/appraisal';
import type { FilledCell } from '../sheet/filled-form';
import type { Entry } from './appraised-unit';

/**
 * What stands in an entry's cell. A number is the decimal a spreadsheet shows of it, fifteen digits long: 9.3 summed up as
 * 9.299999999999999 is 9.3. A text is never taken for a number, only for a grade the notice has.
 */
export function readEntry(
  appraisal: Appraisal,
  { value, formula }: Omit<FilledCell, 'cell'>,
): Entry {
  if (isUncalculated({ value, formula })) return { kind: 'uncalculated' };
  if (isCellError(value)) return { kind: 'error', text: value.error };
  if (typeof value === 'number') {
    const number = decimalOf(value);
    return number ? { kind: 'number', value: number } : { kind: 'text', text: String(value) };
  }
  const text = textOf(value).trim();
  if (text === '') return { kind: 'blank' };
  const isGrade = appraisal.components.some(({ graded }) =>
    graded?.grades.some(({ label }) => label === text),
  );
  return isGrade ? { kind: 'grade', label: text } : { kind: 'text', text };
}

/** A cell's number as the decimal it shows; null for one that no score can be. */
export function decimalOf(number: number): Fraction | null {
  return parseDecimal(Number(number.toPrecision(15)));
}
