import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { readXlsxContents } from '../files/xlsx-reader';
import { writeXlsx } from '../files/xlsx-writer';
import { withoutMarks } from '../hosts/mark-words';
import { fileFaultSentence, omissionSentence } from '../locale/file-fault';
import type { BenchCore } from './bench-core';
import { formatClock, formatDay } from './local-time';
import type { Workbook } from './workbook';

/** 新建, 打开, 保存, 示例数据. */
export interface FileDeeds {
  startNew(): Promise<void>;
  openFiles(files: readonly File[]): Promise<void>;
  /** Answers whether a file was written. */
  save(): Promise<boolean>;
  fillSample(): Promise<void>;
}

export function fileDeeds(core: BenchCore): FileDeeds {
  const { store, tell } = core;
  return {
    async startNew() {
      if (!(await mayReplace(core, 'new'))) return;
      await core.replace({ kind: 'blank' }, { name: null, changed: false, savedAt: '' });
      tell(null);
    },
    async openFiles(files) {
      const [file, ...others] = files;
      if (!file || store.get().question) return;
      if (others.length > 0) tell({ tone: 'ask', text: core.env.words.message.oneFile });
      else await openFile(core, file);
    },
    save: () => save(core),
    async fillSample() {
      await core.workbook()?.finishEditing();
      await store.get().session?.fillSample();
    },
  };
}

/** Whether the present workbook may go: nothing to lose, saved now, or given up by the person. */
async function mayReplace(core: BenchCore, deed: 'new' | 'open'): Promise<boolean> {
  const { store } = core;
  await core.workbook()?.finishEditing();
  if (!store.get().changed) return true;
  const choice = await new Promise<'save' | 'discard' | 'cancel'>((answer) => {
    store.set({ question: { deed, answer } });
  });
  store.set({ question: null });
  // The keys go back to the sheet, where they came from.
  core.workbook()?.focus();
  return choice === 'save' ? save(core) : choice === 'discard';
}

async function save(core: BenchCore): Promise<boolean> {
  const { env, store, tell } = core;
  const workbook = core.workbook();
  // A second press while the first still writes does nothing.
  if (!workbook || store.get().busy) return false;
  const now = env.now();
  const file = store.get().name ?? `${env.words.fileName(formatDay(now))}.xlsx`;
  const before = store.get().changed;
  await workbook.finishEditing();
  // Set first: what is changed while the file is written is not in it.
  store.set({ busy: true, changed: false });
  const written = await writeFile(core, workbook, file);
  store.set({ busy: false });
  if (written === null) {
    store.set({ changed: before });
    return false;
  }
  env.download(written.bytes, file);
  store.set({ name: file, savedAt: formatClock(now) });
  tell({ tone: 'ok', text: env.words.message.saved(file, written.unmarked) });
  core.keepSoon();
  return true;
}

/** The workbook as a file, or null when the person has been told why not. */
async function writeFile(
  { env, store, tell }: BenchCore,
  workbook: Workbook,
  file: string,
): Promise<{ readonly bytes: Uint8Array; readonly unmarked: number } | null> {
  let sheets: readonly SheetBlueprint[];
  try {
    sheets = await workbook.sheets();
  } catch (cause) {
    env.report(cause);
    tell({ tone: 'must', text: env.words.message.notSaved });
    return null;
  }
  const active = store.get().session?.getState().active?.sheet.name;
  // What was marked for those who sit here is no part of the forms: a file goes out without it.
  const plain = sheets.map(withoutMarks);
  const written = await writeXlsx(
    plain.map(({ clean }) => clean),
    active === undefined ? {} : { active },
  );
  const unmarked = plain.reduce((sum, { count }) => sum + count, 0);
  if (written.ok) return { bytes: written.value, unmarked };
  tell({ tone: 'must', text: fileFaultSentence(file, written.failure) });
  return null;
}

/** Reads first and asks then: a file that cannot be opened costs nobody a question. */
async function openFile(core: BenchCore, file: File): Promise<void> {
  const { words } = core.env;
  const read = await readXlsxContents(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok)
    return core.tell({ tone: 'must', text: fileFaultSentence(file.name, read.failure) });
  if (!(await mayReplace(core, 'open'))) return;
  const { sheets, active, omissions } = read.value;
  const opened = await core.replace(
    { kind: 'sheets', sheets, active },
    { name: xlsxName(file.name), changed: false, savedAt: '' },
  );
  if (!opened) {
    return core.tell({ tone: 'must', text: words.message.unreadableSheets(file.name) });
  }
  const left = omissionSentence(omissions);
  const text = `${words.message.opened(file.name, sheets.length)}${left}`;
  core.tell({ tone: left === '' ? 'ok' : 'ask', text });
}

/** What was opened as .xlsm is saved as .xlsx, because macros are not taken over. */
function xlsxName(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.xlsx`;
}
