import { describe, expect, it } from 'vitest';
import { scoreCell } from '../facts/sample-cell';

function labels(item: number): readonly string[] {
  return scoreCell(item, '').lines.map(({ label }) => label);
}

describe('A6 the lines of a card say what is missing, in the item’s own words', () => {
  it.each([
    [1, ['未履行好牵头单位职责']],
    [3, ['反馈问题未整改几项']],
    [4, ['未计划好主题党日', '未组织主题学习讨论', '未开展“走新城”等活动', '未开展主题实践活动']],
    [5, ['支委会少几次', '党小组会少几次', '党员大会少几次', '专题党课少几次']],
    [6, ['未召开三季度专题组织生活会']],
    [7, ['学习型机关未推进', '学习型支部未推进', '学习型党员未推进']],
    [9, ['未组织学习几次', '测试不及格几人']],
    [10, ['未做好结对帮扶工作', '未开展“精准帮扶”等活动']],
    [11, ['未组织社区报到服务', '未开展社区服务活动']],
    [14, ['未推进“五化”建设', '未推进州直党建标准化建设']],
    [15, ['未开展党风廉政建设工作', '未开展廉政教育']],
  ])('第%s项 → %j', (item, expected) => {
    expect(labels(item)).toEqual(expected);
  });
  it('counters know how many there should be in the quarter', () => {
    expect(scoreCell(5, '').lines.map(({ ought, most }) => [ought, most])).toEqual([
      [3, 3],
      [3, 3],
      [1, 1],
      [1, 1],
    ]);
    expect(scoreCell(3, '').lines.map(({ ought, most }) => [ought, most])).toEqual([[null, null]]);
  });
});
