import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_POINTS, numberOfPoints, pointsOf } from '../../base/points';
import { parseStandard } from '../../standard/parse-standard';
import type { ItemScore } from '../tally/item-score';
import { scoreCell } from './sample-cell';
import { scoreFacts } from './score-facts';

interface CellLine {
  readonly item: string;
  readonly deducted: string;
  readonly text: string;
}

/** Item, points taken off (`?` where a careful person would ask), words of the cell. */
function cellsIn(file: string): readonly CellLine[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([item = '', deducted = '', text = '']) => ({ item, deducted, text }));
}

function deductedBy({ deducted }: ItemScore): string {
  return deducted === null ? '?' : String(numberOfPoints(deducted));
}

interface Clause {
  readonly id: string;
  readonly item: string;
  readonly text: string;
  readonly base: number;
}

const clauses: readonly Clause[] = readFileSync(
  new URL('../../standard/seeds.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function scoreFinding(clauseId: string, text: string): ItemScore {
  const clause = clauses.find(({ id }) => id === clauseId);
  if (clause === undefined) throw new Error(`no clause ${clauseId}`);
  const base = pointsOf(clause.base);
  const reading = parseStandard({ item: clause.item, standard: clause.text, base });
  const given = { reading, rules: reading.rules, base, column: '核查情况', months: 12 } as const;
  return scoreFacts({ ...given, text, floor: NO_POINTS, floorAssumed: true }).score;
}

describe('F3 cells of 扣分情况 as people write them, notice 003', () => {
  it.each(cellsIn('./cells-003.tsv'))('第$item项 $text → $deducted', (line) => {
    expect(deductedBy(scoreCell(Number(line.item), line.text).score)).toBe(line.deducted);
  });
});

describe('F3 cells of 核查情况 as people write them, notice 002', () => {
  it.each(cellsIn('./cells-002.tsv'))('$item $text → $deducted', (line) => {
    expect(deductedBy(scoreFinding(line.item, line.text))).toBe(line.deducted);
  });
});

/** Rule, item, points taken off, words of the cell. */
function cellsByRule(file: string): readonly (CellLine & { readonly rule: string })[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([rule = '', item = '', deducted = '', text = '']) => ({ rule, item, deducted, text }));
}

describe('F40–F109 cells as they are spoken, told in full and in tables', () => {
  const cells = [
    './cells-spoken.tsv',
    './cells-told.tsv',
    './cells-turns.tsv',
    './cells-counted.tsv',
    './cells-retold.tsv',
  ].flatMap(cellsByRule);
  it.each(cells)('$rule $item $text → $deducted', (line) => {
    expect(deductedBy(scoreFinding(line.item, line.text))).toBe(line.deducted);
  });
});
