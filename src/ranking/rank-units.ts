import { pointsOfHundredths } from '../base/points';
import type { Points } from '../base/points';
import type { Quota } from '../scheme/scheme';
import { findQuota } from './find-quota';
import type { RankedUnit, Ranking, UnitTotal } from './ranking';

/**
 * Ranks the units of one group by exact totals. Ties share the better rank (1, 2, 3, 3, 5) and stand in the order given;
 * units without a complete form have no rank and stand last. Each quota is held against the group and against all units.
 */
export function rankUnits(input: {
  /** All units of the notice, also those of other groups and those without a total. */
  readonly units: readonly UnitTotal[];
  readonly group: string;
  readonly quotas: readonly Quota[];
  /** What 「所核查对象」 means by the decision in force. */
  readonly pool: 'group' | 'all';
}): Ranking {
  const { units, group, quotas, pool } = input;
  const own = units.filter((unit) => unit.group === group);
  return {
    units: rank(own, quotas[0]?.threshold ?? null),
    quotas: quotas.flatMap((quota) => [
      findQuota(quota, 'group', own, pool),
      findQuota(quota, 'all', units, pool),
    ]),
  };
}

function rank(units: readonly UnitTotal[], threshold: Points | null): readonly RankedUnit[] {
  const inOrder = units
    .map((unit, at) => ({ unit, at }))
    .sort((a, b) => byTotal(a.unit, b.unit) || a.at - b.at)
    .map(({ unit }) => unit);
  return inOrder.map((unit) => {
    const { total } = unit;
    if (total === null) return { ...unit, rank: null, tied: false, distance: null };
    return {
      ...unit,
      rank: 1 + inOrder.findIndex((other) => other.total === total),
      tied: inOrder.filter((other) => other.total === total).length > 1,
      distance: threshold === null ? null : pointsOfHundredths(total - threshold),
    };
  });
}

/** Higher first, the undecided last. */
function byTotal(a: UnitTotal, b: UnitTotal): number {
  if (a.total === null || b.total === null) {
    return (a.total === null ? 1 : 0) - (b.total === null ? 1 : 0);
  }
  return b.total - a.total;
}
