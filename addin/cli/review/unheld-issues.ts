import type { LostSheet } from '../../../src/ledger/follow-sheets';
import { sayHead } from '../../../src/locale/zh-cn-review-subject';
import { headOfKey } from '../../../src/review/recorded-head';
import type { Review } from '../../../src/review/review-fillings';
import type { Scheme } from '../../../src/scheme/scheme';
import { REVIEW_WORDS, type ReviewIssue } from '../../locale/cli-review';

/** What was said of a sheet and counts nowhere, because nobody can tell which sheet it is now (G24). */
export function lostSheetIssue(
  { fillers = [] }: Scheme,
  file: string,
  { name, there, alike, subject, filler }: LostSheet,
): ReviewIssue {
  const { said } = REVIEW_WORDS;
  const title = fillers.find(({ id }) => id === filler)?.title ?? filler;
  const words = [
    ...(subject === '' ? [] : [said.whose(sayHead(headOfKey(subject)))]),
    ...(filler === '' ? [] : [said.filler(title)]),
  ];
  return { code: 'sheet-lost', file, sheet: name, there, said: words, alike };
}

/** Persons of whom something was recorded and who have no sheet: it counts for nobody (R65). */
export function unheldIssues({ subjects, unheld = [] }: Review): readonly ReviewIssue[] {
  const heads = new Map(subjects.map(({ subject }) => [subject.key, sayHead(subject)]));
  return unheld.map((head) => ({
    code: 'person-unheld',
    person: sayHead(head),
    maybe: head.maybe.map((key) => heads.get(key) ?? key),
  }));
}
