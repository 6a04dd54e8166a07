import type { Claim, Said } from './fact-claim';
import type { Statement } from './statement';

/** A sum over what was told before it. */
type Total = Said & { readonly claim: Claim & { readonly kind: 'gap' | 'bare' } };

/**
 * 共少3次, and 共3项, 计3人 behind faults that come to it: the number repeats its parts. Behind anything else a bare number may
 * also be what was held.
 */
export function isTotal(
  said: Said,
  nouns: string,
  statements: readonly Statement[],
): said is Total {
  if (!said.total || nouns !== '') return false;
  if (said.claim.kind === 'gap') return true;
  if (said.claim.kind !== 'bare') return false;
  const faults = statements.filter(({ claim }) => /^(gap|absent)$/.test(claim.kind));
  const told = faults.reduce((sum, fault) => sum + numberOf(fault), 0);
  return faults.length > 0 && told === said.claim.count;
}

/** What was told by a number, by the people, months or days named, or else once. */
function numberOf({ claim, persons, months, dates }: Statement): number {
  return claim.kind === 'gap' ? claim.count : Math.max(1, persons, months.length, dates);
}
