import { fail, succeed, type Result } from '../../../src/base/result';
import { formatPoints } from '../../../src/base/points';
import { rankUnits } from '../../../src/ranking/rank-units';
import { tiesOf } from '../../../src/scheme/appraisal-rules';
import { quotaPoolOf } from '../../../src/scheme/decision-effect';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { Choices } from '../../../src/scheme/scheme';
import { viewSheet, type WorkbookView } from '../../commands/workbook-view';
import type { SummaryReader } from '../../commands/appraisal/summary-problems';
import { RANK_WORDS } from '../../locale/cli-rank';
import { totalIssueSentence, type TotalIssue } from '../../locale/rank-issue';
import { describeTotals } from './describe-totals';
import { gatherTotals } from './gather-totals';
import { listTotals } from './list-totals';
import type { OpenGrids } from '../open-grids';
import type { Ranked, RankIssue } from './rank-answer';
import { quotasOf, type PlacedQuota, type RankedTotals } from './ranked-totals';
import type { RankRequest } from './rank-request';
import { settleChoices } from '../settle-choices';
import { toldOfSummaries } from './told-of-summaries';

/** Ranks the forms or the 汇总表 of one notice; null where a workbook holds neither. */
export function rankTotals(
  workbook: OpenGrids,
  request: RankRequest,
): Result<Ranked, string> | null {
  const first = viewAll(workbook, workbook.choicesFor);
  const found = workbook.opened.filter(({ scheme }) => holds(first, scheme.id));
  const [only, ...others] = found;
  if (!only) return null;
  if (others.length > 0) {
    const ids = found.map(({ scheme }) => scheme.id);
    return fail(RANK_WORDS.severalSchemes(request.file, ids));
  }
  const { id } = only.scheme;
  const choices = settleChoices(only.scheme, workbook.choicesFor(id), request);
  if (!choices.ok) return choices;
  const asWritten = request.decisions.length + request.figures.length === 0;
  const views = asWritten ? first : viewAll(workbook, () => choices.value);
  const { records } = workbook;
  const core = { workbook: () => views, choicesFor: () => choices.value, records: () => records };
  return succeed(rankViews(core, only, choices.value));
}

function viewAll(
  { grids, opened, records }: OpenGrids,
  choicesFor: OpenGrids['choicesFor'],
): WorkbookView {
  const reader = { opened, choicesFor, records: () => records };
  return new Map(grids.map((each) => [each.sheet.id, viewSheet(reader, each)]));
}

function holds(views: WorkbookView, scheme: string): boolean {
  return [...views.values()].some(
    (view) =>
      (view.kind === 'form' && view.opened.scheme.id === scheme) ||
      (view.kind === 'summary' && view.summary.scheme === scheme),
  );
}

function rankViews(core: SummaryReader, opened: OpenScheme, choices: Choices): Ranked {
  const { scheme } = opened;
  const views = core.workbook();
  const told = toldOfSummaries(core, opened);
  const { present, units, issues } = gatherTotals(views, opened, choices, told.misplaced);
  const pool = quotaPoolOf(scheme, choices);
  const ties = tiesOf(scheme, choices);
  const { quotas } = scheme;
  const totals: RankedTotals = {
    groups: present.map((filler) => ({
      filler,
      ranking: rankUnits({ units, group: filler, quotas, pool, ties }),
    })),
    all: rankUnits({
      units: units.map((unit) => ({ ...unit, group: '' })),
      group: '',
      quotas,
      pool,
      ties,
    }),
  };
  const exceeded = quotasOf(totals).filter(({ finding }) => finding.inForce && finding.exceeded);
  return {
    scheme,
    choices,
    document: describeTotals(totals),
    lines: listTotals(scheme, totals),
    issues: told.beside([...issues, ...exceeded.map(quotaIssue)].map(describeIssue)),
  };
}

function quotaIssue({ filler, finding }: PlacedQuota): TotalIssue {
  return {
    code: 'quota-exceeded',
    filler,
    threshold: formatPoints(finding.threshold),
    reached: finding.reached.length,
    allowed: finding.allowed,
    size: finding.size,
    onLine: finding.tiedOnLine,
    quote: finding.quote,
  };
}

const MUST: readonly TotalIssue['code'][] = [
  'unit-unlisted',
  'form-twice',
  'summary-twice',
  'summary-text',
  'form-total-differs',
  'total-above-full',
  'total-negative',
  'summary-differs',
];

function describeIssue(issue: TotalIssue): RankIssue {
  const { code } = issue;
  const asked = code === 'fillers-absent' ? 'note' : 'ask';
  return {
    code,
    severity: MUST.includes(code) ? 'must' : asked,
    unit: 'unit' in issue ? issue.unit : '',
    component: '',
    ...('sheet' in issue && { sheet: issue.sheet, cell: 'cell' in issue ? issue.cell : '' }),
    sentence: totalIssueSentence(issue),
    clause: issue.code === 'quota-exceeded' ? issue.quote : '',
  };
}
