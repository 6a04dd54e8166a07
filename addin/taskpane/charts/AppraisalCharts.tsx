import { useMemo, useState, type ReactNode } from 'react';
import { Select } from '@fluentui/react-components';
import type { AppraisedUnit } from '../../../src/ranking/appraised-unit';
import { roundSpreads } from '../../../src/ranking/spread/round-spread';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import { usePane } from '../pane-context';
import { ChartSection, ChartSentence } from './ChartSection';
import { describeChange } from './describe-change';
import { describeScores } from './describe-scores';
import { describeRounds } from './describe-strips';
import { gatherAppraisalChange, gatherComposites, isSameScale, poolsOf } from './gather-appraisal';
import { otherPeriodOf } from './other-period';
import { useChartWords } from './use-chart-words';
import { useSource } from './use-source';

/** The charts of an appraisal: composites with the borders of its bands, the rounds of its parts, two periods. */
export function AppraisalCharts({
  open,
  units,
}: {
  readonly open: OpenAppraisal;
  /** As written on the sheet: only there the rounds stand. */
  readonly units: readonly AppraisedUnit[];
}) {
  return (
    <>
      <Composites open={open} />
      <Rounds open={open} units={units} />
      <AppraisalChange open={open} />
    </>
  );
}

function Composites({ open }: { readonly open: OpenAppraisal }) {
  const words = useChartWords();
  const pools = poolsOf(open.result);
  const [chosen, setChosen] = useState<string | null>(null);
  const pool = pools.find((each) => each === chosen) ?? pools[0] ?? '';
  const nameOf = (each: string) => (each === '' ? words.everybodyRanked : each);
  const choice = pools.length > 1 && (
    <Select
      size="small"
      aria-label={words.pool}
      value={pool}
      onChange={(_, { value }) => setChosen(value)}
    >
      {pools.map((each) => (
        <option key={each} value={each}>
          {nameOf(each)}
        </option>
      ))}
    </Select>
  );
  return <PoolScores open={open} pool={pool} name={nameOf(pool)} choice={choice} />;
}

/** Apart from the choice, so that thousands of composites are sorted once and not at every key press. */
function PoolScores({
  open,
  pool,
  name,
  choice,
}: {
  readonly open: OpenAppraisal;
  readonly pool: string;
  readonly name: string;
  readonly choice: ReactNode;
}) {
  const { scheme, result, rules } = open;
  const words = useChartWords();
  const source = useSource(scheme, name);
  const chart = useMemo(
    () => describeScores(words, gatherComposites(words, { result, rules }, pool)),
    [words, result, rules, pool],
  );
  return chart && <ChartSection chart={chart} source={source} choice={choice} />;
}

function Rounds({
  open,
  units,
}: {
  readonly open: OpenAppraisal;
  readonly units: readonly AppraisedUnit[];
}) {
  const words = useChartWords();
  const source = useSource(open.scheme, words.everybodyRanked);
  const { components } = open.rules.appraisal;
  const charts = useMemo(
    () =>
      components.flatMap((component) => {
        const chart = describeRounds(words, component, roundSpreads(component, units));
        return chart ? [chart] : [];
      }),
    [words, components, units],
  );
  return charts.map((chart) => <ChartSection key={chart.id} chart={chart} source={source} />);
}

function AppraisalChange({ open }: { readonly open: OpenAppraisal }) {
  const { state } = usePane();
  const words = useChartWords();
  const source = useSource(open.scheme, words.everybodyRanked);
  const say = (text: string) => <ChartSentence title={words.change} text={text} />;
  const pair = otherPeriodOf(open, state.appraisals);
  if (!pair) return say(words.changeOne);
  const { earlier, later } = pair;
  if (!isSameScale(earlier, later)) return say(words.changeWeights);
  const titles = { before: earlier.scheme.shortTitle, after: later.scheme.shortTitle };
  const chart = describeChange(words, titles, gatherAppraisalChange(earlier, later));
  const other = earlier === open ? titles.after : titles.before;
  return chart ? <ChartSection chart={chart} source={source} /> : say(words.changeNobody(other));
}
