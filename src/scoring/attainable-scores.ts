import type { Points } from '../base/points';
import { NO_POINTS, pointsOfHundredths } from '../base/points';
import type { Rule } from '../standard/rule';
import type { AttainableScores } from './item-score';
import type { Line } from './line';

/** More than this are not listed one by one. */
const MOST_LISTED = 12;

/**
 * Every score an item can end with under its rules, floor 0: exact, by adding up line after line. An open counter goes to the
 * floor; a line whose amount a person fixes makes every score between possible.
 */
export function attainableScores(given: {
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  readonly base: Points;
}): AttainableScores {
  const { lines, base } = given;
  const bonuses = lines.filter(({ kind }) => kind === 'bonus');
  const free = lines.some(isFree);
  const lefts = leftsOf(lines, base);
  const scores = [...addBonuses(lefts, bonuses)].sort((a, b) => a - b).map(pointsOfHundredths);
  const min = scores[0] ?? NO_POINTS;
  const max = scores.at(-1) ?? base;
  if (free) return { kind: 'any', min: NO_POINTS, max };
  const step = commonStep(scores);
  if (scores.length <= MOST_LISTED || step === null) return { kind: 'listed', scores };
  return { kind: 'stepped', min, max, step };
}

/** A person fixes the amount, or the text gives no number: nothing can be ruled out. */
function isFree(line: Line): boolean {
  return line.kind !== 'bonus' && line.kind !== 'zero_score' && line.each === null;
}

function leftsOf(lines: readonly Line[], base: Points): ReadonlySet<number> {
  let lefts = new Set<number>([base]);
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.kind === 'bonus' || line.kind === 'zero_score' || line.each === null) continue;
    if (line.kind === 'award') continue;
    if (line.group !== null && seen.has(line.group)) continue;
    if (line.group !== null) seen.add(line.group);
    const choices =
      line.group === null ? [line] : lines.filter(({ group }) => group === line.group);
    lefts = step(lefts, choices);
  }
  if (lines.some(({ kind }) => kind === 'zero_score')) lefts.add(0);
  for (const { each, kind } of lines) if (kind === 'award' && each !== null) lefts.add(each);
  if (lines.some(({ kind }) => kind === 'award')) lefts.add(0);
  return lefts;
}

/** One line more: none of it, or as often as it can count before nothing is left. */
function step(lefts: ReadonlySet<number>, choices: readonly Line[]): Set<number> {
  const next = new Set(lefts);
  for (const { each, most } of choices) {
    if (each === null || each <= 0) continue;
    for (const left of lefts) {
      for (let count = 1; count <= (most ?? Infinity); count += 1) {
        const after = Math.max(0, left - each * count);
        next.add(after);
        if (after === 0) break;
      }
    }
  }
  return next;
}

function addBonuses(lefts: ReadonlySet<number>, bonuses: readonly Line[]): ReadonlySet<number> {
  let scores = new Set(lefts);
  for (const { each } of bonuses) {
    if (each !== null) scores = new Set([...scores, ...[...scores].map((score) => score + each)]);
  }
  return scores;
}

/** The one step between neighbours where all are equally far apart; the lowest may fall short at the floor. */
function commonStep(scores: readonly Points[]): Points | null {
  const [first, second, third] = scores;
  if (first === undefined || second === undefined || third === undefined) return null;
  const width = third - second;
  const even = scores.every((score, at) => at < 2 || score - (scores[at - 1] ?? 0) === width);
  return even && second - first <= width ? pointsOfHundredths(width) : null;
}
