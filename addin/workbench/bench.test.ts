// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { createSession } from '../commands/create-session';
import { begunIn } from '../commands/review/begun-verdicts';
import { emptySheet } from '../../src/sheet/empty-sheet';
import { SAMPLE_FORM, SAMPLE_STATE } from '../files/sample-sheets';
import { readXlsx } from '../files/xlsx-reader';
import { writeXlsx } from '../files/xlsx-writer';
import { createMemoryHost, type MemoryHost } from '../hosts/memory/memory-host';
import { workbenchWords } from '../locale/workbench';
import { createBench, type Bench } from './bench';
import type { SnapshotStore } from './snapshot-store';
import type { WorkbookSource } from './workbook';

const NOW = new Date(2026, 10, 21, 9, 5);
const words = workbenchWords('zh-CN');

const SHEETLESS = {
  name: null,
  changed: false,
  cursor: null,
  page: 'check',
  paneOpen: true,
  paneWidth: 358,
  contents: { sheets: {} },
};

let kept: unknown;
let aside: unknown[];
let downloads: { readonly name: string; readonly bytes: Uint8Array }[];
let hosts: MemoryHost[];
let closed: number;
let bench: Bench;

const store: SnapshotStore = {
  load: async () => kept,
  save: async (snapshot) => void (kept = snapshot),
  setAside: async (old) => void aside.push(old),
};

/** The memory host as the page's spreadsheet; a snapshot of it is the list of its sheets. */
async function openMemoryWorkbook(element: HTMLElement, source: WorkbookSource) {
  const sheets = sheetsOf(source);
  const host = createMemoryHost(sheets);
  element.append('drawn');
  hosts.push(host);
  let contents: readonly SheetBlueprint[] = sheets;
  return {
    host,
    sheets: () => host.captureSheets(),
    capture: () => ({ sheets: Object.fromEntries(contents.map((sheet) => [sheet.name, sheet])) }),
    onChange: (listener: () => void) =>
      host.subscribe((event) => {
        if (event.kind === 'selected') return;
        void host.captureSheets().then((now) => (contents = now));
        listener();
      }),
    finishEditing: async () => false,
    focus: () => {},
    setDark: () => {},
    close: () => void (closed += 1),
  };
}

function sheetsOf(source: WorkbookSource): readonly SheetBlueprint[] {
  switch (source.kind) {
    case 'blank':
      return [emptySheet('Sheet1')];
    case 'sheets':
      return source.sheets;
    case 'snapshot': {
      const sheets: unknown = Reflect.get(Object(source.contents), 'sheets');
      const names = Object.keys(Object(sheets));
      if (names.length === 0) throw new Error('an empty snapshot');
      return names.map((name) => (name === SAMPLE_FORM.name ? SAMPLE_FORM : emptySheet(name)));
    }
  }
}

function newBench(): Bench {
  return createBench({
    words,
    now: () => NOW,
    openWorkbook: openMemoryWorkbook,
    startSession: (host) => createSession(host, { now: () => NOW, schemes: BUILTIN_SCHEMES }),
    openStore: async () => store,
    download: (bytes, name) => void downloads.push({ bytes, name }),
    report: () => {},
  });
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 350));

async function sheetNames(): Promise<readonly string[]> {
  return ((await hosts.at(-1)?.listSheets()) ?? []).map(({ name }) => name);
}

async function typeIn(text: string): Promise<void> {
  const host = hosts.at(-1);
  const [sheet] = (await host?.listSheets()) ?? [];
  if (host && sheet) await host.hand.type(sheet.id, { row: 0, column: 0 }, text);
}

async function fileOf(name: string, sheets: readonly SheetBlueprint[]): Promise<File> {
  const written = await writeXlsx(sheets);
  if (!written.ok) throw new Error(written.failure.code);
  return new File([written.value.slice()], name);
}

beforeEach(async () => {
  kept = null;
  aside = [];
  downloads = [];
  hosts = [];
  closed = 0;
  bench = newBench();
  await bench.start();
});

describe('the first start', () => {
  it('shows one empty sheet, unchanged and nameless', async () => {
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(bench.getState()).toMatchObject({ name: null, changed: false, message: null });
  });
});

describe('a reload', () => {
  it('finds everything as it was: sheets, name, unsaved change, pane and page', async () => {
    await bench.openFiles([await fileOf('第一组.xlsx', [emptySheet('表'), SAMPLE_FORM])]);
    await typeIn('会议少2次');
    bench.resizePane(420);
    bench.getState().session?.openPage('forms');
    await rest();
    bench = newBench();
    await bench.start();
    expect(await sheetNames()).toEqual(['表', SAMPLE_FORM.name]);
    expect(bench.getState()).toMatchObject({ name: '第一组.xlsx', changed: true, paneWidth: 420 });
    expect(bench.getState().session?.getState().page).toBe('forms');
  });

  it('finds a verdict that was begun, typed as the last thing before the page was put away', async () => {
    const draft = { follows: 'own', status: null, finding: '', reason: '查了一半', by: '某戊' };
    const { session } = bench.getState();
    if (!session) throw new Error('no session');
    await rest();
    begunIn(session).set('person item', draft);
    window.dispatchEvent(new Event('pagehide'));
    bench = newBench();
    await bench.start();
    const again = bench.getState().session;
    expect(again && begunIn(again).all()).toEqual({ 'person item': draft });
  });

  it('keeps what is still due when the page is put away', async () => {
    await typeIn('会议少2次');
    window.dispatchEvent(new Event('pagehide'));
    expect(kept).toMatchObject({ changed: true });
  });

  it.each([
    ['of a later format', { format: 2 }],
    ['that is none', 'x'],
    ['whose sheets do not open', { ...SHEETLESS, format: 1 }],
  ])('puts a snapshot %s aside and begins empty', async (_title, broken) => {
    kept = broken;
    bench = newBench();
    await bench.start();
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(aside).toEqual([broken]);
    expect(bench.getState().message?.text).toBe(words.message.brokenSnapshot);
  });
});

