import type { LedgerRecord } from '../../../src/ledger/record';
import type { Scheme } from '../../../src/scheme/scheme';
import { workingDaysOf, workingYearOf } from '../../commands/review/working-year';
import type { CountedYear, ReviewIssue } from '../../locale/cli-review';
import type { ReviewedFile } from './gather-review';

/** 全年工作日 in force, and who said so. */
export type WorkingDays =
  | { readonly from: 'workbook'; readonly year: number; readonly days: number }
  | {
      readonly from: 'option';
      readonly days: number;
      /** What the workbooks say otherwise, and does not count. */
      readonly instead: { readonly year: number; readonly days: number } | null;
    };

/** The year is in the workbooks' logs, as the pane kept it; what is given with the command goes before. Two workbooks that count otherwise count as none. */
export function settleWorkingDays(
  { id }: Scheme,
  files: readonly ReviewedFile[],
  given: number | null,
): { readonly workingDays: WorkingDays | null; readonly issues: readonly ReviewIssue[] } {
  const told = distinct(files.flatMap(({ records }) => countedYear(records, id) ?? []));
  const [only, second] = told;
  const days = only?.days ?? null;
  const logged = only && days !== null && second === undefined ? { year: only.year, days } : null;
  if (given !== null) {
    const instead = logged?.days === given ? null : logged;
    return { workingDays: { from: 'option', days: given, instead }, issues: [] };
  }
  if (logged) return { workingDays: { from: 'workbook', ...logged }, issues: [] };
  if (!only) return { workingDays: null, issues: [] };
  const issue: ReviewIssue =
    second === undefined
      ? { code: 'working-year-unknown', year: only.year }
      : { code: 'working-years-differ', years: told };
  return { workingDays: null, issues: [issue] };
}

/** What one workbook says; days of its own (放假安排) stand in its own log. */
function countedYear(records: readonly LedgerRecord[], scheme: string): CountedYear | null {
  const year = workingYearOf(records, scheme);
  return year === null ? null : { year, days: workingDaysOf(records, scheme) };
}

function distinct(years: readonly CountedYear[]): readonly CountedYear[] {
  const byWords = new Map(years.map((each) => [`${each.year} ${each.days}`, each]));
  return [...byWords].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}
