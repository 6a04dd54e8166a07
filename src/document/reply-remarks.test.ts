import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import type { Choices } from '../scheme/scheme';
import { composeReplyLetter } from './compose-reply-letter';
import type { OfficialDocument } from './document';
import { wordsOfRuns } from './document-words';
import { keyOf, wholeReply } from './sample-batch';
import type { SamplePerson } from './sample-batch';

const ON = parseLocalDate('2017-11-27');

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

const PLAIN: SamplePerson = { name: '某甲', blocks: ['member', 'helper'] };

describe('处分 and remarks in the reply letter', () => {
  const told = (text: string, filler = 'party-work'): SamplePerson => ({
    ...PLAIN,
    remarks: { [filler]: { 'rewards/text': text } },
  });

  it('L8 L9 stands word for word, with its 影响期 open where nothing is said of it', () => {
    const letter = letterOf([told('2016年5月受党内警告处分。')]);
    expect(lines(letter)).toContain(
      '某甲同志受纪律处分、组织处理情况：2016年5月受党内警告处分（影响期〔待定〕）。',
    );
    expect(letter.gaps.map(({ code }) => code)).toEqual(['discipline-term', 'praise-discipline']);
    const past = letterOf([told('2016年5月受党内警告处分，已过影响期')]);
    expect(lines(past)).toContain(
      '某甲同志受纪律处分、组织处理情况：2016年5月受党内警告处分，已过影响期。',
    );
  });

  it.each([
    '无',
    '无处分',
    '未受过任何处分',
    '2016年评为优秀共产党员',
    '没有受过党纪政纪处分，表现好',
  ])('L10 「%s」 tells of none', (text) => {
    const letter = letterOf([told(text)]);
    expect([letter.gaps, lines(letter).length]).toEqual([[], 8]);
  });

  it('L9 what only another filler tells of is asked about', () => {
    const letter = letterOf([told('受诫勉谈话', 'party-group')]);
    expect(lines(letter)).toContain('某甲同志受纪律处分、组织处理情况：〔待定〕。');
    expect(letter.gaps.map(({ code }) => code)).toEqual([
      'discipline-elsewhere',
      'praise-discipline',
    ]);
  });

  /** The letter about a person of whom a 处分 with these days is on record. */
  function withTerms(
    person: SamplePerson,
    ...terms: readonly (readonly [string, string | null])[]
  ) {
    const { batch, from } = wholeReply([person]);
    const recorded = terms.map(([from, to]) => ({ evidence: '某号文', from, to }));
    const disciplines = new Map([[keyOf(person), recorded]]);
    const letter = composeReplyLetter(
      { batch: { ...batch, disciplines }, from },
      { unit: '', on: ON },
    );
    if (!letter) throw new Error('no letter');
    return letter;
  }

  const TERM = ['2017-01-10', '2017-07-09'] as const;
  it.each([
    [[TERM], '影响期2017年1月10日至2017年7月9日'],
    [[['2017-01-10', null] as const], '影响期〔待定〕'],
    [[TERM, ['2016-01-10', '2016-07-09'] as const], '影响期〔待定〕'],
  ])('L22 with %j on record it says %s', (terms, said) => {
    const letter = withTerms(told('2017年1月受党内警告处分'), ...terms);
    expect(lines(letter)).toContain(
      `某甲同志受纪律处分、组织处理情况：2017年1月受党内警告处分（${said}）。`,
    );
  });

  it('L22 what is on record and in no form is asked about', () => {
    const { gaps } = withTerms(PLAIN, TERM);
    expect(gaps.map(({ code }) => code)).toEqual(['discipline-recorded', 'praise-discipline']);
  });

  it('L8 a remark goes in as well, and neither does where the decision only shows them', () => {
    const person: SamplePerson = {
      ...PLAIN,
      remarks: { 'party-work': { 'notes/text': '2017年3月至8月挂职，已书面说明' } },
    };
    expect(lines(letterOf([person]))).toContain(
      '需说明的其他事项：2017年3月至8月挂职，已书面说明。',
    );
    expect(lines(letterOf([person], { 'rewards-and-notes': 'shown' })).length).toBe(8);
  });

  it('L11 a form that is not there stands open in its place', () => {
    const letter = letterOf([{ ...PLAIN, without: ['poverty-relief annex-3'] }]);
    expect(lines(letter).join('\n')).toContain('在履行脱贫攻坚责任方面，〔待定〕项');
    const without = ['party-group', 'inspection-team', 'poverty-relief'].map(
      (each) => `${each} annex-3`,
    );
    const none = letterOf([{ ...PLAIN, without }]);
    expect(lines(none).join('\n')).toContain('0项指标没有达到要求；〔待定〕（具体情况见附表）。');
    expect(none.gaps.map(({ code }) => code)).toEqual(['form-missing']);
  });

  it('E9 of somebody under seal it leaves everything open and praises nobody', () => {
    const { batch, from } = wholeReply([PLAIN]);
    const { review } = batch;
    const subjects = review.subjects.map(({ subject, ...each }) => ({
      ...each,
      subject: { ...subject, fillings: [], issues: [] },
      state: 'sealed' as const,
      items: [],
      conclusions: [],
    }));
    const letter = composeReplyLetter(
      { batch: { ...batch, review: { ...review, subjects } }, from },
      { unit: '', on: ON },
    );
    if (!letter) throw new Error('no letter');
    expect(lines(letter).slice(3, 6)).toEqual([
      '某甲同志，现任市甲局副局长',
      '经核查，该同志〔待定〕（具体情况见附表）。',
      '综上，某甲同志〔待定〕，〔待定〕。',
    ]);
    expect(new Set(letter.gaps.map(({ code }) => code))).toEqual(new Set(['sealed']));
  });
});
