import type { CustomData } from '@univerjs/core';
import { areaContains, type Area, type Cell } from '../../../src/base/cell';
import type { PrintSetup, SheetBlueprint } from '../../../src/sheet/blueprint';

/**
 * What a blueprint says and Univer has no place for; it travels in the sheet's own metadata under `hefen`.
 * Open cells stand here because Univer's Delete key wipes a cell's own metadata.
 */
export interface SheetCustom {
  readonly print: PrintSetup | null;
  readonly veryHidden: boolean;
  readonly protected: boolean;
  /** Where `locked: false` holds. */
  readonly open: readonly Area[];
}

const NOTHING: SheetCustom = { print: null, veryHidden: false, protected: false, open: [] };

export function customOfBlueprint(blueprint: SheetBlueprint): SheetCustom {
  return {
    print: blueprint.print,
    veryHidden: blueprint.visibility === 'very-hidden',
    protected: blueprint.protected,
    open: openAreas(blueprint.cells.filter(({ style }) => style?.locked === false)),
  };
}

export function storedCustom(custom: SheetCustom): Record<string, unknown> {
  return { hefen: custom };
}

/** Reads it back; a sheet of somebody else's has none. */
export function readCustom(custom: CustomData | undefined): SheetCustom {
  const found: unknown = custom?.['hefen'];
  return isSheetCustom(found) ? found : NOTHING;
}

export function isOpen(custom: SheetCustom, cell: Cell): boolean {
  return custom.open.some((area) => areaContains(area, cell));
}

/** Few rectangles for many cells: runs along the rows, joined downwards where they are equally wide. */
function openAreas(cells: readonly Cell[]): readonly Area[] {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1)
      runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      (each) => each.bottom === run.top - 1 && each.left === run.left && each.right === run.right,
    );
    const joined = areas[above];
    if (joined) areas[above] = { ...joined, bottom: run.bottom };
    else areas.push(run);
  }
  return areas;
}

function isSheetCustom(value: unknown): value is SheetCustom {
  return (
    typeof value === 'object' &&
    value !== null &&
    'print' in value &&
    'veryHidden' in value &&
    'protected' in value &&
    'open' in value &&
    Array.isArray(value.open)
  );
}
