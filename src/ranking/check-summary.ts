import { formulaAt, isCellError, textOf, valueAt, type CellValue, type Grid } from '../base/grid';
import type { Cell } from '../base/cell';
import { formatPoints, numberOfPoints } from '../base/points';
import type { SummaryForm } from '../scheme/scheme';
import { findColumns } from '../sheet/find-columns';
import type { SummarySheet } from '../sheet/read-summary';
import { normaliseWords } from '../sheet/words';
import type { RankedUnit } from './ranking';

/** A figure of a 汇总表 that is not what follows from the forms. */
export interface SummaryFault {
  readonly unit: string;
  readonly cell: Cell;
  readonly column: 'score' | 'rank';
  /** A number typed over the formula, a link whose sheet is gone, an error, or a figure that disagrees. */
  readonly kind: 'overwritten' | 'link-broken' | 'error' | 'disagrees';
  /** As the cell shows it, and what it should show; empty for nothing. */
  readonly shown: string;
  readonly derived: string;
}

/**
 * Holds a 汇总表's own scores and ranks against the forms it gathers (K31). Units in `byHand` have no form here: what is written for
 * them is nobody's to dispute, and neither are the ranks of a table that holds one of them.
 */
export function checkSummary(
  form: SummaryForm,
  { rows }: SummarySheet,
  grid: Grid,
  units: readonly RankedUnit[],
  byHand: ReadonlySet<string>,
): readonly SummaryFault[] {
  const { columns } = findColumns(form, grid);
  const ranked = new Map(units.map((each) => [normaliseWords(each.unit), each]));
  const written = byHand.size > 0;
  return rows.flatMap(({ unit, row }) => {
    const found = ranked.get(normaliseWords(unit));
    if (!found || byHand.has(found.unit)) return [];
    const score = found.total === null ? null : numberOfPoints(found.total);
    const faultOf = (column: 'score' | 'rank', value: number | null): readonly SummaryFault[] => {
      const at = columns.get(column);
      const derived = column === 'score' && found.total !== null ? formatPoints(found.total) : null;
      const wanted = { value, text: derived ?? (value === null ? '' : String(value)) };
      return at === undefined ? [] : checkCell(grid, { row, column: at }, { unit, column, wanted });
    };
    return [...faultOf('score', score), ...(written ? [] : faultOf('rank', found.rank))];
  });
}

interface Wanted {
  readonly unit: string;
  readonly column: SummaryFault['column'];
  readonly wanted: { readonly value: number | null; readonly text: string };
}

function checkCell(
  grid: Grid,
  cell: Cell,
  { unit, column, wanted }: Wanted,
): readonly SummaryFault[] {
  const value = valueAt(grid, cell);
  const formula = formulaAt(grid, cell);
  const fault = (kind: SummaryFault['kind']): readonly SummaryFault[] => [
    { unit, cell, column, kind, shown: textOf(value).trim(), derived: wanted.text },
  ];
  if (isCellError(value)) return fault('error');
  if (formula?.includes('#REF!')) return fault('link-broken');
  if (formula === null) return isBlank(value) && wanted.value === null ? [] : fault('overwritten');
  return agrees(value, wanted.value) ? [] : fault('disagrees');
}

function isBlank(value: CellValue): boolean {
  return textOf(value).trim() === '';
}

/** A formula nobody has calculated yet shows nothing to dispute; sums of halves and quarters differ by less than any score could. */
function agrees(value: CellValue, wanted: number | null): boolean {
  if (value === null) return true;
  if (wanted === null) return isBlank(value);
  return typeof value === 'number' && Math.abs(value - wanted) < 1e-8;
}
