import { pointsOfHundredths } from '../base/points';
import type { Points } from '../base/points';
import type { Quota, TiesEffect } from '../scheme/scheme';
import { findQuota } from './find-quota';
import { rankPool } from './rank-pool';
import type { RankedUnit, Ranking, UnitTotal } from './ranking';

/**
 * Ranks the units of one group by exact totals. Ties share the better rank (1, 2, 3, 3, 5) where no decision says otherwise,
 * and stand in the order given; units without a complete form have no rank and stand last. Each quota is held against the
 * group and against all units.
 */
export function rankUnits(input: {
  /** All units of the notice, also those of other groups and those without a total. */
  readonly units: readonly UnitTotal[];
  readonly group: string;
  readonly quotas: readonly Quota[];
  /** What 「所核查对象」 means by the decision in force. */
  readonly pool: 'group' | 'all';
  /** How equal totals are ranked; a total has no parts that could part it. */
  readonly ties?: TiesEffect;
}): Ranking {
  const { units, group, quotas, pool } = input;
  const own = units.filter((unit) => unit.group === group);
  return {
    units: rank(own, quotas[0]?.threshold ?? null, input.ties?.policy ?? 'share-better'),
    quotas: quotas.flatMap((quota) => [
      findQuota(quota, 'group', own, pool),
      findQuota(quota, 'all', units, pool),
    ]),
  };
}

function rank(
  units: readonly UnitTotal[],
  threshold: Points | null,
  policy: TiesEffect['policy'],
): readonly RankedUnit[] {
  const complete = units.flatMap((unit) =>
    unit.total === null ? [] : [{ unit, total: unit.total }],
  );
  const groups = rankPool(
    complete.map((_, at) => at),
    (a, b) => (complete[b]?.total ?? 0) - (complete[a]?.total ?? 0),
    policy,
  );
  const ranked = groups.flatMap(({ units: tied, rank }) =>
    tied.flatMap((at): readonly RankedUnit[] => {
      const found = complete[at];
      if (!found) return [];
      const distance = threshold === null ? null : pointsOfHundredths(found.total - threshold);
      return [{ ...found.unit, rank, tied: tied.length > 1, distance }];
    }),
  );
  const undecided = units.filter(({ total }) => total === null);
  return [
    ...ranked,
    ...undecided.map((unit) => ({ ...unit, rank: null, tied: false, distance: null })),
  ];
}
