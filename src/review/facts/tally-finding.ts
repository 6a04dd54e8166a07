import type { QuantityTest } from '../../standard/quantity-test';
import type {
  FindingClaim,
  FindingQuantity,
  Pace as Every,
  QuantityPeriod,
} from '../findings/finding-claim';
import { dueOfYear, isSumOfParts } from '../findings/judge-quantities';

/** What a finding tells of one thing in one year, the whole beside its parts; null where it tells nothing of that. */
export interface Tally {
  readonly unit: string;
  readonly year: number | null;
  readonly held: Told | null;
  readonly pace: Pace | null;
  /** Of parts of the year: 上半年每月80元，下半年每月90元. */
  readonly within: readonly Pace[];
  readonly due: number | null;
  readonly short: number | null;
  /** That this was all that was due: 12次均按时参加. */
  readonly all: boolean;
  /** By halves of the year, then by quarters. */
  readonly parts: readonly (number | null)[];
}

interface Told {
  readonly value: number;
  readonly period: QuantityPeriod;
}

interface Pace {
  readonly value: number;
  readonly every: Every;
}

/** The months of a half or a quarter, in the order of {@link Tally.parts}. */
const PARTS: readonly string[] = [
  '1 2 3 4 5 6',
  '7 8 9 10 11 12',
  '1 2 3',
  '4 5 6',
  '7 8 9',
  '10 11 12',
];

/**
 * Brings the numbers of a finding to one tally for each unit and year (R50). Null where that cannot be done without choosing:
 * several things of one unit, numbers of one thing that contradict each other, single months.
 */
