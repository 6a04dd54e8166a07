import { CompareFlags, TableDiff, TableView, compareTables } from 'daff';

/** How many rows of two tables differ, by daff: it aligns them by name and holds cell against cell, as texts. */
export function compareByDaff(
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
): number {
  const flags = new CompareFlags();
  flags.addPrimaryKey('name');
  const [left, right] = [new TableView(one), new TableView(other)];
  const alignment = compareTables(left, right, flags).align();
  const found = new TableView([]);
  new TableDiff(alignment, flags).hilite(found);
  return found.height;
}
