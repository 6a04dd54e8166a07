import { describe, expect, it } from 'vitest';
import document from './builtin/dazhou-2017-206.json';
import { conclusionRulesOf } from './conclusion-rules';
import { parseScheme } from './parse-scheme';

type Written = typeof document;

function faultsOf(change: (written: Written) => object): readonly string[] {
  const parsed = parseScheme({ ...document, ...change(structuredClone(document)) });
  return parsed.ok ? [] : parsed.failure.map(({ path, code }) => `${path} ${code}`);
}

function withDecisions(change: (decision: Written['decisions'][number]) => object) {
  return (written: Written) => ({ decisions: written.decisions.map(change) });
}

describe('decisions about single indicators', () => {
  it('S6 S25 several may stand, of different indicators, and no two of the same', () => {
    expect(faultsOf(() => ({}))).toEqual([]);
    const twice = faultsOf(
      withDecisions((each) =>
        each.id === 'leader-3-tests' ? { ...each, items: ['duty.3'] } : each,
      ),
    );
    expect(twice).toEqual([expect.stringMatching(/^decisions\[\d+\] effect-twice$/)]);
  });

  it('S25 conditions exist, and their words stand in the indicator', () => {
    const gone = faultsOf((written) => ({
      conditions: written.conditions.filter(({ id }) => id !== 'party-team'),
    }));
    expect(gone).toEqual([expect.stringMatching(/effect\.of\[1\]\.condition condition-unknown$/)]);
    const elsewhere = faultsOf(
      withDecisions((each) => (each.id === 'duty-3-posts' ? { ...each, items: ['duty.4'] } : each)),
    );
    expect(elsewhere).toHaveLength(2);
    expect(elsewhere[0]).toMatch(/effect\.of\[0\]\.words words-absent$/);
  });

  it('S25 links lead to indicators', () => {
    const links = [{ items: ['duty.6', 'gone'] }];
    expect(faultsOf(({ review }) => ({ review: { ...review, links } }))).toEqual([
      'review.links[0].items name-unknown',
    ]);
  });

  it('S11 every indicator has the rule chosen for it, else the default', () => {
    const parsed = parseScheme(document);
    if (!parsed.ok) throw new Error('no scheme');
    const rules = conclusionRulesOf(parsed.value, { 'leader-3-tests': 'half', overlaps: 'once' });
    expect(rules?.indicators.tests.get('duty.3')).toMatchObject({ policy: 'by-condition' });
    expect(rules?.indicators.tests.get('leader.3')).toMatchObject({ policy: 'apart' });
    expect(rules?.indicators.links.get('duty.6')?.policy).toBe('findings');
    expect([...(rules?.indicators.links.keys() ?? [])]).toHaveLength(4);
  });
});
