import { formatCell } from '../../../src/base/cell';
import { appraisalSentence } from '../../../src/locale/zh-cn-appraisal';
import type { AppraisalResult } from '../../../src/ranking/appraisal-result';
import { appraise } from '../../../src/ranking/appraise';
import type { SheetCheck } from '../../../src/ranking/check-appraisal';
import { rowIssueSentence, type RowIssue } from '../../locale/rank-issue';
import { describeAppraisal } from './describe-appraisal';
import { listAppraisal } from './list-appraisal';
import type { Ranked, RankIssue } from './rank-answer';
import type { RuledScheme } from './ruled-scheme';
import type { ScoreTable } from './score-table';
import { writtenUnits } from './written-units';

/** A table `unit,component,value`, worked out. */
export function rankTable(ruled: RuledScheme, table: ScoreTable): Ranked {
  const written = writtenUnits(table, ruled.rules.appraisal);
  const result = appraise(ruled.rules, written.units);
  const issues = result.issues.flatMap((issue): readonly RankIssue[] => {
    const { place } = issue;
    if (place && written.isTold(place)) return [];
    const lines = place ? written.linesOf(place) : [];
    return [{ ...describeIssue(ruled, result, issue), ...(lines.length > 0 && { lines }) }];
  });
  return rankedOf(ruled, result, [
    ...written.issues.map((issue) => describeRowIssue(ruled, issue)),
    ...issues,
  ]);
}

/** A 综合得分表 with what was found in it. */
export function rankSheet(ruled: RuledScheme, sheet: string, checked: SheetCheck): Ranked {
  const { result } = checked;
  const issues = checked.issues.map((issue) => ({
    ...describeIssue(ruled, result, issue),
    sheet,
    cell: issue.cell ? formatCell(issue.cell) : '',
  }));
  return rankedOf(ruled, result, issues);
}

function rankedOf(
  { scheme, choices, rules }: RuledScheme,
  result: AppraisalResult,
  issues: readonly RankIssue[],
): Ranked {
  return {
    scheme,
    choices,
    document: describeAppraisal(rules, result),
    lines: listAppraisal(scheme, rules, result),
    issues,
  };
}

function describeIssue(
  { rules }: RuledScheme,
  { units }: AppraisalResult,
  issue: SheetCheck['issues'][number],
): RankIssue {
  const { code, severity, clauses } = issue;
  const place = 'place' in issue ? issue.place : undefined;
  const named = 'unit' in issue.params ? issue.params.unit : '';
  return {
    code,
    severity,
    unit: place ? (units[place.at]?.unit ?? '') : named,
    component: rules.appraisal.components.find(({ id }) => id === place?.component)?.id ?? '',
    sentence: appraisalSentence(issue),
    clause: clauses.join('\n'),
  };
}

/** What cannot be counted as it stands must be mended; what is only untold is asked. */
function describeRowIssue({ rules }: RuledScheme, issue: RowIssue): RankIssue {
  const { code, lines, unit } = issue;
  const written = 'component' in issue ? issue.component : '';
  const asked = code === 'cells-differ' || code === 'answer-unknown';
  return {
    code,
    severity: asked ? 'ask' : 'must',
    unit,
    component: rules.appraisal.components.find(({ title }) => title === written)?.id ?? written,
    lines,
    sentence: rowIssueSentence(issue),
    clause: '',
  };
}
