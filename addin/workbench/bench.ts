import { createBenchCore, type BenchEnvironment } from './bench-core';
import { clampPaneWidth, type BenchMessage, type BenchState } from './bench-state';
import { fileDeeds, type FileDeeds } from './file-deeds';
import { startBench } from './start-bench';

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

export function createBench(env: BenchEnvironment): Bench {
  const core = createBenchCore(env);
  const { store } = core;
  return {
    getState: store.get,
    subscribe: store.subscribe,
    area: core.area,
    start: () => startBench(core),
    showPane(open) {
      if (open === store.get().paneOpen) return;
      store.set({ paneOpen: open });
      core.keepSoon();
    },
    resizePane(width) {
      store.set({ paneWidth: clampPaneWidth(width) });
      core.keepSoon();
    },
    setDark: core.setDark,
    focusSheet: () => core.workbook()?.focus(),
    finishEditing: async () => (await core.workbook()?.finishEditing()) ?? false,
    tell: core.tell,
    ...fileDeeds(core),
  };
}
