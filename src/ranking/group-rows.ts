import { groupBy } from '../base/group-by';

/** Rows by a key of theirs, rows of one key in the order given; a null key is left out. */
export function groupRows(
  count: number,
  keyOf: (at: number) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const rows = Array.from({ length: count }, (_, at) => at);
  return groupBy(rows, (at) => keyOf(at) ?? undefined);
}
