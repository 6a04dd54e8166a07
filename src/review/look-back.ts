import type { LocalDate } from '../base/local-date';
import type { ConclusionRules } from '../scheme/conclusion-rules';

/** The time that is looked at, and how. */
export interface LookBack {
  readonly lookBack: ConclusionRules['lookBack'];
  readonly months: number;
  readonly today: LocalDate;
}

/** Whether a day lies in the months before another, that day a year ago included; null where it is unknown or still to come. */
export function isWithin(day: LocalDate | null, months: number, today: LocalDate): boolean | null {
  if (day === null || day > today) return null;
  const [year = 0, month = 1] = today.split('-').map(Number);
  const at = year * 12 + month - 1 - months;
  const first = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}${today.slice(7)}`;
  return day >= first;
}

interface LookedAt<Dated> {
  readonly fact: Dated;
  /** The day is known, or does not matter. */
  readonly sure: boolean;
}

/**
 * The last rating, or every one of the time that is looked at. One without a day may be the last, one of a day to come too; of two grades
 * given on one day nobody knows which was the last (R116).
 */
export function lastOrAll<Rating extends { readonly on: LocalDate | null; readonly grade: string }>(
  ratings: readonly Rating[],
  { lookBack, months, today }: LookBack,
): readonly LookedAt<Rating>[] {
  if (lookBack === 'all') {
    return ratings.flatMap((fact) => {
      const within = isWithin(fact.on, months, today);
      return within === false ? [] : [{ fact, sure: within === true }];
    });
  }
  const [only, second] = ratings;
  if (only?.on === null && !second) return [{ fact: only, sure: true }];
  const past = ratings.filter(({ on }) => on !== null && on <= today);
  const others = ratings.filter((each) => !past.includes(each));
  const day = past.reduce((last, { on }) => (on !== null && on > last ? on : last), '');
  const last = past.filter(({ on }) => on === day);
  const alike = new Set(last.map(({ grade }) => grade)).size < 2;
  return [
    ...last.map((fact) => ({ fact, sure: alike && others.length === 0 })),
    ...others.map((fact) => ({ fact, sure: false })),
  ];
}

/** How many months (`YYYY-MM`) count, each once: of those that run on, or of all in the time that is looked at. */
export function countMonths(all: readonly string[], { lookBack, months, today }: LookBack): number {
  const now = numberOfMonth(today.slice(0, 7)) ?? 0;
  const recent = [...new Set(all.map(numberOfMonth))].filter(
    (month): month is number => month !== null && month <= now && month > now - months,
  );
  return lookBack === 'last' ? longestRun(recent) : recent.length;
}

function numberOfMonth(month: string): number | null {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  return found ? Number(found[1]) * 12 + Number(found[2]) : null;
}

function longestRun(months: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let before = Number.NaN;
  for (const month of [...months].sort((a, b) => a - b)) {
    run = month === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = month;
  }
  return longest;
}
