import type { OpenScheme } from '../../src/scheme/open-scheme';
import { choicesOf } from '../../src/ledger/fold-ledger';
import { isStateGrid, readLedger } from '../../src/ledger/read-ledger';
import type { LedgerRecord } from '../../src/ledger/record';
import type { Host, SheetEntry, SheetGrid, SheetId } from '../hosts/host';
import { HostError, type HostErrorCode } from '../hosts/host';
import { describeFailure } from '../locale/failure';
import { formatTime } from '../locale/time';
import type { Core, DeedName, SessionEnvironment } from './core';
import { createAppraisalLoader } from './appraisal/load-appraisal';
import { createReviewLoader } from './review/load-review';
import { createReader } from './reader';
import { publishState } from './publish-state';
import { createKeptSchemes } from './forms/kept-schemes';
import { blankPaste } from './paste';
import { appendRecords } from './records';
import { cardKeyOf } from './card/card-key';
import type { Notice, SessionState } from './session-state';
import { createStore } from './store';
import { withLinked } from './appraisal/linked-sheets';
import { fetchAppraisal, asksForAppraisal } from './appraisal/fetch-appraisal';
import { viewSheet, type SheetView, type WorkbookView } from './workbook-view';

/** Milliseconds after which nothing to see looks like nothing done. */
const NOTICEABLE = 400;

/** What passes by itself. */
const WAITS: readonly HostErrorCode[] = ['cell-being-edited', 'busy'];

