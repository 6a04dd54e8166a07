import type { Points } from '../base/points';
import { NO_POINTS, pointsOfHundredths, sumPoints } from '../base/points';
import type { Reading, Rule } from '../standard/rule';
import { quoteSpan } from '../standard/rule';
import { deriveScore } from './derivation';
import type { Question } from './fact';
import type { Deduction, ItemScore } from './item-score';
import type { Line, Tally } from './line';
import { phraseFault } from './line-label';

/** An item's rules with how often each of their lines applies. */
export interface TallyToScore {
  readonly reading: Reading;
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  readonly tally: Tally;
  readonly base: Points | null;
  /** The lowest score; null where it may go below zero. */
  readonly floor: Points | null;
  /** Nobody has confirmed the floor, and the standard does not say 扣完为止. */
  readonly floorAssumed: boolean;
  readonly questions?: readonly Question[];
}

/** Scores one item: base − deductions, not below the floor, + bonus; null while a question is open. */
export function scoreTally(given: TallyToScore): ItemScore {
  const { lines, tally, base, floor } = given;
  const questions = [...(given.questions ?? [])];
  const applied = withoutLesserTiers(
    lines.filter(({ key }) => (tally[key] ?? 0) > 0),
    tally,
  );
  const deductions = applied.map((line) => deductionOf(given, line, tally[line.key] ?? 0));
  const taken = sumPoints(deductions.map(({ points }) => points).filter((points) => points > 0));
  const bonus = pointsOfHundredths(
    -sumPoints(deductions.map(({ points }) => points).filter((points) => points < 0)),
  );
  const whole = applied.some(({ kind }) => kind === 'zero_score') && base !== null ? base : taken;
  const open = questions.length > 0 || base === null;
  const left = base === null ? null : pointsOfHundredths(base - Math.max(taken, whole));
  const kept = left === null ? null : atLeast(left, floor);
  const score = open || kept === null ? null : pointsOfHundredths(kept + bonus);
  const deducted = open || kept === null || base === null ? null : pointsOfHundredths(base - kept);
  const capped = given.rules.some(({ cap }) => cap === 'base');
  const words = { deductions, base, left, kept, score, floorAssumed: given.floorAssumed, capped };
  return {
    deductions,
    deducted,
    bonus,
    score,
    questions,
    derivation: deriveScore(words, true),
    arithmetic: deriveScore(words, false),
    sentence: deductions.map(sentenceOf).join('；') + (deductions.length > 0 ? '。' : ''),
  };
}

function atLeast(points: Points, floor: Points | null): Points {
  return floor !== null && points < floor ? floor : points;
}

function sentenceOf({ words, points }: Deduction): string {
  return points < 0 ? `${words}，加${-points / 100}分` : `${words}，扣${points / 100}分`;
}

/** Tiers of one matter exclude one another: the dearest that applies stands. */
function withoutLesserTiers(applied: readonly Line[], tally: Tally): readonly Line[] {
  return applied.filter(
    (line) =>
      line.group === null ||
      !applied.some(
        (other) =>
          other.group === line.group &&
          other !== line &&
          costOf(other, tally) > costOf(line, tally),
      ),
  );
}

function costOf(line: Line, tally: Tally): number {
  return (line.each ?? 1) * (tally[line.key] ?? 0);
}

function deductionOf(given: TallyToScore, line: Line, count: number): Deduction {
  const rule = given.rules.find(({ id }) => id === line.ruleId);
  if (rule === undefined) throw new Error(`line ${line.key} has no rule`);
  const part = line.part === null ? undefined : rule.parts[line.part];
  const amount = line.control === 'amount' ? count : (line.each ?? NO_POINTS) * count;
  const adds = line.kind === 'bonus' || line.kind === 'award';
  return {
    lineKey: line.key,
    count,
    points: pointsOfHundredths(adds ? -amount : amount),
    words: phraseFault(
      { rule, part, control: line.control, ought: line.ought, reading: given.reading },
      count,
    ),
    clause: clauseOf(given.reading, rule),
  };
}

/** The standard's own words the line rests on. */
function clauseOf(reading: Reading, rule: Rule): string {
  const spans = rule.spans.filter((span) => span.in === 'standard');
  return (spans.length > 0 ? spans : rule.spans).map((span) => quoteSpan(reading, span)).join('，');
}
