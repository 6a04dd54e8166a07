import { describe, expect, it } from 'vitest';
import { bareEnd } from './bare-end';

describe('what somebody wrote, in a sentence of ours', () => {
  it.each([
    ['照默认读法。', '照默认读法'],
    ['经部务会研究，照默认读法 ', '经部务会研究，照默认读法'],
    ['见2017.11.27纪要；', '见2017.11.27纪要'],
    ['。', ''],
  ])('“%s” ends without a stop', (words, bare) => {
    expect(bareEnd(words)).toBe(bare);
  });
});
