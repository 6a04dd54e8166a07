import { textOf, valueAt } from '../../src/base/grid';
import { keptOf } from '../../src/ledger/fold-ledger';
import type { ExceptionRecord, LedgerRecord } from '../../src/ledger/record';
import { sentenceOf } from '../../src/locale/zh-cn';
import type { FormIssue } from '../../src/scoring/scoring-issue';
import type { EntryIssue } from '../../src/sheet/record/record-issue';
import { labelOfItem } from '../../src/scheme/item-label';
import { placeOf } from './build-card';
import type { KeptProblem, Problem } from './session-state';
import { subjectOf, type FormView, type RecordView } from './workbook-view';

/** A sheet of ours with things to check. */
export type CheckedView = FormView | RecordView;

type CheckedIssue = FormIssue | EntryIssue;
/** Where an issue stands. */
type IssuePlace = Pick<Problem['issue'], 'item' | 'cell'>;

/** The problems of one sheet in sheet order, and those kept with a reason that still holds. */
export function problemsOf(
  view: CheckedView,
  others: readonly CheckedView[],
  records: readonly LedgerRecord[],
): { readonly problems: readonly Problem[]; readonly kept: readonly KeptProblem[] } {
  const exceptions = keptOf(records);
  const problems: Problem[] = [];
  const kept: KeptProblem[] = [];
  for (const issue of [...issuesOf(view), ...twinIssues(view, others)]) {
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

function issuesOf(view: CheckedView): readonly CheckedIssue[] {
  return view.kind === 'form' ? view.check.issues : view.record.issues;
}

/** What was read of the sheet, whatever its kind. */
function readOf(view: CheckedView): { readonly scheme: string; readonly form: string } {
  return view.kind === 'form' ? view.filled : view.record;
}

function problemOf(view: CheckedView, issue: CheckedIssue): Problem {
  const place = placeOf(issue.cell);
  return {
    key: [view.sheet.id, issue.code, issue.item ?? '', place].join('|'),
    sheet: view.sheet.id,
    issue,
    sentence: sentenceOf(issue),
    itemLabel: issue.item === undefined ? '' : labelOfItem(view.opened.scheme, issue.item),
    place,
  };
}

/** Two sheets that say they are the same subject's same form. */
function twinIssues(view: CheckedView, others: readonly CheckedView[]): readonly CheckedIssue[] {
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
function apartOf(view: CheckedView): string {
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

/** What the cells of an issue hold now: an exception stands only while this stays the same. */
export function fingerprintOf(view: CheckedView, issue: IssuePlace): string {
  if (view.kind === 'record') return recordFingerprint(view, issue);
  const row = view.filled.rows.find((each) => each.item === issue.item);
  const facts = textOf(row?.facts?.value ?? null);
  const score = textOf(row?.score?.value ?? null);
  const total = issue.item === undefined ? textOf(view.filled.total?.value ?? null) : '';
  return JSON.stringify([facts, score, total]);
}

function recordFingerprint({ record, grid }: RecordView, { item, cell }: IssuePlace): string {
  if (item === undefined) return JSON.stringify([cell ? textOf(valueAt(grid, cell)) : '']);
  return JSON.stringify(record.entries.flatMap((each) => (each.item === item ? [each.text] : [])));
}

function stillCovers(exception: ExceptionRecord, view: CheckedView, issue: CheckedIssue): boolean {
  const { scheme, form } = readOf(view);
  return (
    exception.code === issue.code &&
    exception.item === (issue.item ?? '') &&
    exception.scheme === scheme &&
    exception.subject === subjectOf(view) &&
    exception.form === form &&
    exception.fingerprint === fingerprintOf(view, issue)
  );
}
