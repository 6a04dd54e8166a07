import { describe, expect, it } from 'vitest';
import { pointsOfHundredths } from '../../src/base/points';
import { layOutDots } from './lay-out-dots';
import { meanOf, medianOf } from './score-spread';

const SCORES = [88, 90.5, 91, 92.5, 93, 94.5, 95, 95, 96.5, 97];

describe('the dots of a distribution', () => {
  const plot = layOutDots(SCORES, 95, 300, 9);

  it('keep a dot for every unit, none upon another, all within the frame', () => {
    expect(plot.dots).toHaveLength(SCORES.length);
    const places = plot.dots.map(({ x, y }) => `${x}|${y}`);
    expect(new Set(places).size).toBe(SCORES.length);
    for (const { x } of plot.dots) expect(x).toBeGreaterThan(4);
    for (const { x } of plot.dots) expect(x).toBeLessThan(296);
  });

  it('fill exactly those that reached the threshold, right of its line', () => {
    const reached = plot.dots.filter((dot) => dot.reached);
    expect(reached).toHaveLength(4);
    for (const { x } of reached) expect(x).toBeGreaterThan(plot.line ?? Infinity);
  });

  it('stand over an axis of round ticks that holds all values', () => {
    expect(plot.ticks.map(({ value }) => value)).toEqual([88, 90, 92, 94, 96, 98]);
  });

  it('need no spread: one value, no threshold', () => {
    const single = layOutDots([90, 90, 90], null, 300, 9);
    expect(new Set(single.dots.map(({ y }) => y)).size).toBe(3);
    expect(single.line).toBeNull();
  });
});

describe('mean and median', () => {
  const points = SCORES.map((score) => pointsOfHundredths(score * 100));
  it('are said as in the summary', () => {
    expect(meanOf(points)).toBe('93.3');
    expect(medianOf(points)).toBe('93.75');
    expect(medianOf(points.slice(0, 3))).toBe('90.5');
  });
});
