import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { nameSheet } from '../../../src/sheet/sheet-name';
import { textOf, valueAt } from '../../../src/base/grid';
import type { Core } from '../core';
import type { SheetView } from '../workbook-view';

/** Puts in one sheet under a name nobody has yet, and shows it; the page that laid it out has the code for that. */
export async function insertLaidOut(
  core: Core,
  wanted: string,
  layOut: (name: string) => SheetBlueprint,
): Promise<boolean> {
  const { page } = core.store.get();
  return core.attempt('insert', async () => {
    // What was renamed or removed since the last reading counts.
    await core.refresh();
    const taken = new Set(core.store.get().sheets.map(({ name }) => name));
    const laidOut = layOut(nameSheet(wanted, taken));
    const sheets = await core.host.insertSheets([laidOut]);
    const said = sheets.map(({ name }) => `“${name}”`).join('、');
    core.store.set({
      notice: null,
      inserted: { sheets, missing: 0, sentence: `已插入${said}。`, page, laidOut },
    });
    const [first] = sheets;
    if (first) await core.host.activateSheet(first.id);
    await core.refresh();
  });
}

/** Whether a sheet holds the words it was put in with, and no others. */
export function isAsLaidOut(
  view: SheetView | undefined,
  laidOut: SheetBlueprint | undefined,
): boolean {
  if (view?.kind !== 'other' || !laidOut) return false;
  const words = laidOut.cells.flatMap(({ row, column, input }) =>
    input.kind === 'text' && input.text !== '' ? [{ row, column, text: input.text }] : [],
  );
  const filled = view.grid.values.flat().filter((value) => textOf(value) !== '').length;
  return (
    filled === words.length &&
    words.every(({ row, column, text }) => textOf(valueAt(view.grid, { row, column })) === text)
  );
}
