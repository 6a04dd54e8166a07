import { pointsOfHundredths, type Points } from '../base/points';
import type { Quota } from '../scheme/scheme';
import type { EdgeUnit, QuotaFinding, UnitTotal } from './ranking';

/** Holds one quota against a pool: who reached the threshold, how many may, who sits at its edge, and who ties across the last place. */
export function findQuota(
  quota: Quota,
  pool: QuotaFinding['pool'],
  units: readonly UnitTotal[],
  inForce: QuotaFinding['pool'],
): QuotaFinding {
  const inOrder = units
    .flatMap(({ unit, total }, at) => (total === null ? [] : [{ unit, total, at }]))
    .sort((a, b) => b.total - a.total || a.at - b.at)
    .map(({ unit, total }) => edgeUnit(unit, total, quota.threshold));
  const count = inOrder.filter(({ total }) => total >= quota.threshold).length;
  const reached = inOrder.slice(0, count);
  const allowed = wholeShare(units.length, quota.share);
  const [last, next] = [reached[allowed - 1], reached[allowed]];
  const onLine = last && next?.total === last.total ? last.total : null;
  return {
    quota: quota.id,
    quote: quota.quote,
    pool,
    inForce: pool === inForce,
    size: units.length,
    undecided: units.length - inOrder.length,
    threshold: quota.threshold,
    share: quota.share,
    reached: reached.map(({ unit }) => unit),
    allowed,
    exceeded: reached.length > allowed,
    tiedOnLine: reached.filter(({ total }) => total === onLine).map(({ unit }) => unit),
    nearest: {
      above: withTotal(reached, reached[count - 1]),
      below: withTotal(inOrder, inOrder[count]),
    },
    lastPlace:
      last && next
        ? {
            inside: withTotal(reached, last),
            outside: withTotal(reached, next),
            apart: pointsOfHundredths(last.total - next.total),
          }
        : null,
  };
}

function edgeUnit(unit: string, total: Points, threshold: Points): EdgeUnit {
  return { unit, total, distance: pointsOfHundredths(total - threshold) };
}

function withTotal(units: readonly EdgeUnit[], one: EdgeUnit | undefined): readonly EdgeUnit[] {
  return units.filter(({ total }) => total === one?.total);
}

/** 10 × 1/3 → 3, by integers: a third of 3 is 1 and never 0.999…. */
function wholeShare(size: number, [parts, of]: readonly [number, number]): number {
  const times = size * parts;
  return (times - (times % of)) / of;
}
