import { formatPoints, type Points } from '../../../src/base/points';
import type { RankedUnit } from '../../../src/ranking/ranking';
import type { GroupTotals } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { useGoToUnit } from '../use-go-to-unit';

/** Ranks with the quota's line drawn in, ties tagged, distance to the line as a number; the undecided stand apart. */
export function RankTable({ totals }: { readonly totals: GroupTotals }) {
  const { words } = usePane();
  const quota = totals.ranking.quotas.find(({ inForce }) => inForce);
  // A line of all groups together cannot be drawn into one group's table.
  const allowed = quota?.pool === 'group' ? quota.allowed : null;
  const ranked = totals.ranking.units.filter(({ rank }) => rank !== null);
  // Nor one below the last row, which nobody stands beyond.
  const line = allowed !== null && allowed < ranked.length ? allowed : null;
  if (ranked.length === 0) return null;
  return (
    <section className="totals-part" aria-label={words.totals.table}>
      <table className="ranks">
        <thead>
          <tr>
            <th scope="col">{words.totals.rank}</th>
            <th scope="col">{words.totals.unit}</th>
            <th scope="col" className="number">
              {words.totals.score}
            </th>
            {quota && (
              <th scope="col" className="number">
                {words.totals.distance(formatPoints(quota.threshold))}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {ranked.map((unit, index) => (
            <RankRow
              key={unit.unit}
              unit={unit}
              totals={totals}
              lastAllowed={index + 1 === line}
              withDistance={quota !== undefined}
            />
          ))}
        </tbody>
      </table>
      {line !== null && <p className="quiet-line">{words.totals.line(line)}</p>}
    </section>
  );
}

function RankRow({
  unit,
  totals,
  lastAllowed,
  withDistance,
}: {
  readonly unit: RankedUnit;
  readonly totals: GroupTotals;
  readonly lastAllowed: boolean;
  readonly withDistance: boolean;
}) {
  const { words } = usePane();
  const { formOf, go } = useGoToUnit(totals);
  return (
    <tr className={lastAllowed ? 'last-allowed' : undefined}>
      <td>
        {unit.rank}
        {unit.tied && <span className="tied">{words.totals.tied}</span>}
      </td>
      <td>
        {formOf(unit.unit) ? (
          <button type="button" className="unit-link" onClick={() => go(unit.unit)}>
            {unit.unit}
          </button>
        ) : (
          unit.unit
        )}
      </td>
      <td className="number">
        <b>{unit.total === null ? '' : formatPoints(unit.total)}</b>
      </td>
      {withDistance && <td className="number quiet">{formatDistance(unit.distance)}</td>}
    </tr>
  );
}

function formatDistance(distance: Points | null): string {
  if (distance === null) return '';
  return distance > 0 ? `+${formatPoints(distance)}` : formatPoints(distance);
}
