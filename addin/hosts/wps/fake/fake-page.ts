import { emptySheet } from '../../../../src/sheet/empty-sheet';
import type { SheetBlueprint } from '../../../../src/sheet/blueprint';
import type { EtAddin, EtApplication, EtTaskPane } from '../jsapi';
import { createFakeEt, type FakeEt } from './fake-et';

/** A task pane as the fake keeps it; `page` is the window its page lives in, where one could be opened. */
export interface FakePane {
  readonly url: string;
  readonly object: EtTaskPane;
  readonly page: Window | null;
  gone: boolean;
}

/** What the fake needs of a page. */
export type FakePage = Pick<Window, 'open' | 'opener'>;

/** A running WPS around the pages of one add-in: the same workbooks, panes and storage for each of them. */
export interface FakeWps {
  readonly et: FakeEt;
  readonly root: EtApplication & EtAddin;
  readonly panes: readonly FakePane[];
  /** What `PluginStorage` holds. */
  readonly stored: ReadonlyMap<string, string>;
  /** What `FileSystem` holds. */
  readonly files: ReadonlyMap<string, string>;
  /** Controls whose looks were asked for again; `*` for all. */
  readonly invalidated: readonly string[];
  /** A person closes the pane by its cross: it is only hidden, its page lives on. */
  hidePane(id: number): void;
  /** The pane is gone without anybody having told its page. */
  losePane(id: number): void;
}

export interface FakeWpsOptions {
  readonly sheets: readonly SheetBlueprint[];
  /** What `GetTaskPane` does for a pane that is gone. */
  readonly gonePane: 'null' | 'throw';
}

const NAME = '__fakeWps';

/** Panes open as windows of the page that creates them, so that they can reach the same workbooks. */
export function createFakeWps(page: FakePage, options: Partial<FakeWpsOptions> = {}): FakeWps {
  const et = createFakeEt(options.sheets ?? [emptySheet('Sheet1')]);
  const panes: FakePane[] = [];
  const stored = new Map<string, string>();
  const files = new Map<string, string>();
  const invalidated: string[] = [];
  const paneOf = (id: number): FakePane | undefined =>
    panes.find((each, index) => !each.gone && index + 1 === id);
  const drop = (pane: FakePane | undefined): void => {
    pane?.page?.close();
    if (pane) pane.gone = true;
  };
  const addin: EtAddin = {
    ApiEvent: et.apiEvent,
    PluginStorage: et.offer('PluginStorage', {
      getItem: (key) => stored.get(key),
      setItem: (key, value) => void stored.set(key, String(value)),
      removeItem: (key) => void stored.delete(key),
    } satisfies EtAddin['PluginStorage']),
    ribbonUI: et.offer('RibbonUi', {
      Invalidate: () => void invalidated.push('*'),
      InvalidateControl: (id) => void invalidated.push(id),
    } satisfies EtAddin['ribbonUI']),
    Env: et.offer('Env', {
      GetTempPath: () => '/tmp',
      GetHomePath: () => '/home',
    } satisfies EtAddin['Env']),
    FileSystem: et.offer('FileSystem', {
      Exists: (path) => files.has(path),
      WriteFile: (path, text) => files.set(path, text).has(path),
      ReadFile: (path) => files.get(path) ?? '',
    } satisfies EtAddin['FileSystem']),
    CreateTaskPane: (url) => {
      const id = panes.length + 1;
      const object = createPaneObject(et, id, () => drop(paneOf(id)));
      // A pane's page is loaded when the pane is made, in sight or not.
      panes.push({ url, object, page: page.open(url, `pane-${id}`), gone: false });
      return object;
    },
    GetTaskPane: (id) => {
      const pane = paneOf(id);
      if (!pane && options.gonePane === 'throw') throw new Error(`no task pane ${id}`);
      return pane?.object ?? null;
    },
  };
  return {
    et,
    root: et.applicationWith(addin),
    panes,
    stored,
    files,
    invalidated,
    hidePane: (id) => {
      const pane = paneOf(id);
      if (pane) pane.object.Visible = false;
    },
    losePane: (id) => drop(paneOf(id)),
  };
}

function createPaneObject(et: FakeEt, id: number, drop: () => void): EtTaskPane {
  return et.offer('CustomTaskpane', {
    ID: id,
    Visible: false,
    DockPosition: 2,
    Width: 300,
    Delete: drop,
  } satisfies EtTaskPane);
}

/**
 * What WPS does to a page before its scripts run: `Application` and `wps`, the pane's taken from the page that opened it.
 * Older builds give `wps` alone, with the application behind a function.
 */
export function enterPage(
  page: FakePage,
  build: 'new' | 'old' = 'new',
  options: Partial<FakeWpsOptions> = {},
): void {
  const running: FakeWps = givenBy(page.opener) ?? createFakeWps(page, options);
  const { root } = running;
  Object.assign(page, { [NAME]: running });
  if (build === 'new') Object.assign(page, { Application: root, wps: root });
  else Object.assign(page, { wps: olderRoot(running) });
}

function olderRoot({ et, root }: FakeWps): object {
  const { ApiEvent, PluginStorage, ribbonUI, Env, FileSystem, CreateTaskPane, GetTaskPane } = root;
  const addin = { ApiEvent, PluginStorage, ribbonUI, Env, FileSystem, CreateTaskPane, GetTaskPane };
  return et.offer('AddonRoot', { ...addin, EtApplication: () => et.application });
}

function givenBy(opener: unknown): FakeWps | null {
  if (typeof opener !== 'object' || opener === null) return null;
  const running: unknown = Reflect.get(opener, NAME);
  return isRunning(running) ? running : null;
}

function isRunning(given: unknown): given is FakeWps {
  return typeof given === 'object' && given !== null && 'et' in given && 'root' in given;
}
