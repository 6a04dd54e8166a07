import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_POINTS, numberOfPoints, pointsOf } from '../base/points';
import { parseStandard } from '../standard/parse-standard';
import type { Tally } from './line';
import { listLines } from './tally/list-lines';
import { scoreFacts } from './facts/score-facts';
import { scoreTally } from './tally/score-tally';

/** Clauses of no notice, one for each way of charging. */
const RUBRICS = [
  { item: '按时报送材料。', standard: '材料每少1份扣0.5分，最高扣2分。', base: 5 },
  {
    item: '信息报送。',
    standard: '迟报1次扣2分；漏报1次扣2分；错报1次扣1分，累计最高扣5分。',
    base: 10,
  },
  {
    item: '信息报送。',
    standard: '信息每少1篇扣1分；被省级采用的每篇加0.5分，最高加2分。',
    base: 5,
  },
  {
    item: '安全生产。',
    standard: '台账不规范的，发现一处扣0.5分；发生安全事故的，本项不得分。',
    base: 4,
  },
  { item: '建立健全制度。', standard: '无学习制度、无值班制度、无考勤制度的，各扣1分。', base: 3 },
  { item: '组织参加培训。', standard: '参加培训，每缺一人扣1分，扣完为止。', base: 3 },
  { item: '经费使用。', standard: '违规支出每1000元扣1分。', base: 6 },
  { item: '覆盖率。', standard: '覆盖率低于80%的，每低1个百分点扣1分。', base: 10 },
  { item: '档案管理。', standard: '档案未归档的扣2分；档案缺失1份扣0.5分。', base: 5 },
  { item: '民主评议。', standard: '未开展民主评议的扣2分，未公示评议结果的扣1分。', base: 3 },
] as const;

/** Reads 「A少1次，扣1分；B，不得分。」 by itself: nothing here knows how the room reads or scores. */
function addUp(sentence: string, base: number): { readonly kept: number; readonly added: number } {
  let taken = 0;
  let added = 0;
  let whole = false;
  for (const clause of sentence.split(/[；。]/).filter((each) => each !== '')) {
    if (clause.endsWith('，不得分')) {
      whole = true;
      continue;
    }
    const told = /，(扣|加)(\d+(?:\.\d+)?)分(?:（[^（）]*）)?$/.exec(clause);
    if (told === null) throw new Error(`no points in ${clause}`);
    const cents = Math.round(Number(told[2]) * 100);
    if (told[1] === '扣') taken += cents;
    else added += cents;
  }
  const left = base * 100 - taken;
  return { kept: (whole ? 0 : Math.max(0, left)) / 100, added: added / 100 };
}

interface Written {
  readonly sentence: string;
  readonly tally: Tally;
  readonly score: ReturnType<typeof scoreTally>;
  readonly base: number;
  readonly again: ReturnType<typeof scoreFacts>;
}

function write(at: number, counts: readonly number[]): Written | null {
  const rubric = RUBRICS[at];
  if (rubric === undefined) return null;
  const base = pointsOf(rubric.base);
  const reading = parseStandard({ item: rubric.item, standard: rubric.standard, base });
  const { rules } = reading;
  const lines = listLines(rules, 12, reading);
  const tally = Object.fromEntries(
    lines
      .map(({ key, most }, place) => [key, Math.min(counts[place] ?? 0, most ?? 8)] as const)
      .filter(([, count]) => count > 0),
  );
  const given = { reading, rules, base, floor: NO_POINTS, floorAssumed: true };
  const score = scoreTally({ ...given, lines, tally });
  const { sentence } = score;
  const cell = { ...given, column: '扣分情况', months: 12, text: sentence } as const;
  return { sentence, tally, score, base: rubric.base, again: scoreFacts(cell) };
}

const tallies = fc.tuple(
  fc.nat(RUBRICS.length - 1),
  fc.array(fc.nat(8), { minLength: 4, maxLength: 4 }),
);

describe('F24 the printed sentence under any rubric', () => {
  it('adds up to the score, by a reckoning of its own', () => {
    fc.assert(
      fc.property(tallies, ([at, counts]) => {
        const written = write(at, counts);
        if (written === null || written.score.score === null) return;
        const { kept, added } = addUp(written.sentence, written.base);
        expect([written.sentence, kept + added]).toEqual([
          written.sentence,
          numberOfPoints(written.score.score),
        ]);
        expect(added).toBe(numberOfPoints(written.score.bonus));
      }),
      { numRuns: 300 },
    );
  });
  it('read again, gives the same facts and the same score', () => {
    fc.assert(
      fc.property(tallies, ([at, counts]) => {
        const written = write(at, counts);
        if (written === null || written.sentence === '') return;
        const { sentence, tally, score, again } = written;
        expect([sentence, again.score.questions, again.reading.tally, again.score.score]).toEqual([
          sentence,
          [],
          tally,
          score.score,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
