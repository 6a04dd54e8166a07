import { describe, expect, it } from 'vitest';
import document from './builtin/dazhou-2017-206.json';
import { conclusionRulesOf } from './conclusion-rules';
import { documentOfScheme } from './document-of-scheme';
import type { JointReview } from './joint-review';
import { parseScheme } from './parse-scheme';
import { hashRubric } from './rubric-hash';
import type { Scheme } from './scheme';

function parsed(changed: object = {}): Scheme {
  const read = parseScheme({ ...document, ...changed });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

function faults(changed: object): readonly string[] {
  const read = parseScheme({ ...document, ...changed });
  return read.ok ? [] : read.failure.map(({ path, code }) => `${path} ${code}`);
}

const { review } = parsed();
if (!review) throw new Error('no review');
const withPart = (changed: Partial<JointReview>): object => ({ review: { ...review, ...changed } });

describe('a review as a document', () => {
  it('S20 is kept and read again as it is, and changes no hash of the forms', () => {
    expect(parsed(documentOfScheme(parsed()))).toEqual(parsed());
    const { review: left, ...bare } = parsed();
    expect(left).toBeDefined();
    expect(hashRubric(bare)).toBe(hashRubric(parsed()));
  });

  it('S20 names forms, blocks, conclusions, domains, items and fillers that there are', () => {
    const [domain] = review.domains;
    const [trigger] = review.triggers;
    if (!domain || !trigger) throw new Error('parts missing');
    expect(
      faults(withPart({ domains: review.domains.map((each) => ({ ...each, form: 'x' })) })),
    ).toContain('review.domains[0].form form-unknown');
    expect(faults(withPart({ domains: [{ ...domain, blocks: ['x'] }] }))).toContain(
      'review.domains[0].blocks[0] name-unknown',
    );
    const otherwise = { domain: 'x', quote: '原文' };
    expect(faults(withPart({ domains: [{ ...domain, otherwise }] }))).toContain(
      'review.domains[0].otherwise.domain name-unknown',
    );
    const triggers = [{ ...trigger, conclusion: 'x', domains: ['y'], items: ['z'] }];
    expect(faults(withPart({ triggers: triggers })).slice(0, 4)).toEqual([
      'review.triggers[0].conclusion name-unknown',
      'review.triggers[0].domains name-unknown',
      'review.triggers[0].items name-unknown',
      // Who finds a trigger that is gone is decided of nothing.
      expect.stringMatching(/^decisions.*effect.triggers name-unknown$/),
    ]);
    expect(
      faults(withPart({ sampling: { fillers: ['x'], share: [1, 2], quote: '原文' } })),
    ).toEqual(['review.sampling.fillers name-unknown']);
  });

  it('S20 the shares of conclusions rise, and the first has none', () => {
    const [full, less, least] = review.conclusions;
    if (!full || !less || !least) throw new Error('conclusions missing');
    const fall = [full, { ...less, share: [2, 3] as const }, least];
    expect(faults(withPart({ conclusions: fall }))).toEqual([
      'review.conclusions[2].share share-order',
    ]);
    const first = [{ ...full, share: [1, 4] as const }, less, least];
    expect(faults(withPart({ conclusions: first }))).toEqual([
      'review.conclusions[0].share share-order',
    ]);
  });
});

describe('conclusionRulesOf', () => {
  it('S20 stands at each decision’s first option until somebody chooses', () => {
    const rules = conclusionRulesOf(parsed(), {});
    expect(rules).toMatchObject({
      below: null,
      edge: 'reached',
      shareOf: 'checked',
      blocks: 'merged',
      few: 1,
      domains: 'each',
      concluded: 'all',
      lookBack: 'last',
      years: 'last',
      triggers: 'by-matter',
      comparedBy: 'indicators',
      without: [],
    });
  });

  it.each([
    ['below-third', 'not-quite', { below: 'not-quite' }],
    ['third-exact', 'above', { edge: 'exceeded' }],
    ['share-of', 'applicable', { shareOf: 'applicable' }],
    ['roles-together', 'each', { blocks: 'each' }],
    ['few-items', 'four-at-least', { few: 4 }],
    ['conclusions', 'two', { domains: 'by-form' }],
    ['who-concludes', 'department', { concluded: 'sampling' }],
    ['look-back', 'three-years', { lookBack: 'all' }],
    ['three-years', 'each-year', { years: 'each' }],
    ['unstated-time', 'last-year', { span: 'last-year' }],
    ['trigger-domain', 'all', { triggers: 'all' }],
    ['consistent', 'conclusion', { comparedBy: 'conclusions' }],
    ['three-forms', 'three', { without: ['county-department'] }],
    ['by-judgement', 'joint-review', { judged: { by: 'review' } }],
  ])('S20 the decision %s, option %s, changes what it says', (decision, option, changed) => {
    expect(conclusionRulesOf(parsed(), { [decision]: option })).toMatchObject(changed);
  });

  it('S20 a scheme without a review has no rules', () => {
    const { review: left, ...bare } = parsed();
    expect([left === undefined, conclusionRulesOf(bare, {})]).toEqual([false, null]);
  });
});
