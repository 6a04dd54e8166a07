import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatExact, numberOf, parseDecimal, ZERO } from '../../base/fraction';
import { spreadOf, tallyValues } from './score-spread';

const values = (...written: readonly string[]) => written.map((each) => parseDecimal(each) ?? ZERO);

function said(...written: readonly string[]) {
  const spread = spreadOf(values(...written));
  if (!spread) return null;
  const { lowest, lowerQuartile, median, upperQuartile, highest, mean } = spread;
  return [lowest, lowerQuartile, median, upperQuartile, highest, mean].map(formatExact).join(' ');
}

describe('the spread of scores', () => {
  it('SP1: mean and the five of ten scores are exact', () => {
    const scores = ['97', '96.5', '95', '95', '94.5', '93', '92.5', '91', '90.5', '88'];
    expect(said(...scores)).toBe('88 91.375 93.75 95 97 93.3');
  });

  it('SP1: a mean that never ends stays a fraction', () => {
    expect(said('90', '90', '91')).toBe('90 90 90 90.5 91 271/3');
  });

  it('SP2: one value is all five, two have quarters between them, none has no spread', () => {
    expect(said('88.5')).toBe('88.5 88.5 88.5 88.5 88.5 88.5');
    expect(said('90', '91')).toBe('90 90.25 90.5 90.75 91 90.5');
    expect(said()).toBeNull();
  });

  it('SP1, SP2: any order gives the same, and quartiles are those of QUARTILE.INC', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (numbers) => {
        const written = numbers.map((each) => String(each / 100));
        expect(said(...written)).toBe(said(...[...written].reverse()));
        const sorted = numbers.map((each) => each / 100).sort((a, b) => a - b);
        const place = (sorted.length - 1) * 0.75;
        const [at, next] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
        const { upperQuartile } = spreadOf(values(...written)) ?? { upperQuartile: ZERO };
        expect(numberOf(upperQuartile)).toBeCloseTo(at + (next - at) * (place % 1), 9);
      }),
    );
  });

  it('SP3: 95 and 95.0 count together, the lowest first', () => {
    const steps = tallyValues(values('95', '90', '95.0'));
    expect(steps.map(({ value, count }) => `${formatExact(value)}×${count}`)).toEqual([
      '90×1',
      '95×2',
    ]);
  });
});
