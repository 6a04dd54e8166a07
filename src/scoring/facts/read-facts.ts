import type { Points } from '../../base/points';
import type { Reading, Rule } from '../../standard/rule';
import { dressAnswers } from './answer-list';
import type { FactColumn, FactReading } from '../fact';
import { SEVERAL, groupPhrases } from '../words/fact-phrases';
import { tellFacts } from './fact-teller';
import { holdToStated } from './hold-to-stated';
import type { ChargedFact } from './hold-to-stated';
import { settleBare } from './settle-bare';
import { structureDoubts } from './structure-doubts';
import { withoutParts } from './part-of-whole';
import { normaliseFacts, normaliseWords } from '../words/fact-text';
import type { FactText } from '../words/fact-text';
import type { Line } from '../line';
import { itemWordsOf } from '../words/line-words';
import type { ItemWords } from '../words/line-words';
import { matchLine } from '../words/match-line';
import { fixedAmount } from './fixed-amount';
import { readOwnSentence } from './own-sentence';
import { speaksOfOtherPeriod } from './other-period';
import { retellCell } from './retold-turns';
import { scanFacts } from '../words/scan-facts';
import type { Doubtful, Statement, Told } from './statement';
import type { Due } from './told-periods';
import { countNames } from './told-names';
import { reckonShares } from './told-shares';
import { stepsIn } from '../words/count-steps';
import { writeSpoken } from './spoken-words';
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
  const plain = normaliseFacts(given.text);
  const printed = readOwnSentence(given, plain);
  if (printed !== null) return printed;
  const context = contextOf(given);
  const { item, standard, known } = context;
  const retold = retellCell(plain, standard, known);
  const spelled = writeSpoken(dressAnswers(retold, given.text), known);
  const cell = reckonShares(countNames(spelled, standard), standard);
  const names = (nouns: string): string | null => {
    const found = nouns === '' ? null : matchLine(nouns, item);
    if (found?.kind === 'line') return found.words.line.key;
    return found?.kind === 'several' ? SEVERAL : null;
  };
  const spoken = groupPhrases(scanFacts(cell.text, item.vocabulary), names);
  const told = tellFacts(spoken, { item, standard, known, findings: given.column !== '扣分情况' });
  const read = weighAll(given, cell, told, context);
  if (read.questions.length === 0 || told.stated.length === 0) return read;
  // 「未召开1次，扣1分」: the points say which of two readings was meant.
  const cleared = weighAll(given, cell, withoutDoubt(told, given.column), context);
  return cleared.questions.length === 0 ? cleared : read;
}

/** Takes 未召开1次 for one missing, and a bare number where deductions are written for what was found. */
function withoutDoubt(told: Told, column: FactColumn): Told {
  const statements = told.statements.map((statement): Statement => {
    const { claim } = statement;
    // 9月党员大会未开，扣1分: the one of the quarter, and not made up for.
    const single = statement.words.line.ought === 1 && statement.months.length === 1;
    if (claim.kind === 'absent' && single) return { ...statement, months: [] };
    if (claim.kind === 'gap') return { ...statement, claim: { ...claim, unclear: false } };
    if (claim.kind !== 'bare' || column !== '扣分情况') return statement;
    return { ...statement, claim: { ...claim, kind: 'gap', unclear: false } };
  });
  return { ...told, statements };
}

/** What the cells of one item are read against: its lines in words, and its own words made ready. */
interface ItemContext {
  readonly reading: Reading;
  readonly item: ItemWords;
  readonly standard: string;
  /** Standard and item together. */
  readonly known: string;
}

const CONTEXTS = new WeakMap<readonly Line[], ItemContext>();

/** The words of an item are the same for every cell of its column. */
function contextOf({ reading, rules, lines }: FactsToRead): ItemContext {
  const remembered = CONTEXTS.get(lines);
  if (remembered !== undefined && remembered.reading === reading) return remembered;
  const standard = normaliseWords(reading.standard);
  const known = standard + normaliseWords(reading.item);
  const context = { reading, item: itemWordsOf(reading, rules, lines), standard, known };
  CONTEXTS.set(lines, context);
  return context;
}

