import type { Question } from '../fact';
import { absentGap } from './absent-gap';
import { inUnitOf } from '../words/count-steps';
import { countsFor } from '../words/fact-units';
import { leavesTimesOpen } from './heads-or-times';
import type { Line } from '../line';
import { coveredBy, pairsOf } from '../words/unit-pairs';
import type { LineWords } from '../words/line-words';
import type { Statement } from './statement';
import { sumGaps } from './sum-gaps';
import { heldTogether, inPeriods, isHalf, perPeriod } from './told-periods';
import { hidesPeriods, withoutYearly } from './yearly-total';
import type { Due } from './told-periods';
import { askWeight as ask } from './weight';
import type { Gap, Weight } from './weight';

/** Weighs what was said of a line that counts. */
export function weighCounter(line: Line, told: readonly Statement[], asked: Due): Weight {
  const placed = heldTogether(withoutOthers(told, line), asked).map((statement) =>
    inPeriods(statement, asked),
  );
  const known = placed.filter((statement) => statement !== null);
  const statements = withoutYearly(known, asked);
  if (known.length < placed.length || hidesPeriods(statements, line.ought, asked))
    return ask('period-unstated');
  for (const { claim } of statements) {
    if ('count' in claim && countsFor(claim.unit, line) === 'no') return ask('not-a-count');
    if ('count' in claim && countsFor(claim.unit, line) === 'months' && claim.kind !== 'gap') {
      return ask('not-a-count');
    }
  }
  if (statements.some(({ apart, claim }) => apart && line.part !== null && claim.kind !== 'ok')) {
    return ask('two-readings');
  }
  if (statements.some((statement) => leavesTimesOpen(line, statement, asked.item)))
    return ask('not-a-count');
  const due = dueOf(line, statements);
  if (due === 'contradiction') return ask('contradiction');
  const gaps: Gap[] = [];
  const listing = listedGap(statements, due);
  if (listing !== null) gaps.push(listing);
  for (const statement of statements) {
    if (listing !== null && statement.claim.kind === 'absent') continue;
    const gap = gapOf(statement, { due, asked, line, tellsGap: hasGapOf(line, statements) });
    if (gap === null) continue;
    if ('code' in gap) {
      if (statement.claim.kind === 'absent' && hasGapOf(line, statements)) continue;
      return ask(gap.code);
    }
    gaps.push(gap);
  }
  return sumGaps(gaps, statements, due);
}

/** 上传26条，每月均有: how much there was of something the rule does not count, beside what it does. */
function withoutOthers(told: readonly Statement[], line: Line): readonly Statement[] {
  const counted = told.filter(
    ({ claim }) =>
      !/^(bare|held)$/.test(claim.kind) ||
      !('count' in claim) ||
      claim.count === 0 ||
      countsFor(claim.unit, line) !== 'no',
  );
  return counted.some(({ claim }) => claim.kind !== 'ought' && claim.kind !== 'bare')
    ? counted
    : told;
}

/** 未召开 beside 少1次 adds nothing that the number does not say. */
function hasGapOf(line: Line, statements: readonly Statement[]): boolean {
  return statements.some(
    ({ claim, months }) => claim.kind === 'gap' && months.length === 0 && line.unit !== null,
  );
}

/** How many there should be: by the standard, or as written (应3次, 反馈6个问题); the two must agree. */
function dueOf(line: Line, statements: readonly Statement[]): number | null | 'contradiction' {
  const written = new Set<number>();
  for (const { claim, months } of statements) {
    const whole = months.length === 0 || line.ought === null;
    if (claim.kind === 'ought' && whole) written.add(claim.count);
    if (claim.kind === 'held' && claim.of !== undefined) written.add(claim.of);
  }
  const [only] = written;
  if (written.size > 1) return 'contradiction';
  if (only === undefined) return line.ought;
  return line.ought === null || line.ought === only ? only : 'contradiction';
}

/** What a statement is held against; `tellsGap` says that a number missing is told beside it (已整改4项，2项未整改). */
interface Asked {
  readonly line: Line;
  readonly due: number | null;
  readonly asked: Due;
  readonly tellsGap: boolean;
}

