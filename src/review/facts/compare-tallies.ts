import type { QuantityTest } from '../../standard/quantity-test';
import { compareTimes } from './compare-times';
import type { Timed, TimesRelation } from './compare-times';
import type { FindingScope } from '../findings/finding-claim';
import { dueOfYear, timesAYear } from '../findings/judge-quantities';
import type { Tally } from './tally-finding';

/** What both findings are held against. */
export interface ComparedUnder {
  readonly tests: readonly QuantityTest[];
  readonly scope: FindingScope;
  /** The indicator in its own words: either finding may say them. */
  readonly asked: string;
}

/** 4次, 4份 and 4篇 count the same where each side has but one of them. */
export const COUNTS: ReadonlySet<string> = new Set([
  ...['次', '份', '个', '项', '篇', '件', '条'],
  ...['人', ''],
]);

/** Holds the tallies of two findings against each other (R50); null where no two of them are of one thing. */
export function compareTallies(
  mine: readonly Tally[],
  theirs: readonly Tally[],
  under: ComparedUnder,
): TimesRelation | null {
  const relations: TimesRelation[] = [];
  for (const unit of new Set(mine.map((tally) => tally.unit))) {
    const own = mine.filter((tally) => tally.unit === unit);
    const others = theirs.filter((tally) => isSameUnit(tally.unit, unit, mine, theirs));
    if (others.length > 0) relations.push(compareYears(own, others, under));
  }
  return relations.length === 0 ? null : worstOf(relations);
}

function isSameUnit(
  one: string,
  other: string,
  mine: readonly Tally[],
  theirs: readonly Tally[],
): boolean {
  if (one === other) return true;
  const lone = (all: readonly Tally[]): boolean => new Set(all.map(({ unit }) => unit)).size === 1;
  return COUNTS.has(one) && COUNTS.has(other) && lone(mine) && lone(theirs);
}

function worstOf(relations: readonly TimesRelation[]): TimesRelation {
  if (relations.includes('differ')) return 'differ';
  return relations.includes('open') ? 'open' : 'equal';
}

function compareYears(
  mine: readonly Tally[],
  theirs: readonly Tally[],
  under: ComparedUnder,
): TimesRelation {
  const [one, other] = [mine.filter(isOfYear), theirs.filter(isOfYear)];
  if (one.length === 0 || other.length === 0) return compareLoose(mine, theirs, under);
  const relations = one.flatMap((tally): TimesRelation[] => {
    const same = other.find(({ year }) => year === tally.year);
    return same ? [comparePair(tally, same, under)] : [];
  });
  const [lone, loneOther] = [mine, theirs].map((all) => all.find(({ year }) => year === null));
  if (lone && loneOther) relations.push(comparePair(lone, loneOther, under));
  if (relations.length === 0 || one.length !== other.length) relations.push('open');
  return worstOf(relations);
}

function isOfYear({ year }: Tally): boolean {
  return year !== null;
}

/** One side names no year: each year against a yearly pace, all of them against their sum, else the only one. */
function compareLoose(
  mine: readonly Tally[],
  theirs: readonly Tally[],
  under: ComparedUnder,
): TimesRelation {
  const [loose, named] = mine.some(isOfYear) ? [theirs, mine] : [mine, theirs];
  const [one, ...more] = loose;
  if (!one || more.length > 0) return 'open';
  if (named.length === 1 && named[0]) return comparePair(one, named[0], under);
  const years = named.filter(isOfYear);
  if (one.pace && !one.held) return worstOf(years.map((each) => comparePair(one, each, under)));
  const values = years.flatMap(({ held }) => (held ? [held.value] : []));
  if (one.held?.period.kind !== 'years' || one.held.period.count !== values.length) return 'open';
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === years.length && sum === one.held.value ? 'equal' : 'differ';
}

