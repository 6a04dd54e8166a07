import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { compareFindings, DIFFERENCE_CLASSES } from './compare-findings';
import type { TypedFinding } from '../../sheet/record/typed-finding';
import type { FillerFinding, IndicatorComparison } from './compare-findings';
import { readFinding } from '../findings/read-finding';

const SIX = '7.每年到联系点开展帮扶 6 次以上。';
const MONTHLY = '6.每月按时召开支委会或党小组会。';
const PLAIN = '5.亲自督查督办重点工作情况。';

interface Written {
  readonly text: string;
  readonly typed?: TypedFinding;
}

/** The third filler samples, as 主管部门 do. */
function compare(
  indicator: string,
  written: readonly (string | Written)[],
  months = 12,
): IndicatorComparison {
  const tests = parseIndicator(indicator);
  const findings = written.map((each, at): FillerFinding => {
    const { text, typed } = typeof each === 'string' ? { text: each, typed: undefined } : each;
    const claim = readFinding(text, { text: indicator, tests }, { months });
    const filler = ['甲', '乙', '丙', '丁', '戊'][at] ?? '';
    return { filler, claim, samples: at === 2, ...(typed && { typed }) };
  });
  return compareFindings(findings, { tests, scope: { months }, asked: indicator });
}

describe('compareFindings', () => {
  it.each([
    [['6次', '六次', '全年６次'], 'wording-only'],
    [['全年6次', '每两个月1次'], 'wording-only'],
    [['6次', '每两个月1次'], 'wording-only'],
    [['5次', '每两个月1次'], 'facts-differ'],
    [['上半年3次，下半年3次', '全年6次'], 'wording-only'],
    [['上半年3次，下半年2次', '全年6次'], 'facts-differ'],
  ])('R10 %j → %s', (written, found) => {
    expect(compare(SIX, written).class).toBe(found);
  });

  it.each([
    [['缺2次', '10次'], 12, 'wording-only'],
    [['缺2次', '11次'], 12, 'facts-differ'],
    [['缺2次', '10次'], 36, 'unclear'],
    [['缺2次', '缺3次'], 36, 'facts-differ'],
  ])('R11 %j in %d months → %s', (written, months, found) => {
    expect(compare(MONTHLY, written, months).class).toBe(found);
  });

  it.each([
    [['支委会12次、党小组会10次', '党小组会10次，支委会12次'], 'wording-only'],
    [['支委会12次、党小组会10次', '支委会12次，党小组会11次'], 'facts-differ'],
    [['支委会12次，党小组会12次', '共召开24次'], 'wording-only'],
    [['支委会12次，党小组会12次', '共召开23次'], 'facts-differ'],
    [['应到12次，实到12次', '应到10次，实到12次'], 'facts-differ'],
  ])('R12 %j → %s', (written, found) => {
    expect(compare(MONTHLY, written).class).toBe(found);
  });

  it.each([
    [['每两个月1次', '逢单月一次，双月未去，一年没有断过'], ['unclear']],
    [['达到要求', '未达到要求'], ['judgement-differs']],
  ])(
    'R99 judgements only reckoned are a question, those said are not: %j → %j',
    (written, found) => {
      expect(compare(SIX, written).classes).toEqual(found);
    },
  );

  it.each([
    ['6次', 'unclear'],
    ['18次', 'unclear'],
    ['12次', 'facts-differ'],
  ])('R10 a pace against %s of one year or of three → %s', (written, found) => {
    expect(compare(SIX, [written, '每两个月1次'], 36).class).toBe(found);
  });

  it('R13 a doubtful number makes nothing equal', () => {
    expect(compare(MONTHLY, ['支委会6次，党小组会近10次', '支委会6次']).class).toBe('unclear');
    expect(compare(SIX, ['近6次', '6次']).class).toBe('unclear');
  });

  it('R14 days are no working days', () => {
    expect(compare('全年在村不得少于60个工作日。', ['80天', '80个工作日']).class).toBe('unclear');
  });

  it.each([
    [['6次', '不适用'], ['applicability-differs']],
    [
      ['6次', '', '5次'],
      ['facts-differ', 'judgement-differs', 'one-side-empty'],
    ],
    [['', '', ''], ['all-empty']],
    [['6次', '6次'], ['same']],
    [['不适用', '不涉及'], ['wording-only']],
  ])('R15 %j → %j', (written, classes) => {
    expect(compare(SIX, written).classes).toEqual(classes);
  });

  it('R16 what a person typed goes before the text, and a contradiction is told', () => {
    const typed = { status: 'met', quantity: 6 } as const;
    const found = compare(SIX, [{ text: '缺2次', typed }, '6次']);
    expect(found.class).toBe('wording-only');
    expect(found.contradictions.map(({ code }) => code)).toEqual([
      'status-contradicts-text',
      'quantity-contradicts-text',
    ]);
  });

  it.each([
    [['6次', '六次', ''], ['wording-only'], ['丙']],
    [['6次', '六次', '未抽查'], ['wording-only'], ['丙']],
    [['6次', '未抽查', '6次'], ['one-side-empty', 'same'], []],
  ])('R17 %j → %j, not checked %j', (written, classes, notChecked) => {
    const found = compare(SIX, written);
    expect([found.classes, found.notChecked]).toEqual([classes, notChecked]);
  });

  it.each([
    [['按要求督查', '认真督查督办'], 'wording-only'],
    [['按要求督查', '未督查'], 'judgement-differs'],
    [['按要求督查', '督查某项目'], 'unclear'],
  ])('R18 %j → %s', (written, found) => {
    expect(compare(PLAIN, written).class).toBe(found);
  });

  it.each([
    [
      ['6次', '六次', '5次'],
      [['甲', '乙'], ['丙']],
    ],
    [
      ['4次', '5次', '6次'],
      [['甲'], ['乙'], ['丙']],
    ],
    [
      ['7次', '按要求帮扶', '6次'],
      [['甲', '乙'], ['丙']],
    ],
    [
      ['6次', '', '6次', '5次'],
      [['甲', '丙'], ['丁'], ['乙']],
    ],
  ])('R19 %j stands as %j', (written, groups) => {
    expect(compare(SIX, written).groups).toEqual(groups);
  });

  it('R19 the order of the fillers changes no class', () => {
    const texts = [
      '6次',
      '5次',
      '按要求',
      '',
      '不适用',
      '近6次',
      '每两个月1次',
      '全年6次',
      '缺1次',
    ];
    for (const one of texts) {
      for (const other of texts) {
        expect(compare(SIX, [one, other]).classes).toEqual(compare(SIX, [other, one]).classes);
        expect(DIFFERENCE_CLASSES).toContain(compare(SIX, [one, other]).class);
      }
    }
  });
});
