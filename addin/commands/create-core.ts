import type { OpenScheme } from '../../src/scheme/open-scheme';
import type { Grid } from '../../src/base/grid';
import { choicesOf, standing } from '../../src/ledger/fold-ledger';
import { isStateGrid, readLedger } from '../../src/ledger/read-ledger';
import type { LedgerRecord } from '../../src/ledger/record';
import type { Host } from '../hosts/host';
import { HostError, type HostErrorCode } from '../hosts/host';
import { describeFailure } from '../locale/failure';
import { logChange } from './log-change';
import { formatTime } from '../locale/time';
import type { Core, DeedName, SessionEnvironment } from './core';
import { createAppraisalLoader } from './appraisal/load-appraisal';
import { createReviewLoader } from './review/load-review';
import { createPace } from './pace';
import { createReader, type Wanted } from './reader';
import { readSheets, type ReadSheets } from './read-sheets';
import { publishState } from './publish-state';
import { createKeptSchemes } from './forms/kept-schemes';
import { blankState } from './blank-state';
import { createRecordWriter } from './records';
import { cardKeyOf } from './card/card-key';
import type { Notice, SessionState } from './session-state';
import { createSeenLog } from './seen-log';
import { createStore } from './store';
import { fetchAppraisal, asksForAppraisal } from './appraisal/fetch-appraisal';
import { viewSheets } from './view-sheets';
import type { WorkbookView } from './workbook-view';

/** Milliseconds after which nothing to see looks like nothing done. */
const NOTICEABLE = 400;

/** What only looks: it leaves standing what was said of a deed. */
const LOOKS: readonly DeedName[] = ['read', 'go-to', 'look-ahead'];

/** What passes by itself. */
const WAITS: readonly HostErrorCode[] = ['cell-being-edited', 'busy'];

