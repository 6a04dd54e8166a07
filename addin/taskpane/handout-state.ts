import type { RosterAnswers, RosterTable } from '../../src/handout/roster';
import { handOut, type HandedOut } from '../commands/forms/hand-out';
import type { HandoutPackage } from '../../src/handout/package';
import type { Session } from '../commands/session';
import { createStore, type Store } from '../commands/store';

/** What somebody has begun under 发放: it stays while another page is looked at. */
export interface HandoutState {
  readonly source: 'own' | 'list';
  /** As typed or pasted; empty where a file was chosen. */
  readonly text: string;
  readonly file: { readonly name: string; readonly table: RosterTable } | null;
  readonly answers: RosterAnswers;
  /** Why a chosen file was not read. */
  readonly fault: string | null;
  readonly work: { readonly done: number; readonly total: number; readonly name: string } | null;
  readonly end: HandoutEndState | null;
}

export interface HandoutEndState {
  readonly files: readonly HandedOut[];
  readonly faults: readonly string[];
  readonly left: number;
}

const FIRST: HandoutState = {
  source: 'own',
  text: '',
  file: null,
  answers: new Map(),
  fault: null,
  work: null,
  end: null,
};

/** 发放 of one session. */
export interface Handout extends Store<HandoutState> {
  /** Goes on with names written elsewhere on the page, where no others have been given here. */
  begin(written: string): void;
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  run(packages: readonly HandoutPackage[]): Promise<void>;
  stop(): void;
}

const handouts = new WeakMap<Session, Map<string, Handout>>();

/** The one of this session for a notice, made when it is first asked for. */
export function handoutOf(session: Session, scheme: string): Handout {
  const own = handouts.get(session) ?? new Map<string, Handout>();
  handouts.set(session, own);
  const handout = own.get(scheme) ?? createHandout(session);
  own.set(scheme, handout);
  return handout;
}

function createHandout({ desk }: Session): Handout {
  const store = createStore<HandoutState>(FIRST);
  let stopped = false;
  return {
    ...store,
    begin(written) {
      const { text, file } = store.get();
      if (text === '' && file === null && written.trim() !== '') {
        store.set({ source: 'list', text: written });
      }
    },
    async openFile(name, bytes) {
      const read = await desk?.readRoster(name, bytes);
      if (!read) return;
      const answers: RosterAnswers = new Map();
      if (read.ok) store.set({ file: { name, table: read.value }, text: '', fault: null, answers });
      else store.set({ file: null, fault: read.failure });
    },
    async run(packages) {
      if (!desk || store.get().work) return;
      stopped = false;
      const total = packages.length;
      store.set({ end: null, work: { done: 0, total, name: '' } });
      try {
        const { files, faults } = await handOut(desk, packages, {
          stopped: () => stopped,
          onFile: (done, name) => store.set({ work: { done, total, name } }),
        });
        store.set({ end: { files, faults, left: total - files.length } });
      } finally {
        store.set({ work: null });
      }
    },
    stop() {
      stopped = true;
    },
  };
}
