import { describe, expect, it } from 'vitest';
import { fullSheet } from '../../contract/full-sheet';
import { scoreSheet, sheetOf } from '../../contract/sample-sheets';
import type { EtRange, EtWorkbook, EtWorksheet } from '../jsapi';
import { createFakeEt, type FakeEt } from './fake-et';

function bookOf({ application }: FakeEt): EtWorkbook {
  const book = application.ActiveWorkbook;
  if (!book) throw new Error('no workbook is open');
  return book;
}

function sheetIn(et: FakeEt, name = '甲'): EtWorksheet {
  return bookOf(et).Worksheets.Item(name);
}

function cell(et: FakeEt, address: string): EtRange {
  return sheetIn(et).Range(address);
}

describe('contents', () => {
  it('reads one cell as a value and more as rows, blanks as undefined', () => {
    const et = createFakeEt([scoreSheet('甲')]);
    expect(cell(et, 'B2').Value2).toBe(8);
    expect(cell(et, 'A2:B3').Value2).toEqual([
      ['组织生活', 8],
      ['党费收缴', undefined],
    ]);
    expect(cell(et, 'A2:B2').Value2).toEqual([['组织生活', 8]]);
  });
});

describe('what it opens', () => {
  it('is seen the same from its own side', async () => {
    const sheets = [fullSheet('甲')];
    expect(await createFakeEt(sheets).look()).toEqual([{ ...sheets[0], cells: expect.anything() }]);
  });
});
