import type { QuantityTest } from '../../standard/quantity-test';
import type { FindingScope } from './finding-claim';
import { windowsOf } from './judge-spread';

const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** 2015年以来, 自2016年起, 2017年3月前: of more or of less than a year that is looked at. */
const BOUND = /20\d\d年?(?:\d{1,2}月)?份?(?:以来|来|起|至今|以?后|以?前|之[前后]|开始)/;
/** 2017年7月被评为优秀共产党员: what happened once is of no year that would have to be whole. */
const HONOUR = /被|评为|授予|表彰|获/;

/**
 * Whether the years a finding names are those that are looked at, the last of them included (R106). Without a year to look back from only
 * what is bounded (自2015年来) is told.
 */
export function isOfTheYears(text: string, { months, today }: FindingScope): boolean {
  const named = [...new Set((text.match(YEAR) ?? []).map(Number))];
  if (named.length === 0) return true;
  const last = today === undefined ? Math.max(...named) : lastYear(today);
  if (BOUND.test(text.replaceAll(new RegExp(`${last}年以?来`, 'g'), ''))) return false;
  if (today === undefined) return true;
  const first = last - Math.max(1, Math.round(months / 12)) + 1;
  if (named.some((year) => year < first || year > last)) return false;
  return named.includes(last) || HONOUR.test(text);
}

/** The last year of which at least half has passed: in January nobody can tell of the year that begins. */
function lastYear({ year, month }: NonNullable<FindingScope['today']>): number {
  return month > 6 ? year : year - 1;
}

const MONTH = '(?:1[0-2]|0?[1-9])';
const RANGE = new RegExp(`(?<!\\d)(${MONTH})月?份?[-—~至到](${MONTH})月`, 'g');
const LISTED = new RegExp(`(?<![\\d每])((?:${MONTH}月?份?[、和])*${MONTH})月(?!\\d*次)`, 'g');
const QUARTER = /(前?)第?([一二三四1-4])(?:个季度|季度)/g;
const AT: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/** Whether the parts of a year that are named reach into each period in which something is due (R106). */
export function isOfAllPeriods(text: string, tests: readonly QuantityTest[]): boolean {
  const spans = spansOf(text);
  const due = tests.flatMap((test) => windowsOf(test) ?? []);
  if (due.length > 0) {
    const named = [...spans.flat(), ...monthsListed(text)];
    return (
      named.length === 0 ||
      due.every(({ each }) => each.every((window) => window.some((month) => named.includes(month))))
    );
  }
  // Where nothing is asked for by number, a day is one on which something was done.
  return tests.length > 0 || spans.length === 0 || new Set(spans.flat()).size === 12;
}

/** Ranges of months, quarters and halves. */
function spansOf(text: string): readonly (readonly number[])[] {
  const ranges = [...text.matchAll(RANGE)].map(([, from, to]) =>
    monthsFrom(Number(from), Number(to)),
  );
  const quarters = [...text.matchAll(QUARTER)].map(([, before, name = '']) => {
    const at = AT[name] ?? Number(name);
    return monthsFrom(before === '' ? at * 3 - 2 : 1, at * 3);
  });
  const halves = [...text.matchAll(/([上下])半年/g)].map(([, half]) =>
    half === '上' ? monthsFrom(1, 6) : monthsFrom(7, 12),
  );
  return [...ranges, ...quarters, ...halves];
}

function monthsListed(text: string): readonly number[] {
  return [...text.replace(RANGE, '').matchAll(LISTED)].flatMap(([, list = '']) =>
    list.split(/\D+/).map(Number),
  );
}

function monthsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
