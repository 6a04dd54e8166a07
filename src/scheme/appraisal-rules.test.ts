import { describe, expect, it } from 'vitest';
import { pointsOfHundredths } from '../base/points';
import type { Figure } from './appraisal';
import { appraisalRulesOf, figureOf, tiesOf } from './appraisal-rules';
import { BUILTIN_SCHEMES } from './builtin/builtin-schemes';
import type { Scheme } from './scheme';

function builtin(id: string): Scheme {
  const found = BUILTIN_SCHEMES.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not built in`);
  return found;
}

const YEARLY = builtin('xiangxi-2018-5');
const QUARTER = builtin('xiangxi-2017-q3');

/** A figure from 0.01 to 10. */
const FACTOR: Figure = {
  id: 'factor',
  question: '乘多少？',
  label: '系数',
  quotes: [],
  least: pointsOfHundredths(1),
  most: pointsOfHundredths(1000),
  unit: '',
};

describe('S19 a figure', () => {
  it.each([
    ['0.2', 2n, 10n],
    ['10', 10n, 1n],
    [' 0.01 ', 1n, 100n],
    ['0.333333333333333333', 333333333333333333n, 10n ** 18n],
  ])('%j is the number it says, to the last digit', (written, numerator, denominator) => {
    expect(figureOf(FACTOR, { factor: written })).toEqual({ numerator, denominator });
  });

  it.each(['', '0', '10.01', '0.009', '-1', '1e-1', '五', '0.2分', '1/5', '20%'])(
    '%j leaves it open',
    (written) => {
      expect(figureOf(FACTOR, { factor: written })).toBeNull();
    },
  );

  it('nobody gave is open, whatever objects inherit', () => {
    expect(figureOf(FACTOR, {})).toBeNull();
    expect(figureOf({ ...FACTOR, id: 'toString' }, {})).toBeNull();
  });
});

describe('the rules of an appraisal', () => {
  it('are none for a scheme that only scores a form', () => {
    expect(appraisalRulesOf(QUARTER, {})).toBeNull();
  });

  it('S11 stand at the defaults of the domain where the scheme declares no decision', () => {
    const plain = { ...YEARLY, decisions: [], figures: [] };
    expect(appraisalRulesOf(plain, { scale: 'all-converted' })).toMatchObject({
      rounds: 'mean-of-held',
      scored: 'field',
      digits: 2,
      full: new Map(['daily', 'field', 'poll', 'report'].map((id) => [id, 10_000])),
    });
  });

  it('the form’s totals may stand above the full mark only where they have no cap', () => {
    expect(appraisalRulesOf(YEARLY, {})?.uncapped.size).toBe(0);
    const open = appraisalRulesOf(YEARLY, { 'full-mark': 'no-cap' });
    expect([...(open?.uncapped ?? [])]).toEqual(['field']);
    const nobody = appraisalRulesOf(YEARLY, { 'full-mark': 'no-cap', component: 'each-part' });
    expect(nobody?.uncapped.size).toBe(0);
  });

  it.each(['share-better', 'share-worse', 'dense'] as const)('equal scores by %s', (policy) => {
    expect(tiesOf(QUARTER, { ties: policy })).toEqual({ kind: 'ties', policy });
    expect(tiesOf(YEARLY, { ties: policy })).toEqual({ kind: 'ties', policy });
  });
});
