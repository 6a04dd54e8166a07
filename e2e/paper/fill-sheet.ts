import { areaContains, type Area, type Cell } from '../../src/base/cell';
import type { CellInput } from '../../src/base/cell-input';
import type { BlueprintCell, SheetBlueprint } from '../../src/sheet/blueprint';

/** `clean` is what nobody could object to, `flawed` what makes every check of the sheet speak. */
export type Filling = 'blank' | 'clean' | 'flawed';

type Written = Exclude<Filling, 'blank'>;

/** What is written where no validation says more: a sentence where there is room for one. */
const WORDS: Readonly<Record<Written, { readonly wide: string; readonly narrow: string }>> = {
  clean: { wide: '已核，无问题', narrow: '无' },
  flawed: { wide: '会议少2次，无记录', narrow: '错' },
};

/** Characters that a cell must hold to be given a sentence. */
const WIDE = 16;

/** Fills every open, empty cell of the printed area in its rows up to `last`, whatever the form: by what the cell's own validation says of it. */
export function fillSheet(
  sheet: SheetBlueprint,
  filling: Filling,
  last = Infinity,
): SheetBlueprint {
  if (filling === 'blank') return sheet;
  const cells = sheet.cells.map((cell) =>
    isOpen(sheet, cell) && cell.row <= last
      ? { ...cell, input: entryOf(sheet, cell, filling) }
      : cell,
  );
  return { ...sheet, cells };
}

function isOpen({ print, merges }: SheetBlueprint, cell: BlueprintCell): boolean {
  if (!print || !areaContains(print.area, cell)) return false;
  if (cell.style?.locked !== false || cell.input.kind !== 'blank') return false;
  const merge = mergeAt(merges, cell);
  return !merge || (merge.top === cell.row && merge.left === cell.column);
}

function mergeAt(merges: readonly Area[], cell: Cell): Area | undefined {
  return merges.find((area) => areaContains(area, cell));
}

function entryOf(sheet: SheetBlueprint, cell: BlueprintCell, filling: Written): CellInput {
  const rule = sheet.validations.find(({ area }) => areaContains(area, cell))?.rule;
  switch (rule?.kind) {
    case 'decimal':
      return {
        kind: 'number',
        number: filling === 'clean' ? Math.min(rule.max, 100) : rule.min - 1,
      };
    case 'list':
      return { kind: 'text', text: filling === 'clean' ? (rule.options[0] ?? '') : '错' };
    case 'custom':
    case undefined:
      return { kind: 'text', text: WORDS[filling][roomFor(sheet, cell)] };
  }
}

function roomFor({ merges, columns }: SheetBlueprint, cell: Cell): 'wide' | 'narrow' {
  const { left, right } = mergeAt(merges, cell) ?? { left: cell.column, right: cell.column };
  let room = 0;
  for (let column = left; column <= right; column += 1) room += columns.get(column)?.width ?? 8;
  return room >= WIDE ? 'wide' : 'narrow';
}
