import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import document from '../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../scheme/builtin/parse-builtin';
import { conclusionRulesOf } from '../scheme/conclusion-rules';
import { openScheme } from '../scheme/open-scheme';
import {
  conclusionsAlone,
  differingItems,
  isConclusionAsked,
  isConclusionWaiting,
} from './conclusion-items';
import type { Filling } from './filling';
import { reviewFillings } from './review-fillings';
import type { Review, SubjectRecord } from './review-fillings';
import { reviewedItems } from './reviewed-items';
import { settleConclusions } from './subject-state';

const opened = openScheme(parseBuiltin(document));
const found = conclusionRulesOf(opened.scheme, {});
if (!found) throw new Error('no review');
const rules = found;
const items = reviewedItems(opened.scheme, rules, undefined);
const FILLERS = ['party-group', 'inspection-team', 'party-work'] as const;
const KEY = '某甲 市甲局科长';

type Words = Readonly<Record<string, string>>;

/** 义务 alone, all met but for these words of each filler; nothing of 帮扶 is owed, and its forms are left out. */
function sheets(
  told: Partial<Record<(typeof FILLERS)[number], Words>>,
  concluded = '',
): readonly Filling[] {
  return FILLERS.map((filler) => ({
    source: filler,
    form: 'annex-2',
    filler,
    rubricHash: opened.rubricHash,
    name: '某甲',
    header: [{ place: 'post/post', label: '单位及职务', text: '市甲局科长' }],
    rows: items
      .filter(({ form }) => form === 'annex-2')
      .map(({ id, block }) => {
        const text = told[filler]?.[id] ?? (block === 'member' ? '按要求完成' : '');
        return { item: id, text, cell: null };
      }),
    ...(filler === 'party-work' &&
      concluded !== '' && { concluded: [{ domain: 'member', words: concluded }] }),
  }));
}

function review(fillings: readonly Filling[], record: SubjectRecord = {}): Review {
  const today = parseLocalDate('2017-11-20');
  if (!today) throw new Error('no day');
  // The forms of the other half are no matter here: the state is told without them.
  const domains = rules.review.domains.filter(({ form }) => form === 'annex-2');
  const half = { ...rules, review: { ...rules.review, domains } };
  return reviewFillings({ opened, rules: half, fillings, today, about: new Map([[KEY, record]]) });
}

function only(all: Review) {
  const [subject] = all.subjects;
  if (!subject) throw new Error('nobody');
  return subject;
}

const TWO = { 'member.9': '未达到要求', 'member.10': '未达到要求' };
const UNSEEN = { 'member.9': '', 'member.10': '' };
const ALL_TWO = { 'party-group': TWO, 'inspection-team': TWO, 'party-work': TWO };

