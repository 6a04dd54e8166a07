import { add, compare, type Fraction } from '../../base/fraction';
import { normaliseWords } from '../../sheet/words';

/** One period's scores, null for a unit without one. */
export interface PeriodScores {
  readonly title: string;
  readonly units: readonly { readonly unit: string; readonly score: Fraction | null }[];
}

export interface UnitChange {
  readonly unit: string;
  readonly before: Fraction;
  readonly after: Fraction;
  readonly change: Fraction;
}

/** Two periods held together unit by unit, in the later one's order, and who could not be (SP9). */
export interface ChangeByUnit {
  readonly changes: readonly UnitChange[];
  readonly risen: number;
  readonly fallen: number;
  /** Units of either period that have no score to compare with. */
  readonly left: readonly string[];
}

/** Later − earlier, by unit. */
export function changeByUnit(earlier: PeriodScores, later: PeriodScores): ChangeByUnit {
  const [before, after] = [scoresByName(earlier), scoresByName(later)];
  const changes: UnitChange[] = [];
  const left: string[] = [];
  for (const [name, { unit, score }] of after) {
    const past = before.get(name)?.score ?? null;
    if (score === null || past === null) left.push(unit);
    else changes.push({ unit, before: past, after: score, change: minus(score, past) });
  }
  for (const [name, { unit }] of before) if (!after.has(name)) left.push(unit);
  const signs = changes.map(({ before: past, after: score }) => compare(score, past));
  return {
    changes,
    risen: signs.filter((sign) => sign > 0).length,
    fallen: signs.filter((sign) => sign < 0).length,
    left,
  };
}

/** A name that two units share has no score: which of them is meant nobody can tell. */
function scoresByName({ units }: PeriodScores): ReadonlyMap<string, PeriodScores['units'][number]> {
  const byName = new Map<string, PeriodScores['units'][number]>();
  for (const each of units) {
    const name = normaliseWords(each.unit);
    byName.set(name, byName.has(name) ? { unit: each.unit, score: null } : each);
  }
  return byName;
}

function minus(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}
