import { describe, expect, it } from 'vitest';
import { readFinding } from './read-finding';
import { SAMPLE_RULES } from './sample-review';
import { suspectTriggers } from './suspect-triggers';
import { parseIndicator } from '../standard/parse-indicator';

function suspected(text: string, id: 'member.1' | 'member.2'): boolean {
  const asked = id === 'member.1' ? '按月足额缴纳党费。' : '每年参加民主评议至少 1 次。';
  const indicator = { text: asked, tests: parseIndicator(asked) };
  const scope = { months: 36 };
  const item = { id, form: 'one', block: 'member', applies: null, indicator, scope };
  const claim = readFinding(text, indicator, scope);
  const rule = { kind: 'all' } as const;
  return (
    suspectTriggers(SAMPLE_RULES, { ...item, rule }, [{ filler: 'department', claim }]).length > 0
  );
}

describe('suspectTriggers', () => {
  it('R95 a quarter unpaid is three months', () => {
    const read = (text: string) =>
      readFinding(text, { text: '按月足额缴纳党费。', tests: [] }, { months: 36 }).quantities.map(
        ({ kind, value, unit }) => `${kind} ${value}${unit}`,
      );
    expect(read('欠缴1个季度')).toEqual(['short 3个月']);
    expect(read('两个季度未缴')).toEqual(['short 6个月']);
    expect(read('四个季度各1次')).not.toContain('short 12个月');
  });

  it.each([
    '6个月未缴',
    '未缴1月、2月、3月、4月、5月、6月党费',
    '欠缴2个季度',
    '两个季度未缴',
    '欠缴党费半年',
    '半年的党费未缴',
    '全年未缴',
    '从未缴纳',
    '欠缴一年',
  ])('R95 「%s」 may be half a year', (text) => {
    expect(suspected(text, 'member.1')).toBe(true);
  });

  it.each([
    '5个月未缴',
    '欠缴1个季度',
    '未缴二季度',
    '未缴6月、7月党费',
    '近一年未缴2次',
    '2017年欠缴3个月',
    '每半年缴纳，无拖欠',
    '未缴纳',
    '按月足额缴纳',
  ])('R95 「%s」 is less', (text) => {
    expect(suspected(text, 'member.1')).toBe(false);
  });

  it.each([
    ['评议为基本合格', true],
    ['基本合格', true],
    ['无人评为基本合格', false],
    ['合格，没有基本合格', false],
    ['合格', false],
  ])('R95 「%s」 speaks of the rating: %s', (text, is) => {
    expect(suspected(text, 'member.2')).toBe(is);
  });
});
