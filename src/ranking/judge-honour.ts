import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisalIssue } from './appraisal-issue';
import type { UnitOutcome } from './appraisal-result';
import type { AppraisedUnit } from './appraised-unit';

/** 「评定为优秀的，其…等次必须为“好”」: the grade of the whole decides, never the 日常管理 grade of the same word. */
export function judgeHonour(
  { appraisal: { honour } }: AppraisalRules,
  unit: AppraisedUnit,
  at: number,
  grade: string | null,
): { readonly verdict: UnitOutcome['honour']; readonly issues: readonly AppraisalIssue[] } {
  if (!honour || unit.honour !== true) return NOT_ASKED;
  if (grade === honour.grade) return { verdict: 'allowed', issues: [] };
  const about = { unit: unit.unit, honour: honour.title };
  const ground = { clauses: [honour.quote], place: { at } };
  if (grade === null) {
    const issue = { ...ground, code: 'honour-open', severity: 'ask', params: about } as const;
    return { verdict: 'open', issues: [issue] };
  }
  const params = { ...about, grade: honour.grade, has: grade };
  const issue = { ...ground, code: 'honour-barred', severity: 'must', params } as const;
  return { verdict: 'barred', issues: [issue] };
}

const NOT_ASKED = { verdict: null, issues: [] } as const;
