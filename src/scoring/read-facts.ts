import type { Points } from '../base/points';
import type { Reading, Rule } from '../standard/rule';
import { compareStated } from './agree-stated';
import type { PricedFact } from './agree-stated';
import type { Fact, FactColumn, FactReading } from './fact';
import { SEVERAL, groupPhrases } from './fact-phrases';
import { tellFacts } from './fact-teller';
import type { StatedPoints } from './stated-points';
import { keepWithinCeilings } from './ceilings';
import { structureDoubts } from './structure-doubts';
import { withoutParts } from './part-of-whole';
import { normaliseFacts, normaliseWords } from './fact-text';
import type { FactText } from './fact-text';
import type { Line } from './line';
import { itemWordsOf } from './line-words';
import type { ItemWords } from './line-words';
import { matchLine } from './match-line';
import { fixedAmount } from './fixed-amount';
import { readOwnSentence } from './own-sentence';
import { speaksOfOtherPeriod } from './other-period';
import { scanFacts } from './scan-facts';
import type { Doubtful, Statement, Told } from './statement';
import type { Due } from './told-periods';
import { stepsIn } from './count-steps';
import { askWeight } from './weight';
import type { Weight } from './weight';
import { withLeave } from './with-leave';
import { weighLine } from './weigh-line';
import { countBranches, readWholeCell, speaksOfOtherQuarter } from './whole-cell';

/** One cell of 扣分情况, 核查情况 or 查核情况 with everything its words must be read against. */
export interface FactsToRead {
  readonly reading: Reading;
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  readonly base: Points | null;
  readonly column: FactColumn;
  /** Length of the scored period in months. */
  readonly months: number;
  /** Its first month (YYYY-MM), where it is known. */
  readonly from?: string | undefined;
  readonly text: string;
}

/** Reads a cell's facts: how often each line applies, and every question a careful person would ask first. */
export function readFacts(given: FactsToRead): FactReading {
  const whole = readWholeCell(given.text, given.column);
  if (whole !== null) return whole;
  const cell = normaliseFacts(given.text);
  const printed = readOwnSentence(given, cell);
  if (printed !== null) return printed;
  const item = wordsFor(given);
  const standard = normaliseWords(given.reading.standard);
  const known = standard + normaliseWords(given.reading.item);
  const names = (nouns: string): string | null => {
    const found = nouns === '' ? null : matchLine(nouns, item);
    if (found?.kind === 'line') return found.words.line.key;
    return found?.kind === 'several' ? SEVERAL : null;
  };
  const spoken = groupPhrases(scanFacts(cell.text, item.vocabulary), names);
  const told = tellFacts(spoken, { item, standard, known, findings: given.column !== '扣分情况' });
  const read = weighAll(given, cell, told);
  if (read.questions.length === 0 || told.stated.length === 0) return read;
  // 「未召开1次，扣1分」: the points say which of two readings was meant.
  const cleared = weighAll(given, cell, withoutDoubt(told, given.column));
  return cleared.questions.length === 0 ? cleared : read;
}

/** Takes 未召开1次 for one missing, and a bare number where deductions are written for what was found. */
function withoutDoubt(told: Told, column: FactColumn): Told {
  const statements = told.statements.map((statement): Statement => {
    const { claim } = statement;
    if (claim.kind === 'gap') return { ...statement, claim: { ...claim, unclear: false } };
    if (claim.kind !== 'bare' || column !== '扣分情况') return statement;
    return { ...statement, claim: { ...claim, kind: 'gap', unclear: false } };
  });
  return { ...told, statements };
}

const WORDS = new WeakMap<
  readonly Line[],
  { readonly reading: Reading; readonly words: ItemWords }
>();

/** The words of an item are the same for every cell of its column. */
function wordsFor({ reading, rules, lines }: FactsToRead): ItemWords {
  const known = WORDS.get(lines);
  if (known !== undefined && known.reading === reading) return known.words;
  const words = itemWordsOf(reading, rules, lines);
  WORDS.set(lines, { reading, words });
  return words;
}

