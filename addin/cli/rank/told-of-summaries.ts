import type { OpenScheme } from '../../../src/scheme/open-scheme';
import { summaryProblems, type SummaryReader } from '../../commands/appraisal/summary-problems';
import { summaryViews } from '../../commands/workbook-view';
import type { MisplacedScores } from './gather-totals';
import type { RankIssue } from './rank-answer';

/** What the 汇总表 of a notice say of themselves, for who ranks by them. */
interface ToldOfSummaries {
  readonly misplaced: MisplacedScores;
  /** The issues of ranking, and those problems that they have not said already. */
  beside(issues: readonly RankIssue[]): readonly RankIssue[];
}

/** Said once by ranking: a unit there twice. */
const SAID = 'summary-unit-twice';

export function toldOfSummaries(core: SummaryReader, { scheme }: OpenScheme): ToldOfSummaries {
  const own = summaryViews(core.workbook()).filter(({ summary }) => summary.scheme === scheme.id);
  const told = own.map((view) => ({ view, ...summaryProblems(core, view) }));
  const misplaced = new Set(
    told.flatMap(({ problems, kept }) =>
      [...problems, ...kept]
        .filter(({ issue }) => issue.code === 'summary-link-elsewhere')
        .map(({ sheet, place }) => placeKey(sheet, place)),
    ),
  );
  const issues = told.flatMap(({ view, problems }) =>
    problems.map(({ issue, place, sentence }): RankIssue => {
      const { code, severity, item = '', clauses } = issue;
      const where = { unit: item, component: '', sheet: view.sheet.name, cell: place };
      return { code, severity, ...where, sentence, clause: clauses.join('\n') };
    }),
  );
  return {
    misplaced: (sheet, cell) => misplaced.has(placeKey(sheet, cell)),
    beside(ranked) {
      const said = new Set(
        ranked.flatMap(({ sheet, cell }) => (cell ? placeKey(sheet, cell) : [])),
      );
      const others = issues.filter(
        ({ code, sheet, cell }) => code !== SAID && !(cell && said.has(placeKey(sheet, cell))),
      );
      return [...ranked, ...others];
    },
  };
}

function placeKey(sheet: string | undefined, cell: string): string {
  return `${sheet ?? ''}|${cell}`;
}
