import { compareFigures } from './compare-figures';
import type { FiguresCompared, FiguresRelation } from './compare-figures';
import { compareQuantities } from './compare-quantities';
import type { FactsRelation } from './compare-quantities';
import type { ComparedUnder } from './compare-tallies';
import { compareTold } from './compare-told-times';
import { compareAllAndNone } from './compare-words';
import type { FindingClaim } from '../findings/finding-claim';
import { isDenied } from './like-figures';
import { isOneNumberApart, isOneTurnApart } from './one-turn-apart';
import { surelyDiffer } from './prove-differ';
import { doubtsOf } from './prove-same';
import {
  areOfOther,
  isAbout,
  isByOthers,
  isChangedOtherwise,
  isExceptLeft,
  isNameLeft,
  isOtherExcuse,
  isOtherPart,
  isOver,
} from './prove-words';
import { isAtOddsWithin } from './prove-within';
import { standApart } from './stand-apart';
import { tallyFinding } from './tally-finding';
import { toldOf } from './told-finding';
import type { ToldFinding } from './told-finding';
import { areDenialsApart, hasDenial, unsaidWords } from './unsaid-words';
import { compareNames, isOneWordApart } from './told-names';

/**
 * What two findings tell of the indicator's own number, and all the other numbers and times they tell (R81). `equal` and `differ` are
 * only said where they are proven; else it is `open` (R85, R86).
 */
export function compareFacts(
  one: FindingClaim,
  other: FindingClaim,
  under: ComparedUnder,
): FactsRelation {
  const counted = compareQuantities(one, other, under);
  const [told, others] = [toldOf(one), toldOf(other)];
  if (isOneCount(one) && isOneCount(other)) {
    const unsure =
      counted !== 'differ' &&
      (isOneWordApart(one.normal, other.normal, 'names') ||
        (counted !== 'none' && isUnsaid({ told, others, under }, true)));
    return unsure ? 'open' : counted;
  }
  if (isOneNumberApart(told.text, others.text)) return counted === 'equal' ? 'open' : 'differ';
  const figures = compareFigures(told, others, under);
  if (figures.relation !== 'none' && isOneTurnApart(told.text, others.text)) return 'differ';
  const compared = { told, others, figures, under };
  const seeming = relate(compared, counted);
  const relation = proven(compared, seeming, counted);
  if (relation !== 'equal') return relation;
  return isOtherwise(compared) ||
    isUnsaid(compared, seeming.by === 'tally' && isShortTold(compared))
    ? 'open'
    : 'equal';
}

/** 缺2次, 少1次: what the one denies the other may tell by a number. */
function isShortTold({ told, others }: Compared): boolean {
  return [told, others].some(({ figures }) =>
    figures.some(({ role, value }) => role === 'short' || value === 0),
  );
}

/** A word that only the one says may tell another fact (R112). */
function isUnsaid({ told, others, under }: Omit<Compared, 'figures'>, counted: boolean): boolean {
  if (isOtherPart(told, others) || isOtherExcuse(told, others)) return true;
  const by = { asked: under.asked, counted };
  const [mine, theirs] = [unsaidWords(told, others, by), unsaidWords(others, told, by)];
  if ((mine !== '' && theirs !== '') || hasDenial(mine + theirs)) return true;
  return !counted && areDenialsApart(told, others);
}

/** 已落实产业帮扶 beside 已落实教育帮扶, of which no number is told. */
export function areOfOtherWords(
  one: FindingClaim,
  other: FindingClaim,
  under: ComparedUnder,
): boolean {
  return isUnsaid({ told: toldOf(one), others: toldOf(other), under }, true);
}

/** Equal numbers of other things, a name left out, an exception: nothing that is only worded otherwise (R88). */
function isOtherwise({ told, others, figures, under }: Compared): boolean {
  return (
    areOfOther(told, others, figures) ||
    isChangedOtherwise(told, others) ||
    isOver(told, others) ||
    isAbout(told, others) ||
    isByOthers(told, others) ||
    isByOthers(others, told) ||
    isNameLeft(told, others) ||
    isNameLeft(others, told) ||
    isExceptLeft(told, others) ||
    isExceptLeft(others, told) ||
    isAtOddsWithin(told, others, under)
  );
}