describe('保存', () => {
  it('names the file by the day, hidden sheets and all, and is clean then', async () => {
    await bench.openFiles([await fileOf('甲.xlsm', [SAMPLE_FORM, SAMPLE_STATE])]);
    await bench.startNew();
    await typeIn('会议少2次');
    expect(await bench.save()).toBe(true);
    expect(downloads.map(({ name }) => name)).toEqual(['核分-2026-11-21.xlsx']);
    expect(bench.getState()).toMatchObject({ changed: false, savedAt: '09:05' });
    const read = await readXlsx(downloads[0]?.bytes ?? new Uint8Array());
    expect(read.ok && read.value[0]?.cells[0]?.input).toEqual({ kind: 'text', text: '会议少2次' });
  });

  it('keeps the name of the opened file', async () => {
    await bench.openFiles([await fileOf('第一组.xlsm', [SAMPLE_FORM])]);
    await bench.save();
    expect(downloads[0]?.name).toBe('第一组.xlsx');
  });

  it('writes no mark of 会审 into the file, a person’s own note alone, and says so', async () => {
    const form = { ...SAMPLE_FORM, protected: false, notes: [{ row: 2, column: 1, text: '待补' }] };
    await bench.openFiles([await fileOf('第一组.xlsx', [form])]);
    const host = hosts.at(-1);
    const [sheet] = (await host?.listSheets()) ?? [];
    if (!host || !sheet) throw new Error('no sheet');
    const cell = { row: 1, column: 1 };
    await host.markCells([sheet.id], [{ sheet: sheet.id, cell, text: '党组写4次' }]);
    await bench.save();
    const read = await readXlsx(downloads[0]?.bytes ?? new Uint8Array());
    expect(read.ok && read.value[0]).toMatchObject({
      conditionalFormats: form.conditionalFormats,
    });
    expect(read.ok && (read.value[0]?.notes ?? [])).toEqual(form.notes);
    expect(bench.getState().message?.text).toBe(words.message.saved('第一组.xlsx', 1));
    expect((await host.captureSheets())[0]?.notes).toHaveLength(2);
  });

  it('says why not, and stays unsaved', async () => {
    await typeIn('x');
    hosts.at(-1)?.failNext('busy');
    expect(await bench.save()).toBe(false);
    expect(bench.getState()).toMatchObject({ changed: true, busy: false });
    expect(bench.getState().message).toEqual({ tone: 'must', text: words.message.notSaved });
  });
});

describe('打开', () => {
  it('replaces an unchanged workbook at once', async () => {
    await bench.openFiles([await fileOf('第一组.xlsx', [SAMPLE_FORM, SAMPLE_STATE])]);
    expect(await sheetNames()).toEqual([SAMPLE_FORM.name, SAMPLE_STATE.name]);
    expect(closed).toBe(1);
    expect(bench.area.children).toHaveLength(1);
    expect(bench.getState().message?.text).toBe('已打开第一组.xlsx，共2张工作表。');
  });

  it('leaves the workbook as it is when the file is none', async () => {
    await typeIn('会议少2次');
    await bench.openFiles([new File(['单位,得分'], '得分.xlsx')]);
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(closed).toBe(0);
    expect(bench.getState().question).toBe(null);
    expect(bench.getState().message).toEqual({
      tone: 'must',
      text: '得分.xlsx：是文本（如.csv），不是.xlsx。请用表格软件打开，另存为.xlsx。',
    });
  });

  it.each([
    ['cancel', 'Sheet1', 0],
    ['discard', SAMPLE_FORM.name, 0],
    ['save', SAMPLE_FORM.name, 1],
  ] as const)('asks before a changed workbook goes: %s', async (choice, sheet, saved) => {
    await typeIn('会议少2次');
    const opening = bench.openFiles([await fileOf('第一组.xlsx', [SAMPLE_FORM])]);
    await rest();
    expect(bench.getState().question?.deed).toBe('open');
    bench.getState().question?.answer(choice);
    await opening;
    expect(await sheetNames()).toEqual([sheet]);
    expect(downloads).toHaveLength(saved);
    expect(bench.getState().question).toBe(null);
  });

  it('takes one file, not several', async () => {
    const file = await fileOf('甲.xlsx', [SAMPLE_FORM]);
    await bench.openFiles([file, file]);
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(bench.getState().message?.text).toBe(words.message.oneFile);
  });
});
