import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOfHundredths } from '../base/points';
import { BUILTIN_SCHEMES } from './builtin/builtin-schemes';
import { floorOf, fullMarkOf, notApplicableOf, quotaPoolOf, totalUnder } from './decision-effect';
import type { Scheme } from './scheme';

const [found] = BUILTIN_SCHEMES;
if (!found) throw new Error('no built-in scheme');
const scheme: Scheme = found;
const points = (value: number) => pointsOfHundredths(Math.round(value * 100));

describe('the full mark', () => {
  it.each([
    ['sum-98', 98, 98],
    ['sum-98', 93, 93],
    ['printed-100', 98, 98],
    ['printed-100', 95.5, 97.5],
    ['printed-100', 0, 2],
    ['rescaled-100', 98, 98],
    ['rescaled-100', 93, 94.89],
    ['rescaled-100', 93.1, 95],
    ['rescaled-100', 49, 50],
  ])('S10 under %s a sum of %d is %d', (option, sum, total) => {
    const mark = fullMarkOf(scheme, { 'full-mark': option });
    expect(totalUnder(mark, points(sum))).toBe(points(total));
  });

  it('S10 a rescaled total keeps order and thresholds exactly', () => {
    const mark = { ...fullMarkOf(scheme, { 'full-mark': 'rescaled-100' }), cap: null };
    const sums = fc.integer({ min: 0, max: 9800 });
    fc.assert(
      fc.property(sums, sums, sums, (one, other, threshold) => {
        const [first, second] = [one, other].map((sum) =>
          totalUnder(mark, pointsOfHundredths(sum)),
        );
        expect(Math.sign((first ?? 0) - (second ?? 0))).toBe(Math.sign(one - other));
        expect((first ?? 0) >= threshold).toBe(one * 10000 >= threshold * 9800);
      }),
    );
  });

  it('S10 a scheme without the decision adds up its items', () => {
    const plain = { ...scheme, decisions: [] };
    const mark = fullMarkOf(plain, {});
    expect(mark).toMatchObject({
      of: 'sum-of-items',
      cap: null,
      items: 9800,
      printed: 10000,
      decision: null,
    });
  });
});

describe('the other effects', () => {
  it('S11 stand at their defaults until somebody chooses', () => {
    expect(floorOf(scheme, {})).toEqual({ floor: 0, assumed: true });
    expect(quotaPoolOf(scheme, {})).toBe('group');
    expect(notApplicableOf(scheme, {})).toEqual({ policy: 'full-mark', items: ['1', '13'] });
  });

  it('S11 follow the choice, and a confirmed default is no longer assumed', () => {
    expect(floorOf(scheme, { floor: 'zero' })).toEqual({ floor: 0, assumed: false });
    expect(quotaPoolOf(scheme, { 'quota-pool': 'all' })).toBe('all');
    expect(notApplicableOf(scheme, { 'not-applicable': 'scored' }).policy).toBe('scored');
  });

  it('S11 a choice that is no option leaves the default in force', () => {
    expect(quotaPoolOf(scheme, { 'quota-pool': 'gone' })).toBe('group');
    expect(floorOf(scheme, { floor: 'gone' })).toEqual({ floor: 0, assumed: true });
  });

  it('S11 names of built-in object members are no choices', () => {
    const odd = {
      ...scheme,
      decisions: scheme.decisions.map((each) => ({ ...each, id: 'constructor' })),
    };
    expect(quotaPoolOf(odd, {})).toBe('group');
  });
});
