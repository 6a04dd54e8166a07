import { describe, expect, it } from 'vitest';
import { pointsOfHundredths } from '../base/points';
import type { Question } from '../scoring/fact';
import type { ScoringIssue } from '../scoring/check/scoring-issue';
import { questionSentence, sentenceOf } from './zh-cn';

const points = (value: number) => pointsOfHundredths(value * 100);
const about = { severity: 'must' as const, clauses: ['未按要求召开的，每次扣1分。'] };

/** One realistic issue of every code (the compiler holds that none is missing) with its sentence. */
const SAID: {
  readonly [Code in ScoringIssue['code']]: readonly [
    Extract<ScoringIssue, { code: Code }>,
    string,
  ][];
} = {
  'score-above-base': [
    [
      { ...about, code: 'score-above-base', params: { written: '6', base: points(5) } },
      '得分填6分，超过分值5分。',
    ],
    [
      { ...about, code: 'score-above-base', params: { written: '43031', base: points(5) } },
      '得分填43031，像是日期。请填得分，不超过5分。',
    ],
  ],
  'score-negative': [
    [{ ...about, code: 'score-negative', params: { written: '-2' } }, '得分填−2分，不能是负数。'],
  ],
  'score-not-a-number': [
    [
      { ...about, code: 'score-not-a-number', params: { written: '好' } },
      '得分填“好”，不是数字。请填数字。',
    ],
  ],
  'score-text-number': [
    [
      { ...about, code: 'score-text-number', params: { written: '６', number: 6 } },
      '“６”是文字，合计没有算它。请改为数字6。',
    ],
  ],
  'score-is-formula': [
    [
      { ...about, code: 'score-is-formula', params: { formula: '=1+1', derived: points(6) } },
      '得分里是算式“=1+1”，按所写应得6分。请直接填数字。',
    ],
    [
      { ...about, code: 'score-is-formula', params: { formula: '=1+1', derived: null } },
      '得分里是算式“=1+1”。请直接填数字。',
    ],
  ],
  'score-is-error': [
    [
      { ...about, code: 'score-is-error', params: { written: '#REF!' } },
      '得分显示#REF!，不是数字。请填数字。',
    ],
  ],
  'score-not-attainable': [
    [
      {
        ...about,
        code: 'score-not-attainable',
        params: { written: '2.5', derived: points(2), factsCell: 'F15', attainable: [] },
      },
      '得分填2.5分，按本项条款得不到；按F15所写应得2分。',
    ],
    [
      {
        ...about,
        code: 'score-not-attainable',
        params: {
          written: '4',
          derived: null,
          factsCell: 'F5',
          attainable: [points(5), points(3)],
        },
      },
      '得分填4分，按本项条款得不到；可得5、3分。',
    ],
    [
      {
        ...about,
        code: 'score-not-attainable',
        params: { written: '4.25', derived: null, factsCell: null, attainable: [] },
      },
      '得分填4.25分，按本项条款得不到。请核对。',
    ],
  ],
  'score-disagrees': [
    [
      {
        ...about,
        code: 'score-disagrees',
        params: {
          written: points(7),
          derived: points(6),
          derivation: '8 − 1（支委会少1次）− 1（党小组会少1次）= 6',
        },
      },
      '得分填7分，按所写为8 − 1（支委会少1次）− 1（党小组会少1次）= 6。',
    ],
    [
      {
        ...about,
        code: 'score-disagrees',
        params: { written: points(7), derived: points(8), derivation: '8' },
      },
      '得分填7分；按所写没有扣分，应得8分。',
    ],
  ],
  'score-blank': [
    [
      { ...about, code: 'score-blank', params: { derived: points(6), column: '扣分情况' } },
      '得分为空，扣分情况已写，按所写应得6分。',
    ],
    [
      { ...about, code: 'score-blank', params: { derived: null, column: '核查情况' } },
      '得分为空，核查情况已写。',
    ],
  ],
  'deduction-without-reason': [
    [
      {
        ...about,
        code: 'deduction-without-reason',
        params: { written: points(8), missing: points(2), base: points(10), column: '扣分情况' },
      },
      '得分比分值少2分，没有写扣分情况。请补写，或改得分为10。',
    ],
  ],
  'bonus-without-reason': [
    [
      {
        ...about,
        code: 'bonus-without-reason',
        params: { added: points(5), base: points(6), column: '核查情况' },
      },
      '得分比分值多5分，核查情况没有写加分依据。请补写，或改得分为6。',
    ],
  ],
  'bonus-without-document': [
    [
      {
        ...about,
        code: 'bonus-without-document',
        params: { added: points(5), honour: '命名挂牌' },
      },
      '加5分须有命名挂牌文件，尚未写明文号。',
    ],
  ],
  'reason-without-deduction': [
    [
      {
        ...about,
        code: 'reason-without-deduction',
        params: { written: points(5), derived: points(3), column: '扣分情况' },
      },
      '写有扣分情况，得分仍是满分5分；按所写应得3分。',
    ],
  ],
  'stated-disagrees': [
    [
      {
        ...about,
        code: 'stated-disagrees',
        params: { stated: points(2), deducted: points(4), derived: points(6) },
      },
      '写扣2分，按条款应扣4分，得6分。',
    ],
  ],
  'facts-question': [
    [
      {
        ...about,
        code: 'facts-question',
        params: { question: 'vague-count', quote: '组织生活有时不规范', column: '扣分情况' },
      },
      '“组织生活有时不规范”没有写明数目，无法计分。请写明数目。',
    ],
  ],
  'facts-is-formula': [
    [
      { ...about, code: 'facts-is-formula', params: { formula: '=1+1', column: '扣分情况' } },
      '扣分情况里是公式，看不出情况。请写明扣分的情况。',
    ],
  ],
  'facts-is-error': [
    [
      { ...about, code: 'facts-is-error', params: { written: '#NAME?', column: '扣分情况' } },
      '扣分情况显示#NAME?，没有内容。请重写。',
    ],
  ],
  'total-disagrees': [
    [
      {
        ...about,
        code: 'total-disagrees',
        params: { label: '小计', written: '92', derived: points(91.5) },
      },
      '小计填92，按各项得分应为91.5分。',
    ],
  ],
  'total-while-incomplete': [
    [
      {
        ...about,
        code: 'total-while-incomplete',
        params: { label: '小计', written: '92', open: 3 },
      },
      '小计填92，还有3项得分未定。',
    ],
  ],
  'total-above-cap': [
    [
      {
        ...about,
        code: 'total-above-cap',
        params: { label: '小计', written: '100', cap: points(98) },
      },
      '小计填100分，超过最高分98分。',
    ],
  ],
};

