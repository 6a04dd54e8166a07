import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { areaContains, formatArea, formatCell, type Cell } from '../../src/base/cell';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { PRINTED_FORMS } from './printed-forms';
import { readSavedSheet } from './saved-sheet';

/** What a save must not lose, in an order that no program changes. */
function keptOf(sheet: SheetBlueprint) {
  const { print } = sheet;
  const hidden = (lines: SheetBlueprint['rows'] | SheetBlueprint['columns']) =>
    [...lines].flatMap(([at, line]) => (line.hidden ? [at] : []));
  return {
    print: print && {
      paper: print.paper,
      orientation: print.orientation,
      area: formatArea(print.area),
      titleRows: print.titleRows,
      footer: print.footer ?? '',
      breaks: print.breaks ?? [],
    },
    validations: sheet.validations
      .map(({ area, rule, alert, message }) => ({ area: formatArea(area), rule, alert, message }))
      .sort((a, b) => (a.area < b.area ? -1 : 1)),
    protected: sheet.protected,
    open: openCells(sheet),
    hiddenRows: hidden(sheet.rows),
    hiddenColumns: hidden(sheet.columns),
    merges: sheet.merges.map(formatArea).sort(),
  };
}

/** Cells that stay open, `A1` by `A1`; those that a merge covers cannot be written in anyway. */
function openCells({ cells, merges }: SheetBlueprint): readonly string[] {
  const isCovered = (cell: Cell): boolean =>
    merges.some(
      (area) => areaContains(area, cell) && (cell.row > area.top || cell.column > area.left),
    );
  return cells
    .filter((cell) => cell.style?.locked === false && !isCovered(cell))
    .map(formatCell)
    .sort();
}

describe('P11: what LibreOffice’s own save keeps', () => {
  it.each(PRINTED_FORMS.filter(({ id }) => id.endsWith(' blank')))('$id', async ({ id, sheet }) => {
    const saved = await readSavedSheet(join(inject('paper'), 'noto'), id, sheet.name);
    expect(keptOf(saved)).toEqual(keptOf(sheet));
  });
});
