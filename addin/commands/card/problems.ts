import type { LedgerRecord } from '../../../src/ledger/record';
import { sentenceOf } from '../../../src/locale/zh-cn';
import { labelOfItem } from '../../../src/scheme/item-label';
import type { FormIssue } from '../../../src/scoring/check/scoring-issue';
import type { EntryIssue } from '../../../src/sheet/record/record-issue';
import { tellProblems, type ToldProblems } from './tell-problems';
import { subjectOf, type FormView, type RecordView } from '../workbook-view';

/** A form that somebody fills in. */
export type FilledView = FormView | RecordView;

type FilledIssue = FormIssue | EntryIssue;

/** The problems of one form in sheet order. */
export function problemsOf(
  view: FilledView,
  others: readonly FilledView[],
  records: readonly LedgerRecord[],
): ToldProblems {
  const { scheme } = view.opened;
  return tellProblems(
    view,
    {
      issues: [...issuesOf(view), ...twinIssues(view, others)],
      sentence: sentenceOf,
      label: ({ item }) => (item === undefined ? '' : labelOfItem(scheme, item)),
    },
    records,
  );
}

function issuesOf(view: FilledView): readonly FilledIssue[] {
  return view.kind === 'form' ? view.check.issues : view.record.issues;
}

/** What was read of the sheet, whatever its kind. */
function readOf(view: FilledView): { readonly scheme: string; readonly form: string } {
  return view.kind === 'form' ? view.filled : view.record;
}

/** Two sheets that say they are the same subject's same form. */
function twinIssues(view: FilledView, others: readonly FilledView[]): readonly FilledIssue[] {
  const apart = apartOf(view);
  if (subjectOf(view) === '') return [];
  const cell = view.kind === 'form' ? view.filled.unit.cell : view.record.subject.cell;
  return others
    .filter((other) => other.sheet.id !== view.sheet.id && apartOf(other) === apart)
    .map((other) => ({
      code: 'identity-twice',
      severity: 'ask',
      params: { otherSheet: other.sheet.name },
      clauses: [],
      ...(cell ? { cell } : {}),
    }));
}

/** What tells one sheet of a workbook from another: notice, form, subject; several fillers may hold forms of one person, and a unit help several villages. */
function apartOf(view: FilledView): string {
  const { scheme, form } = readOf(view);
  if (view.kind === 'form') return JSON.stringify([scheme, form, subjectOf(view)]);
  const own = view.opened.scheme.forms.find((each) => each.id === form);
  const places = own?.kind === 'record' ? (own.apart ?? []) : [];
  const further = places.map(
    (place) => view.record.entries.find((each) => each.place === place)?.text ?? '',
  );
  const filler = view.record.identity?.filler ?? '';
  return JSON.stringify([scheme, form, subjectOf(view), filler, ...further]);
}
