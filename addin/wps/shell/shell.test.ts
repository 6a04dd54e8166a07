// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/command';
import { RIBBON_GROUPS, RIBBON_NAMES } from '../../ribbon/ribbon-names';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

interface FakePane {
  readonly ID: number;
  readonly url: string;
  Visible: boolean;
  deleted: boolean;
  [other: string]: unknown;
}

/** WPS as the shell meets it: one active workbook, panes by id, a storage that gives text back. */
function startShell(options: { readonly workbook?: unknown; readonly older?: boolean } = {}) {
  const panes: FakePane[] = [];
  const items = new Map<string, string>();
  const alerts: string[] = [];
  const lent = {
    PluginStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    },
    CreateTaskPane(url: string) {
      const pane: FakePane = {
        ID: panes.length + 7,
        url,
        Visible: false,
        deleted: false,
        Delete() {
          pane.deleted = true;
        },
      };
      panes.push(pane);
      return pane;
    },
    GetTaskPane: (id: number) => {
      const pane = panes.find((each) => each.ID === id);
      if (pane?.deleted) throw new Error('no such pane');
      return pane ?? null;
    },
  };
  const program: Record<string, unknown> = {
    Workbooks: {},
    ActiveWorkbook: 'workbook' in options ? options.workbook : { FullName: 'C:\\表\\甲.xlsx' },
  };
  const page: Record<string, unknown> = {
    location: { href: 'file:///C:/hefen/index.html?x=1' },
    console: { error: () => {} },
    alert: (text: string) => void alerts.push(text),
    ...(options.older
      ? { wps: { ...lent, EtApplication: () => program } }
      : { Application: Object.assign(program, lent) }),
  };
  page['window'] = page;
  runInContext(read('main.js'), createContext(page));
  const call = (name: string, ...args: readonly unknown[]): unknown => {
    const callback = page[name];
    if (typeof callback !== 'function') throw new Error(`no callback ${name}`);
    return callback(...args);
  };
  return { panes, items, alerts, program, page, call };
}