function weighAll(given: FactsToRead, cell: FactText, told: Told): FactReading {
  const statements = withoutParts(cell.text, settleBare(given, told));
  const doubts: Doubtful[] = [...told.doubts];
  const tally: Record<string, number> = {};
  const facts: (Fact & { readonly line: Line })[] = [];
  for (const line of given.lines) {
    const mine = statements.filter(({ words }) => words.line.key === line.key);
    if (mine.length === 0) continue;
    const place = { start: mine[0]?.start ?? 0, end: mine.at(-1)?.end ?? 0 };
    if (!isCountable(line)) {
      if (mine.every(({ claim }) => claim.kind === 'ok')) continue;
      const fixed = fixedAmount({ line, mine, all: statements, stated: told.stated }, given);
      if (typeof fixed === 'string') {
        doubts.push({ code: fixed, ...place });
      } else {
        tally[line.key] = fixed;
        facts.push({ line, lineKey: line.key, count: fixed, ...place });
      }
      continue;
    }
    const allowed = withLeave(weighLine(line, mine, dueOf(given, line)), mine, cell.text);
    const weight = inSteps(allowed, line, given.reading.standard);
    if (weight.kind === 'question') {
      doubts.push({ code: weight.code, ...place });
      continue;
    }
    if (weight.count > 0) tally[line.key] = weight.count;
    for (const { statement, count } of weight.by) {
      facts.push({ line, lineKey: line.key, count, start: statement.start, end: statement.end });
    }
  }
  doubts.push(...structureDoubts(given, cell.text, facts, statements));
  if (tellsTwoTiers(facts)) doubts.push({ code: 'two-readings', start: 0, end: cell.text.length });
  if (facts.length > 0 && isOfOtherTime(given, cell.text)) {
    doubts.push({ code: 'other-period', start: 0, end: cell.text.length });
  }
  if (facts.length > 0 && countBranches(cell.text) > 1) {
    doubts.push({ code: 'two-readings', start: 0, end: cell.text.length });
  }
  const sum = facts.reduce(
    (total, { line, count }) =>
      total + (line.kind === 'bonus' ? 0 : line.control === 'amount' ? 1 : count),
    0,
  );
  const misSummed = told.totals.some((total) => total !== sum);
  const everything = { start: 0, end: cell.text.length };
  if (misSummed) doubts.push({ code: 'contradiction', ...everything });
  const priced = priceFacts(facts, given);
  const bonus = priced
    .filter(({ kind }) => kind === 'bonus')
    .reduce((total, { taken }) => total + taken, 0);
  const deducting = priced.filter(({ kind }) => kind !== 'bonus');
  const agreement = compareStated(deducting, told.stated, given.base, bonus);
  if (told.stated.some(({ stated }) => stated.of === 'ceiling' && !isCeiling(stated, given))) {
    doubts.push({ code: 'points-disagree', ...everything });
  }
  const fixable = facts.filter(({ line }) => line.control === 'amount').length;
  if (told.stated.filter(({ stated }) => stated.fixed).length > fixable) {
    doubts.push({ code: 'points-disagree', ...everything });
  }
  if (told.stated.some(({ stated }) => stated.of === 'bonus' && stated.points !== bonus)) {
    doubts.push({ code: 'points-disagree', ...everything });
  }
  const read = statements.length > 0 || told.wellSaid || agreement.stated === 0;
  if (doubts.length === 0 && !read) doubts.push({ code: 'says-nothing', ...everything });
  if (doubts.length === 0 && !agreement.agrees) {
    doubts.push({ code: 'points-disagree', ...everything });
  }
  return {
    tally,
    facts: facts
      .map(({ lineKey, count, start, end }) => ({ lineKey, count, ...placeIn(cell, start, end) }))
      .sort((a, b) => a.start - b.start),
    questions: doubts.map(({ code, start, end }) => {
      const place = placeIn(cell, start, end);
      return { code, quote: given.text.slice(place.start, place.end) };
    }),
    stated: agreement.stated,
    unread: doubts
      .filter(({ code }) => code === 'unknown-fault' || code === 'vague-words')
      .map(({ start, end }) => placeIn(cell, start, end)),
  };
}

/** Tiers of one matter exclude one another: two of them told at once contradict. */
function tellsTwoTiers(facts: readonly { readonly line: Line }[]): boolean {
  const tiers = facts.flatMap(({ line }) => line.group ?? []);
  return new Set(tiers).size < tiers.length;
}

function isOfOtherTime({ reading, from, months }: FactsToRead, text: string): boolean {
  // Most cells name no time at all.
  if (!/[月季年]/.test(text)) return false;
  if (speaksOfOtherQuarter(text, reading)) return true;
  return from !== undefined && speaksOfOtherPeriod(text, { from, months }, reading);
}

/** Lines whose amount a person fixes, and points awarded one by one, are never counted from words. */
function isCountable({ control, kind }: Line): boolean {
  return control !== 'amount' && kind !== 'award';
}

/** A measured gap counts in steps of the rule; a step begun is a question, unless the standard says how it counts. */
function inSteps(weight: Weight, line: Line, standard: string): Weight {
  if (weight.kind === 'question' || line.control !== 'counter') return weight;
  const count = stepsIn(weight.count, line, standard);
  if (count === null) return askWeight('vague-count');
  if (count === weight.count) return weight;
  const [first] = weight.by;
  return { kind: 'count', count, by: first === undefined ? [] : [{ ...first, count }] };
}

