import { compare, formatDecimals } from '../base/fraction';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisalResult } from './appraisal-result';
import type { AppraisalSheetIssue } from './appraisal-sheet-issue';
import { groupRows } from './group-rows';

/** Decimals a sheet compares composites by: beyond them its sums are noise. */
const COMPARED = 8;

/** Units whose composites differ and are one number to the sheet. */
export function findUnparted(
  { appraisal }: AppraisalRules,
  { units }: AppraisalResult,
): { readonly units: ReadonlySet<number>; readonly issues: readonly AppraisalSheetIssue[] } {
  const groups = groupRows(units.length, (at) => {
    const unit = units[at];
    if (!unit?.composite || unit.rank === null) return null;
    return `${formatDecimals(unit.composite, COMPARED)}|${unit.pool}`;
  });
  const unparted = [...groups.values()].filter((group) => {
    const first = units[group[0] ?? 0]?.composite;
    return group.some((at) => {
      const other = units[at]?.composite;
      return first && other && compare(first, other) !== 0;
    });
  });
  return {
    units: new Set(unparted.flat()),
    issues: unparted.map((group) => ({
      code: 'sheet-cannot-tell',
      severity: 'must',
      params: { units: group.map((at) => units[at]?.unit ?? '') },
      clauses: [appraisal.quote],
    })),
  };
}
