import type { Quota } from '../scheme/scheme';
import type { QuotaFinding, UnitTotal } from './ranking';

/** Holds one quota against a pool: who reached the threshold, how many may, and who ties across the last place. */
export function findQuota(
  quota: Quota,
  pool: QuotaFinding['pool'],
  units: readonly UnitTotal[],
  inForce: QuotaFinding['pool'],
): QuotaFinding {
  const reached = units
    .flatMap(({ unit, total }, at) =>
      total !== null && total >= quota.threshold ? [{ unit, total, at }] : [],
    )
    .sort((a, b) => b.total - a.total || a.at - b.at);
  const allowed = wholeShare(units.length, quota.share);
  const last = reached[allowed - 1];
  const next = reached[allowed];
  const onLine = last && next?.total === last.total ? last.total : null;
  return {
    quota: quota.id,
    quote: quota.quote,
    pool,
    inForce: pool === inForce,
    size: units.length,
    undecided: units.filter(({ total }) => total === null).length,
    threshold: quota.threshold,
    share: quota.share,
    reached: reached.map(({ unit }) => unit),
    allowed,
    exceeded: reached.length > allowed,
    tiedOnLine: reached.filter(({ total }) => total === onLine).map(({ unit }) => unit),
  };
}

/** 10 × 1/3 → 3, by integers: a third of 3 is 1 and never 0.999…. */
function wholeShare(size: number, [parts, of]: readonly [number, number]): number {
  const times = size * parts;
  return (times - (times % of)) / of;
}
