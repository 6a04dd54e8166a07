import { describe, expect, it } from 'vitest';
import type { CellValue } from '../base/grid';
import {
  checkRows as check,
  gatheredUnit as unit,
  type SampleRow as Row,
} from './sample-summary-table';
import type { GatheredUnit } from './summary-table';

const FIRST = unit('甲', 97, 1, 97);
const SECOND = unit('乙', 95, 2, 95);
const OPEN = unit('丙', null, null, '');
const BY_HAND = unit('丁', null, null);

describe('K32 a 汇总表 against the forms it gathers', () => {
  it('K32 what agrees is not disputed, the open row included', () => {
    const rows: readonly Row[] = [
      ['甲', 1, 97],
      ['乙', 2, 95],
      ['丙', '', ''],
    ];
    expect(check(rows, [FIRST, SECOND, OPEN])).toEqual([]);
  });

  it('K32 what adding leaves behind is no other score, and less than a hundredth is', () => {
    const total = unit('甲', 96.3, 1, 96.3);
    expect(check([['甲', 1, 96.30000000000001]], [total])).toEqual([]);
    expect(check([['甲', 1, 96.304]], [total])).toEqual([
      ['E2', 'disagrees', '得分', '96.304', '96.3', false, 'forms'],
    ]);
  });

  it('K32 a stretched total that its own form vouches for has decimals without end', () => {
    const stretched = { ...unit('甲', 96.3, 1, 96.304), form: formOf(96.304, false) };
    expect(check([['甲', 1, 96.304]], [stretched])).toEqual([]);
    expect(check([['甲', 1, 96.304]], [{ ...stretched, form: formOf(96.304, true) }])).toEqual([
      ['E2', 'disagrees', '得分', '96.304', '96.3', true, 'forms'],
    ]);
  });

  it('K32 a number typed over a formula is told, right or wrong, and a formula deleted', () => {
    const [typed, gone] = [{ score: null }, { rank: null }];
    expect(check([['甲', 1, 97, typed]], [FIRST])).toEqual([
      ['E2', 'overwritten', '得分', '97', '97'],
    ]);
    expect(check([['甲', null, 97, gone]], [FIRST])).toEqual([
      ['A2', 'overwritten', '排名', '', '1'],
    ]);
  });

  it('K32 a figure that disagrees is told; where the link is whole, its form is what disagrees', () => {
    expect(check([['甲', 1, 96]], [FIRST])).toEqual([
      ['E2', 'disagrees', '得分', '96', '97', false, 'forms'],
    ]);
    expect(check([['甲', 1, 96]], [unit('甲', 97, 1, 96)])).toEqual([
      ['E2', 'disagrees', '得分', '96', '97', true, 'forms'],
    ]);
    expect(check([['丙', 1, 90]], [OPEN])).toEqual([
      ['E2', 'disagrees', '得分', '90', '', false, 'forms'],
    ]);
    expect(check([['甲', 2, 97]], [FIRST])).toEqual([
      ['A2', 'disagrees', '排名', '2', '1', false, 'forms'],
    ]);
  });

  it('K32 beside a unit without a form a rank is held against the scores the table shows', () => {
    const [first, second] = [
      ['甲', 1, 97],
      ['乙', 9, 95],
    ] as const;
    const told = [['A3', 'disagrees', '排名', '9', '2', false, 'table']];
    expect(
      check([first, second, ['丁', '', '', { score: null }]], [FIRST, SECOND, BY_HAND]),
    ).toEqual(told);
    expect(
      check([first, ['乙', 2, 95], ['丁', 3, 90, { score: null }]], [FIRST, SECOND, BY_HAND]),
    ).toEqual([]);
    expect(
      check(
        [first, ['乙', 1, 97], ['丁', '', '', { score: null }]],
        [FIRST, unit('乙', 97, 1, 97), BY_HAND],
      ),
    ).toEqual([]);
  });

  it('K32 an error, a link whose sheet is gone, and a link to another sheet are told', () => {
    expect(check([['甲', { error: '#REF!' }, 97]], [FIRST])).toEqual([
      ['A2', 'error', '排名', '#REF!'],
    ]);
    const gone = [{ score: '=IFERROR(#REF!,"")' }, { score: "='旧表'!G1" }];
    for (const score of gone) {
      expect(check([['甲', 1, '', score]], [FIRST])).toEqual([['E2', 'link-broken', '得分']]);
      expect(check([['丁', '', '', score]], [BY_HAND])).toEqual([['E2', 'link-broken', '得分']]);
    }
    for (const score of ["='乙表'!G1", '=97']) {
      expect(check([['甲', 1, 97, { score }]], [FIRST])).toEqual([
        ['E2', 'link-elsewhere', '得分', '甲表'],
      ]);
    }
  });

  it('K32 what nobody has calculated is said once, and only where there is something to show', () => {
    const rows: readonly Row[] = [
      ['甲', null, null],
      ['乙', 2, null],
      ['丙', null, null],
    ];
    expect(check(rows, [FIRST, SECOND, OPEN])).toEqual([['E2', 'uncalculated', 3]]);
  });

  it('K32 a unit without a form is written by hand, and the ranks then hang on it', () => {
    const byHand: Row = ['丁', 1, 98, { rank: null, score: null }];
    expect(check([['甲', 2, 97], byHand], [FIRST, BY_HAND])).toEqual([]);
    expect(check([['甲', 2, 96], byHand], [FIRST, BY_HAND])).toHaveLength(1);
    expect(check([['甲', 2, 97, { rank: null }], byHand], [FIRST, BY_HAND])).toEqual([
      ['A2', 'overwritten', '排名', '2', '1'],
    ]);
  });

  it('K32 a row written by hand never shows another unit’s score', () => {
    const left: Row = ['丁', 2, 97, { rank: null }];
    const moved: Row = ['丁', 2, 97, { rank: null, score: "='甲表'!G1" }];
    expect(check([['甲', 1, 97], moved], [FIRST, BY_HAND])).toEqual([
      ['E3', 'link-elsewhere', '得分', ''],
    ]);
    expect(check([['甲', 1, 97], left], [FIRST, BY_HAND])).toEqual([['E3', 'link-broken', '得分']]);
  });

  it('K32 ranks written by hand are held against the scores beside them, as far as ties leave them', () => {
    const byHand = { rank: null, score: null };
    const others = ['戊', '己', '庚'].map((name) => unit(name, null, null));
    const rows = (...ranks: readonly (number | null)[]): readonly Row[] => [
      ['丁', ranks[0] ?? null, 90, byHand],
      ['戊', ranks[1] ?? null, 95, byHand],
      ['己', ranks[2] ?? null, 95, byHand],
      ['庚', ranks[3] ?? null, 97, byHand],
    ];
    const units = [BY_HAND, ...others];
    for (const ranks of [[4, 2, 2, 1], [4, 3, 3, 1], [3, 2, 2, 1], [4, 2, 3, 1], [null]]) {
      expect(check(rows(...ranks), units)).toEqual([]);
    }
    expect(check(rows(1, 2, 4, null), units)).toEqual([
      ['A2', 'rank-written', '排名', '1', '3至4', 'table'],
      ['A4', 'rank-written', '排名', '4', '2至3', 'table'],
    ]);
  });

  it('K35 a score written by hand that nobody can count is told at its cell', () => {
    const row = (score: CellValue): Row => ['丁', null, score, { rank: null, score: null }];
    const told = (score: CellValue) => check([row(score)], [BY_HAND]);
    const unread = (written: string, fault: string, full = '') => [
      ['E2', 'score-unread', '得分', written, fault, full],
    ];
    expect(told('九十五')).toEqual(unread('九十五', 'text'));
    expect(told('95')).toEqual(unread('95', 'text'));
    expect(told(95.005)).toEqual(unread('95.005', 'fine'));
    expect(told(-3)).toEqual(unread('-3', 'negative'));
    expect(told(100.005)).toEqual(unread('100.005', 'above', '98'));
    expect(told(null)).toEqual([]);
    expect(check([['丁', 1, -0, { score: null }]], [BY_HAND])).toEqual([]);
    expect(check([['丁', 1, 100, { score: '=50+50' }]], [BY_HAND])).toEqual(
      unread('100', 'above', '98'),
    );
  });

  it('K32 a disputed score is the one cause of the ranks that follow from it', () => {
    const rows: readonly Row[] = [
      ['甲', 2, 94, { score: null }],
      ['乙', 1, 95],
    ];
    expect(check(rows, [FIRST, SECOND])).toEqual([['E2', 'overwritten', '得分', '94', '97']]);
  });

  it('K32 a unit that is not there or there twice is told; another filler’s is left alone', () => {
    expect(check([['甲', 1, 97]], [FIRST, SECOND])).toEqual([['', 'unit-missing', ['乙']]]);
    const twice: readonly Row[] = [
      ['甲', 1, 97],
      ['甲', 1, 97],
      ['乙', 3, 95],
    ];
    expect(check(twice, [FIRST, SECOND])).toEqual([['B3', 'unit-twice']]);
    const other: Row = ['他', 1, 98];
    expect(check([other], [])).toEqual([['', 'filler-unknown', '第一组']]);
    expect(check([['甲', 2, 97], other], [FIRST])).toEqual([['E3', 'link-broken', '得分']]);
    const typed: Row = ['他', 1, 98, { score: null }];
    expect(check([['甲', 2, 97], typed], [FIRST])).toEqual([]);
  });
});

function formOf(shows: number, disputed: boolean): GatheredUnit['form'] {
  return { sheet: '甲表', shows, disputed, words: { highlight: null, facts: null } };
}
