import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import type { Scheme } from '../scheme/scheme';
import { schemeForPeriod, type RenewedScheme, type WantedPeriod } from './renewed-scheme';

const OWN: WantedPeriod = { year: null, quarter: null };

function wanted(schemes: readonly Scheme[], scheme: Scheme, period: WantedPeriod): RenewedScheme {
  const found = schemeForPeriod(schemes, scheme, period);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

const NOTICES = BUILTIN_SCHEMES.filter(({ parameters }) => parameters !== undefined);

describe('the scheme for a period', () => {
  it.each(NOTICES.map((scheme) => [scheme.id, scheme] as const))(
    'S16 %s is itself for its own, and again when renewed back',
    (_, scheme) => {
      expect(wanted(NOTICES, scheme, OWN)).toEqual({ scheme, document: null, left: [] });
      const { scheme: next, document } = wanted(NOTICES, scheme, { year: 2031, quarter: null });
      expect(document).toContain('2031');
      const [{ value = 0 } = {}] = scheme.parameters ?? [];
      const back = wanted([...NOTICES, next], next, { year: value, quarter: null });
      expect(back).toEqual({ scheme, document: null, left: [] });
    },
  );

  it('S16 is the one that is there, from whatever period it is asked for, and what it still names is told again', () => {
    const [quarterly] = NOTICES.filter(({ id }) => id === 'xiangxi-2017-q3');
    if (!quarterly) throw new Error('no notice');
    const first = wanted(NOTICES, quarterly, { year: 2018, quarter: 1 });
    const second = wanted(NOTICES, quarterly, { year: 2018, quarter: 2 });
    const schemes = [...NOTICES, first.scheme, second.scheme];
    const again = wanted(schemes, quarterly, { year: 2018, quarter: 1 });
    expect(again).toEqual({ ...first, document: null });
    expect(wanted(schemes, second.scheme, { year: null, quarter: 1 }).scheme).toBe(first.scheme);
  });

  it('S16 a period that cannot be is a fault, not the notice’s own', () => {
    const [scheme] = NOTICES;
    if (!scheme) throw new Error('no notice');
    expect(schemeForPeriod(NOTICES, scheme, { year: 0, quarter: null }).ok).toBe(false);
  });
});