const CASES = Object.values(SAID).flat();

describe('sentences of issues', () => {
  it.each(CASES.map(([issue, sentence]) => [issue.code, issue, sentence] as const))(
    '%s',
    (_code, issue, sentence) => {
      expect(sentenceOf(issue)).toBe(sentence);
    },
  );

  it('speak as the office speaks: no 您, no exclamation mark, no codes, not over fifty signs', () => {
    for (const [issue] of CASES) {
      const sentence = sentenceOf(issue);
      expect(sentence).toMatch(/[。]$/);
      expect(sentence).not.toMatch(/您|！|系统|非法|失败|异常|错误|undefined|NaN|\[object/);
      expect(sentence).not.toMatch(/[a-z]{3}/);
      expect([...sentence].length, sentence).toBeLessThanOrEqual(50);
    }
  });

  it('a whole page of words is quoted only at its beginning', () => {
    const sentence = questionSentence({ code: 'vague-words', quote: '很'.repeat(100_000) });
    expect(sentence.length).toBeLessThan(80);
  });
});

describe('questions', () => {
  const codes: readonly [Question['code'], string][] = [
    ['blank', '没有写扣分情况，无法计分。请写明。'],
    ['says-nothing', '“主题党日计划不全”没有说明情况，无法计分。请写明。'],
    ['vague-count', '“主题党日计划不全”没有写明数目，无法计分。请写明数目。'],
    ['vague-words', '“主题党日计划不全”没有写明缺什么，无法计分。请写明。'],
    ['unknown-fault', '“主题党日计划不全”在本项条款里没有，无法计分。请写明属于哪一条。'],
    ['points-disagree', '“主题党日计划不全”写的分数与所写情况算出的不同。请核对。'],
    ['contradiction', '“主题党日计划不全”前后不一致，无法计分。请核对。'],
    ['period-unstated', '“主题党日计划不全”没有写明是多长时间，无法折算。请写明。'],
    ['other-period', '“主题党日计划不全”说的不是本表计分的期间，是否计入要由人定。请核对时间。'],
    ['not-a-count', '“主题党日计划不全”不是次数或项数，无法计分。请写明。'],
    ['formula', '“主题党日计划不全”是算式，看不出情况。请写明扣分的情况。'],
    ['two-readings', '“主题党日计划不全”没有写明是哪一项或几次，无法计分。请写明。'],
  ];

  it.each(codes)('%s', (code, sentence) => {
    expect(questionSentence({ code, quote: '主题党日计划不全' })).toBe(sentence);
  });

  it('names the column as the form prints it', () => {
    expect(questionSentence({ code: 'blank', quote: '' }, '核查情况')).toBe(
      '没有写核查情况，无法计分。请写明。',
    );
  });
});
