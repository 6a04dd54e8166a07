import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import type { SubjectReview } from '../review/review-fillings';
import type { Choices } from '../scheme/scheme';
import { composeReplyLetter } from './compose-reply-letter';
import type { OfficialDocument } from './document';
import { wordsOfRuns } from './document-words';
import { partReply } from './reply-letters';
import { keyOf, sampleBatch, wholeReply } from './sample-batch';
import type { SamplePerson } from './sample-batch';

const ON = parseLocalDate('2017-11-27');
const MEMBER = ['member.1', 'member.2', 'member.3', 'member.4', 'member.5'] as const;

function letterOf(people: readonly SamplePerson[], choices: Choices = {}): OfficialDocument {
  const letter = composeReplyLetter(wholeReply(people, choices), { unit: '', on: ON });
  if (!letter) throw new Error('no letter');
  return letter;
}

/** The letter as it is read, a line a block. */
function lines({ title, blocks }: OfficialDocument): readonly string[] {
  return [
    title,
    ...blocks.flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'paragraph':
          return [wordsOfRuns(block.runs)];
        case 'signature':
          return block.lines;
        case 'table':
          return [];
        default:
          return [block.text];
      }
    }),
  ];
}

function missed(
  items: readonly string[],
  filler = 'party-work',
): NonNullable<SamplePerson['texts']> {
  return { [filler]: Object.fromEntries(items.map((item) => [item, '没有开展'])) };
}

type Told = SubjectReview['conclusions'][number]['conclusions'][number];

const PLAIN: SamplePerson = { name: '某甲', blocks: ['member', 'helper'] };