/** Builds the shared middle of a session: what the workbook holds, where the cursor is, and the state every face shows. */
export function createCore(
  host: Host,
  env: SessionEnvironment,
  builtin: readonly OpenScheme[],
): Core {
  const store = createStore<SessionState>(blankState(builtin, env));
  const openKept = createKeptSchemes(builtin);
  const appraisal = createAppraisalLoader();
  let opened = builtin;
  let workbook: WorkbookView = new Map();
  let records: readonly LedgerRecord[] = [];
  const reader = createReader(readOnce, () => store.get().work !== null);

  const core: Core = {
    host,
    env,
    store,
    get opened() {
      return opened;
    },
    workbook: () => workbook,
    appraisal,
    review: createReviewLoader(),
    records: () => records,
    choicesFor: (scheme) => choicesOf(records, scheme),
    refresh: reader.read,
    refreshSoon: reader.readSoon,
    isBehind: reader.owes,
    close: reader.close,
    publish: (change) => publishState(core, change),
    record: (...entries) => appendRecords(core, entries),
    attempt,
  };

  /** Somebody who is typing in a cell is not told that it could not be read just now: the chip says 未检查 until it could. */
  async function readOnce(sheets?: readonly SheetId[]): Promise<boolean> {
    let waits = false;
    const read = async (): Promise<void> => {
      try {
        await readAndPublish(sheets);
      } catch (cause) {
        waits = cause instanceof HostError && WAITS.includes(cause.code);
        if (!waits) throw cause;
        store.set({ pulse: { state: 'unchecked', at: '' } });
      }
    };
    // In its turn among the other readings, and put off like them where it has to wait.
    await attempt('read', read, () => void core.refresh(sheets));
    return !waits;
  }

  async function readAndPublish(sheets?: readonly SheetId[]): Promise<void> {
    const { entries, grids } = await readSheets(sheets);
    const fresh = new Map(grids.map((each) => [each.sheet.id, each]));
    const stale = foldState(entries, fresh);
    const views = entries.flatMap((sheet): readonly SheetView[] => {
      const old = workbook.get(sheet.id);
      const grid = fresh.get(sheet.id) ?? (stale ? old : undefined);
      if (grid) return [viewSheet(core, { ...grid, sheet })];
      return old ? [{ ...old, sheet }] : [];
    });
    workbook = new Map(views.map((view) => [view.sheet.id, view]));
    if (!appraisal.get() && views.some(asksForAppraisal)) void fetchAppraisal(core);
    const selection = store.get().ready ? null : await host.selection();
    publishState(core, {
      ready: true,
      sheets: entries,
      pulse: { state: 'checked', at: formatTime(env.now()) },
      ...(selection ? { cursor: selection } : {}),
    });
  }

  /** While somebody types this is one round trip: the sheets that changed tell their names themselves, and those that take figures from them come along. */
  async function readSheets(
    sheets?: readonly SheetId[],
  ): Promise<{ readonly entries: readonly SheetEntry[]; readonly grids: readonly SheetGrid[] }> {
    if (sheets?.every((id) => workbook.has(id))) {
      const together = withLinked(workbook, sheets);
      const grids = await host.readGrids(together);
      const fresh = new Map(grids.map(({ sheet }) => [sheet.id, sheet]));
      const entries = store.get().sheets.map((each) => fresh.get(each.id) ?? each);
      if (together.every((id) => fresh.has(id))) return { entries, grids };
    }
    const grids = await host.readGrids();
    return { entries: grids.map(({ sheet }) => sheet), grids };
  }

  /** Takes in the hidden state where it was read anew; answers whether the sheets must be checked again under it. */
  function foldState(
    entries: readonly SheetEntry[],
    fresh: ReadonlyMap<SheetId, SheetGrid>,
  ): boolean {
    const known = [...workbook.values()].find((view) => view.kind === 'state');
    const state = entries
      .map(({ id }) => fresh.get(id) ?? (known?.sheet.id === id ? known : undefined))
      .find((each) => each !== undefined && isStateGrid(each.grid));
    const before = records;
    records = state ? readLedger(state.grid).records : [];
    if (JSON.stringify(before) === JSON.stringify(records)) return false;
    const kept = openKept(records);
    opened = [...builtin, ...kept.map((each) => each.opened)];
    store.set({ schemes: opened.map(({ scheme }) => scheme), keptSchemes: kept });
    return true;
  }

  async function attempt(
    deed: DeedName,
    run: () => Promise<void>,
    again: () => void = () => void attempt(deed, run),
  ): Promise<boolean> {
    const about = deed === 'read' ? {} : { about: placeOf(deed) };
    const calm = deed === 'read' ? () => {} : sayWaiting();
    try {
      await run();
      return true;
    } catch (cause) {
      const failure = cause instanceof HostError ? cause : new HostError('unknown', String(cause));
      // A programmer's error must not be swallowed: the person gets a sentence, the console the cause.
      if (!(cause instanceof HostError)) console.error(cause);
      const { title, text } = describeFailure(deed, failure);
      // What was said of the last attempt is not true of the next one.
      const retry = (): void => {
        store.set({ notice: null });
        again();
      };
      store.set({
        notice: { severity: 'ask', title, text, retry, ...about },
        ...(deed === 'read' ? { pulse: { state: 'unchecked', at: '' } } : {}),
      });
      return false;
    } finally {
      calm();
    }
  }

  function placeOf(deed: DeedName): NonNullable<Notice['about']> {
    const { page, card } = store.get();
    return { page, card: deed === 'fill' && card ? cardKeyOf(card) : null };
  }

  /** Says so where the host lets a person wait; the answer takes it back. */
  function sayWaiting(): () => void {
    const timer = setTimeout(() => store.set({ waiting: true }), NOTICEABLE);
    return () => {
      clearTimeout(timer);
      if (store.get().waiting) store.set({ waiting: false });
    };
  }
  return core;
}

function blankState(opened: readonly OpenScheme[], env: SessionEnvironment): SessionState {
  return {
    ready: false,
    page: 'check',
    schemes: opened.map(({ scheme }) => scheme),
    sheets: [],
    forms: [],
    form: null,
    records: [],
    summaries: [],
    summary: null,
    appraisals: [],
    appraisal: null,
    record: null,
    review: null,
    reviewing: null,
    marked: null,
    cursor: null,
    active: null,
    card: null,
    offer: null,
    pulse: { state: 'checking', at: '' },
    drafts: [],
    written: null,
    notice: null,
    waiting: false,
    work: null,
    inserted: null,
    totals: [],
    decisions: [],
    figures: [],
    keptSchemes: [],
    paste: blankPaste(env),
  };
}
