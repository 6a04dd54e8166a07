import type { Points } from '../../base/points';
import type { Reading, Rule } from '../../standard/rule';
import type { FactColumn, FactReading } from '../fact';
import type { ItemScore } from '../tally/item-score';
import type { Line } from '../line';
import { listLines } from '../tally/list-lines';
import { readFacts } from './read-facts';
import { scoreTally } from '../tally/score-tally';

/** One cell of facts with everything that decides its score. */
export interface FactsToScore {
  readonly reading: Reading;
  readonly rules: readonly Rule[];
  readonly base: Points | null;
  readonly column: FactColumn;
  readonly months: number;
  /** First month of the scored period (YYYY-MM), where it is known. */
  readonly from?: string | undefined;
  readonly text: string;
  readonly floor: Points | null;
  readonly floorAssumed: boolean;
}

/** From the words in the cell to the score, in one step. */
export function scoreFacts(given: FactsToScore): {
  readonly reading: FactReading;
  readonly score: ItemScore;
  readonly lines: readonly Line[];
} {
  const { reading, rules, base, column, months, from, text, floor, floorAssumed } = given;
  const lines = linesOf(rules, months, reading);
  const read = readFacts({ reading, rules, lines, base, column, months, from, text });
  const { tally, questions } = read;
  const score = scoreTally({ reading, rules, lines, tally, base, floor, floorAssumed, questions });
  return { reading: read, score, lines };
}

const LISTED = new WeakMap<
  readonly Rule[],
  { months: number; reading: Reading; lines: readonly Line[] }
>();

/** The same rules have the same lines, cell after cell. */
function linesOf(rules: readonly Rule[], months: number, reading: Reading): readonly Line[] {
  const known = LISTED.get(rules);
  if (known !== undefined && known.months === months && known.reading === reading) {
    return known.lines;
  }
  const lines = listLines(rules, months, reading);
  LISTED.set(rules, { months, reading, lines });
  return lines;
}
