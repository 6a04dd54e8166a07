import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingSentence } from '../locale/zh-cn-lint';
import { proposedDecision } from '../locale/zh-cn-proposal';
import { lintScheme } from './lint-scheme';
import { sampleScheme } from './sample-rubric';

const BITS =
  `、，。；：“”《》（）一二三十0 1 2 95 1/3 % 分 扣 加 每 少 缺 次 人次 项 起 不得分 扣完为止 最高 直至扣完基分 视情节 各 分别 未按要求 落实 会议 不少于
  每月 每季度 全年 第一周星期五 25日至31日 12月上旬前 附件 权重 占 按20分折算 计入 综合 评出 等次 3：5：2 比例 后3名 结论为 达到 没有达到 优秀 80-90分 为 以上 书记
  测试不及格 有所增长 牵头单位职责 １ ０．５ = + @ <b> \\ $ ^ 😀 ''`.split(/\s+/);

const words = fc
  .array(fc.oneof(fc.constantFrom(...BITS), fc.string({ maxLength: 4 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((bits) => `字${bits.join('')}`.replace(/[\p{Cc}|]/gu, ''));

const sample = fc.record({
  lines: fc.array(
    fc
      .tuple(words, words, fc.integer({ min: 1, max: 4000 }))
      .map(([text, standard, base]) => `${text}|${standard}|${base / 4}`),
    { minLength: 1, maxLength: 4 },
  ),
  heading: words,
  total: fc.integer({ min: 0, max: 1000 }),
  highlight: fc.boolean(),
  months: fc.integer({ min: 1, max: 60 }),
  from: fc.constantFrom('2016-02', '2017-07', '2019-12'),
  passages: fc.array(
    fc.tuple(words, words).map(([ref, text]) => `${ref}|${text}`),
    { maxLength: 5 },
  ),
});

it('L44 looks any scheme over without throwing, and says what it finds in words', () => {
  fc.assert(
    fc.property(sample, ({ lines, heading, ...rest }) => {
      const scheme = sampleScheme({ ...rest, sections: { [heading.slice(0, 100)]: lines } });
      for (const finding of lintScheme(scheme)) {
        const { title, detail } = findingSentence(finding);
        expect(title).not.toBe('');
        expect(`${title}${detail}`).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
        const decision = proposedDecision(finding);
        if (decision === null) continue;
        // What is proposed can be put into the document as it is.
        expect(decision.options.length).toBeGreaterThan(0);
        expect(decision.id).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/);
      }
    }),
    { numRuns: 150 },
  );
});

it.each([
  ['one word', '书记'],
  ['quotation marks', '“学习新思想”'],
  ['amounts', '扣1分，'],
  ['ratios', '3：5：2比例'],
  ['weights', '甲占10%，'],
  ['bands', '80-90分为优秀，'],
  ['signs', '，。；'],
  ['list entries', '甲乙丙丁、戊己庚辛壬、'],
  ['brackets', '县（区）部门(县、区)县区部门'],
  ['annexes', '审核附表（见附件）'],
  ['turned words', '经查核，经核查，班子成员班成员'],
  ['marks', '**“'],
])('L44 looks through a page of %s', (_, bit) => {
  const page = bit.repeat(Math.floor(2000 / bit.length));
  const passages = [`一|${page}`, `二|${page}。结论为“好”，1/3没有达到。`];
  const sections = { '一、甲': [`${page}|${page}|5`, `${page}|${page}|5`] };
  expect(Array.isArray(lintScheme(sampleScheme({ sections, passages })))).toBe(true);
});

it('L43 a proposed decision makes a document that reads, and then settles what it was proposed for', () => {
  const sections = { '一、甲': ['1、定期开展培训。|培训每少一次扣1分，扣完为止。|4'] };
  const scheme = sampleScheme({ sections });
  const [finding] = lintScheme(scheme);
  const decision = finding ? proposedDecision(finding) : null;
  expect(decision).not.toBeNull();
  const decided = sampleScheme({ sections, decisions: decision === null ? [] : [decision] });
  expect(lintScheme(decided)).toMatchObject([{ code: 'target-absent', decision: decision?.id }]);
});
