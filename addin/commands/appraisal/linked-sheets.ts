import { formulaAt, type Grid } from '../../../src/base/grid';
import { sheetNamesIn } from '../../../src/sheet/sheet-name';
import type { SheetId } from '../../hosts/host';
import type { SheetView, WorkbookView } from '../workbook-view';

/**
 * The 汇总表 and 综合得分表 that take figures from sheets of these names: as read before they would be held against forms that
 * have changed since. Those of `but` are read anyway.
 */
export function lookingAt(
  workbook: WorkbookView,
  names: readonly string[],
  but: readonly SheetId[],
): readonly SheetId[] {
  const linked = [...workbook.values()].filter((view) => {
    const looked = sheetsLookedAt(view);
    return looked.size > 0 && names.some((name) => looked.has(name));
  });
  return linked.map(({ sheet }) => sheet.id).filter((id) => !but.includes(id));
}

const NONE: ReadonlySet<string> = new Set();

/** A grid never changes; what its formulas look at is found once. */
const known = new WeakMap<Grid, ReadonlySet<string>>();

/** The sheets that a sheet's figures are taken from. */
function sheetsLookedAt(view: SheetView): ReadonlySet<string> {
  if (view.kind !== 'summary' && view.kind !== 'appraisal') return NONE;
  const found = known.get(view.grid) ?? new Set(linkFormulas(view).flatMap(sheetNamesIn));
  known.set(view.grid, found);
  return found;
}

function linkFormulas(
  view: Extract<SheetView, { kind: 'summary' | 'appraisal' }>,
): readonly string[] {
  if (view.kind === 'appraisal') {
    return view.filled.rows.flatMap(({ entries }) =>
      [...entries.values()].flat().flatMap(({ formula }) => formula ?? []),
    );
  }
  const { rows, columns } = view.summary;
  return rows.flatMap(({ row }) =>
    [...columns.values()].flatMap((column) => formulaAt(view.grid, { row, column }) ?? []),
  );
}
