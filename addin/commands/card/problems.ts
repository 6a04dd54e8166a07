import type { LedgerRecord } from '../../../src/ledger/record';
import { sentenceOf } from '../../../src/locale/zh-cn';
import { labelOfItem } from '../../../src/scheme/item-label';
import type { FormIssue } from '../../../src/scoring/check/scoring-issue';
import type { EntryIssue } from '../../../src/sheet/record/record-issue';
import { tellProblems, type ToldProblems } from './tell-problems';
import type { FilledView, Twins } from './twins';

type FilledIssue = FormIssue | EntryIssue;

/** The problems of one form in sheet order. */
export function problemsOf(
  view: FilledView,
  twins: Twins,
  records: readonly LedgerRecord[],
): ToldProblems {
  const { scheme } = view.opened;
  return tellProblems(
    view,
    {
      issues: [...issuesOf(view), ...twinIssues(view, twins)],
      sentence: sentenceOf,
      label: ({ item }) => (item === undefined ? '' : labelOfItem(scheme, item)),
    },
    records,
  );
}

function issuesOf(view: FilledView): readonly FilledIssue[] {
  return view.kind === 'form' ? view.check.issues : view.record.issues;
}

/** Two sheets that say they are the same subject's same form. */
function twinIssues(view: FilledView, twins: Twins): readonly FilledIssue[] {
  const cell = view.kind === 'form' ? view.filled.unit.cell : view.record.subject.cell;
  return twins(view).map((other) => ({
    code: 'identity-twice',
    severity: 'ask',
    params: { otherSheet: other.sheet.name },
    clauses: [],
    ...(cell ? { cell } : {}),
  }));
}
