import type { Points } from '../../base/points';
import { NO_POINTS, pointsOfHundredths } from '../../base/points';
import type { Reading, Rule, RuleKind } from '../../standard/rule';
import { quoteSpan } from '../../standard/rule';
import { keepWithinCeilings } from './ceilings';
import type { Kept } from './ceilings';
import { ceilingNote, deriveScore } from './derivation';
import type { Question } from '../fact';
import type { Deduction, ItemScore } from './item-score';
import type { Line, Tally } from '../line';
import { phraseLine } from './line-label';

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
  const { base, floor } = given;
  const deductions = deductionsOf(given);
  const questions = [...(given.questions ?? []), ...unawarded(given, deductions)];
  const start = isAwarded(given) ? NO_POINTS : base;
  const left = leftOf(given, deductions);
  const kept = left === null ? null : atLeast(left, floor);
  const bonus = pointsOfHundredths(-sumOf(deductions, ({ kind }) => kind === 'bonus'));
  const open = questions.length > 0 || base === null || kept === null;
  const score = open ? null : pointsOfHundredths(kept + bonus);
  const capped = given.rules.some(({ cap }) => cap === 'base');
  const { floorAssumed } = given;
  const words = { deductions, start, left, kept, score, floorAssumed, capped };
  return {
    deductions,
    deducted: open ? null : pointsOfHundredths(base - kept),
    bonus,
    score,
    questions,
    derivation: deriveScore(words, true),
    arithmetic: deriveScore(words, false),
    sentence: deductions.map(sentenceOf).join('；') + (deductions.length > 0 ? '。' : ''),
  };
}

function sumOf(deductions: readonly Deduction[], which: (deduction: Deduction) => boolean): number {
  return deductions.filter(which).reduce((sum, { points }) => sum + points, 0);
}

/** Points are awarded one by one (有制度得2分), rather than taken off the 分值. */
function isAwarded({ lines }: TallyToScore): boolean {
  return lines.some(({ kind }) => kind === 'award');
}

/** What is left before the floor and any bonus; null where the 分值 is not known. */
function leftOf(given: TallyToScore, deductions: readonly Deduction[]): Points | null {
  const { base } = given;
  if (base === null) return null;
  const awarded = -sumOf(deductions, ({ kind }) => kind === 'award');
  const start = isAwarded(given) ? Math.min(base, awarded) : base;
  return pointsOfHundredths(start - sumOf(deductions, ({ points }) => points > 0));
}

/** Where points are awarded one by one and none is, nothing was said or nothing was earned: a question. */
function unawarded(given: TallyToScore, deductions: readonly Deduction[]): readonly Question[] {
  const [first] = given.lines.filter(({ kind }) => kind === 'award');
  if (first === undefined || deductions.some(({ kind }) => kind === 'award')) return [];
  return [{ code: 'says-nothing', quote: first.label }];
}

function atLeast(points: Points, floor: Points | null): Points {
  return floor !== null && points < floor ? floor : points;
}

function sentenceOf({ words, points, ceiling, kind }: Deduction): string {
  if (kind === 'zero_score') return `${words}，不得分`;
  const adds = isAdding(kind);
  const note = ceiling === null ? '' : `（${ceilingNote(ceiling, adds)}）`;
  return `${words}，${adds ? '加' : '扣'}${Math.abs(points) / 100}分${note}`;
}

function isAdding(kind: RuleKind): boolean {
  return kind === 'bonus' || kind === 'award';
}

/** Every line that applies with what it takes, in the order of the clauses. */
function deductionsOf(given: TallyToScore): readonly Deduction[] {
  const { lines, tally, rules } = given;
  const applied = withoutLesserTiers(
    lines.filter(({ key }) => (tally[key] ?? 0) > 0),
    tally,
  );
  const prices = applied.map((line) => ({ ruleId: line.ruleId, points: priceOf(line, tally) }));
  const kept = keepWithinCeilings(prices, rules);
  const deductions = applied.map((line, at) => deductionOf(given, line, kept[at]));
  return takeWhole(deductions, given.base);
}

/** 不得分 takes what the other clauses leave, once. */
function takeWhole(deductions: readonly Deduction[], base: Points | null): readonly Deduction[] {
  let left = (base ?? 0) - sumOf(deductions, ({ points }) => points > 0);
  return deductions.map((each) => {
    if (each.kind !== 'zero_score') return each;
    const points = pointsOfHundredths(Math.max(0, left));
    left = 0;
    return { ...each, points };
  });
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

/** 不得分 is dearer than any number. */
function costOf(line: Line, tally: Tally): number {
  return line.kind === 'zero_score' ? Infinity : priceOf(line, tally);
}

/** The price of a line before its ceiling, in hundredths. */
function priceOf(line: Line, tally: Tally): number {
  const count = tally[line.key] ?? 0;
  return line.control === 'amount' ? count : (line.each ?? NO_POINTS) * count;
}

function deductionOf(given: TallyToScore, line: Line, kept: Kept | undefined): Deduction {
  const rule = given.rules.find(({ id }) => id === line.ruleId);
  if (rule === undefined) throw new Error(`line ${line.key} has no rule`);
  const count = given.tally[line.key] ?? 0;
  const { points = 0, ceiling = null } = kept ?? {};
  return {
    lineKey: line.key,
    count,
    points: pointsOfHundredths(isAdding(line.kind) ? -points : points),
    ceiling,
    kind: line.kind,
    words: phraseLine(rule, line, given.reading, count),
    clause: clauseOf(given.reading, rule),
  };
}

/** The standard's own words the line rests on. */
function clauseOf(reading: Reading, rule: Rule): string {
  const spans = rule.spans.filter((span) => span.in === 'standard');
  return (spans.length > 0 ? spans : rule.spans).map((span) => quoteSpan(reading, span)).join('，');
}
