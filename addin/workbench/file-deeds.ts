import { readXlsxContents, type XlsxContents } from '../files/xlsx-reader';
import { writeXlsx } from '../files/xlsx-writer';
import { fileFaultSentence, omissionSentence } from '../locale/file-fault';
import type { BenchCore } from './bench';
import { formatClock, formatDay } from './local-time';

/** 新建, 打开, 保存, 示例数据. */
export interface FileDeeds {
  startNew(): Promise<void>;
  openFiles(files: readonly File[]): Promise<void>;
  /** Answers whether a file was written. */
  save(): Promise<boolean>;
  fillSample(): Promise<void>;
}

export function fileDeeds(core: BenchCore): FileDeeds {
  const { env, store, tell } = core;
  const { words } = env;

  /** Whether the present workbook may go: nothing to lose, saved now, or given up by the person. */
  async function mayReplace(deed: 'new' | 'open'): Promise<boolean> {
    if (!store.get().changed) return true;
    const choice = await new Promise<'save' | 'discard' | 'cancel'>((answer) => {
      store.set({ question: { deed, answer } });
    });
    store.set({ question: null });
    return choice === 'save' ? save() : choice === 'discard';
  }

  /** One at a time: a second press while files are read or written does nothing. */
  async function alone(deed: () => Promise<boolean>): Promise<boolean> {
    if (store.get().busy) return false;
    store.set({ busy: true });
    try {
      return await deed();
    } finally {
      store.set({ busy: false });
    }
  }

  async function save(): Promise<boolean> {
    return alone(async () => {
      const { session, name } = store.get();
      const workbook = core.current();
      if (!session || !workbook) return false;
      await workbook.finishEditing();
      const sheets = await workbook.host.captureSheets();
      const active = session.getState().active?.sheet.name;
      const written = await writeXlsx(sheets, active === undefined ? {} : { active });
      const now = env.now();
      const file = name ?? `${words.fileName(formatDay(now))}.xlsx`;
      if (!written.ok) {
        tell({ tone: 'must', text: fileFaultSentence(file, written.failure) });
        return false;
      }
      env.download(written.value, file);
      store.set({ name: file, changed: false, savedAt: formatClock(now) });
      tell({ tone: 'ok', text: words.message.saved(file) });
      core.keepSoon();
      return true;
    });
  }

  async function openFile(file: File): Promise<void> {
    const read = await readXlsxContents(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) return tell({ tone: 'must', text: fileFaultSentence(file.name, read.failure) });
    if (!(await mayReplace('open'))) return;
    const { sheets, active } = read.value;
    const change = { name: xlsxName(file.name), changed: false, savedAt: '' };
    const opened = await core.replace({ kind: 'sheets', sheets, active }, change);
    if (!opened) return tell({ tone: 'must', text: words.message.unreadableSheets(file.name) });
    tell(openedMessage(file.name, read.value));
  }

  function openedMessage(name: string, { sheets, omissions }: XlsxContents) {
    const opened = words.message.opened(name, sheets.length);
    const left = omissionSentence(omissions);
    return { tone: left === '' ? ('ok' as const) : ('ask' as const), text: `${opened}${left}` };
  }

  return {
    async startNew() {
      if (!(await mayReplace('new'))) return;
      await core.replace({ kind: 'blank' }, { name: null, changed: false, savedAt: '' });
      tell(null);
    },
    async openFiles(files) {
      const [file, ...others] = files;
      if (!file) return;
      if (others.length > 0) return tell({ tone: 'ask', text: words.message.oneFile });
      await openFile(file);
    },
    save,
    async fillSample() {
      await core.current()?.finishEditing();
      await store.get().session?.fillSample();
    },
  };
}

/** What was opened as .xlsm comes out as .xlsx, because macros are not taken over. */
function xlsxName(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.xlsx`;
}