/** Builds the shared middle of a session: what the workbook holds, where the cursor is, and the state every face shows. */
export function createCore(
  host: Host,
  env: SessionEnvironment,
  builtin: readonly OpenScheme[],
): Core {
  const store = createStore<SessionState>(
    blankState(
      builtin.map(({ scheme }) => scheme),
      env,
    ),
  );
  const openKept = createKeptSchemes(builtin);
  const appraisal = createAppraisalLoader();
  const seen = createSeenLog();
  const writer = createRecordWriter(seen);
  let opened = builtin;
  let workbook: WorkbookView = new Map();
  let records: readonly LedgerRecord[] = [];
  let grid: Grid | null = null;
  let unreadRows: readonly number[] = [];
  let readOnly = false;
  /** Of the log, to be told together with what came of it. */
  let news: Notice | null = null;
  let basis = { read: readingOf(records), appraisal: appraisal.get() };
  const reader = createReader(readOnce, () => store.get().work !== null);

  const core: Core = {
    host,
    env,
    store,
    halt: { stopped: false },
    get opened() {
      return opened;
    },
    workbook: () => workbook,
    appraisal,
    review: createReviewLoader(),
    records: () => records,
    choicesFor: (scheme) => choicesOf(records, scheme),
    refresh: (sheets) => reader.read({ sheets: sheets ?? 'all' }),
    refreshTabs: () => reader.read({ sheets: [], tabs: true }),
    refreshSoon: (sheet, delay) =>
      reader.readSoon(sheet === null ? { sheets: [], tabs: true } : { sheets: [sheet] }, delay),
    isBehind: reader.owes,
    close: reader.close,
    publish: (change) => publishState(core, change),
    record: (...entries) => writer.append(core, entries),
    putBackLog: () => writer.putBack(core),
    forgetLostLog() {
      seen.forget();
      store.set({ lostLog: null });
    },
    attempt,
  };

  /** Somebody who is typing in a cell is not told that it could not be read just now: the chip says 未检查 until it could. */
  async function readOnce(wanted: Wanted): Promise<boolean> {
    let waits = false;
    const read = async (): Promise<void> => {
      try {
        await readAndPublish(wanted);
      } catch (cause) {
        waits = cause instanceof HostError && WAITS.includes(cause.code);
        if (!waits) throw cause;
        store.set({ pulse: { state: 'unchecked', at: '' } });
      } finally {
        if (store.get().reading !== null) store.set({ reading: null });
      }
    };
    // In its turn among the other readings, and put off like them where it has to wait.
    await attempt('read', read, () => void reader.read(wanted));
    return !waits;
  }

  async function readAndPublish(wanted: Wanted): Promise<void> {
    const entries = store.get().sheets;
    const pace = createPace((reading) => store.set({ reading }));
    // To read is half of it, to see what it means the other.
    const read = await readSheets(host, wanted, { workbook, entries, pace: (at) => pace(at / 2) });
    const stale = foldState(read);
    workbook = await viewSheets(core, read, {
      workbook,
      stale,
      pace: (at) => pace((1 + at) / 2),
    });
    if (!appraisal.get() && [...workbook.values()].some(asksForAppraisal)) {
      void fetchAppraisal(core);
    }
    const selection = store.get().ready ? null : await host.selection();
    publishState(core, {
      ready: true,
      sheets: read.entries,
      pulse: { state: 'checked', at: formatTime(env.now()) },
      ...(selection ? { cursor: selection } : {}),
      ...(news ? { notice: news } : {}),
      lostLog: lostLog(),
    });
    news = null;
  }

  function lostLog(): SessionState['lostLog'] {
    const rows = seen.lost();
    const last = rows.at(-1);
    return last ? { rows: rows.length, by: last.by, on: last.on, sheet: grid !== null } : null;
  }

  /** Takes in the hidden state where it was read anew; answers whether the sheets must be seen anew under it. */
  function foldState(read: ReadSheets): boolean {
    const state = stateIn(read);
    const stood = basis;
    if (state !== grid) {
      const ledger = state ? readLedger(state) : null;
      news ??= logChange({ records, unreadRows, readOnly }, ledger);
      grid = state;
      unreadRows = ledger?.unreadRows ?? [];
      readOnly = ledger?.readOnly ?? false;
      seen.take(ledger);
      const found = ledger?.records ?? [];
      if (JSON.stringify(found) !== JSON.stringify(records)) takeIn(found);
    }
    basis = { read: readingOf(records), appraisal: appraisal.get() };
    return basis.read !== stood.read || basis.appraisal !== stood.appraisal;
  }

  function takeIn(found: readonly LedgerRecord[]): void {
    records = found;
    const kept = openKept(records);
    opened = [...builtin, ...kept.map((each) => each.opened)];
    store.set({ schemes: opened.map(({ scheme }) => scheme), keptSchemes: kept });
  }

  /** Of several the first in tab order counts. */
  function stateIn({ entries, grids }: ReadSheets): Grid | null {
    const fresh = new Map(grids.map((each) => [each.sheet.id, each.grid]));
    for (const { id } of entries) {
      const known = workbook.get(id);
      const own = fresh.get(id) ?? (known?.kind === 'state' ? known.grid : undefined);
      if (own && isStateGrid(own)) return own;
    }
    return null;
  }

  async function attempt(
    deed: DeedName,
    run: () => Promise<void>,
    again: () => void = () => void attempt(deed, run),
  ): Promise<boolean> {
    const about = deed === 'read' ? {} : { about: placeOf(deed) };
    // What was said of the last deed is not said of the next one.
    if (!LOOKS.includes(deed)) store.set({ notice: null });
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

/** The rows that bear on how sheets are read: what was chosen, taken for a form or not, and kept here. */
function readingOf(records: readonly LedgerRecord[]): string {
  const kinds = ['decision', 'adoption', 'refusal', 'scheme'];
  return JSON.stringify(standing(records).filter(({ kind }) => kinds.includes(kind)));
}
