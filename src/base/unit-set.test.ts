import { describe, expect, it } from 'vitest';
import { unitSet } from './unit-set';

describe('set of units', () => {
  it('holds its units and no other, wherever they stand', () => {
    const isIn = unitSet('、扣9');
    const text = '缺、a扣9';
    expect([...text].map((_, at) => isIn(text, at))).toEqual([false, true, false, true, true]);
  });

  it('holds nothing before and behind a text', () => {
    const isIn = unitSet('扣');
    expect([isIn('扣', -1), isIn('扣', 1), isIn('', 0)]).toEqual([false, false, false]);
  });
});
