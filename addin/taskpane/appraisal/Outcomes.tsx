import type { ReactNode } from 'react';
import { formatPoints } from '../../../src/base/points';
import type { UnitOutcome } from '../../../src/ranking/appraisal-result';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import { usePane } from '../pane-context';
import { sayFraction } from './say-fraction';
import { useAppraisalWords } from './use-appraisal-words';

/** What follows for a unit from its score and place, each with the sentence it rests on. */
export function Outcomes({
  open,
  unit,
}: {
  readonly open: OpenAppraisal;
  readonly unit: UnitOutcome;
}) {
  const words = useAppraisalWords();
  const { appraisal } = open.rules;
  const { grades, honour, conversion } = appraisal;
  const honourIs = unit.honour === null ? '' : words.honourIs[unit.honour];
  return (
    <>
      <BandFact open={open} unit={unit} />
      {appraisal.streaks
        .filter(({ id }) => unit.streaks.includes(id) || unit.openStreaks.includes(id))
        .map(({ id, measure, quote }) => (
          <Fact key={id} title={words.measure} quote={quote}>
            {unit.streaks.includes(id) ? measure : words.measureOpen(measure)}
          </Fact>
        ))}
      {grades && unit.rank !== null && (
        <Fact title={words.overall}>{unit.grade ?? words.open}</Fact>
      )}
      {honour && unit.honour !== null && (
        <Fact title={words.honour(honour.title)} quote={honour.quote}>
          {honourIs}
          {unit.honour === 'barred' && words.honourMust(honour.grade)}
        </Fact>
      )}
      {conversion && unit.converted !== null && (
        <Fact title={words.converted(conversion.to)} quote={conversion.quote}>
          {sayFraction(unit.converted)}
        </Fact>
      )}
    </>
  );
}

/** Both ways where a tie lies across a limit. */
function BandFact({ open, unit }: { readonly open: OpenAppraisal; readonly unit: UnitOutcome }) {
  const words = useAppraisalWords();
  const bandOf = (id: string | null | undefined) =>
    open.rules.appraisal.bands.find((each) => each.id === id);
  const said = (id: string | null | undefined): string => {
    const band = bandOf(id);
    if (!band) return words.inNoBand;
    const { label, deducts } = band;
    const off = deducts ? words.deducted(deducts.from, formatPoints(deducts.points)) : '';
    return off === '' ? label : `${label}：${off}`;
  };
  const band = bandOf(unit.band) ?? bandOf(unit.otherBand);
  if (!band) return null;
  return (
    <Fact title={words.band} quote={band.quote}>
      {unit.otherBand === undefined
        ? said(unit.band)
        : words.bandBoth(said(unit.band), said(unit.otherBand))}
    </Fact>
  );
}

function Fact({
  title,
  quote,
  children,
}: {
  readonly title: string;
  readonly quote?: string;
  readonly children: ReactNode;
}) {
  const { words } = usePane();
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {children}
        {quote !== undefined && <small> {words.problems.quote(quote)}</small>}
      </dd>
    </div>
  );
}
