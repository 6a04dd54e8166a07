import { describe, expect, it } from 'vitest';
import { pointsOfHundredths } from '../base/points';
import { judgeWrittenTotal } from './judge-written-total';

const RANGE = { highest: pointsOfHundredths(9800), lowest: pointsOfHundredths(0) };

describe('K35 a total written by hand', () => {
  it.each([
    [95.5, { kind: 'points', points: 9550 }],
    [-0, { kind: 'points', points: 0 }],
    [0.1 + 0.2, { kind: 'points', points: 30 }],
    [98, { kind: 'points', points: 9800 }],
    [98.005, { kind: 'above', full: 9800 }],
    [100.005, { kind: 'above', full: 9800 }],
    [95.005, { kind: 'fine' }],
    [-3, { kind: 'negative' }],
    ['九十五', { kind: 'text' }],
    ['95', { kind: 'text' }],
    [true, { kind: 'text' }],
    [' ', { kind: 'blank' }],
    [null, { kind: 'blank' }],
  ])('K35 %j', (value, judged) => {
    expect(judgeWrittenTotal(value, RANGE)).toEqual(judged);
  });

  it('K35 below zero counts where no floor forbids it', () => {
    expect(judgeWrittenTotal(-3, { ...RANGE, lowest: null })).toEqual({
      kind: 'points',
      points: -300,
    });
  });
});
