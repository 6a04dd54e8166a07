import { useState } from 'react';
import { Select } from '@fluentui/react-components';
import { checkedCheckers } from '../../../src/ranking/spread/checked-checkers';
import { fractionOfPoints } from '../../../src/ranking/spread/group-strip';
import type { GroupTotals } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { ChartSection, ChartSentence } from './ChartSection';
import { describeChange } from './describe-change';
import { describeLost } from './describe-lost';
import { describeScores } from './describe-scores';
import { describeStrips } from './describe-strips';
import { gatherChange, gatherLost, gatherStrips } from './gather-forms';
import { isSameMark, otherPeriodOf } from './other-period';
import { sayScore } from './say-number';
import { useChartWords } from './use-chart-words';
import { useSource } from './use-source';

/** The charts of one group of a notice that scores one form: distribution, items, the groups side by side, two periods. */
export function FormsCharts({ totals }: { readonly totals: GroupTotals }) {
  const { state } = usePane();
  const groups = state.totals.filter(({ scheme }) => scheme.id === totals.scheme.id);
  return (
    <>
      <Scores totals={totals} />
      <Lost totals={totals} groups={groups} />
      <Strips totals={totals} groups={groups} />
      <Change totals={totals} />
    </>
  );
}

function thresholdOf({ ranking }: GroupTotals) {
  const threshold = ranking.quotas.find(({ inForce }) => inForce)?.threshold;
  return threshold === undefined ? null : fractionOfPoints(threshold);
}

function useGroupName({ filler }: GroupTotals): string {
  const { words } = usePane();
  return filler === '' ? words.totals.everybody : filler;
}

function Scores({ totals }: { readonly totals: GroupTotals }) {
  const words = useChartWords();
  const source = useSource(totals.scheme, useGroupName(totals));
  const scores = totals.ranking.units.flatMap(({ total }) =>
    total === null ? [] : [fractionOfPoints(total)],
  );
  const threshold = thresholdOf(totals);
  const chart = describeScores(words, {
    scores,
    undecided: totals.ranking.units.length - scores.length,
    thresholds: threshold
      ? [{ value: threshold, label: words.threshold(sayScore(threshold)) }]
      : [],
    borders: [],
    say: sayScore,
  });
  return chart && <ChartSection chart={chart} source={source} />;
}

function Lost({
  totals,
  groups,
}: {
  readonly totals: GroupTotals;
  readonly groups: readonly GroupTotals[];
}) {
  const { state } = usePane();
  const words = useChartWords();
  const [all, setAll] = useState(false);
  const own = useGroupName(totals);
  const name = all ? words.allGroups : own;
  const source = useSource(totals.scheme, name);
  const lost = gatherLost(all ? groups : [totals], state.forms);
  if (lost.forms === 0) return null;
  const chart = describeLost(words, lost.items, lost.forms);
  const choice = groups.length > 1 && (
    <Select
      size="small"
      aria-label={words.lostOf}
      value={String(all)}
      onChange={(_, { value }) => setAll(value === 'true')}
    >
      <option value="false">{own}</option>
      <option value="true">{words.allGroups}</option>
    </Select>
  );
  return <ChartSection chart={chart} source={source} choice={choice} />;
}

function Strips({
  totals,
  groups,
}: {
  readonly totals: GroupTotals;
  readonly groups: readonly GroupTotals[];
}) {
  const { words: pane } = usePane();
  const words = useChartWords();
  const source = useSource(totals.scheme, words.allGroups);
  if (totals.scheme.rosters.length < 2 && groups.length < 2) return null;
  if (groups.length < 2) return <ChartSentence title={words.strips} text={words.stripsOne} />;
  const strips = gatherStrips(groups, pane.totals.everybody);
  const checked = checkedCheckers(totals.scheme);
  const chart = describeStrips(words, strips, thresholdOf(totals), checked);
  return chart && <ChartSection chart={chart} source={source} />;
}

function Change({ totals }: { readonly totals: GroupTotals }) {
  const { state } = usePane();
  const words = useChartWords();
  const source = useSource(totals.scheme, useGroupName(totals));
  const say = (text: string) => <ChartSentence title={words.change} text={text} />;
  const pair = otherPeriodOf(totals, state.totals);
  if (!pair) return say(words.changeOne);
  const [before, after] = [pair.earlier.scheme, pair.later.scheme];
  if (!isSameMark(before, after, state.decisions)) return say(words.changeMarks);
  const of = (id: string) => state.totals.filter(({ scheme }) => scheme.id === id);
  const change = gatherChange(totals.filler, of(before.id), of(after.id));
  const titles = { before: before.shortTitle, after: after.shortTitle };
  const chart = describeChange(words, titles, change);
  const other = before.id === totals.scheme.id ? titles.after : titles.before;
  return chart ? <ChartSection chart={chart} source={source} /> : say(words.changeNobody(other));
}