function comparePair(one: Tally, other: Tally, under: ComparedUnder): TimesRelation {
  const relations: TimesRelation[] = [];
  if (one.due !== null && other.due !== null && one.due !== other.due) relations.push('differ');
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  if (mine.some((part, at) => part !== null && isOther(part, theirs[at]))) relations.push('differ');
  if (isOtherPace(one, other) || isOtherPace(other, one)) relations.push('differ');
  relations.push(compareWhole(one, other, under));
  if (!(isInStep(one, under) && isInStep(other, under))) relations.push('open');
  return worstOf(relations);
}

/** 每月85元 and 上半年每月80元、下半年每月90元 come to one sum, and are not the same. */
function isOtherPace({ pace }: Tally, { within }: Tally): boolean {
  if (!pace) return false;
  const [times, over] = timesAYear(pace.value, pace.every);
  return within.some(({ value, every }) => {
    const [other, of] = timesAYear(value, every);
    return times * of !== other * over;
  });
}

/** 每季度1次，全年12次: a pace that does not come to the number beside it. */
function isInStep({ pace, held }: Tally, { scope }: ComparedUnder): boolean {
  if (!pace || !held || scope.months !== 12) return true;
  if (held.period.kind === 'pace' || held.period.kind === 'part') return true;
  const [times, over] = timesAYear(pace.value, pace.every);
  return times === held.value * over;
}

function isOther(part: number, other: number | null | undefined): boolean {
  return other !== null && other !== undefined && other !== part;
}

function compareWhole(one: Tally, other: Tally, under: ComparedUnder): TimesRelation {
  const [due, dueOther] = [dueIn(one, under), dueIn(other, under)];
  const [held, heldOther] = [timedOf(one, due), timedOf(other, dueOther)];
  if (held && heldOther) return compareTimes(held, heldOther, under.scope);
  if (one.short !== null && other.short !== null)
    return one.short === other.short ? 'equal' : 'differ';
  const [short, counted] = one.short !== null && !held ? [one, heldOther] : [other, held];
  return compareShortfall(short.short, due, counted, under);
}

/** 缺2次 of 12 due is 10 held; of how many is told by the indicator, and only of one year (R11). */
function compareShortfall(
  short: number | null,
  due: number | null,
  counted: Timed | null,
  { scope }: ComparedUnder,
): TimesRelation {
  if (short === null || due === null || !counted) return 'open';
  const year: Timed = { value: due - short, period: { kind: 'years', count: 1 } };
  const { period } = counted;
  if (period.kind !== 'unstated') return compareTimes(year, counted, scope);
  if (scope.months === 12) return year.value === counted.value ? 'equal' : 'differ';
  const all = (due * scope.months) / 12 - short;
  return [year.value, all].includes(counted.value) ? 'open' : 'differ';
}

/** What is due in a year of what a tally counts; null where the indicator does not say, or says two things. */
function dueIn({ unit }: Tally, { tests }: ComparedUnder): number | null {
  if (unit === '个月') return 12;
  const [due, ...more] = tests.filter((test) => test.unit === unit || !test.stated).map(dueOfYear);
  if (!due || more.length > 0) return null;
  return due[0] % due[1] === 0 ? due[0] / due[1] : null;
}

/** The whole with its time: a half told beside it, or what was due in a year, says that it is of one. */
function timedOf({ held, pace, parts, due, all }: Tally, yearly: number | null): Timed | null {
  if (!held) return pace && { value: pace.value, period: { kind: 'pace', every: pace.every } };
  const said = due ?? (all ? held.value : null);
  const year = parts.some((part) => part !== null) || (said !== null && said === yearly);
  return held.period.kind === 'unstated' && year
    ? { value: held.value, period: { kind: 'years', count: 1 } }
    : held;
}

/** A pace tells the halves and quarters it goes on in: 每月1次 is 6 in each half. */
function partsOf({ parts, pace, held }: Tally): readonly (number | null)[] {
  if (!pace || held || pace.every.every !== 'months') return parts;
  const { value, every } = pace;
  return parts.map((part, at) => {
    const times = (value * (at < 2 ? 6 : 3)) / every.count;
    return part ?? (Number.isInteger(times) ? times : null);
  });
}
