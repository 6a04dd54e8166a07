import { Button } from '@fluentui/react-components';
import { formatPoints } from '../../../src/base/points';
import type { QuotaFinding } from '../../../src/ranking/ranking';
import type { GroupTotals } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { Box } from './Box';
import { useGoToUnit } from '../use-go-to-unit';

/** What needs a person: a quota overrun, a tie on its line; each with the quoted rule and the calculation. */
export function QuotaBoxes({ totals }: { readonly totals: GroupTotals }) {
  const { quotas } = totals.ranking;
  const own = new Set(quotas.filter(({ inForce }) => inForce).map(({ size }) => size));
  return (
    <>
      {quotas
        .filter(({ inForce }) => inForce)
        .map((finding) => (
          <QuotaBox key={`${finding.quota}|${finding.pool}`} finding={finding} totals={totals} />
        ))}
      {quotas
        // Over the very same units the other pool says nothing new.
        .filter(({ inForce, size }) => !inForce && !own.has(size))
        .map((finding) => (
          <OtherPool key={`${finding.quota}|${finding.pool}`} finding={finding} />
        ))}
    </>
  );
}

function QuotaBox({
  finding,
  totals,
}: {
  readonly finding: QuotaFinding;
  readonly totals: GroupTotals;
}) {
  const { words } = usePane();
  const { quote, size, share, allowed, undecided, exceeded, threshold, reached } = finding;
  return (
    <>
      <Box tone={exceeded ? 'must' : 'done'}>
        <h3>{words.totals.quota(formatPoints(threshold), reached.length, allowed)}</h3>
        <p className="quiet-line">
          {words.totals.calculation(quote, size, share, allowed)}
          {undecided > 0 && words.totals.quotaOpen(undecided)}
        </p>
      </Box>
      {finding.tiedOnLine.length > 1 && <TieBox finding={finding} totals={totals} />}
    </>
  );
}

function TieBox({
  finding,
  totals,
}: {
  readonly finding: QuotaFinding;
  readonly totals: GroupTotals;
}) {
  const { words } = usePane();
  const { formOf, go } = useGoToUnit(totals);
  const tied = finding.tiedOnLine;
  const shown = tied.filter((unit) => formOf(unit) !== null);
  const first = totals.ranking.units.find(({ unit }) => tied.includes(unit));
  if (!first || first.total === null || first.rank === null) return null;
  return (
    <Box tone="ask">
      <h3>{words.totals.tie(first.rank, tied.length, tied.join(words.list))}</h3>
      <p className="quiet-line">{words.totals.tieText(formatPoints(first.total))}</p>
      {shown.length > 0 && (
        <div className="buttons">
          {shown.map((unit) => (
            <Button key={unit} onClick={() => go(unit)}>
              {words.command['see-form'](unit)}
            </Button>
          ))}
        </div>
      )}
    </Box>
  );
}

/** The same rule over the other pool: shown beside, decides nothing. */
function OtherPool({ finding }: { readonly finding: QuotaFinding }) {
  const { words } = usePane();
  const { threshold, reached, allowed, size, pool, undecided } = finding;
  return (
    <p className="quiet-line other-pool">
      {words.totals.otherPool(
        words.totals.pool[pool],
        size,
        words.totals.quota(formatPoints(threshold), reached.length, allowed),
      )}
      {undecided > 0 && words.totals.quotaOpen(undecided)}
    </p>
  );
}
