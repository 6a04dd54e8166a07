import { areaContains } from '../../src/base/cell';
import type { CellInput } from '../../src/base/cell-input';
import type { BlueprintCell, SheetBlueprint } from '../../src/sheet/blueprint';

/** `clean` is what nobody could object to, `flawed` what makes every check of the sheet speak. */
export type Filling = 'blank' | 'clean' | 'flawed';

/** Fills every open, empty cell of the printed area, whatever the form: by what the cell's own validation says of it. */
export function fillSheet(sheet: SheetBlueprint, filling: Filling): SheetBlueprint {
  if (filling === 'blank') return sheet;
  return { ...sheet, cells: sheet.cells.map((cell) => fillCell(sheet, cell, filling)) };
}

function fillCell(
  sheet: SheetBlueprint,
  cell: BlueprintCell,
  filling: 'clean' | 'flawed',
): BlueprintCell {
  const printed = sheet.print && areaContains(sheet.print.area, cell);
  const open = cell.style?.locked === false && cell.input.kind === 'blank';
  return printed && open ? { ...cell, input: entryOf(sheet, cell, filling) } : cell;
}

function entryOf(
  sheet: SheetBlueprint,
  cell: BlueprintCell,
  filling: 'clean' | 'flawed',
): CellInput {
  const rule = sheet.validations.find(({ area }) => areaContains(area, cell))?.rule;
  switch (rule?.kind) {
    case 'decimal':
      return { kind: 'number', number: filling === 'clean' ? rule.max : rule.max + 1 };
    case 'list':
      return { kind: 'text', text: filling === 'clean' ? (rule.options[0] ?? '') : '不清' };
    case 'custom':
    case undefined:
      return { kind: 'text', text: filling === 'clean' ? '已核' : '会议少2次，无记录' };
  }
}
