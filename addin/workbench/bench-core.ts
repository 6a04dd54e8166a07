import { createStore, type Store } from '../commands/store';
import { begunIn } from '../commands/review/begun-verdicts';
import type { Session } from '../commands/session';
import type { Host } from '../hosts/host';
import type { WorkbenchWords } from '../locale/workbench';
import { FIRST_STATE, type BenchMessage, type BenchState } from './bench-state';
import { createKeeper, type Keeper } from './keep-snapshot';
import type { Snapshot } from './snapshot';
import type { SnapshotStore } from './snapshot-store';
import type { OpenWorkbook, Workbook, WorkbookSource } from './workbook';

/** What the page needs of the world; the composition root gives it. */
export interface BenchEnvironment {
  readonly words: WorkbenchWords;
  now(): Date;
  readonly openWorkbook: OpenWorkbook;
  startSession(host: Host): Session;
  /** Where nothing can be kept, `notKept` says so in words. */
  openStore(): Promise<SnapshotStore | { readonly notKept: string }>;
  download(bytes: Uint8Array, name: string): void;
  /** For whoever repairs the page: what went wrong under a sentence shown to the person. */
  report(cause: unknown): void;
}

/** What the deeds of the page share. */
export interface BenchCore {
  readonly env: BenchEnvironment;
  readonly store: Store<BenchState>;
  readonly area: HTMLElement;
  workbook(): Workbook | null;
  /** Opens the source beside the present workbook and only then lets that go; false when the source would not open. */
  replace(source: WorkbookSource, change: Partial<BenchState>): Promise<boolean>;
  tell(message: BenchMessage | null): void;
  keepIn(snapshots: SnapshotStore): void;
  keepSoon(): void;
  setDark(dark: boolean): void;
}

export function createBenchCore(env: BenchEnvironment): BenchCore {
  const store = createStore<BenchState>(FIRST_STATE);
  const area = document.createElement('div');
  area.className = 'bench-sheet';
  let workbook: Workbook | null = null;
  let snapshots: SnapshotStore | null = null;
  let dark = false;
  let stopWatching = (): void => {};
  const tell = (message: BenchMessage | null): void => store.set({ message });
  const keep = (): void => {
    if (!snapshots || !workbook) return;
    snapshots.save(takeSnapshot(store.get(), workbook)).catch((cause: unknown) => {
      env.report(cause);
      tell({ tone: 'ask', text: env.words.message.notKept });
    });
  };
  const keeper = createKeeper(keep, async () => workbook?.finishEditing());
  return {
    env,
    store,
    area,
    tell,
    workbook: () => workbook,
    async replace(source, change) {
      const element = document.createElement('div');
      element.className = 'bench-engine';
      area.append(element);
      const opened = await env.openWorkbook(element, source).catch((cause: unknown) => {
        env.report(cause);
        element.remove();
        return null;
      });
      if (opened === null) return false;
      stopWatching();
      store.get().session?.close();
      workbook?.close();
      for (const other of [...area.children]) if (other !== element) other.remove();
      workbook = opened;
      opened.setDark(dark);
      const session = env.startSession(opened.host);
      stopWatching = watch(opened, session, store, keeper);
      store.set({ ...change, session });
      keeper.note();
      return true;
    },
    keepIn(opened) {
      snapshots = opened;
    },
    keepSoon: keeper.note,
    setDark(asked) {
      dark = asked;
      workbook?.setDark(asked);
    },
  };
}

/** Changes are kept and make the workbook unsaved; going to another sheet or page is kept only. */
function watch(
  workbook: Workbook,
  session: Session,
  store: Store<BenchState>,
  { note: keepSoon, owe }: Pick<Keeper, 'note' | 'owe'>,
): () => void {
  const stopChanges = workbook.onChange(() => {
    if (!store.get().changed) store.set({ changed: true });
    keepSoon();
  });
  let place = placeOf(session);
  const stopPlace = session.subscribe(() => {
    const now = placeOf(session);
    if (now !== place) keepSoon();
    place = now;
  });
  const stopInsertions = followInsertions(workbook, session);
  const stopDrafts = begunIn(session).subscribe(owe);
  return () => {
    stopChanges();
    stopPlace();
    stopInsertions();
    stopDrafts();
  };
}

/** After an insertion the pressed button has gone with its page: the framed cell takes the keys. */
function followInsertions(workbook: Workbook, session: Session): () => void {
  let known = session.getState().inserted;
  return session.subscribe(() => {
    const { inserted, page } = session.getState();
    if (inserted === known || page !== 'check') return;
    known = inserted;
    if (inserted?.missing === 0) workbook.focus();
  });
}

/** Sheet, cells and page in front, as one text to compare. */
function placeOf(session: Session): string {
  const { active, page } = session.getState();
  return JSON.stringify([active?.sheet.id, active?.area, page]);
}

function takeSnapshot(state: BenchState, workbook: Workbook): Snapshot {
  const session = state.session?.getState();
  const active = session?.active;
  return {
    format: 1,
    name: state.name,
    changed: state.changed,
    cursor: active?.area ? { sheet: active.sheet.id, area: active.area } : null,
    page: session?.page ?? 'check',
    paneOpen: state.paneOpen,
    paneWidth: state.paneWidth,
    begun: state.session ? begunIn(state.session).all() : {},
    contents: workbook.capture(),
  };
}
