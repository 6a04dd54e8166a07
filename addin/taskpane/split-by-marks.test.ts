import { describe, expect, it } from 'vitest';
import type { CardMark } from '../commands/card/card-state';
import { splitByMarks } from './split-by-marks';

function mark(start: number, end: number, row: number | null, kind: CardMark['kind'] = 'read') {
  return { span: { in: 'standard' as const, start, end }, kind, row };
}

const TEXT = '无计划和总结汇报各扣1分。';

describe('a text under marks', () => {
  it('keeps every character, once and in order', () => {
    const marks = [mark(0, 3, 0), mark(2, 8, 1), mark(0, 12, null, 'doubt'), mark(8, 40, null)];
    const segments = splitByMarks(TEXT, marks);
    expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
  });

  it('numbers a span where it ends', () => {
    const segments = splitByMarks(TEXT, [mark(0, 3, 1), mark(3, 8, 2), mark(8, 12, null)]);
    expect(segments.map(({ text, numbers }) => [text, numbers])).toEqual([
      ['无计划', [1]],
      ['和总结汇报', [2]],
      ['各扣1分', []],
      ['。', []],
    ]);
  });

  it('lets the narrowest mark say what a stretch is', () => {
    const segments = splitByMarks(TEXT, [mark(0, 12, null, 'doubt'), mark(0, 3, 0, 'read')]);
    expect(segments.map(({ kind }) => kind)).toEqual(['read', 'doubt', null]);
  });

  it('begins after a number that stands elsewhere', () => {
    expect(splitByMarks('4、细化', [], 2).map(({ text }) => text)).toEqual(['细化']);
  });
});
