import { expect, it } from 'vitest';
import { differingParts } from './differing-parts';

it('tells the words that stand only in the second text', () => {
  expect(differingParts('到户帮扶6次。', '到户帮扶六次。')).toEqual([
    { text: '到户帮扶', differs: false },
    { text: '六', differs: true },
    { text: '次。', differs: false },
  ]);
  expect(differingParts('全年4次', '全年4次')).toEqual([{ text: '全年4次', differs: false }]);
  expect(differingParts('全年4次', '4次')).toEqual([{ text: '4次', differs: false }]);
});
