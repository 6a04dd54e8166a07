import type { MemorySheet } from './memory-sheet';

type Cells = MemorySheet['cells'];

/** From which cells others came by typing, and where. */
const typed = new WeakMap<Cells, { readonly from: Cells; readonly keys: readonly number[] }>();

/** Remembers where cells differ from those before them. */
export function noteTyped(from: Cells, to: Cells, keys: readonly number[]): void {
  typed.set(to, { from, keys });
}

/** The last cells that are known from which these came by typing, and where they differ; null where they came otherwise. */
export function typedSince(
  cells: Cells,
  isKnown: (cells: Cells) => boolean,
): { readonly from: Cells; readonly keys: ReadonlySet<number> } | null {
  const keys = new Set<number>();
  let from = cells;
  while (!isKnown(from)) {
    const step = typed.get(from);
    if (!step) return null;
    for (const key of step.keys) keys.add(key);
    from = step.from;
  }
  return { from, keys };
}

/** Once they are known themselves those before them need not be kept. */
export function forgetTyped(cells: Cells): void {
  typed.delete(cells);
}
