import type { Scheme } from '../../../src/scheme/scheme';
import { workingDaysIn, workingYearOf } from '../../commands/review/working-year';
import { calendarOf } from '../../commands/review/own-calendar';
import type { ReviewIssue } from '../../locale/cli-review';
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

/** The year is in the workbooks' logs, as the pane kept it; what is given with the command goes before. Two years count as none. */
export function settleWorkingDays(
  { id }: Scheme,
  files: readonly ReviewedFile[],
  given: number | null,
): { readonly workingDays: WorkingDays | null; readonly issues: readonly ReviewIssue[] } {
  const years = [...new Set(files.flatMap(({ records }) => workingYearOf(records, id) ?? []))];
  const [year, second] = years.sort((one, other) => one - other);
  const days =
    year === undefined || second !== undefined
      ? null
      : workingDaysIn(
          year,
          calendarOf(
            files.flatMap(({ records }) => records),
            id,
          ),
        );
  const logged = year === undefined || days === null ? null : { year, days };
  if (given !== null) {
    const instead = logged?.days === given ? null : logged;
    return { workingDays: { from: 'option', days: given, instead }, issues: [] };
  }
  if (logged) return { workingDays: { from: 'workbook', ...logged }, issues: [] };
  if (year === undefined) return { workingDays: null, issues: [] };
  const issue: ReviewIssue =
    second === undefined
      ? { code: 'working-year-unknown', year }
      : { code: 'working-years-differ', years };
  return { workingDays: null, issues: [issue] };
}
