import { describe, expect, it } from 'vitest';
import { numberOfPoints, pointsOf } from '../base/points';
import { parseStandard } from './parse-standard';

function read(standard: string) {
  return parseStandard({ item: '', standard, base: pointsOf(10) });
}

/** `once 2 g1`, one line a rule. */
function inShort(standard: string): readonly string[] {
  return read(standard).rules.map(({ kind, points, unit, group }) => {
    const number = typeof points === 'number' ? String(numberOfPoints(points)) : '';
    return [kind, number, unit, group].filter((each) => each !== null && each !== '').join(' ');
  });
}

describe('S16 tiers of one matter', () => {
  it.each([
    ['覆盖率低于80%的扣1分，低于60%的扣2分', ['once 1 g1', 'once 2 g1']],
    ['合格率低于90%、80%的，分别扣1分、3分', ['once 1 g1', 'once 3 g1']],
    ['排名后3名的扣2分；排名后4至6名的扣1分', ['once 2 g1', 'once 1 g1']],
    ['优秀得5分，良好得3分，较差不得分', ['award 5 g1', 'award 3 g1', 'zero_score g1']],
    ['完成率达到100%得10分，90%-100%得8分', ['award 10 g1', 'award 8 g1']],
    ['未签订责任书的扣4分；已签订但不规范的扣2分', ['once 4 g1', 'once 2 g1']],
    ['发现一处扣1分，发现两处扣3分', ['once 1 g1', 'once 3 g1']],
    ['有制度得1分，有记录得1分', ['award 1', 'award 1']],
    ['无场所扣2分，设施不完备的扣1分', ['once 2', 'once 1']],
    ['缺会每次扣1分；迟报每次扣1分', ['per_occurrence 1 次', 'per_occurrence 1 次']],
  ])('S16 %s', (standard, rules) => {
    expect(inShort(standard)).toEqual(rules);
  });
});

describe('S17 what a sentence leaves unsaid', () => {
  it('S17 a second verdict on the same condition', () => {
    const standard = '带病运行的，不得分，并追加扣除10分';
    expect(inShort(standard)).toEqual(['zero_score', 'once 10']);
    expect(read(standard).rules.map((rule) => rule.trigger)).toEqual(['带病运行', '带病运行']);
  });

  it('S17 a second happening with the same rate', () => {
    expect(inShort('发生轻微事故1起扣1分，发生一般事故扣2分。发生火灾扣3分')).toEqual([
      'per_occurrence 1 起',
      'per_occurrence 2 起',
      'once 3',
    ]);
  });
});