function weighAll(
  given: FactsToRead,
  cell: FactText,
  told: Told,
  context: ItemContext,
): FactReading {
  const statements = withoutParts(cell.text, settleBare(given.column, told));
  const weighed = weighLines(given, cell, statements, told.stated);
  const { tally, facts } = weighed;
  const doubts: Doubtful[] = [
    ...told.doubts,
    ...weighed.doubts,
    ...structureDoubts({ rules: given.rules, ...context }, cell.text, facts, statements),
    ...doubtsOfWhole(given, cell.text, facts),
  ];
  const everything = { start: 0, end: cell.text.length };
  const sum = holdToStated(facts, told, given);
  doubts.push(...sum.doubts.map((code) => ({ code, ...everything })));
  const read = statements.length > 0 || told.wellSaid || sum.stated === 0;
  if (doubts.length === 0 && !read) doubts.push({ code: 'says-nothing', ...everything });
  if (doubts.length === 0 && !sum.agrees) doubts.push({ code: 'points-disagree', ...everything });
  return {
    tally,
    facts: facts
      .map(({ lineKey, count, start, end }) => ({ lineKey, count, ...placeIn(cell, start, end) }))
      .sort((a, b) => a.start - b.start),
    questions: doubts.map(({ code, start, end }) => {
      const place = placeIn(cell, start, end);
      return { code, quote: given.text.slice(place.start, place.end) };
    }),
    stated: sum.stated,
    unread: doubts
      .filter(({ code }) => code === 'unknown-fault' || code === 'vague-words')
      .map(({ start, end }) => placeIn(cell, start, end)),
  };
}

interface Weighed {
  readonly tally: Record<string, number>;
  readonly facts: ChargedFact[];
  readonly doubts: Doubtful[];
}

/** What all that was said of each line comes to. */
function weighLines(
  given: FactsToRead,
  cell: FactText,
  statements: readonly Statement[],
  stated: Told['stated'],
): Weighed {
  const weighed: Weighed = { tally: {}, facts: [], doubts: [] };
  const { tally, facts, doubts } = weighed;
  for (const line of given.lines) {
    const mine = statements.filter(({ words }) => words.line.key === line.key);
    if (mine.length === 0) continue;
    const place = { start: mine[0]?.start ?? 0, end: mine.at(-1)?.end ?? 0 };
    if (!isCountable(line)) {
      if (mine.every(({ claim }) => claim.kind === 'ok')) continue;
      const fixed = fixedAmount({ line, mine, all: statements, stated }, given);
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
  return weighed;
}

/** What speaks against the cell as a whole, once something in it is charged. */
function doubtsOfWhole(
  given: FactsToRead,
  text: string,
  facts: readonly ChargedFact[],
): readonly Doubtful[] {
  const doubts: Doubtful[] = [];
  const everything = { start: 0, end: text.length };
  if (tellsTwoTiers(facts)) doubts.push({ code: 'two-readings', ...everything });
  if (facts.length > 0 && isOfOtherTime(given, text))
    doubts.push({ code: 'other-period', ...everything });
  // What is charged once is charged once, whatever the number of branches.
  const once = facts.every(({ line }) => line.control === 'check' && line.part === null);
  if (facts.length > 0 && !once && countBranches(text) > 1)
    doubts.push({ code: 'two-readings', ...everything });
  return doubts;
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

function dueOf({ rules, months, reading }: FactsToRead, line: Line): Due {
  const rule = rules.find((each) => each.id === line.ruleId);
  const target = line.part === null ? rule?.target : rule?.parts[line.part]?.target;
  return { target: target ?? null, months, item: reading.item };
}

function placeIn(cell: FactText, start: number, end: number): { start: number; end: number } {
  const from = cell.origins[start];
  const last = cell.origins[Math.max(start, end - 1)];
  if (from === undefined) return { start: 0, end: 0 };
  return { start: from, end: (last ?? from) + 1 };
}
