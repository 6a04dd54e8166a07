import { describe, expect, it } from 'vitest';
import { pointsOf } from '../base/points';
import { parseStandard } from './parse-standard';
import { quoteSpan } from './rule';
import { rulesUnder } from './rules-under';

function read(item: string) {
  return parseStandard({ item, standard: '未按要求落实的，各扣1分。', base: pointsOf(5) });
}

describe('S12 two readings', () => {
  it.each([
    [
      '计划好每周例会时间和内容；开展走访活动。',
      'aspects-apart',
      ['每周例会时间', '每周例会内容', '走访活动'],
    ],
    [
      '抓党建促乡村振兴，做好结对帮扶工作，开展志愿服务活动。',
      'slogan-counts',
      ['抓党建促乡村振兴', '结对帮扶工作', '志愿服务活动'],
    ],
    [
      '按阵地标准化、管理精细化、服务便民化，推进窗口“三化”建设；推进信用体系建设；',
      'members-apart',
      ['阵地标准化', '管理精细化', '服务便民化', '信用体系建设'],
    ],
  ])('S12 %s', (item, option, labels) => {
    const reading = read(item);
    const [doubt] = reading.doubts;
    expect(doubt?.options[0]?.rules).toEqual(reading.rules);
    expect(doubt?.reason).toMatch(/^.+。$/);
    const chosen = rulesUnder(reading, { [doubt?.id ?? '']: option });
    expect(chosen.map((rule) => rule.parts.map((part) => part.label))).toEqual([labels]);
    expect(chosen[0]?.parts.every((part) => quoteSpan(reading, part.span) !== '')).toBe(true);
  });

  it('S12 a choice that is not offered leaves the default', () => {
    const reading = read('抓党建促乡村振兴，做好结对帮扶工作，开展志愿服务活动。');
    expect(rulesUnder(reading, { 'each-of:r1': 'no-such-option', other: 'x' })).toEqual(
      reading.rules,
    );
  });

  it('S12 three named members where the name says five are no second reading', () => {
    expect(
      read('按阵地标准化、管理精细化、服务便民化，推进窗口“五化”建设；推进信用体系建设；').doubts,
    ).toEqual([]);
  });
});

describe('S12 two readings of the standard itself', () => {
  const doubts = (standard: string) =>
    parseStandard({ item: '', standard, base: pointsOf(5) }).doubts.map(({ id, options }) => [
      id,
      options.map((option) => option.rules.map((rule) => rule.kind)),
    ]);
  it.each([
    ['未开展排查，无工作方案的扣2分', [['any-or-each:r1', [['once'], ['each_of_listed']]]]],
    ['未制定清单和台账的扣1分', [['any-or-each:r1', [['once'], ['each_of_listed']]]]],
    [
      '阵地、流程、台账不规范的，发现一项扣1分',
      [['found-or-listed:r1', [['per_occurrence'], ['each_of_listed']]]],
    ],
    ['存在突出问题未解决扣2分', [['once-or-every:r1', [['once'], ['per_occurrence']]]]],
    ['未讲评各扣1分', [['each-of-nothing:r1', [['once'], ['per_occurrence']]]]],
    ['未开展活动扣1分', []],
    ['无制度、无台账各扣1分', []],
  ])('S12 %s', (standard, expected) => {
    expect(doubts(standard)).toEqual(expected);
  });

  it('S12 units that differ: in brackets, or between item and standard', () => {
    const item = '志愿服务全年不少于4次。';
    const read = (standard: string) => parseStandard({ item, standard, base: null });
    const bracketed = read('未登记的，每项（次）扣2分');
    expect(rulesUnder(bracketed, { 'either-unit:r1': 'bracketed' })[0]?.unit).toBe('次');
    const persons = read('未开展的，每少一人次扣1分');
    expect(persons.doubts.map(({ reason }) => reason)).toEqual([
      '考核内容写“全年不少于4次”，评分标准写“人次”，单位不同。',
    ]);
    const [times] = rulesUnder(persons, { 'unit-of-item:r1': 'times' });
    expect([times?.unit, times?.target?.count]).toEqual(['次', 4]);
  });

  it('S12 a doubt says why', () => {
    const standard = '未开展排查，无工作方案的扣2分；阵地、流程、台账不规范的，发现一项扣1分';
    const { doubts } = parseStandard({ item: '', standard, base: null });
    expect(doubts.map(({ reason }) => reason)).toEqual([
      '一个分值前并列了2种情形，没有写“各扣”或“每项”。',
      '“一项”前列举了3类，没有写明每类只扣一次。',
    ]);
  });

  it('S12 one rate behind two targets: two rules, or one in their place', () => {
    const standard = '中心组学习每季度不少于1次，集中学习每月不少于2次，每少1次扣1分';
    const reading = parseStandard({ item: '', standard, base: pointsOf(5) });
    expect(reading.rules.map((rule) => rule.target)).toEqual([
      { count: 1, months: 3 },
      { count: 2, months: 1 },
    ]);
    expect(rulesUnder(reading, { 'apart:r1': 'together' })).toHaveLength(1);
    expect(reading.doubts[0]?.quote).toBe(standard);
  });
});
