import { GENERAL } from '../words/fact-lexicon';
import { coveredBy, pairsOf } from '../words/unit-pairs';
import { namesApart } from '../words/names-apart';
import type { Statement } from './statement';
import { askWeight as ask } from './weight';
import type { Gap, Weight } from './weight';

/** Adds what is told month by month, and lets every other way of telling it agree. */
export function sumGaps(
  gaps: readonly Gap[],
  statements: readonly Statement[],
  due: number | null,
): Weight {
  if (gaps.length === 0) return sumNothing(statements, due);
  const whole = gaps.filter(({ months }) => months.length === 0);
  const monthly = distinctMonths(gaps.filter(({ months }) => months.length > 0));
  if (monthly === null) return ask('contradiction');
  const named = byFault(whole);
  if (named !== null && monthly.length === 0) {
    return { kind: 'count', count: named.reduce((sum, { count }) => sum + count, 0), by: named };
  }
  if ((areOccasions(whole) || areThings(whole, due)) && monthly.length === 0) {
    return { kind: 'count', count: whole.reduce((sum, { count }) => sum + count, 0), by: whole };
  }
  const counts = new Set(whole.map(({ count }) => count));
  if (whole.length > 1 && !areSameWords(whole)) return ask('two-readings');
  const perMonth = monthly.reduce((sum, { count }) => sum + count, 0);
  if (counts.size > 1) return ask('contradiction');
  const [single] = counts;
  if (single !== undefined && monthly.length > 0 && single !== perMonth) {
    return ask('contradiction');
  }
  const count = single ?? perMonth;
  if (due !== null && count > due) return ask('contradiction');
  const told = new Set(gaps.flatMap(({ months }) => months));
  const faults = new Set(gaps.flatMap(({ statement }) => statement.faults));
  const well = statements.some(({ claim, months: named, quarters, nouns, faults: denied }) => {
    // 三季度无误 says nothing of the first.
    const months = named.length > 0 ? named : quarters.map((quarter) => quarter * 3 - 2);
    return (
      claim.kind === 'ok' &&
      // 台账不规范，阵地到位: things apart under a rule that counts whatever is found.
      (due !== null || gaps.some(({ statement }) => !namesApart(nouns, statement.nouns))) &&
      (denied.length === 0 || faults.size === 0 || denied.some((each) => faults.has(each))) &&
      (months.length === 0 || told.size === 0 || months.some((month) => told.has(month)))
    );
  });
  if (well && count > 0) return ask('contradiction');
  const strangeBare = statements.some(
    (each) =>
      each.claim.kind === 'bare' &&
      (due !== null || each.claim.count < count || goesOnFrom(each, gaps)),
  );
  if (strangeBare) return ask('two-readings');
  const [first] = whole;
  const by = first === undefined ? monthly : [first];
  return { kind: 'count', count, by: by.filter((each) => each.count > 0) };
}

/** 不规范1项2项: a number behind the fault, without a name of its own, is a second number of it. */
function goesOnFrom({ start, nouns }: Statement, gaps: readonly Gap[]): boolean {
  return gaps.some(
    ({ statement }) => statement.start < start && (nouns === '' || nouns === statement.nouns),
  );
}

/** 迟报1次、漏报1次: faults of different names add up, where each is told once. */
function byFault(gaps: readonly Gap[]): readonly Gap[] | null {
  const names = gaps.map(({ statement }) => statement.faults.join(' '));
  const apart = names.every((name) => name !== '') && new Set(names).size === gaps.length;
  return apart && gaps.length > 1 ? gaps : null;
}

/** 第一次缺2人，第二次缺1人; 6月21日缺3人次，9月5日缺1人次: each told for a time of its own. */
function areOccasions(gaps: readonly Gap[]): boolean {
  const told = gaps.map(({ statement }) => statement.occasion);
  if (gaps.some(({ statement }) => statement.claim.kind !== 'gap')) return false;
  return (
    gaps.length > 1 &&
    !told.some((time) => time === '' || time === '全年') &&
    new Set(told).size === gaps.length
  );
}

/** More things than these no cell tells apart; it keeps the time linear. */
const MOST_THINGS = 20;

/** 发展党员1项不规范、党费收缴1项不规范: things apart under a rule that counts whatever is found. */
function areThings(gaps: readonly Gap[], due: number | null): boolean {
  if (due !== null || gaps.length < 2 || gaps.length > MOST_THINGS) return false;
  const names = gaps.map(({ statement }) => statement.nouns.replace(GENERAL, ' ').trim());
  return gaps.every(
    ({ statement: { words } }, at) =>
      words.line.part === null &&
      (names[at] ?? '').length > 1 &&
      names.every(
        (other, place) => place <= at || !coveredBy(other, pairsOf(names[at] ?? '')).some(Boolean),
      ),
  );
}

/** 甲支部支委会少1次 and 乙支部支委会少1次 may be two facts; the same words twice are one. */
function areSameWords(gaps: readonly Gap[]): boolean {
  const beside = gaps.map(({ statement: { nouns, words } }) => {
    const own = words.line.part === null ? [] : coveredBy(nouns, words.own);
    const rest = [...nouns].filter((_, at) => own[at] !== true).join('');
    return rest.replace(GENERAL, '').replace(/议$/, '').trim();
  });
  return new Set(beside.filter((text) => text !== '')).size < 2;
}

function sumNothing(statements: readonly Statement[], due: number | null): Weight {
  const months = new Set(statements.flatMap((each) => each.months));
  if (months.size > 0 && due !== 1 && statements.every(({ claim }) => claim.kind === 'ok')) {
    return ask('period-unstated');
  }
  if (statements.some(({ claim }) => claim.kind === 'bare')) return ask('two-readings');
  if (statements.some(({ claim }) => claim.kind === 'ok' || (claim.kind === 'held' && claim.all))) {
    return { kind: 'count', count: 0, by: [] };
  }
  return ask('says-nothing');
}

/** 下半年少1次（9月）: the month only says again which it was. */
function isWithin(months: readonly number[], others: readonly number[]): boolean {
  return months.every((month) => others.includes(month));
}

/** One fact for one month: told again in the same words it is the same, told otherwise it contradicts. */
function distinctMonths(gaps: readonly Gap[]): readonly Gap[] | null {
  const kept: Gap[] = [];
  for (const gap of gaps) {
    const overlapping = kept.filter((other) => other.months.some((m) => gap.months.includes(m)));
    if (overlapping.length === 0) {
      kept.push(gap);
      continue;
    }
    const [same] = overlapping;
    const again =
      overlapping.length === 1 &&
      same !== undefined &&
      same.count === gap.count &&
      (isWithin(same.months, gap.months) || isWithin(gap.months, same.months));
    if (!again) return null;
  }
  return kept;
}
