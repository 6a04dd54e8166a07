import type { Cell } from '../../src/base/cell';
import { textOf } from '../../src/base/grid';
import type { FilledAppraisalRow } from '../../src/sheet/appraisal/filled-appraisal';
import { reviewSheetScheme } from '../../src/sheet/review/review-sheet-mark';
import { formatTime } from '../locale/time';
import type { InsertedSheet, SheetId } from '../hosts/host';
import type { Core } from './core';
import { isAsLaidOut } from './insert-laid-out';
import type { FormsPart } from './forms';
import type { PlannedSheet } from './insert-forms';
import { dropScheme, keepScheme } from './keep-scheme';
import { loadForms } from './load-forms';
import { matchNames } from './match-names';
import { blankEntries } from './open-record';
import { rowOf } from './build-card';
import { sampleForm } from './sample';
import type { InsertRequest, Session } from './session';
import type { Notice } from './session-state';
import { formViews, recordViews, type FormView, type SheetView } from './workbook-view';
import { writeCells } from './written-cells';

type InsertDeeds = Pick<
  Session,
  'insert' | 'stop' | 'removeInserted' | 'matchNames' | 'fillSample'
>;

/** The deeds of the page 表格. */
export function insertDeeds(core: Core): InsertDeeds {
  const { store } = core;
  let stopped = false;

  async function insert(request: InsertRequest): Promise<void> {
    if (store.get().work) return;
    // 停止 is heard from here on, while the part is still on its way too.
    stopped = false;
    const part = await loadForms(core, 'forms', () => void insert(request));
    if (!part) return;
    const planned = part.planInsertion(core, request);
    const done: InsertedSheet[] = [];
    let kept: string | null = null;
    let tried = false;
    // Whole, for a retry does all of it again: with what is missing, and with what follows the last sheet.
    await core.attempt('insert', async () => {
      if (store.get().work) return;
      if (tried) stopped = false;
      tried = true;
      store.set({ notice: null, inserted: null });
      try {
        kept = (await keepFor(core, part, request, planned)) ?? kept;
        await part.insertPlanned(core, planned, done, () => stopped);
      } finally {
        store.set({ work: null });
        await core.refresh();
        if (kept !== null && done.length === 0) await dropScheme(core, kept);
        await showInserted(core, done, planned.length, kept);
      }
    });
  }

  return {
    insert,
    stop() {
      stopped = true;
    },
    async removeInserted() {
      const { inserted } = store.get();
      if (!inserted) return;
      const ids = inserted.sheets.map((sheet) => sheet.id);
      // What a person has typed since does not come back with any undo.
      await core.refresh(ids);
      const views = ids.map((id) => core.workbook().get(id));
      if (views.some((view) => isWorkedOn(view) && !isAsLaidOut(view, inserted.laidOut))) {
        store.set({ notice: WORKED_ON });
        return;
      }
      const done = await core.attempt('remove-inserted', () => core.host.removeSheets(ids));
      if (done) store.set({ inserted: null, notice: null });
      await core.refresh();
      if (!done || inserted.kept === undefined) return;
      if ((await dropScheme(core, inserted.kept)) === 'decisions') {
        store.set({ notice: STILL_DECIDED });
      }
    },
    matchNames(schemeId, pasted) {
      const opened = core.opened.find((each) => each.scheme.id === schemeId);
      return opened ? matchNames(opened.scheme, pasted) : [];
    },
    async fillSample() {
      await core.attempt('sample', () => fillSample(core));
    },
  };
}

const WORKED_ON: Notice = {
  severity: 'ask',
  title: '没有删除：表里已有填写',
  text: '要删的表，请在工作表标签上逐张删除。',
  retry: null,
};

const STILL_DECIDED: Notice = {
  severity: 'ok',
  title: '已删除，这一期的细则还在',
  text: '已定过口径，所以留着。不再用的，可在“细则”里移除。',
  retry: null,
};

/** Sheets must never stand in a workbook that does not know their scheme: it is kept before the first of them comes. Answers its id where it was new. */
async function keepFor(
  core: Core,
  { showProgress }: FormsPart,
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

/** A sheet that is gone holds nothing any more; one that is no form of ours any more was changed by somebody. */
function isWorkedOn(view: SheetView | undefined): boolean {
  if (view?.kind === 'form') return !isBlank(view);
  // Whom it is about stood there from the start.
  if (view?.kind === 'record') {
    const { record } = view;
    const given = record.identity?.subject ?? '';
    if (record.typed.size > 0 || record.concluded.length > 0) return true;
    return record.entries.some(({ text }) => text !== '' && text !== given);
  }
  if (view?.kind === 'appraisal') return view.filled.rows.some(isEntered);
  // A 会审表 holds what the forms say, and nothing of its own.
  return view?.kind === 'other' && reviewSheetScheme(view.grid) === null;
}

/** The names stood there from the start, and so did the links to forms. */
function isEntered({ entries, honour, past }: FilledAppraisalRow): boolean {
  const cells = [...entries.values(), past.flatMap((each) => [each.inBand, each.person])];
  return [...cells.flat(), honour].some(
    (cell) => cell !== null && cell.formula === null && textOf(cell.value) !== '',
  );
}

function isBlank(view: FormView): boolean {
  return view.check.items.every((item) => !item.filled && item.factsText === '');
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
): Promise<void> {
  const missing = planned - sheets.length;
  const sentence =
    missing === 0
      ? `已插入${sheets.length}张。`
      : `已插入${sheets.length}张，其余${missing}张未插入。`;
  core.store.set({ inserted: { sheets, missing, sentence, ...(kept !== null && { kept }) } });
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

/** 示例数据: the form in front gets typical slips, other blank forms right fillings; nothing written by a person is touched. */
async function fillSample(core: Core): Promise<void> {
  const { store } = core;
  const { active } = store.get();
  const views = formViews(core.workbook());
  const front = views.find((view) => view.sheet.id === active?.sheet.id) ?? views[0];
  if (!front) {
    const text = '本工作簿还没有核分表。请先在“表格”页插入一张，再点“示例数据”。';
    store.set({ notice: { severity: 'ask', title: '没有填入示例', text, retry: null } });
    return;
  }
  // Where somebody has begun to work, invented figures stay out of every form but the one in front.
  const others = views.every(isBlank) ? views.filter((view) => view !== front) : [];
  const writes = [
    ...sampleForm(front, core.choicesFor(front.filled.scheme), 0, true),
    ...others.flatMap((view, index) =>
      sampleForm(view, core.choicesFor(view.filled.scheme), index + 1, false),
    ),
  ];
  const written = writes.length === 0 ? [] : await writeCells(core.host, writes);
  const sheets = new Set(written.map((each) => each.sheet)).size;
  const sentence =
    written.length === 0
      ? '没有空白的格可填示例。'
      : `已在${sheets}张表填入示例数据，纯属虚构，${formatTime(core.env.now())}。`;
  store.set({
    notice: null,
    written: { deed: 'sample', sentence, cells: written, undoable: written.length > 0 },
  });
  await core.refresh([...new Set(written.map((each) => each.sheet))]);
}
