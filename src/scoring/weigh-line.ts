import type { Question } from './fact';
import type { Statement } from './statement';
import { GENERAL } from './fact-lexicon';
import { countsFor } from './fact-units';
import type { Line } from './line';
import { coveredBy } from './line-words';

/** What all that was said of one line comes to. */
export type Weight =
  | { readonly kind: 'count'; readonly count: number; readonly by: readonly Weighed[] }
  | { readonly kind: 'question'; readonly code: Question['code'] };

/** One statement and the faults it alone accounts for. */
export interface Weighed {
  readonly statement: Statement;
  readonly count: number;
}

interface Gap extends Weighed {
  /** Months the count is told for; empty where it is for the whole period. */
  readonly months: readonly number[];
}

/** Weighs the statements of one line; `monthly` is how many a month asks for, null where months ask for nothing. */
export function weighLine(
  line: Line,
  statements: readonly Statement[],
  monthly: number | null,
): Weight {
  return line.control === 'check' || line.control === 'tier'
    ? weighCheck(line, statements)
    : weighCounter(line, statements, monthly);
}

function ask(code: Question['code']): Weight {
  return { kind: 'question', code };
}

function weighCheck(line: Line, statements: readonly Statement[]): Weight {
  const faults: Statement[] = [];
  let well = false;
  for (const statement of statements) {
    const { claim } = statement;
    switch (claim.kind) {
      case 'absent':
        faults.push(statement);
        break;
      case 'gap':
        if (
          isHeads(claim.unit) ? isNameless(line, statement) : line.part !== null && claim.count > 1
        ) {
          return ask('two-readings');
        }
        if (line.part !== null && !isHeads(claim.unit) && countsFor(claim.unit, line) === 'no') {
          return ask('not-a-count');
        }
        faults.push(statement);
        break;
      case 'held':
        if (claim.only) return ask('two-readings');
        if (claim.count === 0) faults.push(statement);
        else well = true;
        break;
      case 'ok':
        well = true;
        break;
      case 'bare':
        return ask('two-readings');
      case 'ought':
        break;
    }
  }
  const [first] = faults;
  if (first === undefined) return well ? { kind: 'count', count: 0, by: [] } : ask('says-nothing');
  if (well) return ask('contradiction');
  if (line.part !== null && tellsSeveral(faults)) return ask('two-readings');
  return { kind: 'count', count: 1, by: [{ statement: first, count: 1 }] };
}

/** Heads do not multiply what is charged once: 3名党员信息未采集. */
function isHeads(unit: string): boolean {
  return /^([人名位]|人次)$/.test(unit);
}

/** 缺2人, and nothing said of what. */
function isNameless(line: Line, { nouns }: Statement): boolean {
  return line.control === 'check' && nouns === '';
}

/** Two different things under one part: once by the default reading, twice by the other. */
function tellsSeveral(faults: readonly Statement[]): boolean {
  return new Set(faults.filter(({ apart }) => apart).map(({ nouns }) => nouns)).size > 1;
}

function weighCounter(
  line: Line,
  statements: readonly Statement[],
  monthly: number | null,
): Weight {
  for (const { claim } of statements) {
    if ('count' in claim && countsFor(claim.unit, line) === 'no') return ask('not-a-count');
    if ('count' in claim && countsFor(claim.unit, line) === 'months' && claim.kind !== 'gap') {
      return ask('not-a-count');
    }
  }
  if (statements.some(({ apart, claim }) => apart && line.part !== null && claim.kind !== 'ok')) {
    return ask('two-readings');
  }
  const due = dueOf(line, statements);
  if (due === 'contradiction') return ask('contradiction');
  const gaps: Gap[] = [];
  for (const statement of statements) {
    const gap = gapOf(statement, line, due, monthly);
    if (gap === null) continue;
    if ('code' in gap) {
      if (statement.claim.kind === 'absent' && hasGapOf(line, statements)) continue;
      return ask(gap.code);
    }
    gaps.push(gap);
  }
  return sumGaps(gaps, statements, due);
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
    if (claim.kind === 'ought' && months.length === 0) written.add(claim.count);
  }
  const [only] = written;
  if (written.size > 1) return 'contradiction';
  if (only === undefined) return line.ought;
  return line.ought === null || line.ought === only ? only : 'contradiction';
}

