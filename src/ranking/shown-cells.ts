import type { Appraisal } from '../scheme/appraisal';
import {
  COLUMN,
  besideColumns,
  printedColumns,
  valueId,
  weightedId,
} from '../sheet/appraisal/appraisal-columns';
import type { FilledAppraisalRow } from '../sheet/appraisal/filled-appraisal';
import type { FilledCell } from '../sheet/filled-form';

/** A result a row's formulas show: its column, by hidden id and printed title. */
export interface ShownCell {
  readonly id: string;
  readonly title: string;
  readonly cell: FilledCell;
}

export function shownCells(
  titles: ColumnTitles,
  { shown }: FilledAppraisalRow,
): readonly ShownCell[] {
  const { values, weighted, composite, rank, deduction, measure, grade, converted } = shown;
  const cells: readonly (readonly [string, FilledCell | null])[] = [
    ...[...values].map(([component, cell]) => [valueId(component), cell] as const),
    ...[...weighted].map(([component, cell]) => [weightedId(component), cell] as const),
    [COLUMN.composite, composite],
    [COLUMN.rank, rank],
    [COLUMN.deduction, deduction],
    [COLUMN.measure, measure],
    [COLUMN.grade, grade],
    [COLUMN.converted, converted],
  ];
  return cells.flatMap(([id, cell]) =>
    cell === null ? [] : [{ id, title: titles.get(id) ?? id, cell }],
  );
}

/** Printed titles of the sheet's columns, by their hidden ids. */
export type ColumnTitles = ReadonlyMap<string, string>;

export function columnTitles(appraisal: Appraisal): ColumnTitles {
  const columns = [...printedColumns(appraisal), ...besideColumns(appraisal)];
  return new Map(columns.map(({ id, title }) => [id, title]));
}
