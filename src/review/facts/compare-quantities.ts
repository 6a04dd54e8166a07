import type { QuantityTest } from '../../standard/quantity-test';
import { compareTallies, COUNTS } from './compare-tallies';
import type { ComparedUnder } from './compare-tallies';
import { compareTimes } from './compare-times';
import { compareWords } from './compare-words';
import type { FindingClaim, FindingQuantity, QuantityPeriod } from '../findings/finding-claim';
import { dueOfYear, sumsOf } from '../findings/judge-quantities';
import { tallyFinding } from './tally-finding';

/** Whether two findings tell the same numbers; `open` where they may, `none` where one of them tells no number. */
export type FactsRelation = 'equal' | 'differ' | 'open' | 'none';

/** A number as compared: parts of a year are added up. */
interface Amount {
  readonly kind: FindingQuantity['kind'];
  readonly value: number;
  readonly unit: string;
  readonly share: readonly [number, number] | null;
  readonly period: QuantityPeriod;
  readonly year: number | null;
  readonly about: string;
  readonly total: boolean;
}

/** Holds what two findings tell against each other: numbers, and words that stand for them (R10–R14, R50–R52). */
export function compareQuantities(
  one: FindingClaim,
  other: FindingClaim,
  under: ComparedUnder,
): FactsRelation {
  const [answers, others] = [one.answers, other.answers];
  if (answers && others && answers.of === others.of) {
    return answers.right === others.right ? 'equal' : 'differ';
  }
  const relation = worst([compareNumbers(one, other, under), ...compareWords(one, other, under)]);
  const doubtful = one.doubts.length + other.doubts.length > 0;
  return doubtful && relation !== 'differ' ? 'open' : relation;
}

function compareNumbers(
  one: FindingClaim,
  other: FindingClaim,
  under: ComparedUnder,
): FactsRelation {
  if (one.quantities.length === 0 || other.quantities.length === 0) return 'none';
  const [tallies, others] = [tallyFinding(one, under.tests), tallyFinding(other, under.tests)];
  const told = tallies && others ? compareTallies(tallies, others, under) : null;
  if (told !== null) return told;
  const [mine, theirs] = [amountsOf(one), amountsOf(other)];
  if (mine.length === 0 || theirs.length === 0) return 'none';
  return worst([
    compareLists(mine.filter(isMain), theirs.filter(isMain), under),
    compareDue(mine, theirs),
    compareDetails(one, other, under),
  ]);
}

function isMain({ kind }: Amount): boolean {
  return kind !== 'due';
}

function worst(relations: readonly FactsRelation[]): FactsRelation {
  for (const each of ['differ', 'open', 'equal'] as const)
    if (relations.includes(each)) return each;
  return 'none';
}

/** The numbers that stand for themselves; parts of one year of one thing as their sum. */
function amountsOf({ quantities }: FindingClaim): readonly Amount[] {
  return gather(quantities.filter(({ role }) => role !== 'detail'));
}

function gather(quantities: readonly FindingQuantity[]): readonly Amount[] {
  const amounts: Amount[] = [];
  const parts = new Map<string, FindingQuantity[]>();
  for (const quantity of quantities) {
    if (quantity.period.kind !== 'part') {
      amounts.push({ ...quantity, total: quantity.role === 'total' });
      continue;
    }
    const key = [quantity.kind, quantity.unit, quantity.year].join(' ');
    parts.set(key, [...(parts.get(key) ?? []), quantity]);
  }
  for (const each of parts.values()) {
    for (const { value, period } of sumsOf(each)) {
      const first = each[0];
      if (first) amounts.push({ ...first, value, period, total: false });
    }
  }
  return amounts;
}

/** 应到12次 against 应到10次; where only one says what was due, nothing is said against the other. */
function compareDue(mine: readonly Amount[], theirs: readonly Amount[]): FactsRelation {
  const [one, ...more] = mine.filter(({ kind }) => kind === 'due');
  const [other, ...further] = theirs.filter(({ kind }) => kind === 'due');
  if (!one || !other) return 'none';
  if (more.length + further.length > 0) return 'open';
  return one.value === other.value ? 'equal' : 'differ';
}

function compareDetails(
  one: FindingClaim,
  other: FindingClaim,
  under: ComparedUnder,
): FactsRelation {
  const [mine, theirs] = [one, other].map(({ quantities }) =>
    gather(quantities.filter(({ role }) => role === 'detail')),
  );
  if (!mine || !theirs || mine.length === 0 || theirs.length === 0) return 'none';
  return compareLists(mine, theirs, under);
}

