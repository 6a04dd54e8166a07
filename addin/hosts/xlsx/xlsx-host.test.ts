import { describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { readXlsxContents } from '../../files/xlsx-reader';
import { writeXlsx } from '../../files/xlsx-writer';
import type { Workplace } from '../contract/contract-case';
import {
  cellAt,
  formula,
  number,
  scoreSheet,
  sheetNamed,
  sheetOf,
  valueIn,
} from '../contract/sample-sheets';
import { CAPABILITY_MATRIX, contractCasesFor } from '../host-contract';
import type { Host } from '../host';
import { createMemoryHand } from '../memory/memory-hand';
import type { MemoryHistory } from '../memory/memory-history';
import type { MemoryWorkbook } from '../workbook/memory-workbook';
import { createFileBook, type FileBook } from './file-book';
import { createXlsxHost, newXlsxHost, openXlsxHost, type XlsxHost } from './xlsx-host';

async function fileOf(sheets: readonly SheetBlueprint[]): Promise<Uint8Array> {
  const written = await writeXlsx(sheets);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return written.value;
}

async function contentsOf(bytes: Uint8Array) {
  const read = await readXlsxContents(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

async function savedBy(host: XlsxHost) {
  const saved = await host.save();
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  return contentsOf(saved.value);
}

async function reopened(host: XlsxHost): Promise<XlsxHost> {
  const saved = await host.save();
  const opened = saved.ok && (await openXlsxHost(saved.value));
  if (!opened || !opened.ok) throw new Error('not opened');
  return opened.value;
}

/** A person who has the file open somewhere: what is done there is done to the book itself. */
function handOn(book: FileBook) {
  const past: MemoryWorkbook[] = [];
  const history: Omit<MemoryHistory, 'keep'> = {
    get workbook() {
      return book.workbook;
    },
    selection: null,
    commit: (next) => {
      past.push(book.workbook);
      book.change(next);
    },
    undo: () => {
      const before = past.pop();
      if (before) book.change(before);
    },
    redo: () => {},
    select: () => {},
    subscribe: () => () => {},
  };
  return createMemoryHand(history, book.newId);
}

/** Every workbook comes from a file, and is looked at as the file it is saved to. */
async function open(sheets: readonly SheetBlueprint[]): Promise<Workplace> {
  const { sheets: read } = await contentsOf(await fileOf(sheets));
  const book = createFileBook(read);
  const host = createXlsxHost(book);
  return {
    host,
    hand: handOn(book),
    look: async () => (await savedBy(host)).sheets,
    told: async () => [],
  };
}

describe('the host of a file', () => {
  it('can do what the matrix says', () => {
    const { capabilities } = newXlsxHost([scoreSheet('甲')]);
    expect([...capabilities].sort()).toEqual([...CAPABILITY_MATRIX.xlsx].sort());
  });

  it.each(contractCasesFor('xlsx'))('$title', ({ run }) => run(open));

  it('has no cursor, but a sheet in front, which the file keeps', async () => {
    const host = newXlsxHost([scoreSheet('甲'), scoreSheet('乙')]);
    const { id } = await sheetNamed(host, '乙');
    await host.activateSheet(id);
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    await expect(host.select({ sheet: id, area })).rejects.toMatchObject({ code: 'not-supported' });
    expect(await host.selection()).toBe(null);
    expect((await savedBy(host)).active).toBe('乙');
    expect((await savedBy(await reopened(host))).active).toBe('乙');
  });
});

describe('formulas of a file', () => {
  const known = {
    ...sheetOf('甲', {}),
    cells: [
      { ...cellAt('A1'), input: number(2) },
      { ...cellAt('B1'), input: formula('=A1*2'), cached: 5 },
    ],
  };
  const beyond = {
    ...known,
    cells: [...known.cells, { ...cellAt('C1'), input: formula('=VLOOKUP(A1,价目,2)'), cached: 7 }],
  };
  const write = async (host: Host): Promise<readonly unknown[]> => {
    const { id } = await sheetNamed(host, '甲');
    await host.applyPatches([{ sheet: id, at: cellAt('A1'), inputs: [[number(3)]] }]);
    return [await valueIn(host, id, 'B1'), await valueIn(host, id, 'C1')];
  };

  it('show what the file knew until something is written, and then what they come to', async () => {
    const host = newXlsxHost([known]);
    expect(await valueIn(host, (await sheetNamed(host, '甲')).id, 'B1')).toBe(5);
    expect(await write(host)).toEqual([6, null]);
  });

  it('show the error that the file knew, which a saved file leaves to be worked out again', async () => {
    const error = { error: '#REF!' };
    const linked = { ...cellAt('C1'), input: formula('=VLOOKUP(A1,价目,2)'), cached: error };
    const host = newXlsxHost([{ ...known, cells: [...known.cells, linked] }]);
    expect(await valueIn(host, (await sheetNamed(host, '甲')).id, 'C1')).toEqual(error);
    const [saved] = (await savedBy(host)).sheets;
    expect(saved?.cells.map(({ cached }) => cached)).toEqual([undefined, 5, undefined]);
  });

  it('that are beyond us leave the file’s results alone, and no result stands once something is written', async () => {
    const host = newXlsxHost([beyond]);
    expect(host.capabilities.has('recalculation')).toBe(false);
    expect(await valueIn(host, (await sheetNamed(host, '甲')).id, 'C1')).toBe(7);
    expect(await write(host)).toEqual([null, null]);
    const [saved] = (await savedBy(host)).sheets;
    expect(saved?.cells.map(({ cached }) => cached)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ["=SUM('一月:三月'!A1)", false],
    ["='[去年.xlsx]甲'!A1", false],
    ['=表1[得分]', false],
    ['=合计+1', false],
    ['=IFERROR(NOW(),"")', false],
    ['=IF(COUNT(A1:A3)=3,SUM(A1:A3),"")', true],
  ])('%s: calculated %s', (written, calculated) => {
    const { capabilities } = newXlsxHost([sheetOf('甲', { A9: formula(written) })]);
    expect(capabilities.has('recalculation')).toBe(calculated);
  });
});

describe('what a file holds and we do not understand', () => {
  it('is never dropped in silence', async () => {
    const book = createFileBook([scoreSheet('甲')]);
    const omissions = [{ code: 'charts' as const, count: 1 }];
    const host = createXlsxHost(book, omissions);
    expect(await host.save()).toEqual({
      ok: false,
      failure: { code: 'would-lose', params: { omissions } },
    });
    expect((await host.save('told')).ok).toBe(true);
  });

  it('a file that is none is refused as by the reader', async () => {
    const opened = await openXlsxHost(new Uint8Array());
    expect(opened).toEqual({ ok: false, failure: { code: 'file-empty' } });
  });
});
