import { summarySentence } from '../../../src/locale/zh-cn-summary';
import { checkSummary } from '../../../src/ranking/check-summary';
import { rankUnits } from '../../../src/ranking/rank-units';
import type { SummaryIssue } from '../../../src/ranking/summary-issue';
import type { GatheredUnit, WordsColumn } from '../../../src/ranking/summary-table';
import { tiesOf } from '../../../src/scheme/appraisal-rules';
import { totalRangeOf } from '../../../src/scoring/check/total-range';
import { joinWords } from '../../../src/sheet/join-words';
import type { Core } from '../core';
import { onlyFormOf, rosterOf, type Roster } from '../summary/roster';
import { tellProblems, type ToldProblems } from '../card/tell-problems';
import type { FormView, SummaryView } from '../workbook-view';

/** What holding a 汇总表 against its forms takes of a session. */
export type SummaryReader = Pick<Core, 'workbook' | 'choicesFor' | 'records'>;

/** The problems of a 汇总表, down its rows; it and its forms must have been read together. */
export function summaryProblems(core: SummaryReader, view: SummaryView): ToldProblems {
  const label = ({ item }: SummaryIssue): string => item ?? '';
  const issues = issuesOf(core, view);
  return tellProblems(view, { issues, sentence: summarySentence, label }, core.records());
}

function issuesOf(
  { workbook, choicesFor }: SummaryReader,
  { opened, summary, grid }: SummaryView,
): readonly SummaryIssue[] {
  const { scheme } = opened;
  const form = scheme.forms.find(({ id }) => id === summary.form);
  if (form?.kind !== 'summary') return [];
  const all = workbook();
  const { filler } = summary;
  const roster = rosterOf(all, opened);
  const ranking = rankUnits({
    units: roster.unitsOf(filler).map((unit) => {
      const total = onlyFormOf(roster, filler, unit)?.check.total ?? null;
      return { unit, group: filler, total };
    }),
    group: filler,
    quotas: [],
    pool: 'group',
    ties: tiesOf(scheme, choicesFor(scheme.id)),
  });
  const units = ranking.units.map((each) => ({ ...each, form: formOf(roster, filler, each.unit) }));
  const sheets = new Set([...all.values()].map(({ sheet }) => sheet.name));
  const range = totalRangeOf(opened, form.of, choicesFor(scheme.id));
  return checkSummary(form, summary, grid, { units, sheets, range });
}

function formOf(roster: Roster, filler: string, unit: string): GatheredUnit['form'] {
  const view = onlyFormOf(roster, filler, unit);
  return (
    view && {
      sheet: view.sheet.name,
      shows: view.filled.total?.value ?? null,
      disputed: isDisputed(view),
      words: { highlight: wordsOf(view, 'highlight'), facts: wordsOf(view, 'facts') },
    }
  );
}

function wordsOf({ filled }: FormView, id: WordsColumn): string | null {
  const cells = filled.rows.flatMap(({ item, [id]: cell }) =>
    cell ? [{ item, value: cell.value }] : [],
  );
  return cells.length === 0 ? null : joinWords(cells);
}

/** Whether the form's own total is told as wrong. */
function isDisputed({ check }: FormView): boolean {
  return check.issues.some(({ code }) => code.startsWith('total-'));
}
