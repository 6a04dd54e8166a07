import { indexOf, passIndex } from './formula-index';
import type { MemorySheet } from './memory-sheet';
import type { Run, SheetRun } from './sheet-run';
import type { Basis } from './stale-sheets';

/**
 * Has every formula of a sheet wait whose result may be another now: all of them where no result is to be believed; else those that
 * name a sheet that changed, those that were typed or speak of what was, and whatever speaks of these in turn.
 */
export function awaitAffected(run: Run, own: SheetRun): void {
  const { sheet, basis } = own;
  if (!basis) {
    for (const key of sheet.cells.keys()) wait(own, key);
    return;
  }
  const index = indexAfter(basis, sheet);
  const front = [...basis.typed];
  for (const key of basis.typed) front.push(...index.speakingOf(key));
  for (const [name, keys] of index.naming) {
    const same = run.sheets.get(name)?.cells === basis.supports.get(name);
    if (!same || run.stale.has(name)) for (const key of keys) front.push(key);
  }
  for (let key = front.pop(); key !== undefined; key = front.pop())
    if (wait(own, key)) front.push(...index.speakingOf(key));
}

/** Answers whether a formula stands there that did not wait before. */
function wait(run: SheetRun, key: number): boolean {
  const input = run.sheet.cells.get(key)?.input;
  if (input?.kind !== 'formula' || run.waiting.has(key)) return false;
  run.waiting.set(key, { run, key, formula: input.formula });
  return true;
}

/** What was typed is no formula and stands in place of none: the formulas are what they were. */
function indexAfter({ cells, typed }: Basis, sheet: MemorySheet): ReturnType<typeof indexOf> {
  const isPlain = (key: number): boolean =>
    cells.get(key)?.input.kind !== 'formula' && sheet.cells.get(key)?.input.kind !== 'formula';
  if (cells !== sheet.cells && [...typed].every(isPlain)) passIndex(cells, sheet.cells);
  return indexOf(sheet.cells);
}
