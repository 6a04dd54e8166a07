import { describe, expect, it } from 'vitest';
import { scoreSheet } from '../contract/sample-sheets';
import { openBook, type Book } from './book';
import { createFakeEt } from './fake/fake-et';
import type { EtWorkbook, EtWorksheet, EtWorksheets } from './jsapi';
import { watchTabs } from './sheet-tabs';

/** Stands before an object and answers some of its members in another way. */
function before<Thing extends object>(
  thing: Thing,
  answers: Readonly<Record<string, (was: unknown) => unknown>>,
): Thing {
  return new Proxy(thing, {
    get: (target, key) => {
      const was: unknown = Reflect.get(target, key);
      const answer = typeof key === 'string' ? answers[key] : undefined;
      return answer ? answer(was) : was;
    },
  });
}

/** A workbook whose sheets' objects are lost with their names, in case a real ET has such. */
function forgetful(book: Book): Book {
  const sheetOf = (sheet: EtWorksheet): EtWorksheet => {
    const first = sheet.Name;
    return before(sheet, {
      Name: (name) => {
        if (name !== first) throw new Error('1004: no such object');
        return name;
      },
    });
  };
  const sheetsOf = (sheets: EtWorksheets): EtWorksheets =>
    before(sheets, { Item: () => (index: number | string) => sheetOf(sheets.Item(index)) });
  const workbook = (): EtWorkbook => {
    const real = book.workbook();
    return before(real, { Worksheets: () => sheetsOf(real.Worksheets) });
  };
  return { ...book, workbook };
}

describe.each([
  ['follow their sheets', (book: Book) => book],
  ['are lost with the name', forgetful],
])('ids of sheets whose objects %s', (_, wrap) => {
  const open = () => {
    const et = createFakeEt(['甲', '乙', '丙'].map(scoreSheet));
    const tabs = watchTabs(wrap(openBook(et.application)));
    tabs.look();
    const names = (): readonly (readonly [string, string])[] => {
      tabs.look();
      return tabs.entries().map(({ id, name }) => [id, name]);
    };
    return { et, tabs, names };
  };

  it('stay with a renamed sheet', async () => {
    const { et, tabs, names } = open();
    const id = tabs.idOf('乙') ?? '';
    await et.hand.renameSheet(et.idOf('乙'), '州乙局');
    expect(tabs.find(id)?.entry.name).toBe('州乙局');
    expect(names().map(([, name]) => name)).toEqual(['甲', '州乙局', '丙']);
    expect(tabs.idOf('州乙局')).toBe(id);
  });

  it('go with a deleted sheet, and the others keep theirs', async () => {
    const { et, tabs, names } = open();
    const [first, second, third] = names();
    await et.hand.deleteSheet(et.idOf('乙'));
    expect(names()).toEqual([first, third]);
    expect(tabs.find(second?.[0] ?? '')).toBeNull();
  });

  it('are new for a copy', async () => {
    const { et, names } = open();
    const old = names();
    await et.hand.copySheet(et.idOf('甲'));
    const now = names();
    expect(now).toHaveLength(4);
    expect(now.filter((each) => !old.some(([id]) => id === each[0]))).toHaveLength(1);
  });

  it('are told once a change, and not when nothing changed', async () => {
    const { et, tabs } = open();
    let told = 0;
    tabs.onChange(() => (told += 1));
    tabs.look();
    expect(told).toBe(0);
    await et.hand.renameSheet(et.idOf('丙'), '丁');
    tabs.look();
    tabs.look();
    expect(told).toBe(1);
  });
});
