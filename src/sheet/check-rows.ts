import { formatCell } from '../base/cell';
import type { Cell } from '../base/cell';
import { textOf, valueAt } from '../base/grid';
import type { Grid } from '../base/grid';
import type { CellInput } from '../base/cell-input';
import { numberOfPoints } from '../base/points';
import { foldWidth } from '../standard/text';
import { headingBeside } from './header-line';
import type { FormWords } from './form-words';
import type { LayoutIssue } from './layout-issue';
import type { MatchedRow } from './match-rows';
import type { HeaderValues } from './read-header';
import type { SheetLayout } from './read-layout';
import { normaliseWords } from './words';

/** What is wrong with the item rows: words altered or gone, rows missing or twice, 分值 changed. */
export function checkRows(
  words: FormWords,
  grid: Grid,
  layout: SheetLayout,
): readonly LayoutIssue[] {
  const issues = layout.rows.flatMap((row) => [
    ...checkWords(grid, layout, row),
    ...checkStandard(grid, layout, row),
    ...checkBase(grid, layout, row),
  ]);
  const present = new Set(layout.rows.map(({ item }) => item.item.id));
  for (const { item, label, official } of words.items) {
    if (present.has(item.id)) continue;
    issues.push({
      code: 'item-row-missing',
      severity: 'must',
      params: { label },
      clauses: [official],
      item: item.id,
    });
  }
  return issues;
}

function checkWords(grid: Grid, layout: SheetLayout, matched: MatchedRow): LayoutIssue[] {
  const { row, item, kind } = matched;
  const column = layout.columns.get('content');
  if (kind === 'exact' || column === undefined) return [];
  const cell = { row, column };
  const common = { severity: 'must', clauses: [item.official], item: item.item.id, cell } as const;
  if (kind === 'repeated') {
    const params = { label: item.label, otherCell: otherCellOf(layout, matched, column) };
    return [{ code: 'item-row-twice', params, ...common }];
  }
  const params = { found: textOf(valueAt(grid, cell)), official: item.official };
  const remedy = restore(cell, { kind: 'text', text: item.official });
  return [{ code: 'item-text-altered', params, ...common, remedy }];
}

/** The standard in a column of its own: points rest on its words as much as on the item's. */
function checkStandard(
  grid: Grid,
  layout: SheetLayout,
  { row, item, kind }: MatchedRow,
): LayoutIssue[] {
  const column = layout.columns.get('standard');
  if (column === undefined || (kind !== 'exact' && kind !== 'altered')) return [];
  const cell = { row, column };
  const found = textOf(valueAt(grid, cell));
  const official = item.item.standard;
  if (normaliseWords(found) === normaliseWords(official)) return [];
  const issue: LayoutIssue = {
    code: 'item-text-altered',
    severity: 'must',
    params: { found, official },
    clauses: [official],
    item: item.item.id,
    cell,
    remedy: restore(cell, { kind: 'text', text: official }),
  };
  return [issue];
}

function otherCellOf(layout: SheetLayout, matched: MatchedRow, column: number): string {
  const read = layout.rows.find(
    ({ item, kind }) => item === matched.item && kind !== 'repeated' && kind !== 'replaced',
  );
  return formatCell({ row: read?.row ?? matched.row, column });
}

/** The total counts scores within 0…分值 of the sheet's own column, so an altered 分值 opens a door. */
function checkBase(grid: Grid, layout: SheetLayout, { row, item, kind }: MatchedRow) {
  const column = layout.columns.get('base');
  if (column === undefined || (kind !== 'exact' && kind !== 'altered')) return [];
  const cell = { row, column };
  const value = valueAt(grid, cell);
  const official = numberOfPoints(item.item.base);
  const read = typeof value === 'string' ? numberIn(value) : value;
  if (read === official) return [];
  const issue: LayoutIssue = {
    code: 'base-altered',
    severity: 'must',
    params: { label: item.label, found: textOf(value).trim(), official: item.item.base },
    clauses: [item.official],
    item: item.item.id,
    cell,
    remedy: restore(cell, { kind: 'number', number: official }),
  };
  return [issue];
}

/** 「5」 and 「5分」 of a hand-made sheet say 5; anything else says nothing. */
function numberIn(text: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*分?\s*$/.exec(foldWidth(text));
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** Columns nobody can find any more. */
export function checkColumns(words: FormWords, layout: SheetLayout): readonly LayoutIssue[] {
  return words.form.columns
    .filter(({ id }) => !layout.columns.has(id))
    .map(({ title }) => ({
      code: 'column-missing',
      severity: 'must',
      params: { title },
      clauses: [title],
    }));
}

/** A sheet without a unit is nobody's; without a date it is a reminder. */
export function checkHeader({ unit, date }: HeaderValues, form: FormWords['form']): LayoutIssue[] {
  const issues: LayoutIssue[] = [];
  if (unit.text === '') {
    const params = { beside: headingBeside(form)?.label ?? '' };
    const common = { code: 'unit-empty', severity: 'ask', params, clauses: [] } as const;
    issues.push(unit.cell ? { ...common, cell: unit.cell } : common);
  }
  if (form.header.some(({ id }) => id === 'date') && date.text === '') {
    const common = { code: 'date-empty', severity: 'note', params: {}, clauses: [] } as const;
    issues.push(date.cell ? { ...common, cell: date.cell } : common);
  }
  return issues;
}

function restore(cell: Cell, input: CellInput) {
  return { kind: 'restore', cells: [{ cell, input }] } as const;
}
