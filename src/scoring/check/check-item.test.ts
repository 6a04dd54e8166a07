import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../locale/zh-cn';
import { checkSheet, FULL, told } from './sample-form';
import type { Written } from './sample-form';

describe('the score cell', () => {
  it.each<[Written, string]>([
    [9, 'score-above-base'],
    [8.001, 'score-above-base'],
    [43031, 'score-above-base'],
    [1e9, 'score-above-base'],
    [1e300, 'score-above-base'],
    [Infinity, 'score-above-base'],
    [-2, 'score-negative'],
    [-Infinity, 'score-negative'],
    [NaN, 'score-not-a-number'],
    ['好', 'score-not-a-number'],
    ['NaN', 'score-not-a-number'],
    ['2017年10月23日', 'score-not-a-number'],
    ['7或8', 'score-not-a-number'],
    ['=1+1', 'score-not-a-number'],
    [true, 'score-not-a-number'],
    ['6', 'score-text-number'],
    ['６', 'score-text-number'],
    ['4分', 'score-text-number'],
    [' 4 ', 'score-text-number'],
    ['四分', 'score-text-number'],
    ['-2', 'score-text-number'],
    [{ error: '#REF!' }, 'score-is-error'],
    [{ formula: '=1+1', shows: 2 }, 'score-is-formula'],
    [{ formula: '="x"', shows: 'x' }, 'score-is-formula'],
  ])('V2 %o → %s', (score, code) => {
    const checked = checkSheet({ ...FULL, '5': ['支委会少1次', score] });
    expect(told(checked)).toEqual([`G9 ${code}`]);
    expect(checked.issues[0]?.remedy).toEqual({ kind: 'fill' });
    expect(checked.issues[0]?.clauses.join('')).toContain('扣1分');
  });

  it('V2 a score that is no plain number leaves the total open', () => {
    expect(checkSheet({ ...FULL, '5': ['', '８'] }).total).toBeNull();
    expect(checkSheet({ ...FULL, '5': ['', 9] }).total).toBeNull();
    expect(checkSheet({ ...FULL, '5': ['', -1] }).total).toBeNull();
  });

  it('V2 a number written as text beside a blank reason can be rewritten as the number', () => {
    const [issue] = checkSheet({ ...FULL, '5': ['', '８'] }).issues;
    expect(issue?.remedy).toEqual({
      kind: 'restore',
      cells: [{ cell: { row: 8, column: 6 }, input: { kind: 'number', number: 8 } }],
    });
  });

  it('V3 half a point where no clause gives half', () => {
    const [issue] = checkSheet({ ...FULL, '1': ['', 4] }).issues;
    expect(issue?.code).toBe('score-not-attainable');
    expect(issue && sentenceOf(issue)).toBe('得分填4分，按本项条款得不到；可得5、3分。');
  });

  it('V3 out of reach and at odds with the words is one cause', () => {
    const checked = checkSheet({ ...FULL, '11': ['社区报到服务、社区服务活动未落实', 2.5] });
    expect(told(checked)).toEqual(['G15 score-not-attainable']);
    expect(checked.issues.map(sentenceOf)).toEqual([
      '得分填2.5分，按本项条款得不到；按F15所写应得4分。',
    ]);
  });

  it('V4 a score in reach that the words do not come to', () => {
    const checked = checkSheet({ ...FULL, '5': ['支委会、党小组会各少1次', 7] });
    expect(told(checked)).toEqual(['G9 score-disagrees']);
    expect(checked.issues[0]?.severity).toBe('must');
  });

  it('V5 a deduction without a reason is told at the blank reason', () => {
    const checked = checkSheet({ ...FULL, '9': ['', 8] });
    expect(told(checked)).toEqual(['F13 deduction-without-reason']);
    expect(checked.issues.map(sentenceOf)).toEqual([
      '得分比分值少2分，没有写扣分情况。请补写，或改得分为10。',
    ]);
  });

  it('V6 a reason beside a full score', () => {
    expect(told(checkSheet({ ...FULL, '5': ['支委会少1次', 8] }))).toEqual([
      'G9 reason-without-deduction',
    ]);
  });

  it('V7 a blank score beside written facts is a question, never a zero', () => {
    const checked = checkSheet({ ...FULL, '5': ['支委会少1次', ''] });
    expect(told(checked)).toEqual(['G9 score-blank']);
    expect(checked.issues[0]).toMatchObject({ severity: 'ask', remedy: { kind: 'fill' } });
    expect(checked.total).toBeNull();
    expect(checked.provisional).toBe(9000);
  });
});

describe('the facts cell', () => {
  it.each([
    ['5', '组织生活有时不规范', 8],
    ['9', '测试个别人不及格', 9.5],
    ['4', '主题党日计划不全', 5],
    ['5', '=1+1', 8],
  ] as const)('V8 item %s: %s is asked about, whatever the score', (item, facts, score) => {
    const checked = checkSheet({ ...FULL, [item]: [facts, score] });
    expect(new Set(checked.issues.map(({ code }) => code))).toEqual(new Set(['facts-question']));
    expect(checked.issues.every(({ severity }) => severity === 'ask')).toBe(true);
  });

  it('V8 a blank score beside words in question asks only about the words', () => {
    const checked = checkSheet({ '9': ['测试个别人不及格', ''] });
    expect(new Set(told(checked))).toEqual(new Set(['F13 facts-question']));
  });

  it('V8 a formula, an error, a number or a truth value is no reason', () => {
    const codes = (facts: Written) => told(checkSheet({ ...FULL, '5': [facts, 7] }));
    expect(codes({ formula: '=B1', shows: '支委会少1次' })).toEqual(['F9 facts-is-formula']);
    expect(codes({ error: '#NAME?' })).toEqual(['F9 facts-is-error']);
    expect(codes(43031)).toEqual(['F9 facts-question']);
    expect(codes(true)).toEqual(['F9 facts-question']);
  });

  it('V9 points stated beside facts that come to others', () => {
    const checked = checkSheet({ ...FULL, '12': ['党费收缴不规范、留存党费未开户，扣2分', 8] });
    expect(told(checked)).toEqual(['F16 stated-disagrees']);
    expect(checked.issues.map(sentenceOf)).toEqual(['写扣2分，按条款应扣4分，得6分。']);
    expect(
      told(checkSheet({ ...FULL, '12': ['党费收缴不规范、留存党费未开户，扣2分', 6] })),
    ).toEqual(['F16 stated-disagrees']);
  });
});
