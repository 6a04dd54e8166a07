import type { Filling, FillingRow } from './filling';
import type { SubjectIssue } from './subject-issues';

/** Nobody has written anything in a form: not in its rows, not beside them, not under them. */
export function isUntouched({ rows, remarks = [], concluded = [] }: Filling): boolean {
  return rows.every(isBlank) && remarks.length === 0 && concluded.length === 0;
}

/**
 * A form that is there and was never filled in, as it is put in for its filler: as good as missing (R66). One of whose indicators
 * nobody knows whether they are for its subject may have been left empty on purpose.
 */
export function isUnfilled(filling: Filling, isForSubject: (item: string) => boolean): boolean {
  return (
    isUntouched(filling) &&
    filling.rows.some(({ item, notApplicable }) => !notApplicable && isForSubject(item))
  );
}

export function unfilledIssue({ form, filler }: Filling): SubjectIssue {
  return { code: 'form-unfilled', severity: 'must', params: { form, filler }, clauses: [] };
}

function isBlank({ text, typed }: FillingRow): boolean {
  const { status = null, quantity = null, unread = [] } = typed ?? {};
  return status === null && quantity === null && unread.length === 0 && text.trim() === '';
}
