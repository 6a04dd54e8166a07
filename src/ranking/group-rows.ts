/** Rows by a key of theirs, rows of one key in the order given; a null key is left out. */
export function groupRows(
  count: number,
  keyOf: (at: number) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let at = 0; at < count; at += 1) {
    const key = keyOf(at);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return groups;
}
