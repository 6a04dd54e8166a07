import type { Points } from '../../base/points';
import { NO_POINTS, pointsOfHundredths } from '../../base/points';
import type { Rule } from '../../standard/rule';
import { boundKeyOf, sumCeilingOf } from './ceilings';
import type { AttainableScores } from './item-score';
import type { Line } from '../line';

/** More than this are not listed one by one. */
const MOST_LISTED = 12;

/** An addition that is counted without a ceiling; nobody is commended more often. */
const MOST_ADDED = 100;

interface Sums {
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  readonly base: Points;
}

/**
 * Every score an item can end with under its rules, floor 0: exact, by adding up line after line. An open counter goes to the
 * floor; a line whose amount a person fixes makes every score between possible.
 */
export function attainableScores(given: Sums): AttainableScores {
  const { lines, base } = given;
  const sums = [...addBonuses(leftsOf(given), given)];
  const scores = sums.sort((a, b) => a - b).map(pointsOfHundredths);
  const min = scores[0] ?? NO_POINTS;
  const max = scores.at(-1) ?? base;
  if (lines.some(isFree) || saysOnlyWhenFull(given)) return { kind: 'any', min: NO_POINTS, max };
  const step = commonStep(scores);
  if (scores.length <= MOST_LISTED || step === null) return { kind: 'listed', scores };
  return { kind: 'stepped', min, max, step };
}

/** A person fixes the amount, or the text gives no number: nothing can be ruled out. */
function isFree(line: Line): boolean {
  return line.kind !== 'bonus' && line.kind !== 'zero_score' && line.each === null;
}

/** 按时完成的，得满分: what less than that is worth is not said. */
function saysOnlyWhenFull({ rules, lines }: Sums): boolean {
  return rules.some(({ full }) => full) && lines.every(({ kind }) => kind === 'bonus');
}

function leftsOf({ rules, lines, base }: Sums): ReadonlySet<number> {
  const taking = lines.filter(({ kind }) => !/^(bonus|zero_score|award)$/.test(kind));
  let lefts = startsOf(lines, base);
  for (const amounts of amountsByCeiling(taking, rules, base)) {
    lefts = combine(lefts, amounts, (left, amount) => Math.max(0, left - amount));
  }
  return lines.some(({ kind }) => kind === 'zero_score') ? new Set([...lefts, 0]) : lefts;
}

/** The 分值, or under 得N分 every sum of what can be awarded within it. */
function startsOf(lines: readonly Line[], base: Points): ReadonlySet<number> {
  const awards = lines.filter(({ kind }) => kind === 'award');
  return awards.length === 0 ? new Set([base]) : sumsOf(awards, base);
}

function addBonuses(lefts: ReadonlySet<number>, { rules, lines }: Sums): ReadonlySet<number> {
  const bonuses = lines.filter(({ kind }) => kind === 'bonus');
  return amountsByCeiling(bonuses, rules, null).reduce(
    (scores, amounts) => combine(scores, amounts, (score, amount) => score + amount),
    lefts,
  );
}

/** What the lines under each ceiling can come to together; lines without one stand alone. */
function amountsByCeiling(
  lines: readonly Line[],
  rules: readonly Rule[],
  most: number | null,
): readonly ReadonlySet<number>[] {
  const bound = new Map<string, { readonly lines: Line[]; readonly limit: number }>();
  for (const line of lines) {
    const rule = rules.find(({ id }) => id === line.ruleId);
    const top = rule === undefined ? null : sumCeilingOf(rule);
    const limit = Math.min(top ?? Infinity, most ?? Infinity);
    const key = rule === undefined || top === null ? '' : boundKeyOf(rule);
    const unit = bound.get(key) ?? { lines: [], limit };
    unit.lines.push(line);
    bound.set(key, unit);
  }
  return [...bound.values()].map((unit) => sumsOf(unit.lines, unit.limit));
}

/** Every sum the lines can come to, none of them above the limit; of the tiers of one matter one applies at most. */
function sumsOf(lines: readonly Line[], limit: number): ReadonlySet<number> {
  let sums: ReadonlySet<number> = new Set([0]);
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.group !== null && seen.has(line.group)) continue;
    if (line.group !== null) seen.add(line.group);
    const choices =
      line.group === null ? [line] : lines.filter(({ group }) => group === line.group);
    const amounts = new Set(choices.flatMap((choice) => amountsOf(choice, limit)));
    sums = combine(sums, new Set([0, ...amounts]), (sum, amount) => Math.min(limit, sum + amount));
  }
  return sums;
}

/** Once, twice … as often as the line can count before the limit is reached. */
function amountsOf({ each, most }: Line, limit: number): readonly number[] {
  if (each === null || each <= 0) return [];
  const times = Math.min(
    most ?? Infinity,
    limit === Infinity ? MOST_ADDED : Math.ceil(limit / each),
  );
  return Array.from({ length: times }, (_, count) => Math.min(limit, each * (count + 1)));
}

function combine(
  sums: ReadonlySet<number>,
  amounts: ReadonlySet<number>,
  add: (sum: number, amount: number) => number,
): ReadonlySet<number> {
  const all = new Set<number>();
  for (const sum of sums) for (const amount of amounts) all.add(add(sum, amount));
  return all;
}

/** The one step between neighbours where all are equally far apart; the lowest may fall short at the floor. */
function commonStep(scores: readonly Points[]): Points | null {
  const [first, second, third] = scores;
  if (first === undefined || second === undefined || third === undefined) return null;
  const width = third - second;
  const even = scores.every((score, at) => at < 2 || score - (scores[at - 1] ?? 0) === width);
  return even && second - first <= width ? pointsOfHundredths(width) : null;
}
