// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../commands/create-session';
import type { Store } from '../commands/store';
import { createMemoryHost } from '../hosts/memory/memory-host';
import { COMMAND_ZH_CN } from '../locale/command-zh-cn';
import { EXCEL_ZH_CN } from '../locale/excel-zh-cn';
import type { FaceState } from './face-state';
import type { OfficeApi } from './office-api';
import { startExcel } from './start-excel';

type Seen = Parameters<OfficeApi['addin']['onVisibilityModeChanged']>[0];

let sets: readonly string[];
let colours: () => { readonly bodyBackgroundColor?: string } | undefined;
let language: string;
let readyWith: Promise<{ readonly host: unknown }>;
let actions: Map<string, (event?: unknown) => void>;
let tellVisibility: Seen;
let shown: number;
let starts: (() => Promise<void>)[];
let waiting: (() => void) | null;
let reported: unknown[];
let fetched: Promise<void>;
let store: Store<FaceState>;

/** office.js as far as the face knows it. */
function office(): OfficeApi {
  return {
    onReady: () => readyWith,
    context: {
      requirements: { isSetSupported: (name, version) => sets.includes(`${name} ${version}`) },
      platform: 'Mac',
      displayLanguage: language,
      get officeTheme() {
        return colours() ?? {};
      },
    },
    addin: {
      async showAsTaskpane() {
        shown += 1;
      },
      async onVisibilityModeChanged(listener) {
        tellVisibility = listener;
      },
    },
    actions: { associate: (name, action) => void actions.set(name, action) },
  };
}

function start(loaded: OfficeApi | null = office()): void {
  store = startExcel({
    page: document,
    words: () => ({ excel: EXCEL_ZH_CN, command: COMMAND_ZH_CN }),
    loadOffice: async () => loaded,
    openHost: () => ({
      ...createMemoryHost(),
      start: () => starts.shift()?.() ?? Promise.resolve(),
    }),
    async loadSession() {
      await fetched;
      const now = (): Date => new Date(2017, 10, 6);
      return (host) => createSession(host, { now, schemes: BUILTIN_SCHEMES });
    },
    later(deed) {
      waiting = deed;
      return () => (waiting = null);
    },
    report: (cause) => void reported.push(cause),
  });
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** What Office does when a button is pressed; resolves when the button is free again. */
function press(action: string): Promise<void> {
  return new Promise((completed) => actions.get(action)?.({ completed }));
}

/** However long the first reading takes. */
const opened = (): Promise<void> =>
  vi.waitFor(() => expect(store.get().session?.getState().ready).toBe(true), 10_000);

function state() {
  const { session } = store.get();
  if (!session) throw new Error('no session');
  return session.getState();
}

beforeEach(() => {
  sets = ['ExcelApi 1.13', 'SharedRuntime 1.1'];
  colours = () => undefined;
  language = 'zh-CN';
  readyWith = Promise.resolve({ host: 'Excel' });
  actions = new Map();
  shown = 0;
  starts = [];
  reported = [];
  fetched = Promise.resolve();
});

describe('connecting', () => {
  it('opens the pane in Excel, once', async () => {
    start();
    expect(store.get()).toMatchObject({ session: null, refused: null, slow: false });
    await opened();
    expect(store.get()).toMatchObject({ platform: 'mac', theme: 'system', locale: 'zh-CN' });
    expect([waiting, reported]).toEqual([null, []]);
  });

  it.each([
    ['no-office-js', () => start(null)],
    [
      'outside',
      () => {
        readyWith = Promise.resolve({ host: null });
        start();
      },
    ],
    [
      'too-old',
      () => {
        sets = ['ExcelApi 1.13'];
        start();
      },
    ],
    [
      'not-opened',
      () => {
        readyWith = Promise.reject(new Error('a fault of office.js'));
        start();
      },
    ],
    [
      'not-opened',
      () => {
        fetched = Promise.reject(new Error('no network'));
        start();
      },
    ],
  ] as const)('is refused: %s', async (refused, begin) => {
    begin();
    await settle();
    expect(store.get()).toMatchObject({ refused, session: null });
  });

  it('says so when it takes long, and still opens when Excel answers', async () => {
    let answer = (): void => {};
    readyWith = new Promise((resolve) => (answer = () => resolve({ host: 'Excel' })));
    start();
    waiting?.();
    expect(store.get().slow).toBe(true);
    answer();
    await opened();
  });

  it.each([
    ['#262626', 'dark'],
    ['#FFFFFF', 'light'],
    ['none', 'system'],
  ] as const)('takes its colours from Excel: %s is %s', async (bodyBackgroundColor, theme) => {
    colours = () => ({ bodyBackgroundColor });
    start();
    await opened();
    expect(store.get().theme).toBe(theme);
  });

  it('opens where Excel throws when asked for its colours', async () => {
    colours = () => {
      throw new TypeError('GetOfficeThemeInfo is not a function');
    };
    start();
    await opened();
  });

  it('speaks English in an English Excel, as its ribbon does', async () => {
    language = 'en-GB';
    start();
    await opened();
    expect(store.get().locale).toBe('en-US');
  });
});

describe('events that Excel does not give', () => {
  it('leave a pane that reads and says so; 重试 asks again', async () => {
    starts = [() => Promise.reject(new Error('busy'))];
    start();
    await opened();
    expect(state()).toMatchObject({ ready: true, notice: EXCEL_ZH_CN.notFollowing });
    state().notice?.retry?.();
    await vi.waitFor(() => expect(state().notice).toBeNull(), 10_000);
    expect(reported).toHaveLength(1);
  });
});

describe('the ribbon', () => {
  it('finds every function, and frees its button after each press', async () => {
    start();
    await opened();
    expect(actions.size).toBe(11);
    await press('openTotals');
    expect([state().page, shown]).toEqual(['totals', 1]);
  });

  it('does nothing to a pane in sight, and brings back one that was closed', async () => {
    start();
    await opened();
    tellVisibility({ visibilityMode: 'Taskpane' });
    await press('openTotals');
    expect(shown).toBe(0);
    tellVisibility({ visibilityMode: 'Hidden' });
    await press('openForms');
    expect(shown).toBe(1);
  });

  it('says why a command is not done, until the next press', async () => {
    start();
    await opened();
    await press('fillProposal');
    expect(state().notice).toMatchObject({ title: '本工作簿还没有核分表', severity: 'ask' });
    await press('openTotals');
    expect(state().notice).toBeNull();
  });

  it('reads the colours anew when the pane comes back', async () => {
    start();
    await opened();
    colours = () => ({ bodyBackgroundColor: '#000000' });
    tellVisibility({ visibilityMode: 'Taskpane' });
    expect(store.get().theme).toBe('dark');
  });
});
