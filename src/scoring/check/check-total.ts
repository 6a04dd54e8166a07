import { isCellError, textOf } from '../../base/grid';
import { isNoise, type Points } from '../../base/points';
import type { FullMark } from '../../scheme/decision-effect';
import type { FilledCell, FilledForm } from '../../sheet/filled-form';
import type { LayoutIssue } from '../../sheet/layout-issue';
import type { ScoringIssue } from './scoring-issue';

/** What a form's total cell is held against. */
export interface TotalSetting {
  readonly label: string;
  readonly mark: FullMark;
  /** Null until every score is a number within 0…分值. */
  readonly total: Points | null;
  /** Items without a usable score. */
  readonly open: number;
  /** Whether the sheet's own formula reckons as we do; not so where items are left out. */
  readonly comparable: boolean;
}

/**
 * The total cell against the scores. A formula that was replaced or changed is one cause with what it shows: the wrong
 * number is the more telling of the two, and keeps the layout issue's way back.
 */
export function checkTotal(
  filled: FilledForm,
  setting: TotalSetting,
): { readonly layout: readonly LayoutIssue[]; readonly issue: ScoringIssue | null } {
  const touched = filled.issues.find(isTotalTouched);
  const issue = filled.total && totalIssue(filled.total, setting, touched);
  if (!issue || !touched) return { layout: filled.issues, issue };
  return { layout: filled.issues.filter((each) => each !== touched), issue };
}

function isTotalTouched(issue: LayoutIssue): boolean {
  return issue.code === 'total-overwritten' || issue.code === 'total-formula-altered';
}

function totalIssue(
  total: FilledCell,
  setting: TotalSetting,
  touched: LayoutIssue | undefined,
): ScoringIssue | null {
  const { value } = total;
  const written = isCellError(value) ? value.error : textOf(value).trim();
  const { label, mark, open } = setting;
  const place = {
    severity: 'must' as const,
    clauses: mark.decision?.quotes ?? [],
    cell: total.cell,
    ...(touched?.remedy ? { remedy: touched.remedy } : {}),
  };
  if (written === '') return null;
  if (typeof value === 'number' && mark.cap !== null && value * 100 > mark.cap + 0.5) {
    return { ...place, code: 'total-above-cap', params: { label, written, cap: mark.cap } };
  }
  // An error or a number where the untouched formula stands follows from the scores, which are told about themselves.
  if (setting.total === null) {
    if (!touched || open === 0) return null;
    return { ...place, code: 'total-while-incomplete', params: { label, written, open } };
  }
  if (!setting.comparable || shows(value, setting.total, mark.of)) return null;
  const derived = setting.total;
  return { ...place, code: 'total-disagrees', params: { label, written, derived } };
}

/** A rescaled total has no end of decimals in the sheet; ours keeps two. */
function shows(value: FilledCell['value'], total: Points, of: FullMark['of']): boolean {
  if (typeof value !== 'number') return false;
  const over = value * 100 - total;
  return isNoise(over, total) || (of === 'rescaled' && over > 0 && over < 1);
}