describe('conclusions that only the review can draw', () => {
  it('R72 some indicators not met, fewer than any share: nobody agrees before the review has settled it', () => {
    const all = review(sheets(ALL_TWO));
    expect([only(all).state, only(all).conclusions[0]?.open, all.pool]).toEqual([
      'unclear',
      true,
      [],
    ]);
    const settled = settleConclusions(rules, all, () => new Map([['member', 'not-quite']]));
    expect([only(settled).state, settled.pool]).toEqual(['consistent', [KEY]]);
    expect(settleConclusions(rules, all, () => new Map()).pool).toEqual([]);
  });

  it('R72 到位 beside it, of another filler or written by the same, is a difference', () => {
    const other = only(review(sheets({ ...ALL_TWO, 'party-work': UNSEEN })));
    expect([other.state, other.conclusions[0]?.differs]).toEqual(['inconsistent', true]);
    const written = only(review(sheets(ALL_TWO, '到位')));
    expect(written.state).toBe('inconsistent');
    expect(written.conclusions[0]?.conclusions.map(({ state }) => state)).toContain('differs');
    expect(only(review(sheets(ALL_TWO, '不够到位'))).state).toBe('unclear');
  });

  it('R72 what hangs on indicators that differ waits for them, and is asked about where they agree', () => {
    const one = only(review(sheets({ 'party-group': { 'member.9': '未达到要求' } })));
    const [member] = one.conclusions;
    const alone = only(review(sheets(ALL_TWO)));
    const [settled] = alone.conclusions;
    if (!member || !settled) throw new Error('no domain');
    expect([isConclusionAsked(one, member), isConclusionWaiting(one, member)]).toEqual([
      false,
      true,
    ]);
    expect(differingItems(one)).toEqual(['member.9']);
    expect([isConclusionAsked(alone, settled), isConclusionWaiting(alone, settled)]).toEqual([
      true,
      false,
    ]);
  });

  it('R73 indicators one found not met and the other did not check are those to check again', () => {
    expect(only(review(sheets({ ...ALL_TWO, 'party-work': UNSEEN }))).reverify).toEqual([
      'member.9',
      'member.10',
    ]);
    const alone = only(review(sheets({}, '不够到位')));
    expect([alone.state, alone.reverify, conclusionsAlone(alone)]).toEqual([
      'inconsistent',
      [],
      ['member'],
    ]);
  });

  it('R43 a suspected trigger keeps a person out until it is recorded, or denied in these very words', () => {
    const unpaid = { 'member.2': '6个月未缴' };
    const fillings = sheets({
      'party-group': unpaid,
      'inspection-team': unpaid,
      'party-work': unpaid,
    });
    const asked = only(review(fillings));
    expect([asked.state, asked.suspected.length]).toEqual(['unclear', 3]);
    expect(asked.conclusions[0]?.conclusions[0]?.concluded.reason).toBe('trigger-open');
    const denial = (words: string): SubjectRecord => ({
      facts: [{ kind: 'denial', trigger: 'unpaid', words: [words], evidence: '缴费簿' }],
    });
    expect(only(review(fillings, denial('6个月未缴'))).suspected).toEqual([]);
    expect(only(review(fillings, denial('7个月未缴'))).suspected).toHaveLength(3);
  });

  it('R94 what all tell alike and nobody can judge leaves a person out, and is to be looked at again', () => {
    const vague = { 'member.10': '有不少想法' };
    const told = { 'party-group': vague, 'inspection-team': vague, 'party-work': vague };
    const all = review(sheets(told));
    expect(only(all)).toMatchObject({
      state: 'unclear',
      unjudged: ['member.10'],
      reverify: ['member.10'],
    });
    expect([
      all.pool,
      only(all).items.find(({ item }) => item === 'member.10')?.comparison.class,
    ]).toEqual([[], 'same']);
    const settled = settleConclusions(rules, all, () => new Map([['member', 'full']]));
    expect(settled.pool).toEqual([KEY]);
  });

  it('R94 one form is enough; a conclusion that its filler wrote is one', () => {
    const vague = { 'member.9': '无重大违纪' };
    const one = only(review(sheets({ 'party-work': vague, 'party-group': vague })));
    expect(one.state).toBe('unclear');
    const written = only(review(sheets({ 'party-work': vague }, '到位')));
    expect([written.unjudged, written.conclusions[0]?.open]).toEqual([[], false]);
    const judged = only(review(sheets({})));
    expect([judged.state, judged.unjudged]).toEqual(['consistent', []]);
  });

  it('R71 what is of 党建责任 counts in 党员义务 of whom has no post, as the notice has it', () => {
    const fact = {
      kind: 'event',
      trigger: 'ranked-last',
      on: null,
      also: true,
      judge: 'party-work',
      evidence: '通报',
    } as const;
    const person = only(review(sheets({}), { facts: [fact] }));
    expect(person.triggers[0]).toMatchObject({
      counts: ['member'],
      moved: [{ from: 'duty', to: 'member' }],
    });
    expect(person.conclusions[0]?.conclusions[0]?.concluded.derived).toBe('not');
  });

  it('R27 R28 earlier misses and too few checked are told of the person', () => {
    const unseen = Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`member.${at}`, '']));
    const { issues } = only(review(sheets({ 'party-work': unseen }))).subject;
    expect(issues.map(({ code, severity, params }) => [code, severity, params])).toContainEqual([
      'undersampled',
      'note',
      { filler: 'party-work', block: '履行党员义务情况', checked: 4, least: 5 },
    ]);
  });
});
