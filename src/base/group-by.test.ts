import { expect, it } from 'vitest';
import { groupBy } from './group-by';

it('things of one key stand together, in the order given, and those without a key nowhere', () => {
  const words = ['乙2', '甲1', '乙1', '丙', '甲2'];
  const groups = groupBy(words, (word) => /^(.)\d/.exec(word)?.[1]);
  expect([...groups]).toEqual([
    ['乙', ['乙2', '乙1']],
    ['甲', ['甲1', '甲2']],
  ]);
});
