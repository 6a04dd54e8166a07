import { formatPoints, type Points } from '../../../src/base/points';
import type { EdgeUnit, RankedUnit } from '../../../src/ranking/ranking';
import type { Ranked } from './rank-answer';
import { pooledRanks, quotasOf, type RankedTotals } from './ranked-totals';

/** Ranked totals as `--json` prints them. A unit's place among all units stands beside its place under its filler. */
export function describeTotals(totals: RankedTotals): Ranked['document'] {
  const { groups } = totals;
  const everywhere = pooledRanks(totals);
  return {
    units: groups.flatMap(({ filler, ranking }) =>
      ranking.units.map((unit) => ({
        unit: unit.unit,
        pool: filler,
        components: {},
        composite: pointsText(unit.total),
        rank: unit.rank,
        tied: unit.tied,
        pooledRank: everywhere.get(unit.total) ?? null,
        consequences: { quotas: consequencesOf(totals, filler, unit) },
      })),
    ),
    ties: groups.flatMap(({ filler, ranking }) => tiesOf(filler, ranking.units)),
    quotas: quotasOf(totals).map(({ filler, finding }) => ({
      kind: 'threshold',
      pool: filler,
      quota: finding.quota,
      quote: finding.quote,
      inForce: finding.inForce,
      size: finding.size,
      undecided: finding.undecided,
      threshold: formatPoints(finding.threshold),
      share: finding.share,
      allowed: finding.allowed,
      reached: finding.reached,
      exceeded: finding.exceeded,
      tiedOnLine: finding.tiedOnLine,
      nearest: {
        above: finding.nearest.above.map(describeEdge),
        below: finding.nearest.below.map(describeEdge),
      },
      lastPlace: finding.lastPlace && {
        inside: finding.lastPlace.inside.map(describeEdge),
        outside: finding.lastPlace.outside.map(describeEdge),
        apart: formatPoints(finding.lastPlace.apart),
      },
    })),
    pools: groups.map(({ filler, ranking }) => {
      const ranked = ranking.units.filter(({ rank }) => rank !== null).length;
      const size = ranking.units.length;
      return { pool: filler, size, ranked, open: size - ranked };
    }),
  };
}

function describeEdge({ unit, total, distance }: EdgeUnit): object {
  return { unit, total: formatPoints(total), distance: formatPoints(distance) };
}

/** What the quotas in force say of one unit; no score is ever changed to fit one. */
function consequencesOf(totals: RankedTotals, filler: string, { unit, distance }: RankedUnit) {
  return quotasOf(totals)
    .filter((each) => each.finding.inForce && (each.filler === filler || each.filler === ''))
    .map(({ finding }) => ({
      quota: finding.quota,
      reached: finding.reached.includes(unit),
      distance: pointsText(distance),
      exceeded: finding.exceeded,
      onLine: finding.tiedOnLine.includes(unit),
    }));
}

function tiesOf(filler: string, units: readonly RankedUnit[]): readonly object[] {
  const groups = new Map<number, RankedUnit[]>();
  for (const unit of units) {
    if (!unit.tied || unit.rank === null) continue;
    groups.set(unit.rank, [...(groups.get(unit.rank) ?? []), unit]);
  }
  return [...groups].map(([rank, tied]) => ({
    pool: filler,
    rank,
    composite: pointsText(tied[0]?.total ?? null),
    units: tied.map(({ unit }) => unit),
  }));
}

function pointsText(points: Points | null): string | null {
  return points === null ? null : formatPoints(points);
}