function gapOf(
  statement: Statement,
  { line, due, asked, tellsGap }: Asked,
): Gap | { readonly code: Question['code'] } | null {
  const { claim, months } = statement;
  const monthly = perPeriod(asked);
  switch (claim.kind) {
    case 'ok':
    case 'ought':
      return null;
    case 'bare':
      return null;
    case 'gap':
      return countedGap(statement, claim, line, due, monthly);
    case 'absent':
      return absentGap(statement, claim, line, due, monthly);
    case 'pace':
      return pacedGap(statement, claim, due, asked);
    case 'held': {
      if (claim.months === true) {
        const single = asked.target?.months === 1 && asked.target.count === 1 && due !== null;
        if (!single || due < claim.count) return { code: 'period-unstated' };
        return { statement, months: [], count: due - claim.count };
      }
      const placed = line.ought !== null || due === null;
      if (placed && months.length > 0 && (monthly !== null || months.length !== claim.count)) {
        if (monthly === null) return { code: 'period-unstated' };
        // 7至9月3次 of one a month: as many as were due.
        const asMany = claim.count === monthly * months.length && !claim.only;
        if (asMany) return { statement, months, count: 0 };
        if (isHalf(statement) && !claim.only) {
          return { statement, months, count: Math.max(0, monthly * months.length - claim.count) };
        }
        if (months.length > 1 && !statement.each) return { code: 'two-readings' };
        const short = Math.max(0, monthly - claim.count) * months.length;
        return { statement, months, count: short };
      }
      if (due === null) {
        const beside = claim.all === true || (!claim.only && tellsGap);
        return beside ? null : { code: 'period-unstated' };
      }
      if (claim.count > due && monthly !== null && due > 1) return { code: 'period-unstated' };
      return { statement, months, count: Math.max(0, due - claim.count) };
    }
  }
}

/** 每季度1次 of four a year, of one a month: what falls short of the target, period by period where it has periods. */
function pacedGap(
  statement: Statement,
  { count, every, over }: Statement['claim'] & { kind: 'pace' },
  due: number | null,
  { target, months }: Due,
): Gap | { readonly code: Question['code'] } {
  const gap = (short: number): Gap => ({ statement, months: [], count: Math.max(0, short) });
  // 1至10月每月1次: for the months told.
  if (target?.months === 1 && every === 1 && statement.months.length > 0) {
    const short = Math.max(0, target.count - count) * statement.months.length;
    return { statement, months: statement.months, count: short };
  }
  if (
    target === null ||
    due === null ||
    statement.months.length > 0 ||
    months % every > 0 ||
    (over ?? months) !== months
  ) {
    return { code: 'period-unstated' };
  }
  const held = count * (months / every);
  if (target.months === null) return gap(due - held);
  if (target.months % every === 0) {
    const short = target.count - count * (target.months / every);
    return gap(Math.max(0, short) * Math.max(1, Math.floor(months / target.months)));
  }
  // 每季度2次 of one a month may both have been in one month.
  if (held >= due || count > target.count) return { code: 'period-unstated' };
  return gap(due - held);
}

/** 阵地、台账不规范 are two 项 where the standard lists 阵地、流程、台账 and counts in 项. */
function listedGap(statements: readonly Statement[], due: number | null): Gap | null {
  const absent = statements.filter(({ claim }) => claim.kind === 'absent');
  const [first] = absent;
  if (first === undefined || due !== null) return null;
  if (
    absent.some(
      ({ months, nouns, words }) => months.length > 0 || listedIn(words, nouns).length === 0,
    )
  ) {
    return null;
  }
  const names = new Set(absent.flatMap(({ words, nouns }) => listedIn(words, nouns)));
  return { statement: first, months: [], count: names.size };
}

/** Which of the things that a rule counting in 项 lists, or that its item lists for it, the words name. */
function listedIn(words: LineWords, nouns: string): readonly string[] {
  if (words.line.unit !== '项') return [];
  const listed = words.rule.trigger.includes('、') ? words.rule.trigger.split('、') : [];
  const told = listed.filter((name) => coveredBy(nouns, pairsOf(name)).some(Boolean));
  return told.length > 0 ? told : words.itemList.filter((name) => nouns.includes(name));
}

function countedGap(
  statement: Statement,
  claim: Statement['claim'] & { kind: 'gap' },
  line: Line,
  due: number | null,
  monthly: number | null,
): Gap | { readonly code: Question['code'] } {
  const { months, dates, each } = statement;
  if (countsFor(claim.unit, line) === 'months') {
    if (monthly === null) return { code: 'period-unstated' };
    return { statement, months, count: claim.count * monthly };
  }
  if (claim.unclear && due !== null && due !== 1 && months.length !== 1)
    return { code: 'two-readings' };
  if (each) {
    const heads = /^人/.test(line.unit ?? '') ? statement.persons : 0;
    const times = months.length > 0 ? months.length : Math.max(dates, heads);
    if (times < 2) return { code: 'two-readings' };
    return bounded({ statement, months, count: claim.count * times }, monthly);
  }
  if (months.length > 1 && months.length !== claim.count) return { code: 'two-readings' };
  if (dates > 1 && dates !== claim.count) return { code: 'two-readings' };
  const count = inUnitOf(line, claim.count, claim.unit) ?? claim.count;
  // 一季度迟报，三季度错报2次: each in a quarter of its own.
  const quarter = due === null && months.length === 0 ? statement.quarters : [];
  const placed = quarter.length === 1 ? quarter.map((each) => each * 3 - 2) : months;
  return bounded({ statement, months: placed, count }, monthly);
}

function bounded(gap: Gap, monthly: number | null): Gap | { readonly code: Question['code'] } {
  const { months, count } = gap;
  if (months.length > 0 && monthly !== null && count > months.length * monthly) {
    return { code: 'contradiction' };
  }
  return gap;
}