export function tallyFinding(
  claim: FindingClaim,
  tests: readonly QuantityTest[],
): readonly Tally[] | null {
  const monthly = tests.find(isMonthly);
  const groups = new Map<string, FindingQuantity[]>();
  for (const quantity of claim.quantities) {
    // A share told beside a number says the same again, of a whole that is not always told.
    if (quantity.share !== null) continue;
    // What is due once a month is missed as often as months are: 有2个月未参加.
    const unit = quantity.unit === '个月' && monthly ? monthly.unit : quantity.unit;
    const key = `${unit} ${String(quantity.year)}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...quantity, unit }]);
  }
  const tallies: Tally[] = [];
  for (const group of groups.values()) {
    const tally = tallyOf(group, claim, tests);
    if (tally === null) return null;
    tallies.push(tally);
  }
  return tallies.length === 0 ? null : tallies;
}

function isMonthly({ quantity, period }: QuantityTest): boolean {
  return quantity === 1 && period.every === 'months' && period.count === 1;
}

function tallyOf(
  group: readonly FindingQuantity[],
  { extent, normal }: FindingClaim,
  tests: readonly QuantityTest[],
): Tally | null {
  const [first] = group;
  if (!first) return null;
  const of = (kind: FindingQuantity['kind']): readonly FindingQuantity[] =>
    group.filter((each) => each.kind === kind);
  const held = of('held');
  const sums = held.filter(({ period }) => period.kind !== 'part' && period.kind !== 'pace');
  const whole = only(sums.filter((each) => !isSumOfParts([each], held)));
  const paces = held.filter(({ period }) => period.kind === 'pace');
  const pace = only(paces.filter((each) => !isOfPart(each, held)));
  const due = only(of('due'));
  const short = shortOf(of('short'));
  const parts = partsOf(held);
  if ([whole, pace, due, short, parts].includes(undefined) || !parts) return null;
  if (whole && isOtherSum(whole, parts)) return null;
  // 学习12次，缺1次: whether of twelve or beside them is not said.
  const beside = whole && short && !due && held.length === 1 && whole.role !== 'total';
  if (beside && !DONE.test(normal) && !isDue(whole.value + short, tests)) return null;
  const all = extent === 'all';
  const told = settle({
    whole: whole ?? null,
    due: due?.value ?? null,
    short: short ?? null,
    parts,
    all,
  });
  const every = pace?.period.kind === 'pace' ? pace.period.every : null;
  return {
    unit: first.unit,
    year: first.year,
    all,
    pace: pace && every ? { value: pace.value, every } : null,
    within: held.flatMap((each) => each.pace ?? []),
    ...told,
  };
}

/** 参加11次，缺1次: the number is of what was held. */
const DONE =
  /(?:参[加与]|实[到际]|其余|到[会场]|出席|召开|开展|完成)[^,;；。\d一二三四五六七八九十]{0,12}[\d一二三四五六七八九十]/;

/** 11次，缺1次 are the twelve that are due in a year. */
function isDue(count: number, tests: readonly QuantityTest[]): boolean {
  return tests.some((test) => {
    const due = dueOfYear(test);
    return due !== null && (count * due[1]) % due[0] === 0;
  });
}

/** 1至6月18天，每个月均为3天: the pace of that part, and of no more of the year. */
function isOfPart(
  { value, period: pace }: FindingQuantity,
  held: readonly FindingQuantity[],
): boolean {
  if (pace.kind !== 'pace' || pace.every.every !== 'months') return false;
  const parts = held.flatMap((part) =>
    part.period.kind === 'part' ? [{ value: part.value, months: part.period.months }] : [],
  );
  const whole = new Set(parts.flatMap(({ months }) => months)).size === 12;
  const { count } = pace.every;
  return (
    !whole &&
    parts.length > 0 &&
    parts.every((part) => part.value * count === value * part.months.length)
  );
}

/** 一季度4次、二季度3次、三季度2次、四季度3次，共11次: what contradicts itself is no tally. */
function isOtherSum(
  { value, period }: FindingQuantity,
  parts: readonly (number | null)[],
): boolean {
  const [h1 = null, h2 = null, q1 = null, q2 = null, q3 = null, q4 = null] = parts;
  const sum = add(h1 ?? add(q1, q2), h2 ?? add(q3, q4));
  return sum !== null && sum !== value && !(period.kind === 'years' && period.count > 1);
}

/** The one number told; undefined where several are. A sum told again is one. */
function only(told: readonly FindingQuantity[]): FindingQuantity | null | undefined {
  const [first, ...more] = told;
  if (!first) return null;
  const again = more.every(({ value, role }) => value === first.value && role === 'total');
  // 近三年36次，其中2017年12次: what is told of a year stands for itself.
  return again && (first.role !== 'detail' || first.year !== null) ? first : undefined;
}

/** 3月、5月共2个月未缴 tells its number twice; 上半年缺1次、下半年缺2次 are added up. */
function shortOf(told: readonly FindingQuantity[]): number | null | undefined {
  const [first, ...more] = told;
  if (!first) return null;
  if (more.every(({ value, about }) => value === first.value && about === first.about)) {
    const months = told.map(({ period }) =>
      period.kind === 'part' ? period.months.join(' ') : '',
    );
    if (new Set(months).size === 1) return first.value;
  }
  const halves = told.map(({ period }) => (period.kind === 'part' ? period.months : []));
  const covered = halves.flat();
  const apart =
    halves.every(({ length }) => length >= 3) && new Set(covered).size === covered.length;
  return apart ? told.reduce((sum, { value }) => sum + value, 0) : undefined;
}

function partsOf(held: readonly FindingQuantity[]): (number | null)[] | undefined {
  const parts: (number | null)[] = PARTS.map(() => null);
  for (const { period, value } of held) {
    if (period.kind !== 'part') continue;
    const at = PARTS.indexOf(period.months.join(' '));
    if (at < 0 || (parts[at] ?? value) !== value) return undefined;
    parts[at] = value;
  }
  return parts;
}

/** What follows from what is told: 应到12次、缺2次 is 10 held; quarters make halves, halves the year. */
function settle({
  whole,
  due,
  short,
  parts,
  all,
}: {
  readonly whole: FindingQuantity | null;
  readonly due: number | null;
  readonly short: number | null;
  readonly parts: readonly (number | null)[];
  readonly all: boolean;
}): Pick<Tally, 'held' | 'due' | 'short' | 'parts'> {
  const [h1 = null, h2 = null, q1 = null, q2 = null, q3 = null, q4 = null] = parts;
  const [first, second] = [h1 ?? add(q1, q2), h2 ?? add(q3, q4)];
  const year: QuantityPeriod = { kind: 'years', count: 1 };
  const summed = add(first, second);
  const missed = short ?? (all ? 0 : null);
  const left = due !== null && missed !== null ? due - missed : null;
  const held =
    whole ??
    (summed !== null
      ? { value: summed, period: year }
      : left !== null && left >= 0
        ? { value: left, period: { kind: 'unstated' } as const }
        : null);
  const total = held && held.period.kind !== 'years' ? held.value : ofOneYear(held);
  const rest = (part: number | null): number | null =>
    total !== null && part !== null && total >= part ? total - part : null;
  return {
    held: held && { value: held.value, period: held.period },
    due: due ?? (whole && short !== null ? whole.value + short : null),
    short: short ?? (due !== null && held && due >= held.value ? due - held.value : null),
    parts: [first ?? rest(second), second ?? rest(first), q1, q2, q3, q4],
  };
}

function ofOneYear(held: Told | null): number | null {
  return held?.period.kind === 'years' && held.period.count === 1 ? held.value : null;
}

function add(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
