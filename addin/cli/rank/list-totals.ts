import { formatPoints, type Points } from '../../../src/base/points';
import type { Scheme } from '../../../src/scheme/scheme';
import { RANK_WORDS } from '../../locale/cli-rank';
import { pooledRanks, quotasOf, type RankedTotals } from './ranked-totals';
import { alignColumns } from '../text-columns';

/** Ranked totals as people read them: a table a filler, then every quota. */
export function listTotals(scheme: Scheme, totals: RankedTotals): readonly string[] {
  const { titles, open } = RANK_WORDS;
  const everywhere = pooledRanks(totals);
  const several = totals.groups.length > 1;
  const units = totals.groups.flatMap(({ ranking }) => ranking.units);
  const ranked = units.filter(({ rank }) => rank !== null).length;
  const [quota] = scheme.quotas;
  const distance = quota ? [titles.distance(formatPoints(quota.threshold))] : [];
  return [
    RANK_WORDS.heading(scheme.shortTitle, scheme.id, units.length, ranked),
    ...totals.groups.flatMap(({ filler, ranking }) => [
      RANK_WORDS.group(filler),
      ...alignColumns([
        [
          titles.rank,
          ...(several ? [titles.pooledRank] : []),
          titles.unit,
          titles.total,
          ...distance,
        ],
        ...ranking.units.map(({ rank, unit, total, distance: away }) => [
          String(rank ?? open),
          ...(several ? [String(everywhere.get(total) ?? open)] : []),
          unit,
          total === null ? open : formatPoints(total),
          ...(quota ? [signed(away)] : []),
        ]),
      ]),
    ]),
    ...quotasOf(totals).map(({ filler, finding }) => {
      const { threshold, reached, allowed, size, inForce } = finding;
      const counts = { reached: reached.length, allowed, size };
      const line = RANK_WORDS.quota(filler, formatPoints(threshold), counts);
      return inForce ? line : line + RANK_WORDS.quotaShown;
    }),
  ];
}

function signed(points: Points | null): string {
  if (points === null) return '';
  return points > 0 ? `+${formatPoints(points)}` : formatPoints(points);
}
