import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import document from '../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../scheme/builtin/parse-builtin';
import { conclusionRulesOf } from '../scheme/conclusion-rules';
import { openScheme } from '../scheme/open-scheme';
import type { Choices } from '../scheme/scheme';
import type { Filling } from './filling';
import { reviewFillings, reviewInSteps } from './review-fillings';
import type { Review, ReviewRequest, SubjectReview } from './review-fillings';
import { createReviewMemory } from './review-memory';
import { reviewedItems } from './reviewed-items';

const opened = openScheme(parseBuiltin(document));
const PEOPLE = ['某甲', '某乙', '某丙', '某丁'];
const FORMS = [
  ['party-group', 'annex-2'],
  ['inspection-team', 'annex-2'],
  ['party-work', 'annex-2'],
  ['party-group', 'annex-3'],
  ['inspection-team', 'annex-3'],
  ['poverty-relief', 'annex-3'],
] as const;

function rulesOf(choices: Choices): ReviewRequest['rules'] {
  const rules = conclusionRulesOf(opened.scheme, choices);
  if (!rules) throw new Error('no review');
  return rules;
}

function dayOf(text: string): ReviewRequest['today'] {
  const day = parseLocalDate(text);
  if (!day) throw new Error(`no day ${text}`);
  return day;
}

const rules = rulesOf({});
const items = reviewedItems(opened.scheme, rules, undefined);

function sheetsOf(name: string): readonly Filling[] {
  return FORMS.map(([filler, form]) => ({
    source: `${name} ${filler} ${form}`,
    form,
    filler,
    rubricHash: opened.rubricHash,
    name,
    header: [{ place: 'post/post', label: '单位及职务', text: `市${name}局科长` }],
    rows: items
      .filter((item) => item.form === form && ['member', 'helper'].includes(item.block))
      .map(({ id }) => ({ item: id, text: '按要求完成', cell: null })),
  }));
}

const FIRST: ReviewRequest = {
  opened,
  rules,
  fillings: PEOPLE.flatMap(sheetsOf),
  today: dayOf('2017-11-20'),
  workingDays: 250,
};

type Change = (request: ReviewRequest) => ReviewRequest;

/** The same request with every sheet of this source as `next` makes it. */
function onSheet(source: string, next: (filling: Filling) => readonly Filling[]): Change {
  return (request) => ({
    ...request,
    fillings: request.fillings.flatMap((each) => (each.source === source ? next(each) : [each])),
  });
}

function reworded(filling: Filling): readonly Filling[] {
  const rows = filling.rows.map((row) =>
    row.item === 'member.3' ? { ...row, text: '全年只去了2次' } : row,
  );
  return [{ ...filling, rows }];
}

const renamed = (name: string, to: string): Change => {
  return (request) => ({
    ...request,
    fillings: request.fillings.map((each) => (each.name === name ? { ...each, name: to } : each)),
  });
};

/** What may change between two comparisons, and of whom the answer is another then. */
const CHANGES: readonly (readonly [string, Change, readonly string[]])[] = [
  ['nothing', (request) => ({ ...request, fillings: [...request.fillings] }), []],
  ['the order of the sheets', (one) => ({ ...one, fillings: [...one.fillings].reverse() }), PEOPLE],
  ['a cell of one form', onSheet('某乙 inspection-team annex-2', reworded), ['某乙']],
  ['a sheet that goes', onSheet('某丙 party-work annex-2', () => []), ['某丙']],
  [
    'a form that comes twice',
    onSheet('某丁 party-work annex-2', (one) => [one, { ...one }]),
    ['某丁'],
  ],
  ['a name corrected on every sheet', renamed('某甲', '某戊'), ['某戊']],
  [
    'a person whose sheets all go',
    (one) => ({ ...one, fillings: one.fillings.filter(({ name }) => name !== '某甲') }),
    [],
  ],
  ['another of the same name', renamed('某乙', '某丙'), ['某丙', '某丙']],
  [
    'what is recorded of one',
    (one) => ({
      ...one,
      about: new Map([['某乙 市某乙局科长', { conditions: { 'party-post': true } }]]),
    }),
    ['某乙'],
  ],
  [
    'whose a sheet is by a person’s word',
    (one) => ({
      ...one,
      assigned: new Map([['某丁 party-work annex-2', '某丙 市某丙局科长']]),
    }),
    ['某丁', '某丙'],
  ],
  ['a reading decided otherwise', (one) => ({ ...one, rules: rulesOf({}) }), PEOPLE],
  ['a notice opened anew', (one) => ({ ...one, opened: openScheme(opened.scheme) }), PEOPLE],
  ['another day', (one) => ({ ...one, today: dayOf('2017-11-21') }), PEOPLE],
  ['another year of working days', (one) => ({ ...one, workingDays: 249 }), PEOPLE],
];

/** Reviews again and again with one memory. */
function reviewer(): (request: ReviewRequest) => Review {
  const memory = createReviewMemory();
  return (request) => {
    const steps = reviewInSteps(request, memory);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
}

/** Names of those who were compared anew, in any order. */
function anew(now: Review, before: Review): readonly string[] {
  const known = new Set<SubjectReview>(before.subjects);
  return now.subjects.flatMap((each) => (known.has(each) ? [] : [each.subject.name])).sort();
}

describe('a batch that is compared again', () => {
  it.each(CHANGES)('R102 %s', (_, change, people) => {
    const review = reviewer();
    const before = review(FIRST);
    const request = change(FIRST);
    const now = review(request);
    expect(anew(now, before)).toEqual([...people].sort());
    expect(now).toEqual(reviewFillings(request));
  });

  it('R102 who went and comes back is compared anew', () => {
    const review = reviewer();
    const before = review(FIRST);
    review({ ...FIRST, fillings: FIRST.fillings.filter(({ name }) => name !== '某甲') });
    expect(anew(review(FIRST), before)).toEqual(['某甲']);
  });

  it('R102 whatever changes after whatever, the answer is that of a comparison from nothing', () => {
    const picked = fc.array(fc.constantFrom(...CHANGES), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(picked, (changes) => {
        const review = reviewer();
        review(FIRST);
        let request = FIRST;
        for (const [, change] of changes) {
          request = change(request);
          expect(review(request)).toEqual(reviewFillings(request));
        }
      }),
      { numRuns: 15, seed: 102 },
    );
  });
});
