import { describe, expect, it } from 'vitest';
import type { CellValue } from '../base/grid';
import { checkRows, gatheredUnit, type SampleRow } from './sample-summary-table';

const LINK = '=IFERROR(\'甲表\'!F1,"")';
const WORDS = '1、会议少1次，扣2分。 4、无记录';

const UNIT = gatheredUnit('甲', 97, 1, 97, WORDS);
const PLAIN = gatheredUnit('甲', 97, 1, 97, '');
const BY_HAND = gatheredUnit('丁', null, null);

function facts(formula: string | null, shown: CellValue): SampleRow {
  return ['甲', 1, 97, { facts: formula }, shown];
}

describe('K34 the words a 汇总表 gathers', () => {
  it('K34 what the form says is not disputed, however it is broken into lines', () => {
    expect(checkRows([facts(LINK, WORDS)], [UNIT])).toEqual([]);
    expect(checkRows([facts(LINK, '1、会议少1次，扣2分。\n4、无记录 ')], [UNIT])).toEqual([]);
    expect(checkRows([facts(LINK, '')], [PLAIN])).toEqual([]);
    expect(checkRows([facts('=…', '看不到公式')], [UNIT])).toEqual([]);
  });

  it('K34 words typed over a formula are asked about, the same, other ones, or none', () => {
    const told = (stands: string) => [['D2', 'words-typed', '扣分情况', stands]];
    expect(checkRows([facts(null, WORDS)], [UNIT])).toEqual(told('same'));
    expect(checkRows([facts(null, '会议少开')], [UNIT])).toEqual(told('other'));
    expect(checkRows([facts(null, '会议少开')], [PLAIN])).toEqual(told('other'));
    expect(checkRows([facts(null, null)], [UNIT])).toEqual(told('nothing'));
    expect(checkRows([facts(null, null)], [PLAIN])).toEqual([]);
  });

  it('K34 without a form, or a column of it, words are written by hand', () => {
    const byHand: SampleRow = ['丁', null, null, { rank: null, score: null }, '会议少开'];
    expect(checkRows([byHand], [BY_HAND])).toEqual([]);
    expect(checkRows([facts(null, '会议少开')], [gatheredUnit('甲', 97, 1, 97)])).toEqual([]);
  });

  it('K34 a lost cell or sheet is told though its guard shows nothing, and an error', () => {
    const broken = [['D2', 'link-broken', '扣分情况']];
    for (const formula of ['=IFERROR(#REF!,"")', '=IFERROR(\'旧表\'!F1,"")']) {
      expect(checkRows([facts(formula, '')], [UNIT])).toEqual(broken);
    }
    const left: SampleRow = ['丁', null, null, { rank: null, score: null, facts: '=#REF!' }, ''];
    expect(checkRows([left], [BY_HAND])).toEqual(broken);
    expect(checkRows([facts(LINK, { error: '#NAME?' })], [UNIT])).toEqual([
      ['D2', 'error', '扣分情况', '#NAME?'],
    ]);
  });

  it('K34 a link that has gone with the sheet is said once a row, at its score', () => {
    const gone: SampleRow = [
      '甲',
      '',
      '',
      { score: "='旧表'!G1", facts: '=IFERROR(\'旧表\'!F1,"")' },
      '',
    ];
    expect(checkRows([gone], [UNIT])).toEqual([['E2', 'link-broken', '得分']]);
  });

  it('K34 another unit’s sheet, and words that are not the form’s, are told', () => {
    expect(checkRows([facts("='乙表'!F1", WORDS)], [UNIT])).toEqual([
      ['D2', 'link-elsewhere', '扣分情况', '甲表'],
    ]);
    expect(checkRows([facts(LINK, '1、会议少1次，扣2分。')], [UNIT])).toEqual([
      ['D2', 'words-differ', '扣分情况'],
    ]);
    expect(checkRows([facts(LINK, null)], [UNIT])).toEqual([]);
  });

  it('K34 a column without any formula is said once', () => {
    const second = gatheredUnit('乙', 95, 2, 95, '2、未上党课');
    const rows = (formula: string | null): readonly SampleRow[] => [
      facts(formula, WORDS),
      ['乙', 2, 95, {}, '未上党课'],
    ];
    expect(checkRows(rows(null), [UNIT, second])).toEqual([['D2', 'words-unlinked', '扣分情况']]);
    expect(checkRows(rows(LINK), [UNIT, second])).toEqual([
      ['D3', 'words-typed', '扣分情况', 'other'],
    ]);
  });

  it('K34 a sheet without any formula is said once, its figures are held against the forms', () => {
    const second = gatheredUnit('乙', 95, 2, 95, '2、未上党课');
    const none = { rank: null, score: null };
    const rows = (score: number, rank: number): readonly SampleRow[] => [
      ['甲', 1, 97, none, '会议少开'],
      ['乙', rank, score, none, null],
    ];
    const gone = ['', 'formulas-gone'];
    expect(checkRows(rows(95, 2), [UNIT, second])).toEqual([gone]);
    expect(checkRows(rows(96, 2), [UNIT, second])).toEqual([
      gone,
      ['E3', 'overwritten', '得分', '96', '95'],
    ]);
    expect(checkRows(rows(95, 3), [UNIT, second])).toEqual([
      gone,
      ['A3', 'rank-written', '排名', '3', '2', 'forms'],
    ]);
  });
});
