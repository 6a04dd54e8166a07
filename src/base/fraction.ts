/** An exact number: `numerator / denominator`, the denominator above 0, not always in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

export function fractionOf(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('a fraction of nothing');
  return denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };
}

/** 「92.505」 or a cell's 92.505 → 92505/1000, exactly as written; null for anything that is not a plain decimal. */
export function parseDecimal(written: string | number): Fraction | null {
  const text = typeof written === 'number' ? plainText(written) : written.trim();
  const found = DECIMAL.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', part = ''] = found;
  const digits = BigInt(`${whole}${part}` || '0');
  return { numerator: sign === '' ? digits : -digits, denominator: 10n ** BigInt(part.length) };
}

const DECIMAL = /^([-−]?)(\d{1,30})(?:\.(\d{1,30}))?$/;

/** 1e-7 and the like are written out, because a person reads digits and not powers. */
function plainText(value: number): string {
  const text = String(value);
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!found) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = found;
  const shift = Number(power);
  if (shift < -30 || shift > 30) return text;
  const digits = `${first}${rest}`;
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
  return `${sign}${digits.padEnd(shift + 1, '0')}`;
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  // Decimals of different length stay decimals of the longer one: sums of many do not grow.
  if (a.denominator < b.denominator) return add(b, a);
  if (a.denominator % b.denominator === 0n) {
    const times = a.denominator / b.denominator;
    return { numerator: a.numerator + b.numerator * times, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** In lowest terms: 268/3, and 90/1 for 90. */
export function reduce({ numerator, denominator }: Fraction): Fraction {
  const shared = greatestDivisor(numerator, denominator);
  return { numerator: numerator / shared, denominator: denominator / shared };
}

/** The greatest whole number that divides both, of which at least one is not 0. */
export function greatestDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Every digit there is, U+2212 as minus: 92.505 → 「92.505」; where the decimals never end, in lowest terms: 「268/3」. */
export function formatExact(fraction: Fraction): string {
  const { numerator, denominator } = reduce(fraction);
  for (let digits = 0; digits <= MOST_DECIMALS; digits += 1) {
    if (10n ** BigInt(digits) % denominator === 0n) return formatDecimals(fraction, digits);
  }
  const size = numerator < 0n ? `−${-numerator}` : String(numerator);
  return `${size}/${denominator}`;
}

const MOST_DECIMALS = 60;

/** Rounded half away from zero to so many decimals, all of them shown, U+2212 as minus: 89.345 → 「89.35」. */
export function formatDecimals({ numerator, denominator }: Fraction, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size * scale + denominator) / (2n * denominator);
  const text = String(rounded).padStart(digits + 1, '0');
  const cut = text.length - digits;
  const sign = numerator < 0n && rounded !== 0n ? '−' : '';
  return `${sign}${text.slice(0, cut)}${digits === 0 ? '' : `.${text.slice(cut)}`}`;
}

/** The nearest double, for drawing and for cells; it decides nothing. */
export function numberOf(fraction: Fraction): number {
  const { numerator, denominator } = reduce(fraction);
  const whole = numerator / denominator;
  return Number(whole) + Number(numerator - whole * denominator) / Number(denominator);
}
