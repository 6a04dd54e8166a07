import type { EntryIssue } from '../sheet/record/record-issue';
import { listInEnglish, quoteInEnglish } from './en-us-words';

/** What is wrong with what is written in a form without points, in English. */
export function entryInEnglish(issue: EntryIssue): string {
  switch (issue.code) {
    case 'subject-empty':
      return `${quoteInEnglish(issue.params.label)} is empty. Please fill it in.`;
    case 'tick-twice':
      return 'More than one is ticked where only one can be chosen. Please remove the others.';
    case 'tick-unclear':
      return `${quoteInEnglish(issue.params.written)} does not tell whether this is chosen. Please write “√”, and leave the others empty.`;
    case 'entry-no-number':
      return `${said(issue.params)}; a number is needed. Please correct it.`;
    case 'number-below-zero':
      return `${said(issue.params)}, which is below 0. Please correct it.`;
    case 'number-is-text':
      return `${said(issue.params)} as text, which formulas cannot read as a number; it was not read. Please make it a number.`;
    case 'typed-moved':
      return `The row of ${quoteInEnglish(issue.params.label)} was moved. It cannot be told whether “判定” and “数量” beside it moved along, so they were not read. Please check, then restore the row’s mark as proposed.`;
    case 'percent-fraction':
      return `${said(issue.params)}. Is it ${issue.params.meant}? Please write only the number before the percent sign.`;
    case 'percent-outside':
      return `${said(issue.params)}; a percentage is between 0 and 100. Please correct it.`;
    case 'date-unread':
      return `${said(issue.params)}, which cannot be read as a day. Please write it like “2017年11月7日”.`;
    case 'choice-unknown':
      return `It says ${quoteInEnglish(issue.params.written)}; it has to be ${listInEnglish(issue.params.options.map(quoteInEnglish), 'or')}.`;
    case 'entry-is-formula':
      return `${quoteInEnglish(issue.params.label)} is a formula and was not read. Please write the value itself.`;
    case 'entry-uncalculated':
      return `${quoteInEnglish(issue.params.label)} is a formula that nobody has calculated, so what it says is not known. Please recalculate and save, or write the value itself.`;
    case 'entry-calculated':
      return `${quoteInEnglish(issue.params.label)} is a formula; its result ${quoteInEnglish(issue.params.written)} was read. Please write the value itself, or it changes when others do.`;
    case 'words-astray':
      return `${quoteInEnglish(issue.params.written)} stands in no place of the form and was not read. Please move it into the place it belongs to, or delete it.`;
    case 'entry-not-applicable':
      return `This does not apply, and yet it says ${quoteInEnglish(issue.params.written)}. Is it in the wrong row? Please check.`;
    case 'entry-is-error':
      return `${quoteInEnglish(issue.params.label)} is the error ${issue.params.written}. Please correct it.`;
    case 'record-row-missing':
      return `The row ${quoteInEnglish(issue.params.label)} is missing and was not read. Please put it back.`;
    case 'entry-lost':
      return `${quoteInEnglish(issue.params.label)} was not found, so nothing was checked there. Please put these words back.`;
  }
}

function said({ label, written }: { readonly label: string; readonly written: string }): string {
  return `${quoteInEnglish(label)} says ${quoteInEnglish(written)}`;
}

const CODES: Readonly<Record<EntryIssue['code'], true>> = {
  'subject-empty': true,
  'tick-twice': true,
  'tick-unclear': true,
  'entry-no-number': true,
  'number-below-zero': true,
  'number-is-text': true,
  'typed-moved': true,
  'percent-fraction': true,
  'percent-outside': true,
  'date-unread': true,
  'choice-unknown': true,
  'entry-is-formula': true,
  'entry-uncalculated': true,
  'entry-calculated': true,
  'words-astray': true,
  'entry-not-applicable': true,
  'entry-is-error': true,
  'record-row-missing': true,
  'entry-lost': true,
};

/** Whether an issue of any sheet is one of these. */
export function isEntryIssue<Other extends { readonly code: string }>(
  issue: Other | EntryIssue,
): issue is EntryIssue {
  return Object.hasOwn(CODES, issue.code);
}