function compareLists(
  mine: readonly Amount[],
  theirs: readonly Amount[],
  under: ComparedUnder,
): FactsRelation {
  const [one, other] = [alone(mine), alone(theirs)];
  if (one && other) return comparePair(one, other, under);
  if (mine.length === 0 || theirs.length === 0) return 'none';
  if (one) return compareSum(one, theirs, under);
  if (other) return compareSum(other, mine, under);
  return compareEach(mine, theirs, under);
}

/** The only number, or the only one told as the sum of the others. */
function alone(amounts: readonly Amount[]): Amount | null {
  const totals = amounts.filter(({ total }) => total);
  const [first, second] = totals.length > 0 ? totals : amounts;
  return first && !second ? first : null;
}

/** 共24次 against 支委会12次、党小组会12次; 每月1次 told beside its sum is that sum. */
function compareSum(one: Amount, several: readonly Amount[], under: ComparedUnder): FactsRelation {
  const alike = several.filter(({ unit, kind }) => unit === one.unit && kind === one.kind);
  if (alike.length === 0) return 'open';
  const [same, ...others] = alike;
  if (same && others.length === 0) return worst([comparePair(one, same, under), 'open']);
  const plain = alike.every(({ period, share }) => period.kind !== 'pace' && share === null);
  const sum = alike.reduce((total, { value }) => total + value, 0);
  if (plain && one.share === null && sum === one.value) return 'equal';
  return alike.some((each) => comparePair(one, each, under) !== 'differ') ? 'open' : 'differ';
}

/** Several against several: by what each is of, else in the order they are told. */
function compareEach(
  mine: readonly Amount[],
  theirs: readonly Amount[],
  under: ComparedUnder,
): FactsRelation {
  const left = [...theirs];
  const relations: FactsRelation[] = [];
  const unmatched = mine.filter((amount) => {
    const at = left.findIndex((each) => keyOf(each) === keyOf(amount));
    const found = left[at];
    if (!found) return true;
    left.splice(at, 1);
    relations.push(comparePair(amount, found, under));
    return false;
  });
  if (unmatched.length !== left.length) return worst([...relations, 'open']);
  const values = (amounts: readonly Amount[]): string =>
    amounts
      .map(({ value, unit }) => `${value}${unit}`)
      .sort()
      .join(' ');
  const inOrder = unmatched.map((amount, at): FactsRelation => {
    const other = left[at];
    return other ? comparePair(amount, other, under) : 'open';
  });
  // The same numbers in another order may be the same things in another order.
  const shuffled = inOrder.includes('differ') && values(unmatched) === values(left);
  return worst([...relations, ...(shuffled ? (['open'] as const) : inOrder)]);
}

function keyOf({ kind, unit, year, about }: Amount): string {
  return [kind, unit, year, about].join(' ');
}

function comparePair(one: Amount, other: Amount, under: ComparedUnder): FactsRelation {
  if (one.year !== null && other.year !== null && one.year !== other.year) return 'open';
  if (one.share !== null || other.share !== null) return compareShares(one, other);
  if (one.kind !== other.kind) return compareShortfall(one, other, under);
  if (one.unit !== other.unit && !(COUNTS.has(one.unit) && COUNTS.has(other.unit))) return 'open';
  return compareTimes(one, other, under.scope);
}

function compareShares({ share: one }: Amount, { share: other }: Amount): FactsRelation {
  if (one === null || other === null) return 'open';
  return one[0] * other[1] === other[0] * one[1] ? 'equal' : 'differ';
}

/** 缺2次 of 12 due is 10 held; of how many is told by the indicator, and only of one year. */
function compareShortfall(
  one: Amount,
  other: Amount,
  { tests, scope }: ComparedUnder,
): FactsRelation {
  const short = one.kind === 'short' ? one : other;
  const held = one.kind === 'short' ? other : one;
  const due = dueFor(short, tests);
  if (due === null || held.period.kind === 'pace') return 'open';
  const year = due - short.value === held.value;
  if (scope.months === 12) return year ? 'equal' : 'differ';
  const all = (due * scope.months) / 12 - short.value === held.value;
  return year || all ? 'open' : 'differ';
}

function dueFor({ unit }: Amount, tests: readonly QuantityTest[]): number | null {
  if (unit === '个月') return 12;
  const dues = tests.filter((test) => test.unit === unit || !test.stated).map(dueOfYear);
  const [due] = dues;
  if (!due || dues.length > 1) return null;
  return due[0] % due[1] === 0 ? due[0] / due[1] : null;
}
