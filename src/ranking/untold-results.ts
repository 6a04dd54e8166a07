import { COLUMN, valueId, weightedId } from '../sheet/appraisal/appraisal-columns';
import type { AppraisalResult } from './appraisal-result';
import type { AppraisalSheetIssue } from './appraisal-sheet-issue';
import type { AppraisedUnit } from './appraised-unit';
import { wordOf } from './count-entry';

/** A number the sheet's formulas work with that is not the one in force, and what they work out with it. */
export interface AlteredBase {
  readonly issue: AppraisalSheetIssue;
  readonly of:
    | { readonly kind: 'component'; readonly component: string }
    /** What one grade of a component counts for. */
    | { readonly kind: 'grade-points'; readonly component: string; readonly grade: string }
    | { readonly kind: 'grade-lines' }
    | { readonly kind: 'conversion' };
}

/** Whether a shown result, by unit and column, rests on an altered number: that is told itself, and not what follows from it. */
export type Untold = (at: number, id: string) => boolean;

/** Places rest on everybody's composites in the pool; a conversion factor touches nothing but what is converted. */
export function untoldResults(
  bases: readonly AlteredBase[],
  units: readonly AppraisedUnit[],
  { units: outcomes }: AppraisalResult,
): Untold {
  const alone = new Set<string>();
  const parts = units.map(() => new Set<string>());
  const pools = new Set<string>();
  for (const { of } of bases) {
    if (of.kind === 'conversion') alone.add(COLUMN.converted);
    else if (of.kind === 'grade-lines') alone.add(COLUMN.grade);
    else {
      units.forEach((unit, at) => {
        const entries = unit.entries.get(of.component) ?? [];
        const isTouched =
          of.kind === 'component' || entries.some((entry) => wordOf(entry) === of.grade);
        if (!isTouched) return;
        parts[at]?.add(valueId(of.component)).add(weightedId(of.component));
        pools.add(outcomes[at]?.pool ?? '');
      });
    }
  }
  // The sheet's formulas go by another reading of a row whose lead unit is an error; the error is told itself.
  units.forEach((unit, at) => {
    for (const component of unit.unread ? unit.entries.keys() : [])
      parts[at]?.add(valueId(component)).add(weightedId(component));
  });
  return (at, id) => {
    const own = parts[at];
    if (alone.has(id) || own?.has(id)) return true;
    if (OF_POOL.has(id)) return pools.has(outcomes[at]?.pool ?? '');
    return OF_COMPOSITE.has(id) && (own?.size ?? 0) > 0;
  };
}

const OF_COMPOSITE: ReadonlySet<string> = new Set([
  COLUMN.composite,
  COLUMN.grade,
  COLUMN.converted,
]);

const OF_POOL: ReadonlySet<string> = new Set([COLUMN.rank, COLUMN.deduction, COLUMN.measure]);
