import type { Store } from '../commands/store';
import { createStore } from '../commands/store';
import type { Host } from '../hosts/host';
import type { Session } from '../commands/session';
import type { WorkbenchWords } from '../locale/workbench';
import { FIRST_STATE, PANE_WIDTH, type BenchMessage, type BenchState } from './bench-state';
import { fileDeeds, type FileDeeds } from './file-deeds';
import { createKeeper } from './keep-snapshot';
import { parsePage } from './parse-page';
import { parseSnapshot, type Snapshot } from './snapshot';
import type { SnapshotStore } from './snapshot-store';
import type { OpenWorkbook, Workbook, WorkbookSource } from './workbook';

/** What the page needs of the world; the composition root gives it. */
export interface BenchEnvironment {
  readonly words: WorkbenchWords;
  now(): Date;
  readonly openWorkbook: OpenWorkbook;
  startSession(host: Host): Session;
  /** Null where nothing can be kept; `reason` says so in words. */
  openStore(): Promise<SnapshotStore | { readonly notKept: string }>;
  download(bytes: Uint8Array, name: string): void;
  /** For whoever repairs the page: what went wrong under a sentence shown to the person. */
  report(cause: unknown): void;
}

/** The page around one workbook: opens, keeps, saves and replaces it. */
export interface Bench extends FileDeeds {
  getState(): BenchState;
  subscribe(listener: () => void): () => void;
  /** The element that holds the spreadsheet; to be put into the page before `start`. */
  readonly area: HTMLElement;
  start(): Promise<void>;
  showPane(open: boolean): void;
  resizePane(width: number): void;
  setDark(dark: boolean): void;
  focusSheet(): void;
  /** Answers whether somebody was typing in a cell. */
  finishEditing(): Promise<boolean>;
  tell(message: BenchMessage | null): void;
}

/** What the deeds of the page share. */
export interface BenchCore {
  readonly env: BenchEnvironment;
  readonly store: Store<BenchState>;
  current(): Workbook | null;
  /** Opens the source beside the present workbook and only then lets that go; false when the source would not open. */
  replace(source: WorkbookSource, change: Partial<BenchState>): Promise<boolean>;
  tell(message: BenchMessage | null): void;
  keepSoon(): void;
}

export function createBench(env: BenchEnvironment): Bench {
  const store = createStore<BenchState>(FIRST_STATE);
  const area = document.createElement('div');
  area.className = 'bench-sheet';
  let workbook: Workbook | null = null;
  let snapshots: SnapshotStore | null = null;
  let dark = false;
  let stopWatching = (): void => {};
  const tell = (message: BenchMessage | null): void => store.set({ message });
  const keeper = createKeeper(() => {
    if (!snapshots || !workbook) return;
    snapshots.save(takeSnapshot(store.get(), workbook)).catch(() => {
      tell({ tone: 'ask', text: env.words.message.notKept });
    });
  });

  async function replace(source: WorkbookSource, change: Partial<BenchState>): Promise<boolean> {
    const element = document.createElement('div');
    element.className = 'bench-engine';
    area.append(element);
    let opened: Workbook;
    try {
      opened = await env.openWorkbook(element, source);
    } catch (cause) {
      // Whatever the engine stumbled over: the present workbook stays, and the person is told.
      env.report(cause);
      element.remove();
      return false;
    }
    stopWatching();
    store.get().session?.close();
    workbook?.close();
    for (const other of [...area.children]) if (other !== element) other.remove();
    workbook = opened;
    opened.setDark(dark);
    const session = env.startSession(opened.host);
    stopWatching = watch(opened, session);
    store.set({ ...change, session });
    keeper.note();
    return true;
  }

  function watch(opened: Workbook, session: Session): () => void {
    const stopChanges = opened.onChange(() => {
      if (!store.get().changed) store.set({ changed: true });
      keeper.note();
    });
    let place = '';
    const stopPlace = session.subscribe(() => {
      const { active, page } = session.getState();
      const now = `${active?.sheet.id}|${page}`;
      if (now !== place) keeper.note();
      place = now;
    });
    return () => {
      stopChanges();
      stopPlace();
    };
  }

  async function start(): Promise<void> {
    const opened = await env.openStore();
    const kept = 'notKept' in opened ? null : await opened.load().catch(() => null);
    if ('notKept' in opened) tell({ tone: 'ask', text: opened.notKept });
    else snapshots = opened;
    if (kept !== null && kept !== undefined) {
      if (await restore(kept)) return;
      await snapshots?.setAside(kept, env.now().toISOString()).catch(() => {});
      tell({ tone: 'ask', text: env.words.message.brokenSnapshot });
    }
    const started = await replace({ kind: 'blank' }, { name: null, changed: false });
    if (!started) tell({ tone: 'must', text: env.words.message.notStarted });
  }

  async function restore(kept: unknown): Promise<boolean> {
    const parsed = parseSnapshot(kept);
    if (!parsed.ok) return false;
    const { contents, name, changed, page, paneOpen, paneWidth } = parsed.value;
    const restored = await replace(
      { kind: 'snapshot', contents, active: parsed.value.activeSheet },
      { name, changed, paneOpen, paneWidth: clampWidth(paneWidth) },
    );
    if (restored) store.get().session?.openPage(parsePage(page));
    return restored;
  }

  const core: BenchCore = {
    env,
    store,
    current: () => workbook,
    replace,
    tell,
    keepSoon: keeper.note,
  };
  return {
    getState: store.get,
    subscribe: store.subscribe,
    area,
    start,
    showPane(open) {
      store.set({ paneOpen: open });
      keeper.note();
    },
    resizePane(width) {
      store.set({ paneWidth: clampWidth(width) });
      keeper.note();
    },
    setDark(asked) {
      dark = asked;
      workbook?.setDark(asked);
    },
    focusSheet: () => workbook?.focus(),
    finishEditing: async () => (await workbook?.finishEditing()) ?? false,
    tell,
    ...fileDeeds(core),
  };
}

function clampWidth(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

function takeSnapshot(state: BenchState, workbook: Workbook): Snapshot {
  const session = state.session?.getState();
  return {
    format: 1,
    name: state.name,
    changed: state.changed,
    activeSheet: session?.active?.sheet.id ?? null,
    page: session?.page ?? 'check',
    paneOpen: state.paneOpen,
    paneWidth: state.paneWidth,
    contents: workbook.capture(),
  };
}
