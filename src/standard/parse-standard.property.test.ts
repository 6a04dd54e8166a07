import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStandard } from './parse-standard';
import { rulesUnder } from './rules-under';
import type { Reading } from './rule';
import { isSilent } from './text';

function read(standard: string, item = ''): Reading {
  return parseStandard({ item, standard, base: null });
}

/** The speaking units of a standard that no span of its reading holds. */
function dropped(reading: Reading): string {
  const held = new Set<number>();
  const spans = [
    ...reading.rules.flatMap((rule) => rule.spans),
    ...reading.limits,
    ...reading.unread,
  ];
  for (const span of spans) {
    if (span.in === 'standard') for (let at = span.start; at < span.end; at += 1) held.add(at);
  }
  return [...reading.standard.split('').entries()]
    .filter(([at, unit]) => !held.has(at) && !isSilent(unit))
    .map(([, unit]) => unit)
    .join('');
}

const WORDS = [
  '未按要求落实的',
  '扣',
  '各',
  '分别',
  '每',
  '每次',
  '缺一项',
  '发现',
  '一次',
  '1人',
  '0.5',
  ' ',
  '2',
  '分',
  '，',
  '。',
  '；',
  '、',
  '“',
  '”',
  '（',
  '）',
  '五化',
  '直至扣完基分',
  '不得分',
  '得满分',
  '加',
  '酌情扣分',
  '会议',
  '低于80%',
  '和',
  '-',
  '\n',
  '第',
  '不超过',
  'l',
  '/',
  '次',
];
const standards = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .map((words) => words.join(''));

describe('S10 nothing is dropped', { timeout: 60_000 }, () => {
  it('S10 of any mixture of the field’s own words', () => {
    fc.assert(
      fc.property(standards, standards, (standard, item) => {
        expect(dropped(read(standard, item))).toBe('');
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('S10 of any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (standard) => {
        expect(dropped(read(standard, standard))).toBe('');
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('S10 spans lie within their text, in every option of every doubt', () => {
    fc.assert(
      fc.property(standards, standards, (standard, item) => {
        const reading = read(standard, item);
        const rules = [
          ...reading.rules,
          ...reading.doubts.flatMap((d) => d.options.flatMap((o) => o.rules)),
        ];
        for (const span of rules.flatMap((rule) => [
          ...rule.spans,
          ...rule.parts.map((part) => part.span),
        ])) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual((span.in === 'item' ? item : standard).length);
        }
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('S12 the first option of a doubt is the reading itself', () => {
    fc.assert(
      fc.property(standards, standards, (standard, item) => {
        const reading = read(standard, item);
        const first = Object.fromEntries(
          reading.doubts.map((doubt) => [doubt.id, doubt.options[0]?.id ?? '']),
        );
        expect(rulesUnder(reading, first)).toEqual(reading.rules);
        expect(new Set(reading.rules.map((rule) => rule.id)).size).toBe(reading.rules.length);
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});

describe('S11 any text, in time that grows with its length', { timeout: 60_000 }, () => {
  const LENGTH = 20_000;
  const EIGHTH = LENGTH / 8;
  const repeated = (words: string): string =>
    words.repeat(Math.ceil(LENGTH / words.length)).slice(0, LENGTH);

  /** A reading and its processor time. */
  const timed = (text: string): { readonly reading: Reading; readonly milliseconds: number } => {
    const before = process.cpuUsage();
    const reading = read(text, text);
    const { user, system } = process.cpuUsage(before);
    return { reading, milliseconds: (user + system) / 1000 };
  };
  const millisecondsOf = (text: string): number => timed(text).milliseconds;

  it.each([
    ['one character', repeated('扣')],
    ['a clause', repeated('未按要求落实的，每缺一项扣1分。')],
    ['a clause without a stop', repeated('未按要求落实的，每缺一项扣1分，')],
    ['commas', repeated('，')],
    ['pauses', repeated('会议、')],
    ['joiners', repeated('和平和')],
    ['opening quotation marks', repeated('“')],
    ['brackets that do not pair', repeated('（“《')],
    ['every', repeated('每')],
    ['every and spaces', repeated('每 ')],
    ['each and pauses', repeated('各、')],
    ['opening brackets', repeated('(')],
    ['brackets within brackets', '('.repeat(LENGTH / 2) + ')'.repeat(LENGTH / 2)],
    ['brackets with amounts', repeated('(缺1次扣1分)')],
    ['every and a verb', repeated('每少')],
    ['every of something unknown', repeated('每低5')],
    ['steps of one count', repeated('1处扣1分，2处扣2分，')],
    ['points that are none', repeated('按次1-3扣分，')],
    ['numbered parts', repeated('第1、2项，每缺1项扣1分；')],
    ['ordinals', repeated('1、2、3、')],
    ['wrapped lines', repeated('未按要求\n每次扣\n1分')],
    ['traditional characters', repeated('每處扣一分，')],
    ['clauses joined by or', repeated('或者不到，')],
    ['digits', repeated('1')],
    ['decimal points', repeated('1.')],
    ['Chinese numerals', repeated('一二三')],
    ['places', repeated('十百')],
    ['spaces after the verb', repeated('扣' + ' '.repeat(500))],
    ['spaces', repeated(' ')],
    ['wide spaces in a sentence', '会议' + repeated('\u3000') + '每月1次'],
    ['tabs in a sentence', '会议' + repeated('\t') + '少1次扣1分'],
    ['negations', repeated('未未无')],
    ['amounts in a row', repeated('扣1分、2分、')],
    ['shares', repeated('A、B的，分别扣1分、2分；')],
    ['frequencies', repeated('每月1次')],
    ['light verbs', repeated('组织开展')],
    ['markup', repeated('<p class="a">扣2分</p>')],
    ['English', repeated('Each absence costs one point. ')],
    ['line ends', repeated('\n\r')],
    ['surrogates', repeated('\ud83d\ude00')],
    ['half a surrogate', repeated('\ud83d')],
  ])('S11 20,000 characters of %s', (_, text) => {
    const first = timed(text);
    expect(dropped(first.reading)).toBe('');
    if (first.milliseconds <= 1_000) return;
    // The quicker of two readings, because other programs run beside; a quick one needs no second.
    const whole = Math.min(first.milliseconds, millisecondsOf(text));
    if (whole <= 1_000) return;
    const part = text.slice(0, EIGHTH);
    expect(whole / Math.min(millisecondsOf(part), millisecondsOf(part))).toBeLessThan(32);
  });

  it.each(['', ' ', '。', '，，，', '（）', '“”', '、', '扣', '分', '扣分', '每', '各扣分'])(
    'S11 no rule out of “%s”',
    (text) => {
      expect(read(text, text).rules).toEqual([]);
    },
  );
});
