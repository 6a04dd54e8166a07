import { describe, expect, it } from 'vitest';
import type { ConclusionTrigger } from '../../../src/scheme/joint-review';
import { EVERY, blankFact, factOf } from './fact-draft';

function trigger(test: ConclusionTrigger['test']): ConclusionTrigger {
  return { id: 't', title: '情形', conclusion: 'not', domains: [], quote: '有情形的', test };
}

const EVENT = trigger({ kind: 'event', within: 12, also: '应负主要责任' });
const MONTHS = trigger({ kind: 'months', least: 6, unless: '特殊原因' });
const RATING = trigger({ kind: 'rating', of: '民主评议', grade: '基本合格' });

describe('a fact as typed', () => {
  it('leaves unknown what nobody said', () => {
    const draft = { ...blankFact('t'), evidence: ' 某号文 ' };
    expect(factOf(draft, EVENT).fact).toEqual({
      kind: 'event',
      evidence: '某号文',
      trigger: 't',
      on: null,
      also: null,
    });
    expect(factOf({ ...draft, also: 'no', day: '2017-03-20' }, EVENT).fact).toMatchObject({
      on: '2017-03-20',
      also: false,
    });
  });

  it('takes no day that is none, nothing without evidence, and no months nobody can read', () => {
    const draft = { ...blankFact('t'), evidence: '某号文' };
    expect(factOf({ ...draft, day: '2017-02-30' }, EVENT)).toEqual({ fact: null, wants: 'badDay' });
    expect(factOf(blankFact('t'), RATING)).toEqual({ fact: null, wants: 'need' });
    expect(factOf(draft, MONTHS)).toEqual({ fact: null, wants: 'needMonths' });
    expect(factOf({ ...draft, months: '上半年' }, MONTHS)).toEqual({
      fact: null,
      wants: 'needMonths',
    });
  });

  it('takes months one by one or from one to another, and those excused', () => {
    const draft = { ...blankFact('t'), evidence: '缴费簿', months: '2017-01至2017-03' };
    expect(factOf({ ...draft, excused: '2017-02' }, MONTHS).fact).toEqual({
      kind: 'months',
      evidence: '缴费簿',
      trigger: 't',
      months: ['2017-01', '2017-02', '2017-03'],
      excused: ['2017-02'],
    });
  });

  it('says what a fact is of only where its trigger may bear on several', () => {
    const draft = { ...blankFact('t'), evidence: '某号文', domain: 'duty' };
    const both = { ...EVENT, domains: ['duty', 'relief'] };
    expect(factOf(draft, both).fact).toMatchObject({ domains: ['duty'] });
    expect(factOf({ ...draft, domain: EVERY }, both).fact).toMatchObject({
      domains: ['duty', 'relief'],
    });
    expect(factOf({ ...draft, domain: '' }, both).fact).not.toHaveProperty('domains');
    expect(factOf(draft, EVENT).fact).not.toHaveProperty('domains');
  });

  it('R74 says who found it only where the notice gives no measure, and whoever signs where the review finds it', () => {
    const draft = { ...blankFact('t'), evidence: '某号文', judge: 'party-work' };
    const judgedBy = (by: 'sampling' | 'review', triggers = ['t'], judge = draft.judge) =>
      factOf({ ...draft, judge }, EVENT, [], { by, triggers }).fact;
    expect(judgedBy('sampling')).toMatchObject({ judge: 'party-work' });
    expect(judgedBy('sampling', ['t'], '')).not.toHaveProperty('judge');
    expect(judgedBy('review')).toMatchObject({ judge: null });
    expect(judgedBy('sampling', ['other'])).not.toHaveProperty('judge');
  });

  it('denies what was suspected in the words that stand there', () => {
    const draft = { ...blankFact('t'), denied: true };
    expect(factOf({ ...draft, evidence: '缴费簿' }, MONTHS, ['6个月未缴']).fact).toEqual({
      kind: 'denial',
      evidence: '缴费簿',
      trigger: 't',
      words: ['6个月未缴'],
    });
    expect(factOf(draft, MONTHS, ['6个月未缴'])).toEqual({ fact: null, wants: 'need' });
  });

  it('takes the grade the trigger speaks of', () => {
    expect(factOf({ ...blankFact('t'), evidence: '评议表' }, RATING).fact).toMatchObject({
      of: '民主评议',
      grade: '基本合格',
    });
  });
});
