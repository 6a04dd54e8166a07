import type { QuantityTest } from '../../standard/quantity-test';
import type { FindingQuantity } from './finding-claim';
import type { Verdict } from './judge-quantities';

/** So much was held in these months; `paced` where it was told as so often in each of them. */
interface Part {
  readonly months: readonly number[];
  readonly value: number;
  readonly paced: boolean;
}

/** The stretches of a year in each of which a test asks for its number. */
export interface Windows {
  readonly each: readonly (readonly number[])[];
  /** What is due in so many of them. */
  readonly due: (windows: number) => number;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const WEEKS_OF_YEAR = 52;

/**
 * Whether the parts of a year that are told leave each period its due (R105): `absent` where no part is told or the test asks for nothing in
 * a part of the year, `short` where a part that is told surely lacks something. `whole` is the number of the year, where one is told beside.
 */
export function judgeSpread(
  test: QuantityTest,
  held: readonly FindingQuantity[],
  whole: number | null,
): Verdict {
  const windows = windowsOf(test);
  const told = held.filter(({ period }) => period.kind === 'part');
  if (!windows || told.length === 0) return 'absent';
  const about = [...new Set(told.map((each) => each.about))];
  const verdicts = about.map((name) => {
    const parts = told.flatMap(({ about: of, period, value, pace }): readonly Part[] =>
      of === name && period.kind === 'part'
        ? [{ months: period.months, value, paced: pace !== undefined }]
        : [],
    );
    return judgeParts(windows, [...parts, ...restOf(whole, parts)]);
  });
  if (verdicts.includes('short')) return 'short';
  return verdicts.every((each) => each === 'reached') ? 'reached' : 'open';
}

/** Null where what is asked for may all be held at once. */
export function windowsOf({ quantity, period, relation }: QuantityTest): Windows | null {
  if (typeof quantity !== 'number' || relation !== 'at-least') return null;
  if (period.every === 'weeks') {
    // No month has a whole number of weeks: what is due in one is rounded down.
    const due = (months: number): number =>
      Math.floor((quantity * WEEKS_OF_YEAR * months) / (12 * period.count));
    return { each: MONTHS.map((month) => [month]), due };
  }
  if (period.every !== 'months' || period.count >= 12 || 12 % period.count !== 0) return null;
  const each = MONTHS.filter((month) => (month - 1) % period.count === 0).map((first) =>
    Array.from({ length: period.count }, (_, at) => first + at),
  );
  return { each, due: (count) => count * quantity };
}

/** 全年4次，其中四季度4次 leaves nothing for the other three. */
function restOf(whole: number | null, parts: readonly Part[]): readonly Part[] {
  const named = parts.flatMap(({ months }) => months);
  const rest = MONTHS.filter((month) => !named.includes(month));
  const value = (whole ?? 0) - sum(parts);
  const apart = new Set(named).size === named.length;
  return whole === null || rest.length === 0 || value < 0 || !apart
    ? []
    : [{ months: rest, value, paced: false }];
}

function judgeParts({ each, due }: Windows, parts: readonly Part[]): Verdict {
  const within = ({ months }: Part): number =>
    each.filter((window) => window.every((month) => months.includes(month))).length;
  const lacking = parts.filter((part) => part.value < due(within(part)));
  // What a pace is short of is told by the pace, and against the others of it (R100).
  if (lacking.length > 0) return lacking.every(({ paced }) => paced) ? 'open' : 'short';
  const groups = joined(each, parts);
  const open = groups.filter(({ windows, of }) => sum(of) < due(windows.length));
  if (open.length === 0) return 'reached';
  const isWhole = ({ windows, of }: Group): boolean =>
    windows.flat().every((month) => of.some(({ months }) => months.includes(month)));
  return open.some(isWhole) ? 'short' : 'open';
}

interface Group {
  readonly windows: readonly (readonly number[])[];
  readonly of: readonly Part[];
}

/** Windows and the parts that reach into them, together as far as a part reaches into several. */
function joined(windows: readonly (readonly number[])[], parts: readonly Part[]): readonly Group[] {
  let groups: readonly Group[] = windows.map((window) => ({ windows: [window], of: [] }));
  for (const part of parts) {
    const touches = (group: Group): boolean =>
      group.windows.flat().some((month) => part.months.includes(month));
    const met = groups.filter(touches);
    const one: Group = {
      windows: met.flatMap((group) => group.windows),
      of: [...new Set(met.flatMap(({ of }) => of)), part],
    };
    groups = [...groups.filter((group) => !touches(group)), one];
  }
  return groups;
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((all, { value }) => all + value, 0);
}
