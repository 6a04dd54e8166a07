import type { Points } from '../../../src/base/points';
import type { QuotaFinding, Ranking } from '../../../src/ranking/ranking';

/** The totals of forms and summaries, ranked by filler and all together. */
export interface RankedTotals {
  readonly groups: readonly { readonly filler: string; readonly ranking: Ranking }[];
  readonly all: Ranking;
}

/** A quota held against one pool; the filler is empty where all units are the pool. */
export interface PlacedQuota {
  readonly filler: string;
  readonly finding: QuotaFinding;
}

/** Every quota in every pool it may be held against, once. */
export function quotasOf({ groups, all }: RankedTotals): readonly PlacedQuota[] {
  const within = groups.flatMap(({ filler, ranking }) =>
    ranking.quotas.filter(({ pool }) => pool === 'group').map((finding) => ({ filler, finding })),
  );
  const pooled = all.quotas.filter(({ pool }) => pool === 'all');
  return [...within, ...pooled.map((finding) => ({ filler: '', finding }))];
}

/** The place of each total among all units. */
export function pooledRanks({ all }: RankedTotals): ReadonlyMap<Points | null, number | null> {
  return new Map(all.units.map(({ total, rank }) => [total, rank]));
}
