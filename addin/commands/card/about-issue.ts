import { textOf, valueAt } from '../../../src/base/grid';
import type { ExceptionRecord } from '../../../src/ledger/record';
import type { Problem } from './problem';
import {
  subjectOf,
  type AppraisalView,
  type FormView,
  type RecordView,
  type SheetView,
  type SummaryView,
} from '../workbook-view';

/** A sheet of ours with things to check. */
export type CheckedView = FormView | RecordView | AppraisalView | SummaryView;

export function isChecked(view: SheetView): view is CheckedView {
  return KINDS.some((kind) => kind === view.kind);
}

const KINDS: readonly CheckedView['kind'][] = ['form', 'record', 'appraisal', 'summary'];

/** What an issue is kept by (保留并说明): it stands only while the cells concerned hold the same. */
export type About = Pick<
  ExceptionRecord,
  'scheme' | 'form' | 'subject' | 'item' | 'code' | 'fingerprint'
>;

export function aboutIssue(view: CheckedView, issue: Problem['issue']): About {
  const { code } = issue;
  const scheme = view.opened.scheme.id;
  switch (view.kind) {
    case 'form':
    case 'record': {
      const { form } = view.kind === 'form' ? view.filled : view.record;
      const fingerprint =
        view.kind === 'form' ? formFingerprint(view, issue) : recordFingerprint(view, issue);
      return { scheme, form, subject: subjectOf(view), item: issue.item ?? '', code, fingerprint };
    }
    // A table of many units: the unit is the subject, and the facts of the issue are told apart with its cell.
    case 'appraisal':
    case 'summary': {
      const { form } = view.kind === 'appraisal' ? view.filled : view.summary;
      const shown = issue.cell ? textOf(valueAt(view.grid, issue.cell)) : '';
      const fingerprint = JSON.stringify([shown, issue.params]);
      return { scheme, form, subject: issue.item ?? '', item: '', code, fingerprint };
    }
  }
}

export function sameAbout(one: About, other: About): boolean {
  return (
    one.code === other.code &&
    one.item === other.item &&
    one.scheme === other.scheme &&
    one.subject === other.subject &&
    one.form === other.form &&
    one.fingerprint === other.fingerprint
  );
}

type IssuePlace = Pick<Problem['issue'], 'item' | 'cell'>;

function formFingerprint({ filled }: FormView, { item }: IssuePlace): string {
  const row = filled.rows.find((each) => each.item === item);
  const facts = textOf(row?.facts?.value ?? null);
  const score = textOf(row?.score?.value ?? null);
  const total = item === undefined ? textOf(filled.total?.value ?? null) : '';
  return JSON.stringify([facts, score, total]);
}

function recordFingerprint({ record, grid }: RecordView, { item, cell }: IssuePlace): string {
  if (item === undefined) return JSON.stringify([cell ? textOf(valueAt(grid, cell)) : '']);
  return JSON.stringify(record.entries.flatMap((each) => (each.item === item ? [each.text] : [])));
}
