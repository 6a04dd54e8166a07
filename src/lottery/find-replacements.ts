import type { LotDraw } from './draw-lots';

/** A line that was drawn and withdrawn, and the one that came in its place; null where the list had nobody left. */
export interface Replacement {
  readonly line: string;
  readonly by: string | null;
}

/** Who came in whose place, in the order they were withdrawn (Y7). A line withdrawn before its turn is replaced by nobody. */
export function findReplacements(
  { lots, count }: Pick<LotDraw, 'lots' | 'count'>,
  withdrawn: readonly string[],
): readonly Replacement[] {
  const inOrder = lots.map(({ line }) => line);
  const gone = new Set<string>();
  const drawn = new Set(inOrder.slice(0, count));
  const found: Replacement[] = [];
  for (const line of withdrawn) {
    gone.add(line);
    if (!drawn.delete(line)) continue;
    const by = inOrder.find((each) => !drawn.has(each) && !gone.has(each)) ?? null;
    if (by !== null) drawn.add(by);
    found.push({ line, by });
  }
  return found;
}
