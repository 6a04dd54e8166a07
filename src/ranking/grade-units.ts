import type { Fraction } from '../base/fraction';
import { compare } from '../base/fraction';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisalIssue } from './appraisal-issue';
import { isInOrder } from './figure-order';

/** 综合评价等次 with the owner's lines, best first; the last grade has none. Null where a line is missing or they do not fall. */
export interface GradeLines {
  readonly lines: readonly { readonly label: string; readonly from: Fraction | null }[] | null;
  readonly issues: readonly AppraisalIssue[];
}

export function gradeLinesOf({ appraisal, figures }: AppraisalRules): GradeLines {
  const scale = appraisal.grades;
  if (!scale) return { lines: null, issues: [] };
  const last = scale.grades.length - 1;
  const lines = scale.grades.map(({ label, figure }, at) => ({
    label,
    from: at === last || figure === undefined ? null : (figures.get(figure) ?? null),
  }));
  const clauses = [scale.quote];
  const missing = lines.filter(({ from }, at) => at < last && from === null);
  if (missing.length > 0) {
    const params = { grades: missing.map(({ label }) => label) };
    const code = 'grade-lines-missing';
    return { lines: null, issues: [{ code, severity: 'ask', params, clauses }] };
  }
  const rising = lines.filter(({ from }, at) => !falls(lines[at - 1]?.from ?? null, from));
  if (rising.length === 0) return { lines, issues: [] };
  const params = { grades: lines.slice(0, last).map(({ label }) => label) };
  const code = 'grade-lines-disordered';
  return { lines: null, issues: [{ code, severity: 'must', params, clauses }] };
}

function falls(better: Fraction | null, worse: Fraction | null): boolean {
  return better === null || worse === null || isInOrder(better, worse, 'lines');
}

/** The best grade whose line the exact score reaches: 89.995 is not 90. */
export function gradeOf({ lines }: GradeLines, composite: Fraction | null): string | null {
  if (lines === null || composite === null) return null;
  const reached = lines.find(({ from }) => from === null || compare(composite, from) >= 0);
  return reached?.label ?? null;
}
