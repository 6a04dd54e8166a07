import { pointsOfHundredths } from '../../base/points';
import type { Points } from '../../base/points';
import type { Reading, Rule } from '../../standard/rule';
import { isWithin } from '../tally/amount-limits';
import type { FactReading } from '../fact';
import { normaliseWords } from '../words/fact-text';
import type { FactText } from '../words/fact-text';
import type { Line, Tally } from '../line';
import { phraseLine } from '../tally/line-label';
import { scoreTally } from '../tally/score-tally';

interface Printed {
  readonly reading: Reading;
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  readonly base: Points | null;
}

/** One clause of the cell with the line it prints. */
interface Clause {
  readonly line: Line;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a cell that is, clause for clause, what the card prints for a tally (F12): 「支委会少1次，扣1分。」. The tally found is
 * printed again and must give the very words of the cell, points and all; null where it does not, or where the cell holds
 * anything else. So a label in however odd words of the standard reads back, and nothing is guessed.
 */
export function readOwnSentence(printed: Printed, cell: FactText): FactReading | null {
  if (!/分[)。;；]*$|不得分/.test(cell.text)) return null;
  const spoken = clausesIn(cell.text);
  const clauses = spoken.map((each) => clauseAt(printed, each));
  const known = clauses.filter((each) => each !== null);
  if (known.length === 0 || known.length < clauses.length) return null;
  const tally: Tally = Object.fromEntries(known.map(({ line, count }) => [line.key, count]));
  const { sentence, deductions } = print(printed, tally);
  const again = clausesIn(normaliseWords(sentence));
  if (textOf(again) !== textOf(spoken)) return null;
  const stated = deductions.reduce((sum, { points }) => sum + Math.max(0, points), 0);
  const facts = known.map(({ line, count, start, end }) => ({
    lineKey: line.key,
    count,
    start: cell.origins[start] ?? 0,
    end: (cell.origins[end - 1] ?? 0) + 1,
  }));
  const deducts = deductions.some(({ points }) => points > 0);
  return {
    tally,
    facts,
    questions: [],
    stated: deducts ? pointsOfHundredths(Math.min(stated, printed.base ?? stated)) : null,
    unread: [],
  };
}

interface Spoken {
  readonly text: string;
  readonly start: number;
}

function clausesIn(text: string): readonly Spoken[] {
  return [...text.matchAll(/[^;；。]+/g)].map((match) => ({ text: match[0], start: match.index }));
}

/** The clauses in no order: the order of facts changes nothing. */
function textOf(clauses: readonly Spoken[]): string {
  return clauses
    .map(({ text }) => text.replaceAll('，', ','))
    .sort()
    .join('；');
}

function print(
  { reading, rules, lines, base }: Printed,
  tally: Tally,
): ReturnType<typeof scoreTally> {
  return scoreTally({ reading, rules, lines, tally, base, floor: null, floorAssumed: false });
}

const AMOUNT = /^(.+)[,，](?:(?:扣|加)(\d+(?:\.\d+)?)分(?:\([^()]*\))?|不得分)$/;

/** The one line that prints these words; where two do, the one whose price they state. */
function clauseAt(printed: Printed, { text, start }: Spoken): Clause | null {
  const match = AMOUNT.exec(text.replaceAll('（', '(').replaceAll('）', ')'));
  if (match === null) return null;
  const [, words = '', amount] = match;
  const end = start + words.length;
  const meant = printed.lines.flatMap((line): Clause[] => {
    const count = countOf(printed, line, words, amount);
    return count === null ? [] : [{ line, count, start, end }];
  });
  const [only, another] = meant;
  if (only === undefined || another === undefined) return only ?? null;
  const priced = meant.filter(({ line, count }) => {
    const alone = clausesIn(normaliseWords(print(printed, { [line.key]: count }).sentence));
    return textOf(alone) === textOf([{ text, start }]);
  });
  return priced.length === 1 ? (priced[0] ?? null) : null;
}

/** How often the line must apply to be printed in these words; null where it never is. */
function countOf(
  { rules, reading, base }: Printed,
  line: Line,
  words: string,
  amount: string | undefined,
): number | null {
  const rule = rules.find(({ id }) => id === line.ruleId);
  if (rule === undefined) return null;
  const prints = (count: number): boolean =>
    normaliseWords(phraseLine(rule, line, reading, count)) === words;
  if (line.control === 'amount') {
    const points = pointsOfHundredths(Math.round(Number(amount ?? 0) * 100));
    return prints(1) && isWithin(points, rule, base) ? points : null;
  }
  if (line.control !== 'counter') return prints(1) ? 1 : null;
  const last = [...words.matchAll(/\d+(?:\.\d+)?/g)].at(-1)?.[0];
  const count = Number(last) / rule.per;
  if (!Number.isInteger(count) || count < 1 || count > (line.most ?? count)) return null;
  return prints(count) ? count : null;
}
