import type { Points } from '../base/points';

/** One unit as it enters the ranking; `total` null = no complete form (未定). */
export interface UnitTotal {
  readonly unit: string;
  readonly group: string;
  readonly total: Points | null;
}

/** One unit's place. Ties share the better rank (1, 2, 3, 3, 5) unless decided otherwise; an undecided unit has none. */
export interface RankedUnit extends UnitTotal {
  readonly rank: number | null;
  readonly tied: boolean;
  /** Exact distance to the quota's threshold: 95.5 → +0.5. */
  readonly distance: Points | null;
}

/**
 * 「95分及以上单位不超过三分之一」 held against one pool: the ranked group alone, or all units of the notice.
 * `allowed` is floor(size × share) by integers; `size` counts units without a total too.
 */
export interface QuotaFinding {
  readonly quota: string;
  readonly quote: string;
  readonly pool: 'group' | 'all';
  /** Whether this pool is the one the decision in force names; the other is shown beside it. */
  readonly inForce: boolean;
  readonly size: number;
  readonly undecided: number;
  readonly threshold: Points;
  readonly share: readonly [number, number];
  readonly reached: readonly string[];
  readonly allowed: number;
  readonly exceeded: boolean;
  /** Units that tie across the last allowed place. */
  readonly tiedOnLine: readonly string[];
  /** Who stands nearest the threshold: the lowest total that reached it, and the highest that did not. */
  readonly nearest: { readonly above: readonly EdgeUnit[]; readonly below: readonly EdgeUnit[] };
  /** Where more reached it than may: who has the last place, who the first beyond it, and how far they are apart (0 = they tie). */
  readonly lastPlace: {
    readonly inside: readonly EdgeUnit[];
    readonly outside: readonly EdgeUnit[];
    readonly apart: Points;
  } | null;
}

/** A unit at an edge, with its exact distance to the threshold. */
export interface EdgeUnit {
  readonly unit: string;
  readonly total: Points;
  readonly distance: Points;
}

/** A ranking of one group, best first and the undecided last, with its quota held per group and pooled. */
export interface Ranking {
  readonly units: readonly RankedUnit[];
  readonly quotas: readonly QuotaFinding[];
}
