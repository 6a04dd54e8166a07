import type { Cell } from '../../../src/base/cell';
import type { InsertedSheet, SheetId } from '../../hosts/host';
import { rowOf } from '../card/build-card';
import type { Core } from '../core';
import { insertPlanned, planInsertion, showProgress, type PlannedSheet } from './insert-forms';
import { keepSaid } from './keep-said';
import { dropScheme, keepScheme } from './keep-scheme';
import { blankEntries } from '../card/open-record';
import type { InsertRequest } from '../session';
import type { Notice } from '../session-state';
import { formViews, recordViews } from '../workbook-view';

/** Whether somebody has called an end to what is running. */
export interface Halt {
  stopped: boolean;
}

/** 插入: keeps the scheme where it is new, puts the sheets in one by one and goes to the first; after a failure a retry goes on with what is missing. */
export async function runInsertion(core: Core, request: InsertRequest, halt: Halt): Promise<void> {
  const { store } = core;
  const planned = planInsertion(core, request);
  const done: InsertedSheet[] = [];
  let kept: string | null = null;
  let tried = false;
  // Whole, for a retry does all of it again: with what is missing, and with what follows the last sheet.
  await core.attempt('insert', async () => {
    if (store.get().work) return;
    if (tried) halt.stopped = false;
    tried = true;
    store.set({ notice: null, inserted: null });
    try {
      kept = (await keepFor(core, request, planned)) ?? kept;
      await insertPlanned(core, planned, done, () => halt.stopped);
    } finally {
      store.set({ work: null });
      await core.refresh();
      if (kept !== null && done.length === 0) await dropScheme(core, kept);
      await core.attempt('record', () => keepSaid(core, request, planned, done));
      await showInserted(core, done, planned.length, kept, givenIn(request));
    }
  });
}

/** Sheets must never stand in a workbook that does not know their scheme: it is kept before the first of them comes. Answers its id where it was new. */
async function keepFor(
  core: Core,
  { scheme, document }: InsertRequest,
  planned: readonly PlannedSheet[],
): Promise<string | null> {
  const [first] = planned;
  if (!first || document === undefined) return null;
  if (core.opened.some((each) => each.scheme.id === scheme)) return null;
  showProgress(core, first, 0, planned.length);
  await keepScheme(core, scheme, document);
  return scheme;
}

/** What the list had to say of the people, and stands in their forms from the start. */
function givenIn({ people = new Map() }: InsertRequest): readonly string[] {
  return [...people.values()].flatMap(({ details }) => [...details.values()]);
}

const UNPAGED: Notice = {
  severity: 'ask',
  title: '已插入，纸张没有设上',
  text: '本机可能没有打印机。打印前请在“页面布局”里设为A4，并核对方向和打印区域。',
  retry: null,
};

/** Goes where the first new form begins; a stop or failure says what stays and what is missing. */
async function showInserted(
  core: Core,
  sheets: readonly InsertedSheet[],
  planned: number,
  kept: string | null,
  given: readonly string[],
): Promise<void> {
  const missing = planned - sheets.length;
  const sentence =
    missing === 0
      ? `已插入${sheets.length}张。`
      : `已插入${sheets.length}张，其余${missing}张未插入。`;
  core.store.set({
    inserted: { sheets, missing, sentence, given, ...(kept !== null && { kept }) },
  });
  if (sheets.some((sheet) => sheet.unpaged)) core.store.set({ notice: UNPAGED });
  const start = missing > 0 ? null : startOf(core, new Set(sheets.map(({ id }) => id)));
  if (!start) return;
  const { cell, sheet } = start;
  await core.attempt('go-to', () =>
    core.host.select({
      sheet,
      area: { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column },
    }),
  );
  core.store.set({ page: 'check' });
}

/** Where the filling in of new sheets begins: a form's first item, or the first blank place of a form without points. */
function startOf(
  core: Core,
  sheets: ReadonlySet<SheetId>,
): { readonly sheet: SheetId; readonly cell: Cell } | null {
  const [form] = formViews(core.workbook()).filter(({ sheet }) => sheets.has(sheet.id));
  const row = form?.filled.rows[0];
  if (form && row?.facts && rowOf(row) !== null) {
    return { sheet: form.sheet.id, cell: row.facts.cell };
  }
  const [record] = recordViews(core.workbook()).filter(({ sheet }) => sheets.has(sheet.id));
  const [blank] = record ? blankEntries(record) : [];
  return record && blank ? { sheet: record.sheet.id, cell: blank.cell } : null;
}
