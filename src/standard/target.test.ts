import { expect, it } from 'vitest';
import { pointsOfHundredths } from '../base/points';
import { parseStandard } from './parse-standard';

it.each([
  ['每季度报送1次信息', '信息', 1, 3],
  ['每月学习不少于2次', '学习', 2, 1],
  ['每季度至少报送一次信息', '信息', 1, 3],
  ['每季度开展培训一次', '培训', 1, 3],
  ['每月公示，全年培训2次', '培训', 2, null],
  ['每月检查发现缺勤，培训2次', '培训', 2, null],
])(
  'S7 the rhythm before the verb holds for the count behind it: %s',
  (item, what, count, months) => {
    const standard = `${what}每少一次扣1分。`;
    const text = { item: `${item}。`, standard, base: pointsOfHundredths(500) };
    expect(parseStandard(text).rules).toMatchObject([{ target: { count, months } }]);
  },
);
