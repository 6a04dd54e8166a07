import { describe, expect, it } from 'vitest';
import { pointsOf } from './points';

describe('pointsOf', () => {
  it.each([
    [94.99999999, null],
    [95.00000001, null],
    [95.005, null],
    [Number.NaN, null],
    [95, 9500],
    [-0, 0],
    [1234567.89, 123456789],
  ])('%d is %s hundredths: what somebody wrote is never rounded', (value, hundredths) => {
    expect(pointsOf(value)).toBe(hundredths);
  });

  it('what adding leaves behind is not written by anybody', () => {
    const scores = Array.from({ length: 20 }, (_, at) => 4.1 + at / 10);
    const sum = scores.reduce((all, each) => all + each, 0);
    expect(pointsOf(sum)).toBe(10100);
    expect(pointsOf(0.1 + 0.2)).toBe(30);
  });
});
