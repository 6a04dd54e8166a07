import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCell, sentenceFor } from './sample-cell';

const FACTS_OF_5 = [
  '支委会少1次',
  '党小组会少2次',
  '党员大会未召开',
  '专题党课没有上',
  '7月未召开支委会',
  '支委会多次未开',
  '支委会3次，党小组会3次',
  '卫生差',
  '支委会、党小组会各缺1次',
] as const;

const PIECES = [
  ...'未没无不缺少各共均其中余扣得分次项人月，。、；：（）“”1２三半0.5-=/ \n第年日个',
  '支委会',
  '党小组会',
  '党员大会',
  '专题党课',
  '未召开',
  '扣1分',
  '7月',
  '其余按要求',
  '多次',
  '没有一项',
  '😀',
  'ok',
  '应3次',
  '实2次',
];

function outcome(item: number, text: string): unknown {
  const { reading, score } = scoreCell(item, text);
  return [reading.tally, score.score, reading.stated, reading.questions.map(({ code }) => code)];
}

const arbitraryText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .map((pieces) => pieces.join(''));
const anyItem = fc.integer({ min: 1, max: 15 });

describe('F10 whatever a cell holds', () => {
  it('never throws, and gives a score or a question, never both or neither', () => {
    fc.assert(
      fc.property(anyItem, fc.oneof(arbitraryText, fc.string({ unit: 'binary' })), (item, text) => {
        const { score } = scoreCell(item, text);
        expect(score.score === null).toBe(score.questions.length > 0);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
  it('keeps the score between 0 and 分值, and the tally within what each line can count', () => {
    fc.assert(
      fc.property(anyItem, arbitraryText, (item, text) => {
        const { score, lines, reading } = scoreCell(item, text);
        if (score.score !== null) expect(score.score).toBeGreaterThanOrEqual(0);
        for (const { key, most } of lines) {
          expect(reading.tally[key] ?? 0).toBeLessThanOrEqual(most ?? Infinity);
        }
      }),
      { numRuns: 200 },
    );
  });
  it.each([
    '支委会少1次，',
    '少',
    '除外',
    '一、三季度',
    '支委会7月1次，',
    '2项（',
    '3/4',
    '的开',
    '支委会、',
    '没有一项',
    '党小组会7月缺1次扣1分；',
  ])('reads 20,000 units of %j in a time that grows with the length', (piece) => {
    const cost = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const before = process.cpuUsage();
      scoreCell(5, text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    cost(20_000);
    expect(cost(20_000)).toBeLessThan(1500);
  });
});

describe('F11 dress does not matter', () => {
  const written = fc
    .subarray([...FACTS_OF_5], { minLength: 1, maxLength: 4 })
    .chain((facts) => fc.shuffledSubarray(facts, { minLength: facts.length }));
  it('a full stop at the end changes nothing', () => {
    fc.assert(
      fc.property(written, (facts) => {
        const text = facts.join('；');
        expect(outcome(5, `${text}。`)).toEqual(outcome(5, text));
      }),
    );
  });
  it('neither width, nor blanks, nor the mark between facts changes anything', () => {
    const wide = (text: string): string =>
      text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(written, fc.constantFrom('，', ';', '。', '\n', ' ； ', ','), (facts, mark) => {
        const plain = outcome(5, facts.join('；'));
        expect(outcome(5, facts.join(mark))).toEqual(plain);
        expect(outcome(5, wide(facts.join('；')))).toEqual(plain);
        expect(outcome(5, [...facts.join('；')].join('　'))).toEqual(plain);
      }),
    );
  });
  it('the order of facts does not change the score', () => {
    const independent = FACTS_OF_5.slice(0, 4);
    fc.assert(
      fc.property(fc.shuffledSubarray(independent, { minLength: 1 }), (facts) => {
        const sorted = independent.filter((fact) => facts.includes(fact));
        expect(scoreCell(5, facts.join('，')).score.score).toBe(
          scoreCell(5, sorted.join('，')).score.score,
        );
        expect(scoreCell(5, facts.join('，')).score.sentence).toBe(
          scoreCell(5, sorted.join('，')).score.sentence,
        );
      }),
    );
  });
  it('a vague word beside any fact leaves a question', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('支委会有时没开', '落实一般', '党小组会有待加强', '党小组会基本按要求'),
        fc.subarray(FACTS_OF_5.slice(0, 4)),
        (vague, facts) => {
          expect(scoreCell(5, [...facts, vague].join('，')).score.score).toBeNull();
          expect(scoreCell(5, [vague, ...facts].join('；')).score.score).toBeNull();
        },
      ),
    );
  });
});

describe('F12 the printed sentence, read again, means the same', () => {
  it('for every tally of every item', () => {
    fc.assert(
      fc.property(anyItem, fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (item, counts) => {
        const { lines, reading } = scoreCell(item, '');
        expect(reading.questions).toHaveLength(1);
        const tally = Object.fromEntries(
          lines
            .map(({ key, most }, at) => [key, Math.min(counts[at] ?? 0, most ?? 3)] as const)
            .filter(([, count]) => count > 0),
        );
        const sentence = sentenceFor(item, tally);
        if (sentence === '') return;
        const again = scoreCell(item, sentence);
        expect([sentence, again.reading.questions, again.reading.tally]).toEqual([
          sentence,
          [],
          tally,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
