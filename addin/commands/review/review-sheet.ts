import type { Cell } from '../../../src/base/cell';
import type { Grid } from '../../../src/base/grid';
import { textOf, valueAt } from '../../../src/base/grid';
import { choicesOf, signedDecisions } from '../../../src/ledger/fold-ledger';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { parseIdentity } from '../../../src/sheet/identity';
import { readingsNote } from '../../../src/sheet/readings-note';
import { layOutReviewSheetInSteps } from '../../../src/sheet/review/lay-out-review-sheet';
import { reviewSheetScheme } from '../../../src/sheet/review/review-sheet-mark';
import { HEAD } from '../../../src/sheet/review/review-sheet-plan';
import type { ReviewSheetRequest } from '../../../src/sheet/review/review-sheet-request';
import { nameSheet } from '../../../src/sheet/sheet-name';
import { FIELD_ROW, KEY_COLUMN, TITLE_ROW } from '../../../src/sheet/sheet-plan';
import type { SheetGrid } from '../../hosts/host';
import { formatDay, formatTime } from '../../locale/time';
import type { Core } from '../core';
import { differingCells, type CellWrite } from '../differing-cells';
import { reviewSheetRequest, type ReviewSheetSource } from './review-sheet-request';
import type { OpenReview } from './review-state';
import { recordViews } from '../workbook-view';
import { createPace, takeSteps } from '../pace';
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
  const at = core.env.now();
  const comparedAt = `${formatDay(at)} ${formatTime(at)}`;
  const records = core.records();
  const readings = readingsNote(
    opened.scheme.decisions,
    choicesOf(records, opened.scheme.id),
    signedDecisions(records, opened.scheme.id),
  );
  const steps = layOut({ open, opened, views }, { comparedAt, readings });
  const blueprint = await layOutTold(core, steps);
  if (!blueprint) return;
  const there = expandedSheets(core, open.scheme.id);
  const known = there.reverse().find(({ grid }) => standsAsLaidOut(grid, blueprint));
  if (known) return update(core, known, blueprint);
  const name = nameSheet(TITLE, new Set(core.store.get().sheets.map(nameOf)));
  await insert(core, { ...blueprint, name });
}

/** Tells how far it is where it takes its time; null where somebody stopped it, and nothing has been written. */
async function layOutTold(
  core: Core,
  steps: Generator<number, SheetBlueprint>,
): Promise<SheetBlueprint | null> {
  const pace = createPace((layingOut) => core.store.set({ layingOut }));
  core.halt.stopped = false;
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await pace(step.value);
      if (core.halt.stopped) return null;
    }
  } finally {
    if (core.store.get().layingOut !== null) core.store.set({ layingOut: null });
  }
}

/** Of the time it takes, what finding out what goes into it takes. */
const FINDING = 0.3;
/** Once persons have become rows. */
const ROWS_A_STEP = 40;

/** Under the name it has where no other sheet is there; each step tells the share that is done. */
function* layOut(
  source: ReviewSheetSource,
  about: Pick<ReviewSheetRequest, 'comparedAt' | 'readings'>,
): Generator<number, SheetBlueprint> {
  const people = source.open.review.subjects.length;
  const found = reviewSheetRequest(source, { name: TITLE, ...about });
  const request = yield* sharesOf(found, people, (share) => FINDING * share);
  const rows = request.subjects.reduce((sum, each) => sum + rowsOf(each), 0);
  const laidOut = layOutReviewSheetInSteps(request);
  const expected = people + rows / ROWS_A_STEP;
  return yield* sharesOf(laidOut, expected, (share) => FINDING + (1 - FINDING) * share);
}

function rowsOf({ forms }: ReviewSheetRequest['subjects'][number]): number {
  return forms.reduce((sum, { rows, domains }) => sum + 1 + rows.length + domains.length, 1);
}

function* sharesOf<Result>(
  steps: Iterator<unknown, Result>,
  expected: number,
  shareOf: (share: number) => number,
): Generator<number, Result> {
  for (let taken = 1; ; taken += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    yield shareOf(Math.min(1, taken / Math.max(1, expected)));
  }
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

/** The same persons, forms and indicators row by row, over the same columns of fillers. */
function standsAsLaidOut(grid: Grid, { cells }: SheetBlueprint): boolean {
  const fields = cells.filter(({ row }) => row === FIELD_ROW);
  const sameColumns = fields.every(({ row, column, input }) => {
    const words = textOf(valueAt(grid, { row, column }));
    return input.kind !== 'text' || parseIdentity(input.text) !== null || words === input.text;
  });
  if (!sameColumns) return false;
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
  const writes = await takeSteps(differing(there, blueprint));
  const cells = writes.length === 0 ? [] : await writeCells(core.host, writes);
  core.store.set({
    notice: null,
    written: {
      deed: 'summary',
      sentence: `“${name}”已按现在的填报更新。`,
      cells,
      undoable: cells.length > 0,
      review: { sheet: name },
    },
  });
  await core.host.activateSheet(id);
  // All were read before it was laid out: of 1,800 forms none need be read again.
  await core.refresh([id]);
}

/** Cells held against those of the sheet in a step. */
const AT_A_TIME = 2000;

function* differing(
  there: SheetGrid,
  { cells }: SheetBlueprint,
): Generator<undefined, readonly CellWrite[]> {
  const header = TITLE_ROW + HEAD.header;
  const writes: CellWrite[] = [];
  for (let from = 0; from < cells.length; from += AT_A_TIME) {
    const part = { cells: cells.slice(from, from + AT_A_TIME) };
    const isOwn = ({ row, column }: Cell): boolean => row !== header || column > KEY_COLUMN + 1;
    writes.push(...differingCells(there, part, isOwn));
    yield;
  }
  return writes;
}

async function insert(core: Core, blueprint: SheetBlueprint): Promise<void> {
  const sheets = await core.host.insertSheets([blueprint]);
  core.store.set({
    notice: null,
    inserted: { sheets, missing: 0, sentence: `已插入“${blueprint.name}”。`, page: 'review' },
  });
  const [first] = sheets;
  if (first) await core.host.activateSheet(first.id);
  await core.refreshTabs();
}
