import { compare, formatDecimals, type Fraction } from '../../../src/base/fraction';
import type { UnitOutcome } from '../../../src/ranking/appraisal-result';
import type { AppraisalRules } from '../../../src/scheme/appraisal-rules';
import type { AspectChange, UnitChange } from '../differences';
import type { AppraisalView, SheetView } from '../workbook-view';

/** What becomes of the units of an appraisal, before and after. */
export function compareAppraisals(
  before: AppraisalView,
  after: SheetView | undefined,
): { readonly compared: number; readonly units: readonly UnitChange[] } {
  if (after?.kind !== 'appraisal') return { compared: 0, units: [] };
  const units = before.result.units.flatMap((unit) => {
    const other = after.result.units[unit.at];
    if (!other) return [];
    const changes = changesOf(
      said(before.rules, unit),
      said(after.rules, other),
      before.rules.digits,
    );
    return changes.length > 0 ? [{ unit: unit.unit, group: unit.system, changes }] : [];
  });
  return { compared: before.result.units.length, units };
}

type Said = Readonly<Record<Exclude<AspectChange['aspect'], 'item'>, string | Fraction>>;

function changesOf(before: Said, after: Said, digits: number): readonly AspectChange[] {
  const aspects = ['score', 'rank', 'band', 'measure', 'grade', 'honour', 'converted'] as const;
  return aspects.flatMap((aspect) => {
    const [one, two] = [before[aspect], after[aspect]];
    if (same(one, two)) return [];
    return [{ aspect, ...inWords(one, two, digits) }];
  });
}

/** Scores are compared exactly: more or fewer decimals shown are no other score. */
function same(one: string | Fraction, two: string | Fraction): boolean {
  if (typeof one === 'string' || typeof two === 'string') return one === two;
  return compare(one, two) === 0;
}

/** Scores that differ must not look alike. */
function inWords(
  one: string | Fraction,
  two: string | Fraction,
  digits: number,
): { readonly before: string; readonly after: string } {
  const written = (value: string | Fraction): string =>
    typeof value === 'string' ? value : formatDecimals(value, digits);
  const [before, after] = [written(one), written(two)];
  return before === after && digits < MOST_DIGITS
    ? inWords(one, two, digits + 2)
    : { before, after };
}

const MOST_DIGITS = 12;

/** Everything that is told of a unit; empty where it is open or there is none. */
function said({ appraisal }: AppraisalRules, unit: UnitOutcome): Said {
  const band = appraisal.bands.find(({ id }) => id === unit.band);
  const measures = appraisal.streaks.filter(({ id }) => unit.streaks.includes(id));
  return {
    score: unit.composite ?? '',
    rank: String(unit.rank ?? ''),
    band: band?.label ?? '',
    measure: measures.map(({ measure }) => measure).join('、'),
    grade: unit.grade ?? '',
    honour: unit.honour ?? '',
    converted: unit.converted ?? '',
  };
}
