import { formatCell } from '../../../src/base/cell';
import { namePlaces } from '../../locale/places';
import type { Core } from '../core';
import type { Problem } from './problem';
import { writeCells } from '../written-cells';

/** Puts back what an issue says should stand there: official words, a total's formula, a key. One batch, and a way back. */
export async function mendProblem(core: Core, problem: Problem): Promise<void> {
  const { remedy } = problem.issue;
  if (remedy?.kind !== 'restore') return;
  const written = await writeCells(
    core.host,
    remedy.cells.map(({ cell, input }) => ({ sheet: problem.sheet, cell, input })),
  );
  const shown = namePlaces(written.map(({ cell }) => formatCell(cell)));
  core.store.set({
    notice: null,
    written: { deed: 'mend', sentence: `已改回${shown}。`, cells: written, undoable: true },
  });
  await core.refresh([problem.sheet]);
}