function gapOf(
  statement: Statement,
  line: Line,
  due: number | null,
  monthly: number | null,
): Gap | { readonly code: Question['code'] } | null {
  const { claim, months, dates, each, persons } = statement;
  switch (claim.kind) {
    case 'ok':
    case 'ought':
      return null;
    case 'bare':
      return null;
    case 'gap':
      return countedGap(statement, claim, line, due, monthly);
    case 'absent': {
      if (months.length > 0) {
        if (due === 1 && months.length === 1 && monthly !== null) {
          return { statement, months, count: 1 };
        }
        if (monthly === null) return { code: 'period-unstated' };
        return { statement, months, count: months.length * monthly };
      }
      if (dates > 1) return { statement, months, count: dates };
      if (due === 1) return { statement, months, count: 1 };
      if (persons > 0 && /^人/.test(line.unit ?? '')) return { statement, months, count: persons };
      if (claim.all && due !== null) return { statement, months, count: due };
      return { code: 'vague-count' };
    }
    case 'held': {
      if (months.length > 0) {
        if (monthly === null) return { code: 'period-unstated' };
        if (months.length > 1 && !each) return { code: 'two-readings' };
        const short = Math.max(0, monthly - claim.count) * months.length;
        return { statement, months, count: short };
      }
      if (due === null) return { code: 'period-unstated' };
      if (claim.count > due && monthly !== null && due > 1) return { code: 'period-unstated' };
      return { statement, months, count: Math.max(0, due - claim.count) };
    }
  }
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
    const times = months.length > 0 ? months.length : dates;
    if (times < 2) return { code: 'two-readings' };
    return bounded({ statement, months, count: claim.count * times }, monthly);
  }
  if (months.length > 1 && months.length !== claim.count) return { code: 'two-readings' };
  if (dates > 1 && dates !== claim.count) return { code: 'two-readings' };
  return bounded({ statement, months, count: claim.count }, monthly);
}

function bounded(gap: Gap, monthly: number | null): Gap | { readonly code: Question['code'] } {
  const { months, count } = gap;
  if (months.length > 0 && monthly !== null && count > months.length * monthly) {
    return { code: 'contradiction' };
  }
  return gap;
}

/** Adds what is told month by month, and lets every other way of telling it agree. */
function sumGaps(
  gaps: readonly Gap[],
  statements: readonly Statement[],
  due: number | null,
): Weight {
  if (gaps.length === 0) return sumNothing(statements);
  const whole = gaps.filter(({ months }) => months.length === 0);
  const monthly = distinctMonths(gaps.filter(({ months }) => months.length > 0));
  if (monthly === null) return ask('contradiction');
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
  const well = statements.some(
    ({ claim, months }) =>
      claim.kind === 'ok' &&
      (months.length === 0 || told.size === 0 || months.some((month) => told.has(month))),
  );
  if (well && count > 0) return ask('contradiction');
  const strangeBare = statements.some(
    ({ claim }) => claim.kind === 'bare' && (due !== null || claim.count < count),
  );
  if (strangeBare) return ask('two-readings');
  const [first] = whole;
  const by = first === undefined ? monthly : [first];
  return { kind: 'count', count, by: by.filter((each) => each.count > 0) };
}

/** 甲支部支委会少1次 and 乙支部支委会少1次 may be two facts; the same words twice are one. */
function areSameWords(gaps: readonly Gap[]): boolean {
  const beside = gaps.map(({ statement: { nouns, words } }) => {
    const own = coveredBy(nouns, words.own);
    return [...nouns]
      .filter((_, at) => own[at] !== true)
      .join('')
      .replace(GENERAL, '')
      .replace(/议$/, '');
  });
  return new Set(beside.filter((text) => text !== '')).size < 2;
}

function sumNothing(statements: readonly Statement[]): Weight {
  const months = new Set(statements.flatMap((each) => each.months));
  if (months.size > 0 && statements.every(({ claim }) => claim.kind === 'ok')) {
    return ask('period-unstated');
  }
  if (statements.some(({ claim }) => claim.kind === 'bare')) return ask('two-readings');
  if (statements.some(({ claim }) => claim.kind === 'ok')) {
    return { kind: 'count', count: 0, by: [] };
  }
  return ask('says-nothing');
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
      same.months.join() === gap.months.join();
    if (!again) return null;
  }
  return kept;
}
