import { describe, expect, it } from 'vitest';
import { numberOfPoints, pointsOf } from '../../base/points';
import { parseStandard } from '../../standard/parse-standard';
import { attainableScores } from './attainable-scores';
import type { AttainableScores } from './item-score';
import { listLines } from './list-lines';
import { ITEMS, opened } from '../sample-notice';

function attainable(number: number): AttainableScores {
  const item = ITEMS[number - 1];
  const reading = item === undefined ? undefined : opened.readings.get(item.id);
  if (item === undefined || reading === undefined) throw new Error(`no item ${number}`);
  const { rules } = reading;
  return attainableScores({ rules, lines: listLines(rules, 3), base: item.base });
}

function listed(scores: AttainableScores): readonly number[] | null {
  return scores.kind === 'listed' ? scores.scores.map(numberOfPoints) : null;
}

function reached(standard: string, base: number): readonly number[] | string {
  const points = pointsOf(base);
  if (points === null) throw new Error('no points');
  const { rules } = parseStandard({ item: '', standard, base: points });
  const scores = attainableScores({ rules, lines: listLines(rules, 12), base: points });
  return listed(scores) ?? `${scores.kind}`;
}

describe('A5 under other rubrics', () => {
  it.each([
    ['迟报1天扣0.5分，最高扣2分。', 5, [3, 3.5, 4, 4.5, 5]],
    ['迟报1次扣2分；错报1次扣2分，累计最高扣3分。', 5, [2, 3, 5]],
    ['每少1份扣2分；发生安全事故的，本项不得分。', 3, [0, 1, 3]],
    ['有制度得2分，有记录得3分。', 5, [0, 2, 3, 5]],
    ['优秀得5分，良好得4分。', 5, [0, 4, 5]],
    ['覆盖率低于80%的扣1分；低于60%的扣3分。', 5, [2, 4, 5]],
    ['每少1份扣5分；被省级采用的每篇加1分，最高加2分。', 5, [0, 1, 2, 5, 6, 7]],
    ['工作不力的，视情节扣1-3分。', 5, 'any'],
    ['按时完成的，得满分。', 5, 'any'],
  ])('%s %s → %j', (standard, base, scores) => {
    expect(reached(standard, base)).toEqual(scores);
  });
});

describe('A5 the scores an item of notice 003 can end with (X66)', () => {
  it.each([
    [1, [3, 5]],
    [2, [3, 5]],
    [3, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [4, [0, 1, 3, 5]],
    [5, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    [6, [3, 5]],
    [7, [2, 3, 4, 5]],
    [8, [2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6]],
    [10, [4, 6, 8]],
    [11, [4, 5, 6]],
    [12, [0, 2, 4, 6, 8, 10]],
    [13, [2, 3]],
    [14, [3, 4, 5]],
    [15, [3, 5, 7]],
  ])('第%s项 → %j', (number, scores) => {
    expect(listed(attainable(number))).toEqual(scores);
  });
  it('第9项: more than twelve are a step', () => {
    expect(attainable(9)).toEqual({ kind: 'stepped', min: 0, max: 1000, step: 50 });
  });
});
