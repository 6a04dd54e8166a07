import { compareFigures } from './compare-figures';
import type { FiguresRelation } from './compare-figures';
import { compareQuantities } from './compare-quantities';
import { compareTold } from './compare-told-times';
import { compareAllAndNone } from './compare-words';
import type { FactsRelation } from './compare-quantities';
import type { ComparedUnder } from './compare-tallies';
import type { FindingClaim } from './finding-claim';
import { spellOut } from './spell-out';
import { tallyFinding } from './tally-finding';
import { toldFigures } from './told-figures';
import type { ToldFigures } from './told-figures';
import { compareNames, isOneWordApart, toldNames } from './told-names';
import type { ToldNames } from './told-names';

interface Told extends ToldFigures {
  readonly names: ToldNames;
}

const known = new WeakMap<FindingClaim, Told>();

/** What two findings tell of the indicator's own number, and all the other numbers and times they tell (R81). */
export function compareFacts(
  one: FindingClaim,
  other: FindingClaim,
  under: ComparedUnder,
): FactsRelation {
  const counted = compareQuantities(one, other, under);
  if (isOneCount(one) && isOneCount(other)) return counted;
  const [mine, theirs] = [tallied(one, under), tallied(other, under)];
  if (mine !== null && theirs !== null && isOfOneUnit(mine, theirs)) {
    return counted === 'equal' ? compareTold(toldOf(one).times, toldOf(other).times) : counted;
  }
  // 从未参加, 每月按时参加 stand against a number that says otherwise, whatever else is told.
  if (compareAllAndNone(one, other, under) !== null) return counted;
  const [told, others] = [toldOf(one), toldOf(other)];
  const names = compareNames(told.names, others.names);
  if (names === 'differ') return 'differ';
  const figures = compareFigures(told, others, under);
  const all = relationOf(counted, figures);
  // Beside equal numbers one other word may be another thing.
  const unsure =
    names === 'open' || (figures !== 'none' && isOneWordApart(one.normal, other.normal));
  return unsure && all !== 'differ' ? 'open' : all;
}

/** 全年参加12次, 按时参加: one number at the most, and nothing told beside it. */
function isOneCount({ normal, quantities }: FindingClaim): boolean {
  return quantities.length <= 1 && ONE_COUNT.test(normal);
}

const ONE_COUNT =
  /^[^\d零〇一二两三四五六七八九十百半周月季%]*(?:每[月季周]度?[^\d零〇一二两三四五六七八九十百半周月季%]*)?(?:[\d一二两三四五六七八九十]+[次篇份][^\d零〇一二两三四五六七八九十百半周月季%]*)?$/;

/** What the tally of the indicator's own number says, and what all the numbers say. */
function relationOf(counted: FactsRelation, all: FiguresRelation): FactsRelation {
  switch (all) {
    case 'equal':
      return 'equal';
    case 'differ':
      return 'differ';
    case 'open':
      return counted === 'differ' ? 'differ' : 'open';
    case 'more':
      return counted === 'differ' ? 'open' : 'equal';
    case 'partly':
      return counted === 'equal' ? 'equal' : 'open';
    case 'none':
      return counted;
  }
}

/** The units of all it tells, where that is one tally of each: then nothing is left that the tallies do not hold. */
function tallied(claim: FindingClaim, { tests }: ComparedUnder): string | null {
  const tallies = claim.quantities.length > 0 ? tallyFinding(claim, tests) : null;
  if (tallies === null) return null;
  const { figures, times } = toldOf(claim);
  const shares = figures.filter(({ dimension }) => dimension === '%');
  if (figures.length > claim.quantities.length || (shares.length > 0 && figures.length > 1)) {
    return null;
  }
  const held = times.every(
    ({ kind, months }) =>
      kind === 'year' ||
      kind === 'pace' ||
      (kind === 'months' &&
        figures.some((each) => months.every((month) => each.months.includes(month)))),
  );
  const [unit, ...more] = new Set(tallies.map((tally) => tally.unit));
  return held && more.length === 0 ? (unit ?? null) : null;
}

/** Days and working days are compared by the tallies, and a question (R14). */
function isOfOneUnit(one: string, other: string): boolean {
  const days = /^(?:天|个工作日)$/;
  return one === other || (days.test(one) && days.test(other));
}

/** Read when first compared: most findings are worded alike, and never are. */
function toldOf(claim: FindingClaim): Told {
  const before = known.get(claim);
  if (before) return before;
  const { text } = spellOut({ text: claim.normal, origins: [] });
  const told = { ...toldFigures(text), names: toldNames(text) };
  known.set(claim, told);
  return told;
}
