import type { Grid } from '../../../src/base/grid';
import { textOf, valueAt } from '../../../src/base/grid';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutReviewSheet } from '../../../src/sheet/review/lay-out-review-sheet';
import { reviewSheetScheme } from '../../../src/sheet/review/review-sheet-mark';
import { HEAD } from '../../../src/sheet/review/review-sheet-plan';
import { nameSheet } from '../../../src/sheet/sheet-name';
import { KEY_COLUMN, TITLE_ROW } from '../../../src/sheet/sheet-plan';
import type { SheetGrid } from '../../hosts/host';
import { formatDay, formatTime } from '../../locale/time';
import type { Core } from '../core';
import { differingCells } from '../differing-cells';
import { reviewSheetRequest } from './review-sheet-request';
import type { OpenReview } from './review-state';
import { recordViews } from '../workbook-view';
import { writeCells } from '../written-cells';

const TITLE = '会审表';

/**
 * 在工作表中展开: puts in the 会审表 of the open review, or brings the one that is there up to date. One whose persons or indicators
 * are others now stays as it is, and a new one is put in beside it.
 */
export async function expandReview(core: Core, open: OpenReview): Promise<void> {
  const opened = core.opened.find(({ scheme }) => scheme.id === open.scheme.id);
  if (!opened) return;
  const views = recordViews(core.workbook());
  const source = { open, opened, views };
  const at = core.env.now();
  const comparedAt = `${formatDay(at)} ${formatTime(at)}`;
  const layOut = (name: string): SheetBlueprint =>
    layOutReviewSheet(reviewSheetRequest(source, { name, comparedAt }));
  const there = expandedSheets(core, open.scheme.id);
  for (const each of there.reverse()) {
    const blueprint = layOut(each.sheet.name);
    if (!standsAsLaidOut(each.grid, blueprint)) continue;
    await update(core, each, blueprint);
    return;
  }
  await insert(core, layOut(nameSheet(TITLE, new Set(core.store.get().sheets.map(nameOf)))));
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** The sheets that say they are a 会审表 of this notice. */
function expandedSheets(core: Core, scheme: string): SheetGrid[] {
  return [...core.workbook().values()].filter(
    ({ kind, grid }) => kind === 'other' && reviewSheetScheme(grid) === scheme,
  );
}

/** The same persons, forms and indicators, row by row. */
function standsAsLaidOut(grid: Grid, { cells }: SheetBlueprint): boolean {
  const keys = new Map(
    cells.flatMap(({ row, column, input }) =>
      column === KEY_COLUMN && input.kind === 'text' ? [[row, input.text] as const] : [],
    ),
  );
  const rows = Math.max(grid.values.length, ...keys.keys());
  return Array.from({ length: rows }, (_, row) => row).every(
    (row) => textOf(valueAt(grid, { row, column: KEY_COLUMN })) === (keys.get(row) ?? ''),
  );
}

/** All but 会审单位, which people fill in. */
async function update(core: Core, there: SheetGrid, blueprint: SheetBlueprint): Promise<void> {
  const { name, id } = there.sheet;
  const header = TITLE_ROW + HEAD.header;
  const writes = differingCells(
    there,
    blueprint,
    ({ row, column }) => row !== header || column > KEY_COLUMN + 1,
  );
  const cells = writes.length === 0 ? [] : await writeCells(core.host, writes);
  core.store.set({
    notice: null,
    written: {
      deed: 'summary',
      sentence: `“${name}”已按现在的填报更新。`,
      cells,
      undoable: cells.length > 0,
    },
  });
  await core.host.activateSheet(id);
  await core.refresh();
}

async function insert(core: Core, blueprint: SheetBlueprint): Promise<void> {
  const sheets = await core.host.insertSheets([blueprint]);
  core.store.set({
    notice: null,
    inserted: { sheets, missing: 0, sentence: `已插入“${blueprint.name}”。`, page: 'review' },
  });
  const [first] = sheets;
  if (first) await core.host.activateSheet(first.id);
  await core.refresh();
}
