import type { ComparedUnder } from './compare-tallies';
import type { FindingClaim, FindingQuantity } from '../findings/finding-claim';
import { isMoney } from '../findings/finding-words';
import { dueOfYear } from '../findings/judge-quantities';

/** 每月按时参加: of something that is done again and again. */
const OFTEN = /每(?:个?[月季周]|半?年|[2-6二两三四六]个月)/;

/** How two findings stand to each other in what they tell by words: all, none, a grade, a day (R51). */
export function compareWords(
  one: FindingClaim,
  other: FindingClaim,
  under: ComparedUnder,
): readonly ('equal' | 'differ')[] {
  const relations: ('equal' | 'differ')[] = [];
  if (one.grade !== null && other.grade !== null) {
    relations.push(one.grade === other.grade ? 'equal' : 'differ');
  }
  if (one.day !== null && other.day !== null && one.day !== other.day) relations.push('differ');
  const extent = compareAllAndNone(one, other, under);
  return extent === null ? relations : [...relations, extent];
}

/** All that is due, or none of it, against what the other tells; null where neither is said, or nothing follows. */
export function compareAllAndNone(
  one: FindingClaim,
  other: FindingClaim,
  under: ComparedUnder,
): 'equal' | 'differ' | null {
  return compareExtents(one, other, under) ?? compareExtents(other, one, under);
}

/** 从未参加 against 11次, against 每月按时参加, against 应到12次，缺12次. */
function compareExtents(
  one: FindingClaim,
  other: FindingClaim,
  { tests }: ComparedUnder,
): 'equal' | 'differ' | null {
  const told = countsOf(other);
  if (countsOf(one).length > 0) return null;
  if (one.extent === 'none') {
    if (other.extent === 'none') return 'equal';
    const held = told.filter(({ kind }) => kind === 'held');
    if (held.some(({ value }) => value > 0)) return 'differ';
    if (held.length > 0) return 'equal';
    const due = told.find(({ kind }) => kind === 'due')?.value ?? null;
    const short = told.find(({ kind }) => kind === 'short');
    if (short) return comparesNone(short.value, short.unit === '个月' ? 12 : (due ?? dueOf(tests)));
    const often = tests.length > 0 || OFTEN.test(one.normal + other.normal);
    return other.extent === 'all' && often ? 'differ' : null;
  }
  if (one.extent !== 'all') return null;
  const [due, held] = [lone(told, 'due'), lone(told, 'held')];
  if (due !== null && held !== null) return held >= due ? 'equal' : 'differ';
  // 每月按时参加 and 12次均按时参加: both say that nothing is missing.
  if (told.length > 0 && other.extent === 'all') return 'equal';
  const missing = told.some(({ kind, value }) => kind === 'short' && value > 0);
  const few = told.length > 0 && other.reason === 'numbers-fall-short';
  return missing || few ? 'differ' : null;
}

/** What the indicator asks for in a year, where it asks for one thing. */
function dueOf(tests: ComparedUnder['tests']): number | null {
  const [due, ...more] = tests.map(dueOfYear);
  return due && more.length === 0 ? due[0] / due[1] : null;
}

function countsOf({ quantities }: FindingClaim): readonly FindingQuantity[] {
  return quantities.filter(({ unit }) => !isMoney(unit));
}

function lone(told: readonly FindingQuantity[], kind: FindingQuantity['kind']): number | null {
  const [first, ...more] = told.filter((each) => each.kind === kind);
  return first && more.length === 0 ? first.value : null;
}

/** Nothing at all was done where all that was due is missing; of how much is not always told. */
function comparesNone(short: number, due: number | null): 'equal' | 'differ' | null {
  if (short === 0) return 'differ';
  return due === null ? null : short === due ? 'equal' : 'differ';
}