/** What each fact costs under the ceilings; 不得分 costs the whole 分值. */
function priceFacts(
  facts: readonly (Fact & { readonly line: Line })[],
  { rules, base }: FactsToRead,
): readonly PricedFact[] {
  const prices = facts.map(({ line, count }) => {
    const whole = line.kind === 'zero_score' ? (base ?? 0) : 0;
    return {
      ruleId: line.ruleId,
      points: (line.control === 'amount' ? 1 : (line.each ?? whole)) * count,
    };
  });
  const kept = keepWithinCeilings(prices, rules);
  return facts.map(({ start, line }, at) => ({
    start,
    points: prices[at]?.points ?? 0,
    taken: kept[at]?.points ?? 0,
    each: line.each ?? 0,
    ruleId: line.ruleId,
    kind: line.kind,
  }));
}

/** 最高扣2分 says again what the standard says. */
function isCeiling({ points }: StatedPoints, { rules }: FactsToRead): boolean {
  return rules.some(({ ceiling }) => ceiling === points);
}

function dueOf({ rules, months }: FactsToRead, line: Line): Due {
  const rule = rules.find((each) => each.id === line.ruleId);
  const target = line.part === null ? rule?.target : rule?.parts[line.part]?.target;
  return { target: target ?? null, months };
}

/**
 * 「党员大会1次」 without a verb is what was found where findings are written, and a doubt where deductions are, unless
 * everything else in the cell was as it should be and the number is just what is due.
 */
function settleBare({ column }: FactsToRead, told: Told): readonly Statement[] {
  const well =
    told.doubts.length === 0 &&
    told.stated.length === 0 &&
    told.statements.every(({ claim }) => ['ok', 'held', 'bare', 'ought'].includes(claim.kind)) &&
    (told.wellSaid || told.statements.some(isAsAsked));
  return told.statements.map((statement) => {
    const { claim, words } = statement;
    if (claim.kind === 'pace' && !claim.held && column === '扣分情况') {
      return { ...statement, claim: { ...claim, kind: 'bare' } };
    }
    if (claim.kind !== 'bare') return statement;
    if (isListed(statement, told.statements)) {
      return { ...statement, claim: { ...claim, kind: 'gap', unclear: false } };
    }
    if (words.line.ought === null) {
      const done = column !== '扣分情况' && isTimes(claim.unit) && words.line.control === 'check';
      return done
        ? { ...statement, claim: { ...claim, kind: 'held', only: false } }
        : asSample(statement, told.statements);
    }
    const found =
      column !== '扣分情况' ||
      goesOn(statement, told.statements) ||
      (well && claim.count === words.line.ought);
    return found ? { ...statement, claim: { ...claim, kind: 'held', only: false } } : statement;
  });
}

/** 阵地1项、流程1项、台账2项不规范: the fault is that of all. */
function isListed({ words, claim, nouns }: Statement, all: readonly Statement[]): boolean {
  if (words.line.unit !== '项' || claim.kind !== 'bare' || nouns === '') return false;
  return all.some(
    (other) =>
      other.words === words &&
      other.claim.kind === 'gap' &&
      other.faults.length > 0 &&
      other.nouns !== '' &&
      other.nouns !== nouns &&
      other.claim.unit === claim.unit,
  );
}

/** 支委会7月开了2次、9月1次: told on in the same way, month by month. */
function goesOn({ words, months }: Statement, all: readonly Statement[]): boolean {
  return (
    months.length > 0 &&
    all.some(
      (other) => other.words === words && other.claim.kind === 'held' && other.months.length > 0,
    )
  );
}

/** 召开3次 of three due is as good as 按要求召开. */
function isAsAsked({ claim, words: { line } }: Statement): boolean {
  if (claim.kind === 'ok') return true;
  return claim.kind === 'held' && line.ought !== null && claim.count >= line.ought;
}

/** How often something took place, not how much of it there was. */
function isTimes(unit: string): boolean {
  return /^[次场期堂回节]$/.test(unit);
}

/** 测试5人，2人不及格: the larger number is what there was, the other what was found. */
function asSample(bare: Statement, all: readonly Statement[]): Statement {
  const { claim, words } = bare;
  const found = all.some(
    (other) =>
      other.words === words &&
      (other.claim.kind === 'gap' || other.claim.kind === 'held') &&
      claim.kind === 'bare' &&
      // 不规范1项2项: a number that only follows the fault is a second number of it.
      (bare.start < other.start || !isNamedAlike(bare, other)) &&
      other.claim.count <= claim.count &&
      other.claim.unit === claim.unit,
  );
  return found && claim.kind === 'bare' ? { ...bare, claim: { ...claim, kind: 'ought' } } : bare;
}

/** By the same words, or by none of its own. */
function isNamedAlike(bare: Statement, other: Statement): boolean {
  return bare.nouns === '' || bare.nouns === other.nouns;
}

function placeIn(cell: FactText, start: number, end: number): { start: number; end: number } {
  const from = cell.origins[start];
  const last = cell.origins[Math.max(start, end - 1)];
  if (from === undefined) return { start: 0, end: 0 };
  return { start: from, end: (last ?? from) + 1 };
}
