import { fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import { parseScheme } from '../scheme/parse-scheme';
import { isRenewed, isSamePeriod, renewScheme, type RenewalFault } from '../scheme/renew-scheme';
import type { Scheme } from '../scheme/scheme';

/** 年份 and 季度 as somebody wrote them; null is the scheme's own. */
export interface WantedPeriod {
  readonly year: number | null;
  readonly quarter: number | null;
}

/** A scheme for the period it is handed out for. */
export interface RenewedScheme {
  readonly scheme: Scheme;
  /** Text of its document where it is another than before: then it goes along with the files. */
  readonly document: string | null;
  /** Years and days the forms still name, for a person to look over. */
  readonly left: readonly string[];
}

/** The value a scheme declares for 年份 or 季度; null where it declares none. */
export function parameterOf({ parameters }: Scheme, id: 'year' | 'quarter'): number | null {
  return parameters?.find((each) => each.id === id)?.value ?? null;
}

/** The scheme for a period, itself where nothing else is wanted. */
export function renewedScheme(
  scheme: Scheme,
  { year, quarter }: WantedPeriod,
): Result<RenewedScheme, RenewalFault> {
  const [own, ownQuarter] = [parameterOf(scheme, 'year'), parameterOf(scheme, 'quarter')];
  const same = (year ?? own) === own && (quarter ?? ownQuarter) === ownQuarter;
  if (same) return succeed({ scheme, document: null, left: [] });
  const renewal = renewScheme(scheme, {
    year: year ?? own ?? 0,
    ...(quarter !== null && { quarter }),
  });
  if (!renewal.ok) return fail(renewal.failure);
  const { document, left } = renewal.value;
  const parsed = parseScheme(document);
  if (!parsed.ok)
    throw new Error(`a renewed scheme is malformed: ${JSON.stringify(parsed.failure)}`);
  const words = [...new Set(left.map((each) => each.words))];
  return succeed({ scheme: parsed.value, document: JSON.stringify(document), left: words });
}

/**
 * The scheme for a period: the one of these that already is it, else renewed. Sheets of one period then stand under one scheme, with
 * what was decided on it, however often the period is asked for.
 */
export function schemeForPeriod(
  schemes: readonly Scheme[],
  scheme: Scheme,
  period: WantedPeriod,
): Result<RenewedScheme, RenewalFault> {
  const renewed = renewedScheme(scheme, period);
  if (!renewed.ok || renewed.value.document === null) return renewed;
  const { scheme: wanted, left } = renewed.value;
  const known = schemes.find((each) => isSamePeriod(each, wanted));
  if (!known) return renewed;
  return succeed({ scheme: known, document: null, left: isRenewed(known) ? left : [] });
}
