import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_POINTS, numberOfPoints, pointsOf } from '../../base/points';
import type { Points } from '../../base/points';
import { parseStandard } from '../../standard/parse-standard';
import type { FactColumn } from '../fact';
import type { ItemScore } from '../tally/item-score';
import { scoreFacts } from './score-facts';

interface FactLine {
  readonly id: string;
  readonly clause: string;
  readonly item: string;
  readonly text: string;
  readonly base: number;
  readonly column: FactColumn;
  readonly months: number;
  readonly facts: string;
  readonly deducted: number | null;
  readonly bonus: number;
  readonly score: number | null;
  readonly question: boolean;
}

const lines: readonly FactLine[] = readFileSync(new URL('./facts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function scored({ item, text, base, column, months, facts }: FactLine): ItemScore {
  const points = pointsOf(base);
  const reading = parseStandard({ item, standard: text, base: points });
  const given = { reading, rules: reading.rules, base: points, column, months };
  return scoreFacts({ ...given, text: facts, floor: NO_POINTS, floorAssumed: true }).score;
}

function plain(points: Points | null): number | null {
  return points === null ? null : numberOfPoints(points);
}

function expectRight(line: FactLine): void {
  const score = scored(line);
  expect({
    deducted: plain(score.deducted),
    score: plain(score.score),
    question: score.questions.length > 0,
    bonus: line.question ? line.bonus : plain(score.bonus),
  }).toEqual({
    deducted: line.deducted,
    score: line.score,
    question: line.question,
    bonus: line.bonus,
  });
}

describe('F1 what staff write under a clause costs what two careful readers said', () => {
  it.each(lines)('$id $clause $facts', expectRight);
});

describe('F2 a wrong number never stands where a question was due', () => {
  it.each(lines)('$id $facts', (line) => {
    const score = plain(scored(line).score);
    if (score !== null) expect(score).toBe(line.score);
  });
});
