import { parseScheme } from '../../../src/scheme/parse-scheme';
import { textOf } from '../../../src/base/grid';
import { listNames, RUBRIC_WORDS } from '../../locale/rubric';
import { HostError } from '../../hosts/host';
import type { Core } from '../core';
import { keepScheme, sheetsUnder, withdrawScheme } from './keep-scheme';
import { blankPaste } from '../paste';
import type { Session } from '../session';
import type { Notice } from '../session-state';

type RubricDeeds = Pick<
  Session,
  'setPaste' | 'clearPaste' | 'readTable' | 'keepScheme' | 'removeScheme'
>;

/** The deeds of 细则 that make and keep a rubric of one's own. */
export function rubricDeeds(core: Core): RubricDeeds {
  const { store } = core;
  return {
    setPaste: (change) => store.set({ paste: { ...store.get().paste, ...change } }),
    clearPaste: () => store.set({ paste: { ...blankPaste(core.env), open: true } }),
    async readTable() {
      let rows: readonly (readonly string[])[] | null = null;
      await core.attempt('read-table', async () => {
        rows = await readSheetInFront(core);
      });
      return rows;
    },
    async keepScheme(document) {
      const parsed = parseScheme(document);
      // Whoever makes a document says what is wrong with it; here it is only never kept.
      if (!parsed.ok) return null;
      const kept = await core.attempt('keep-scheme', () =>
        keepScheme(core, parsed.value.id, JSON.stringify(document)),
      );
      if (!kept) return null;
      const { title } = parsed.value;
      store.set({
        paste: blankPaste(core.env),
        notice: { ...noticeOf(RUBRIC_WORDS.kept, RUBRIC_WORDS.keptText(title)), severity: 'ok' },
      });
      return parsed.value.id;
    },
    async removeScheme(scheme) {
      await core.refresh();
      const kept = store.get().keptSchemes.find(({ id }) => id === scheme);
      if (!kept) return false;
      const standing = sheetsUnder(core, scheme);
      if (standing.length > 0) {
        const names = listNames(standing.map(({ name }) => name));
        store.set({ notice: noticeOf(RUBRIC_WORDS.notRemoved, RUBRIC_WORDS.standing(names)) });
        return false;
      }
      return core.attempt('remove-scheme', async () => {
        await withdrawScheme(core, scheme);
        const { title } = kept.opened.scheme;
        store.set({ notice: { ...noticeOf(RUBRIC_WORDS.removed(title), ''), severity: 'ok' } });
      });
    },
  };
}

async function readSheetInFront(core: Core): Promise<readonly (readonly string[])[]> {
  const selection = await core.host.selection();
  const sheet = selection?.sheet ?? core.store.get().active?.sheet.id;
  const [read] = sheet === undefined ? [] : await core.host.readGrids([sheet]);
  if (!read) throw new HostError('sheet-not-found', 'no sheet in front');
  return read.grid.values.map((row) => row.map(textOf));
}

function noticeOf(title: string, text: string): Notice {
  return {
    severity: 'ask',
    title,
    text,
    retry: null,
    about: { page: 'rubric', card: null },
  };
}
