import { describe, expect, it } from 'vitest';
import type { FactColumn } from '../fact';
import { scoreCell } from './sample-cell';

function tallyOf(item: number, text: string, column?: FactColumn): Record<string, number> {
  return { ...scoreCell(item, text, column).reading.tally };
}

function codesOf(item: number, text: string, column?: FactColumn): readonly string[] {
  return scoreCell(item, text, column).reading.questions.map(({ code }) => code);
}

describe('F4 the column decides what a bare number and 无 mean', () => {
  it('无 in 扣分情况 is nothing deducted, in 核查情况 nothing said', () => {
    expect(codesOf(5, '无', '扣分情况')).toEqual([]);
    expect(codesOf(5, '无', '核查情况')).toEqual(['says-nothing']);
  });
  it('党员大会1次 is a doubt in 扣分情况 and held in 核查情况', () => {
    expect(codesOf(5, '党员大会1次', '扣分情况')).toEqual(['two-readings']);
    expect(tallyOf(5, '党员大会1次', '核查情况')).toEqual({});
    expect(codesOf(5, '党员大会1次', '核查情况')).toEqual([]);
    expect(tallyOf(5, '支委会2次', '核查情况')).toEqual({ 'r1.0': 1 });
  });
  it('6 of 6 beside things well done is what was held', () => {
    expect(tallyOf(8, '集中学习6次，7·26讲话、中心组均已学')).toEqual({});
    expect(codesOf(8, '集中学习5次，7·26讲话、中心组均已学')).toEqual(['two-readings']);
  });
});

describe('F5 a cell that says nothing is a question, each in its own way', () => {
  it.each([
    ['', 'blank'],
    ['　\n ', 'blank'],
    ['—', 'says-nothing'],
    ['/', 'says-nothing'],
    ['=1+1', 'formula'],
    ['＝1+1', 'formula'],
    ['+2', 'formula'],
    ['2', 'not-a-count'],
    ['-2.5', 'not-a-count'],
    ['党员大会', 'says-nothing'],
    ['😀', 'unknown-fault'],
  ])('%j → %s', (text, code) => {
    expect(codesOf(5, text)).toEqual([code]);
  });
});

describe('F6 questions say why, in the cell’s own words', () => {
  it.each([
    [5, '支委会多次未开', 'vague-words', '支委会多次未开'],
    [5, '支委会少1次，党小组会个别未开', 'vague-words', '党小组会个别未开'],
    [5, '支委会少１～２次', 'vague-count', null],
    [5, '支委会未召开', 'vague-count', null],
    [5, '卫生脏乱', 'unknown-fault', '卫生脏乱'],
    [5, '支委会少1次，扣2分', 'points-disagree', null],
    [5, '支委会应开4次，实开2次', 'contradiction', null],
    [5, '支委会开了4次', 'period-unstated', null],
    [5, '支委会少1人', 'not-a-count', null],
    [5, '少1次', 'two-readings', null],
  ])('第%s项 %s → %s', (item, text, code, quote) => {
    const [question] = scoreCell(item, text).reading.questions;
    expect(question?.code).toBe(code);
    if (quote !== null) expect(question?.quote).toBe(quote);
  });
});

describe('F7 facts know where they stand in the cell', () => {
  it('counts units of the cell as written, wide digits and blanks included', () => {
    const text = '　支委会 少１次；“党小组会”缺 2 次。';
    const { facts } = scoreCell(5, text).reading;
    expect(facts.map(({ start, end }) => text.slice(start, end))).toEqual([
      '支委会 少１次',
      '党小组会”缺 2 次',
    ]);
    expect(facts.map(({ lineKey, count }) => [lineKey, count])).toEqual([
      ['r1.0', 1],
      ['r1.1', 2],
    ]);
  });
});

describe('F8 points written beside the facts', () => {
  it.each([
    ['支委会少1次', null],
    ['支委会少1次，扣1分', 1],
    ['支委会少1次扣1分；党小组会少1次扣1分', 2],
    ['支委会、党小组会各少1次，各扣1分', 2],
    ['支委会少1次，得7分', 1],
    ['支委会、党小组会各少1次，共扣2分', 2],
  ])('%s → %s', (text, stated) => {
    const { reading } = scoreCell(5, text);
    expect(reading.questions).toEqual([]);
    expect(reading.stated).toBe(stated === null ? null : stated * 100);
  });
  it('F9 the clause’s own price after two ticks under 各扣 leaves the facts standing', () => {
    const { reading, score } = scoreCell(12, '党费收缴不规范、留存党费未开户，扣2分');
    expect(reading.stated).toBe(200);
    expect(reading.questions).toEqual([]);
    expect(score.deducted).toBe(400);
  });
  it.each([
    [12, '党费收缴不规范、留存党费未开户，共扣2分'],
    [12, '党费收缴不规范、留存党费未开户，扣3分'],
    [12, '党费收缴不规范、留存党费未开户，得8分'],
    [12, '党费收缴不规范，扣4分'],
    [5, '支委会少1次、党小组会少1次，扣1分'],
  ])('F9 第%s项 %s is a question', (item, text) => {
    expect(codesOf(item, text)).toEqual(['points-disagree']);
  });
});
