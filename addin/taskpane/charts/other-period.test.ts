import { describe, expect, it } from 'vitest';
import { schemeForPeriod } from '../../../src/handout/renewed-scheme';
import { openScheme } from '../../../src/scheme/open-scheme';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import type { Scheme } from '../../../src/scheme/scheme';
import { decisionStates } from '../../commands/decisions';
import { isSameMark, otherPeriodOf } from './other-period';

const [NOTICE = fail(), ANOTHER = fail()] = BUILTIN_SCHEMES;

function fail(): never {
  throw new Error('no such notice');
}

function period(year: number, quarter: number): Scheme {
  const renewed = schemeForPeriod([NOTICE], NOTICE, { year, quarter });
  return renewed.ok ? renewed.value.scheme : fail();
}

/** Which two quarters are held together, of those in a workbook; the first of them is the one looked at. */
function pair(...schemes: readonly Scheme[]): readonly string[] | null {
  const all = schemes.map((scheme) => ({ scheme }));
  const found = all[0] && otherPeriodOf(all[0], all);
  const said = ({ scheme }: { readonly scheme: Scheme }) =>
    (scheme.parameters ?? []).map(({ value }) => value).join('-');
  return found ? [said(found.earlier), said(found.later)] : null;
}

describe('the period a group is held against', () => {
  it('is the last one before, else the first one after', () => {
    const quarters = [period(2017, 2), period(2017, 3), period(2017, 4), period(2018, 1)] as const;
    expect(pair(quarters[2], quarters[0], quarters[3], quarters[1])).toEqual(['2017-3', '2017-4']);
    expect(pair(quarters[0], quarters[3], quarters[1])).toEqual(['2017-2', '2017-3']);
    expect(pair(quarters[3], quarters[2])).toEqual(['2017-4', '2018-1']);
  });

  it('is none of another notice, and not the same period again', () => {
    expect(pair(NOTICE, ANOTHER)).toBeNull();
    expect(pair(NOTICE, period(2017, 3))).toBeNull();
  });

  it('stands on the same full mark, by what was decided of both', () => {
    const next = period(2017, 4);
    const states = [NOTICE, next].flatMap((each) => decisionStates(openScheme(each), []));
    expect(isSameMark(NOTICE, next, states)).toBe(true);
    const other = states.map((each) => {
      const isMark = each.decision.options.some(({ effect }) => effect.kind === 'full-mark');
      const last = each.decision.options.at(-1)?.id ?? '';
      return isMark && each.scheme === next.id ? { ...each, chosen: last } : each;
    });
    expect(isSameMark(NOTICE, next, other)).toBe(false);
  });
});