describe('the shell', () => {
  it('is written in ECMAScript 5', () => {
    expect(() => parse(read('main.js'), { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
  });

  it('has a callback for every name ribbon.xml calls, and none is async', () => {
    const { page } = startShell();
    const names = [...read('ribbon.xml').matchAll(/(?:onLoad|onAction|getImage)="(\w+)"/g)];
    expect(names).toHaveLength(1 + 2 * COMMANDS.length);
    for (const [, name = ''] of names) {
      expect(Object.prototype.toString.call(page[name]), name).toBe('[object Function]');
    }
  });

  it('hands every button’s own command to the pane', () => {
    const { items, call } = startShell();
    for (const { id } of COMMANDS) call(RIBBON_NAMES[id].action);
    expect(items.get('hefen.press.1')).toBe(
      COMMANDS.map(({ id }, index) => `${index + 1} ${id} ${index ? 'seen' : 'unseen'}`).join('\n'),
    );
  });

  it('knows a picture for every button, and one for a button it does not know', () => {
    const { call } = startShell();
    const files = [...COMMANDS.map(({ id }) => RIBBON_NAMES[id].control), 'HefenOther'].map((Id) =>
      call('GetImage', { Id }),
    );
    expect(new Set(files).size).toBe(COMMANDS.length + 1);
    for (const file of files) {
      expect(() => readFileSync(join(import.meta.dirname, '../../..', String(file)))).not.toThrow();
    }
  });

  it('opens one pane for a workbook, on the right, and shows it again when it was closed', () => {
    const { panes, items, call } = startShell();
    expect(call('openCheck')).toBe(true);
    expect(items.get('hefen.book.1')).toBe('C:\\表\\甲.xlsx');
    expect(panes).toMatchObject([
      { url: 'file:///C:/hefen/taskpane.html#1', DockPosition: 2, Width: 380, Visible: true },
    ]);
    for (const pane of panes) pane.Visible = false;
    call('openForms');
    expect(panes.map(({ Visible }) => Visible)).toEqual([true]);
  });

  it('opens a new pane when the old one is gone', () => {
    const { panes, items, call } = startShell();
    call('openCheck');
    for (const pane of panes) pane.deleted = true;
    call('goToNext');
    expect(panes.map(({ url }) => url.slice(-2))).toEqual(['#1', '#2']);
    expect(items.get('hefen.press.2')).toBe('1 next-problem unseen');
  });

  it('opens a new pane when the old one takes nothing for a while, and removes the old one', () => {
    const { panes, items, page, call } = startShell();
    let now = 1_000;
    class Clock {
      getTime = () => now;
    }
    page['Date'] = Clock;
    call('openCheck');
    now += 14_000;
    call('goToNext');
    expect(panes).toHaveLength(1);
    items.set('hefen.taken.1', '2');
    now += 60_000;
    call('goToNext');
    expect(panes).toHaveLength(1);
    now += 16_000;
    call('goToNext');
    expect(panes.map(({ deleted }) => deleted)).toEqual([true, false]);
  });

  it('keeps a pane whose workbook is saved under another name, and gives another workbook its own', () => {
    const first = { FullName: '工作簿1' };
    const { panes, program, call } = startShell({ workbook: first });
    call('openCheck');
    first.FullName = 'C:\\表\\甲.xlsx';
    call('openCheck');
    expect(panes).toHaveLength(1);
    program['ActiveWorkbook'] = { FullName: '工作簿2' };
    call('openCheck');
    expect(panes).toHaveLength(2);
  });

  it('removes the pane of a closed workbook', () => {
    const first = {
      get FullName(): string {
        throw new Error('closed');
      },
    };
    const { panes, program, call } = startShell({ workbook: first });
    call('openCheck');
    program['ActiveWorkbook'] = { FullName: '工作簿2' };
    call('openCheck');
    expect(panes.map(({ deleted }) => deleted)).toEqual([true, false]);
  });

  it('forgets presses that were taken', () => {
    const { items, call } = startShell();
    call('goToNext');
    call('goToNext');
    items.set('hefen.taken.1', '2');
    call('fillProposal');
    expect(items.get('hefen.press.1')).toBe('3 fill seen');
  });

  it('runs where everything is still on wps', () => {
    const { panes, items, call } = startShell({ older: true });
    call('openForms');
    expect(panes).toHaveLength(1);
    expect(items.get('hefen.press.1')).toBe('1 page-forms unseen');
  });

  it.each([
    ['without a workbook', { workbook: null }, '没有打开的工作簿'],
    ['when the workbook cannot be asked for', { workbook: undefined }, '没有打开的工作簿'],
  ])('%s says what to do', (_title, options, sentence) => {
    const { panes, alerts, call } = startShell(options);
    expect(call('openCheck')).toBe(true);
    expect(panes).toEqual([]);
    expect(alerts.join()).toContain(sentence);
  });

  it('says so in a program that has no workbooks, and where no pane can be made', () => {
    const elsewhere = startShell();
    delete elsewhere.program['Workbooks'];
    elsewhere.call('openCheck');
    expect(elsewhere.alerts.join()).toContain('只用于WPS表格');
    const lacking = startShell();
    delete lacking.program['CreateTaskPane'];
    expect(lacking.call('openCheck')).toBe(true);
    expect(lacking.alerts.join()).toContain('窗格没有打开');
  });
});

describe('ribbon.xml', () => {
  const text = read('ribbon.xml');
  const page = new DOMParser().parseFromString(text, 'application/xml');
  const all = (name: string) => [...page.getElementsByTagName(name)];

  it('begins with customUI of 2006, as WPS asks', () => {
    expect(text).toMatch(
      /^<customUI xmlns="http:\/\/schemas.microsoft.com\/office\/2006\/01\/customui"/,
    );
    expect(all('parsererror')).toEqual([]);
  });

  it('has the groups and buttons of the one list, in its order, each calling its own action', () => {
    const groups = all('group').map((group) => [
      group.getAttribute('id'),
      [...group.children].map((button) => [
        button.getAttribute('id'),
        button.getAttribute('onAction'),
      ]),
    ]);
    const wanted = [...new Set(COMMANDS.map(({ group }) => group))].map((group) => [
      RIBBON_GROUPS[group],
      COMMANDS.filter((command) => command.group === group).map(({ id }) => [
        RIBBON_NAMES[id].control,
        RIBBON_NAMES[id].action,
      ]),
    ]);
    expect(groups).toEqual(wanted);
  });

  it('says the same words as manifest.xml', () => {
    const manifest = readFileSync(join(import.meta.dirname, '../../../manifest.xml'), 'utf8');
    for (const element of [...all('button'), ...all('group'), ...all('tab')]) {
      for (const name of ['label', 'screentip', 'supertip']) {
        const words = element.getAttribute(name);
        if (words !== null) expect(manifest).toContain(`DefaultValue="${words}"`);
      }
    }
    expect(all('button').every((button) => button.getAttribute('supertip'))).toBe(true);
  });
});