describe('the reply letter', () => {
  it('L1 is the template, in the words of one person', () => {
    expect(lines(letterOf([PLAIN]))).toEqual([
      '关于某甲同志查核情况的复函',
      '市委组织部：',
      '你部《关于委托查询某甲同志有关情况的函》收悉，经查核，现将有关情况回复如下：',
      '某甲同志，现任市甲局副局长',
      '经核查，该同志在履行党员义务方面，10项指标达到要求，0项指标没有达到要求；在履行脱贫攻坚责任方面，3项指标达到要求，0项指标没有达到要求（具体情况见附表）。',
      '综上，某甲同志能够自觉遵守党章党规，履行党员义务到位，履行脱贫攻坚责任到位。',
      '（单位公章）',
      '2017年11月27日',
    ]);
  });

  it('L1 L2 names the first of several and numbers each', () => {
    const people = ['某甲', '某乙', '某丙'].map((name) => ({ ...PLAIN, name }));
    const read = lines(letterOf(people));
    const first = sampleBatch(people).review.subjects[0]?.subject.name;
    expect(read[0]).toBe(`关于${first}等3名同志查核情况的复函`);
    expect(read[2]).toContain(`《关于委托查询${first}等3名同志有关情况的函》`);
    expect(read.filter((line) => /^[一二三]、/.test(line)).map((line) => line.slice(0, 2))).toEqual(
      ['一、', '二、', '三、'],
    );
  });

  it('L2 of two as of three it is 等2名同志', () => {
    const [title, , opening] = lines(letterOf([PLAIN, { ...PLAIN, name: '某乙' }]));
    expect(title).toMatch(/^关于某[甲乙]等2名同志查核情况的复函$/);
    expect(opening).toMatch(/《关于委托查询某[甲乙]等2名同志有关情况的函》/);
  });

  it.each([
    [true, '履行党员义务不够到位'],
    [false, '履行党员义务〔待定〕'],
  ])(
    'L5 prints what the review settled of a conclusion only while it stands: %s',
    (stands, printed) => {
      const record = {
        id: 'v',
        on: '2017-11-27',
        by: '某丁',
        kind: 'verdict',
        scheme: 'dazhou-2017-206',
        subject: keyOf(PLAIN),
        item: 'domain:member',
        follows: '',
        status: 'conclusion',
        finding: 'not-quite',
        reason: '某号文',
        fingerprint: '',
      } as const;
      const held = new Map([[keyOf(PLAIN), new Map([['domain:member', { record, stands }]])]]);
      const [part] = partReply(sampleBatch([PLAIN], {}, held)).parts;
      const letter = part && composeReplyLetter(part, { unit: '', on: ON });
      if (!letter) throw new Error('no letter');
      expect(lines(letter).find((line) => line.startsWith('综上'))).toContain(printed);
      expect(letter.gaps.some(({ code }) => code === 'conclusion-reopened')).toBe(!stands);
    },
  );

  // Every combination of domains, of one, two and three persons.
  const DOMAINS = [
    ['duty', '履行党建责任'],
    ['member', '履行党员义务'],
    ['helper', '履行脱贫攻坚责任'],
  ] as const;
  const combinations = [0, 1, 2, 3].map((bits) => [
    ...(bits & 1 ? [0] : []),
    1,
    ...(bits & 2 ? [2] : []),
  ]);
  const cases = combinations.flatMap((own) => [1, 2, 3].map((count) => ({ own, count })));
  it.each(cases)('L3 domains $own of $count persons, and no other', ({ own, count }) => {
    const here = DOMAINS.filter((_, at) => own.includes(at));
    const person = {
      blocks: here.map(([block]) => block),
      conditions: Object.fromEntries(
        ['party-post', 'leader', 'unit', 'team', 'secretary', 'agronomist', 'helper'].map((id) => [
          id,
          (id === 'party-post' && own.includes(0)) || (id === 'helper' && own.includes(2)),
        ]),
      ),
      without: own.includes(2)
        ? []
        : ['party-group', 'inspection-team', 'poverty-relief'].map((each) => `${each} annex-3`),
    };
    const people = ['某甲', '某乙', '某丙'].slice(0, count).map((name) => ({ ...person, name }));
    const letter = letterOf(people);
    expect(letter.gaps).toEqual([]);
    const read = lines(letter);
    const findings = read.filter((line) => line.startsWith('经核查'));
    const concluded = read.filter((line) => line.startsWith('综上'));
    expect([findings.length, concluded.length]).toEqual([count, count]);
    for (const [, title] of DOMAINS) {
      const told = here.some(([, each]) => each === title);
      expect(findings.every((line) => line.includes(`在${title}方面`) === told)).toBe(true);
      expect(concluded.every((line) => line.includes(`${title}到位`) === told)).toBe(true);
    }
    expect(findings.every((line) => line.split('；').length >= here.length)).toBe(true);
  });

  it('L28 a domain of which every form says 不适用 throughout is left out; of which one says so is open', () => {
    const none = { 'helper.1': '不适用', 'helper.2': '不适用', 'helper.3': '不适用' };
    const both = { 'party-group': none, 'inspection-team': none, 'poverty-relief': none };
    const all = letterOf([{ ...PLAIN, texts: both }]);
    expect(lines(all).join('\n')).not.toContain('履行脱贫攻坚责任');
    expect(lines(all).join('\n')).toContain(
      '综上，某甲同志能够自觉遵守党章党规，履行党员义务到位。',
    );
    expect(all.gaps).toEqual([]);
    const one = letterOf([{ ...PLAIN, texts: { 'poverty-relief': none } }]);
    expect(lines(one).join('\n')).toContain('履行脱贫攻坚责任〔待定〕');
    const alone = letterOf([{ ...PLAIN, blocks: ['helper'], texts: both }]);
    expect(alone.gaps.length).toBeGreaterThan(0);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'L4 %i of ten unmet are counted, and all that was checked adds up',
    (unmet) => {
      const items = Array.from({ length: unmet }, (_, at) => `member.${at + 1}`);
      const read = lines(letterOf([{ ...PLAIN, texts: missed(items) }])).join('\n');
      expect(read).toContain(
        `在履行党员义务方面，${10 - unmet}项指标达到要求，${unmet}项指标没有达到要求`,
      );
    },
  );

  it('L4 counts what was checked, not what was left out of the sample', () => {
    const texts = { 'party-work': Object.fromEntries(MEMBER.map((item) => [item, ''])) };
    const read = lines(letterOf([{ ...PLAIN, texts }])).join('\n');
    expect(read).toContain('在履行党员义务方面，5项指标达到要求，0项指标没有达到要求');
  });

  it('L4 an indicator that cannot be judged leaves numbers and conclusion open, and is told once', () => {
    const letter = letterOf([{ ...PLAIN, texts: { 'party-work': { 'member.1': '基本参加' } } }]);
    expect(lines(letter).join('\n')).toContain(
      '在履行党员义务方面，〔待定〕项指标达到要求，〔待定〕项指标没有达到要求',
    );
    expect(letter.gaps).toEqual([
      {
        code: 'indicators-open',
        subject: keyOf(PLAIN),
        params: { domain: '履行党员义务', count: 1 },
      },
    ]);
  });

  it.each([
    [3, '综上，某甲同志〔待定〕，履行党员义务〔待定〕', ['conclusion-open']],
    [4, '履行党员义务不够到位', ['praise']],
    [7, '履行党员义务不到位', ['praise']],
  ])('L5 L7 %i of ten unmet: %s', (unmet, words, codes) => {
    const items = Array.from({ length: unmet }, (_, at) => `member.${at + 1}`);
    const letter = letterOf([{ ...PLAIN, texts: missed(items) }]);
    expect(lines(letter).join('\n')).toContain(words);
    expect(letter.gaps.map(({ code }) => code)).toEqual(codes);
  });

  it('L5 a conclusion written against the indicators is asked about; one that agrees stands', () => {
    const written = (words: string): SamplePerson => ({
      ...PLAIN,
      written: { 'party-work': { member: words } },
    });
    expect(letterOf([written('履行党员义务到位')]).gaps).toEqual([]);
    expect(letterOf([written('履行党员义务不到位')]).gaps.map(({ code }) => code)).toEqual([
      'conclusion-differs',
    ]);
    expect(letterOf([written('较好')]).gaps.map(({ code }) => code)).toEqual(['conclusion-unread']);
  });

  it('L4 L5 two fillers of one domain that count or conclude differently leave it open', () => {
    const { batch, from } = wholeReply([PLAIN]);
    const held = (change: (own: Told) => Told) => {
      const subjects = batch.review.subjects.map((person) => ({
        ...person,
        conclusions: person.conclusions.map((compared) => ({
          ...compared,
          conclusions: compared.conclusions.flatMap((own) =>
            from.includes(own.concluded.filler) ? [own, change(own)] : [own],
          ),
        })),
      }));
      const part = { batch: { ...batch, review: { ...batch.review, subjects } }, from };
      const letter = composeReplyLetter(part, { unit: '', on: ON });
      if (!letter) throw new Error('no letter');
      return [lines(letter).join('\n'), letter.gaps.map(({ code }) => code)] as const;
    };
    const counted = (change: Partial<Told['concluded']['count']>) => (own: Told) => ({
      ...own,
      concluded: { ...own.concluded, count: { ...own.concluded.count, ...change } },
    });
    expect(held((own) => own)[1]).toEqual([]);
    for (const other of [{ met: 1 }, { unmet: 1 }]) {
      const [words, codes] = held(counted(other));
      expect(words).toContain('在履行党员义务方面，〔待定〕项指标达到要求，〔待定〕项');
      expect(new Set(codes)).toEqual(new Set(['counts-differ']));
    }
    const [words] = held((own) => ({ ...own, stands: 'not-quite' }));
    expect(words).toContain('履行党员义务〔待定〕，履行脱贫攻坚责任〔待定〕');
    expect(words).toContain('10项指标达到要求，0项指标没有达到要求');
  });

  it('L7 the fixed words by decision: asked, left out, or written all the same', () => {
    const person = { ...PLAIN, texts: missed(MEMBER) };
    const under = (option: string) => {
      const letter = letterOf([person], { 'fixed-praise': option });
      const [line = ''] = lines(letter).filter((each) => each.startsWith('综上'));
      return [line.slice(0, 20), letter.gaps.length];
    };
    expect(under('where-all-met')).toEqual(['综上，某甲同志〔待定〕，履行党员义务不够', 1]);
    expect(under('else-omitted')).toEqual(['综上，某甲同志履行党员义务不够到位，履行', 0]);
    expect(under('always')).toEqual(['综上，某甲同志能够自觉遵守党章党规，履行', 0]);
  });
});
