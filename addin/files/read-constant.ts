import type { CellValue } from 'hucre';
import type { BlueprintCell } from '../../src/sheet/blueprint';

/** Truth values and errors that stand without a formula have no input kind of their own: as formulas they mean the same. */
export function readConstant(
  value: CellValue,
  isError: boolean,
): Pick<BlueprintCell, 'input' | 'cached'> {
  const plain = plainValue(value);
  if (plain === null || plain === '') return { input: { kind: 'blank' } };
  if (typeof plain === 'number') return { input: { kind: 'number', number: plain } };
  if (typeof plain === 'boolean') {
    return { input: { kind: 'formula', formula: plain ? '=TRUE' : '=FALSE' }, cached: plain };
  }
  if (isError)
    return { input: { kind: 'formula', formula: `=${plain}` }, cached: { error: plain } };
  return { input: { kind: 'text', text: plain } };
}

/** Dates stay what they are in a file: a day's number with a date format. */
export function plainValue(value: CellValue | undefined): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  return value instanceof Date ? daySerial(value) : value;
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Day numbers count a 29 February 1900 that never was; before it they are one less. */
function daySerial(date: Date): number {
  const serial = Math.round(((date.getTime() - DAY_ZERO) / DAY) * 1e8) / 1e8;
  return serial < 61 ? serial - 1 : serial;
}