interface Compared {
  readonly told: ToldFinding;
  readonly others: ToldFinding;
  readonly figures: FiguresCompared;
  readonly under: ComparedUnder;
}

/** How two findings seem to stand, and by what. */
interface Seeming {
  readonly relation: FactsRelation;
  readonly by: 'name' | 'tally' | 'number';
}

function relate({ told, others, figures, under }: Compared, counted: FactsRelation): Seeming {
  const [one, other] = [told.claim, others.claim];
  const names = compareNames(told.names, others.names);
  if (names === 'differ') return { relation: 'differ', by: 'name' };
  const [mine, theirs] = [tallied(told, under), tallied(others, under)];
  if (mine !== null && theirs !== null && isOfOneUnit(mine, theirs)) {
    const relation = counted === 'equal' ? compareTold(told.times, others.times) : counted;
    return { relation, by: 'tally' };
  }
  // 从未参加, 每月按时参加 stand against a number that says otherwise, whatever else is told.
  if (compareAllAndNone(one, other, under) !== null) {
    const apart = counted === 'equal' && compareTold(told.times, others.times) === 'differ';
    return { relation: counted, by: apart ? 'number' : 'tally' };
  }
  const relation = relationOf(counted, figures.relation);
  const by = one.answers !== null && other.answers !== null ? 'tally' : 'number';
  // Beside equal numbers one other word may be another thing.
  const unsure = names === 'open' || (figures.relation !== 'none' && areWordsApart(told, others));
  return { relation: unsure && relation !== 'differ' ? 'open' : relation, by };
}

/** What seems equal, or to differ, as far as it is proven; a question that can be answered is. */
function proven(
  compared: Compared,
  { relation, by }: Seeming,
  counted: FactsRelation,
): FactsRelation {
  if (by === 'name') return relation;
  const { told, others, figures, under } = compared;
  const tally = by === 'tally';
  const doubts = doubtsOf(told, others, figures, { tallied: tally, under });
  if (relation === 'differ') {
    const times = compareTold(told.times, others.times) === 'differ';
    // The numbers go together one by one, whatever the count says.
    if (!tally && !times && figures.relation !== 'differ' && doubts.length === 0) return 'open';
    const seeming = tally ? 'tally' : times ? 'time' : 'number';
    return surelyDiffer(told, others, figures, seeming) ? 'differ' : 'open';
  }
  if (doubts.length > 0) {
    return standApart(told, others, figures, doubts) ? 'differ' : 'open';
  }
  return relation === 'open' && !tally && isAnswered(compared, counted) ? 'equal' : relation;
}

/** 支委会每月1次、党委会18次 beside 支委会12次、党委会上半年8次、下半年10次: what the count leaves open the numbers tell. */
function isAnswered({ told, others, figures, under }: Compared, counted: FactsRelation): boolean {
  const { relation, single } = figures;
  return (
    ['equal', 'partly', 'more'].includes(relation) &&
    (under.scope.months === 12 || counted !== 'open') &&
    told.claim.doubts.length + others.claim.doubts.length === 0 &&
    compareNames(told.names, others.names) === null &&
    !areWordsApart(told, others) &&
    compareTold(told.times, others.times) === 'equal' &&
    !single.flat().some(isDenied)
  );
}

function areWordsApart({ claim: one }: ToldFinding, { claim: other }: ToldFinding): boolean {
  return isOneWordApart(one.normal, other.normal);
}

/** 全年参加12次, 按时参加: one number at the most, and nothing told beside it. */
function isOneCount({ normal, quantities }: FindingClaim): boolean {
  return quantities.length <= 1 && ONE_COUNT.test(normal) && !TELLS_MORE.test(normal);
}

/** 副, 月初, 仅, 未: words that may make it another thing. */
const TELLS_MORE =
  /[副半初末底首前后旬午晚比增减翻倍未没无不缺除请仅只过隔逐各双单由代另余超逾强弱部基原多几才迟补停拖]|列席|旁听|陪同|委[托派]|指派/;

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
function tallied({ claim, figures, times }: ToldFinding, { tests }: ComparedUnder): string | null {
  const tallies = claim.quantities.length > 0 ? tallyFinding(claim, tests) : null;
  if (tallies === null) return null;
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
