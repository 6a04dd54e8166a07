import { formatColumn, parseCell } from '../../../src/base/cell';

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.!])/giu;

/** Moves a formula as filling and sorting do: references without `$` move along, on other sheets too; those with stay. */
export function moveFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return formula.replace(
    TOKEN,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      const cell = letters === undefined ? null : parseCell(`${letters}${digits ?? ''}`);
      if (!cell) return whole;
      const column = cell.column + (fixedColumn === '$' ? 0 : across);
      const row = cell.row + (fixedRow === '$' ? 0 : down);
      if (row < 0 || column < 0) return '#REF!';
      return `${fixedColumn ?? ''}${formatColumn(column)}${fixedRow ?? ''}${row + 1}`;
    },
  );
}
