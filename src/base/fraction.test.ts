import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fraction } from './fraction';
import {
  add,
  compare,
  formatDecimals,
  formatExact,
  fractionOf,
  multiply,
  numberOf,
  parseDecimal,
  reduce,
} from './fraction';

const fraction = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.bigInt({ min: 1n, max: 10n ** 20n }),
  )
  .map(([numerator, denominator]) => fractionOf(numerator, denominator));
const same = (a: Fraction, b: Fraction) => expect(compare(a, b)).toBe(0);

describe('a number as written', () => {
  it.each([
    ['92.505', 92505n, 1000n],
    [' 95 ', 95n, 1n],
    ['-0.5', -5n, 10n],
    ['−0.5', -5n, 10n],
    ['-0', 0n, 1n],
    [100.005, 100005n, 1000n],
    [-0, 0n, 1n],
    [1e-7, 1n, 10_000_000n],
    [-2.5e-7, -25n, 100_000_000n],
    [1e21, 10n ** 21n, 1n],
  ])('%s is exactly that', (written, numerator, denominator) => {
    expect(parseDecimal(written)).toEqual({ numerator, denominator });
  });

  it.each([
    '',
    '4分',
    '八十',
    '９０',
    '1e3',
    '1,000',
    '.5',
    '5.',
    '+5',
    '--5',
    NaN,
    Infinity,
    1e40,
  ])('%s is no plain decimal', (written) => {
    expect(parseDecimal(written)).toBeNull();
  });

  it('every double a cell can hold is the decimal it shows', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const read = parseDecimal(value);
        // What has more than thirty decimals is no score and is not read.
        if (read === null) expect(Math.abs(value)).toBeLessThan(1e-12);
        else expect(Number(formatExact(read).replace('−', '-')) + 0).toBe(value + 0);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('adds and multiplies in any order and grouping', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        same(add(a, b), add(b, a));
        same(add(add(a, b), c), add(a, add(b, c)));
        same(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)));
      }),
    );
  });

  it('compares as differences do, and reducing changes no value', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const less = multiply(b, fractionOf(-1n, 1n));
        expect(compare(a, b)).toBe(Number(signOf(add(a, less))));
        same(reduce(a), a);
        expect(reduce(multiply(a, fractionOf(7n, 7n)))).toEqual(reduce(a));
      }),
    );
  });

  it('knows a third from its first sixteen digits, which a double does not', () => {
    const near = fractionOf(33_333_333_333_333_333n, 10n ** 17n);
    const third = fractionOf(1n, 3n);
    expect(numberOf(near)).toBe(numberOf(third));
    expect(compare(near, third)).toBe(-1);
  });

  it('nothing is divided by nothing, and a minus below is a minus above', () => {
    expect(() => fractionOf(1n, 0n)).toThrow(RangeError);
    expect(fractionOf(1n, -2n)).toEqual({ numerator: -1n, denominator: 2n });
  });
});

describe('in writing', () => {
  it.each([
    ['89.345', 2, '89.35'],
    ['89.344999999999999999999', 2, '89.34'],
    ['−89.345', 2, '−89.35'],
    ['-0.001', 2, '0.00'],
    ['90', 2, '90.00'],
    ['99.995', 2, '100.00'],
    ['0.5', 0, '1'],
  ])('%s to %i decimals is %s', (written, digits, shown) => {
    expect(formatDecimals(parseDecimal(written) ?? fractionOf(0n, 1n), digits)).toBe(shown);
  });

  it('shown digits are never further than half a unit of the last from the number', () => {
    fc.assert(
      fc.property(fraction, fc.nat(10), (value, digits) => {
        const shown = parseDecimal(formatDecimals(value, digits));
        const apart = add(shown ?? value, multiply(value, fractionOf(-1n, 1n)));
        const half = fractionOf(1n, 2n * 10n ** BigInt(digits));
        expect(compare(multiply(apart, apart), multiply(half, half))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('all digits where they end, lowest terms where they do not', () => {
    expect(formatExact(fractionOf(9250n, 100n))).toBe('92.5');
    expect(formatExact(fractionOf(-1n, 8n))).toBe('−0.125');
    expect(formatExact(fractionOf(0n, 7n))).toBe('0');
    expect(formatExact(fractionOf(536n, 6n))).toBe('268/3');
    expect(formatExact(fractionOf(-1n, 3n))).toBe('−1/3');
  });
});

function signOf({ numerator }: Fraction): bigint {
  return numerator > 0n ? 1n : numerator < 0n ? -1n : 0n;
}
