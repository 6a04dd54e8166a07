import { textOf } from '../../src/base/grid';
import { keptOf } from '../../src/ledger/fold-ledger';
import type { ExceptionRecord, LedgerRecord } from '../../src/ledger/record';
import { sentenceOf } from '../../src/locale/zh-cn';
import type { FormIssue } from '../../src/scoring/scoring-issue';
import { itemLabelOf, placeOf } from './build-card';
import type { KeptProblem, Problem } from './session-state';
import { unitOf, type FormView } from './workbook-view';

/** The problems of one form in sheet order, and those kept with a reason that still holds. */
export function problemsOf(
  view: FormView,
  others: readonly FormView[],
  records: readonly LedgerRecord[],
): { readonly problems: readonly Problem[]; readonly kept: readonly KeptProblem[] } {
  const exceptions = keptOf(records);
  const problems: Problem[] = [];
  const kept: KeptProblem[] = [];
  for (const issue of [...view.check.issues, ...twinIssues(view, others)]) {
    const problem = problemOf(view, issue);
    const exception = exceptions.find((each) => stillCovers(each, view, issue));
    if (exception) {
      const { id: recordId, reason, by, on } = exception;
      kept.push({ ...problem, recordId, reason, by, on });
    } else {
      problems.push(problem);
    }
  }
  return { problems, kept };
}

function problemOf(view: FormView, issue: FormIssue): Problem {
  const place = placeOf(issue.cell);
  return {
    key: [view.sheet.id, issue.code, issue.item ?? '', place].join('|'),
    sheet: view.sheet.id,
    issue,
    sentence: sentenceOf(issue),
    itemLabel: issue.item === undefined ? '' : itemLabelOf(view, issue.item),
    place,
  };
}

/** Two sheets that say they are the same unit's same form. */
function twinIssues(view: FormView, others: readonly FormView[]): readonly FormIssue[] {
  const unit = unitOf(view);
  if (unit === '') return [];
  return others
    .filter(
      (other) =>
        other.sheet.id !== view.sheet.id &&
        other.filled.scheme === view.filled.scheme &&
        other.filled.form === view.filled.form &&
        unitOf(other) === unit,
    )
    .map((other) => ({
      code: 'identity-twice',
      severity: 'ask',
      params: { otherSheet: other.sheet.name },
      clauses: [],
      ...(view.filled.unit.cell ? { cell: view.filled.unit.cell } : {}),
    }));
}

/** What the cells of an issue hold now: an exception stands only while this stays the same. */
export function fingerprintOf(view: FormView, issue: FormIssue): string {
  const row = view.filled.rows.find((each) => each.item === issue.item);
  const facts = textOf(row?.facts?.value ?? null);
  const score = textOf(row?.score?.value ?? null);
  const total = issue.item === undefined ? textOf(view.filled.total?.value ?? null) : '';
  return JSON.stringify([facts, score, total]);
}

function stillCovers(exception: ExceptionRecord, view: FormView, issue: FormIssue): boolean {
  return (
    exception.code === issue.code &&
    exception.item === (issue.item ?? '') &&
    exception.scheme === view.filled.scheme &&
    exception.subject === unitOf(view) &&
    exception.form === view.filled.form &&
    exception.fingerprint === fingerprintOf(view, issue)
  );
}
