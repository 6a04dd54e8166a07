import { describe, expect, it } from 'vitest';
import type { Decision } from '../scheme/scheme';
import { readingsNote } from './readings-note';

function decision(id: string, ...labels: readonly string[]): Decision {
  const options = labels.map((label, at) => ({
    id: `${id}${at}`,
    label,
    explanation: '',
    effect: { kind: 'none' } as const,
  }));
  return { id, question: `${id}怎样？`, quotes: [], items: [], options };
}

const BOTH = [decision('甲', '照算', '不算'), decision('乙', '合写', '各写')];
const SIGNED = new Map([
  ['甲', { by: '某庚', on: '2017-11-20' }],
  ['乙', { by: '某辛', on: '2017-11-21' }],
]);

describe('the readings in force, in a line or two', () => {
  it.each([
    [{}, '口径：均按默认口径。推定：照算；合写。'],
    [{ 甲: '甲0' }, '口径：均按默认口径。已签定：照算（某庚，2017-11-20定）。推定：合写。'],
    [
      { 乙: '乙1' },
      '口径：改定的：乙怎样？各写（某辛，2017-11-21定）。其余按默认口径。推定：照算。',
    ],
    [
      { 甲: '甲1', 乙: '乙1' },
      '口径：改定的：甲怎样？不算（某庚，2017-11-20定）；乙怎样？各写（某辛，2017-11-21定）。',
    ],
  ])('J17 %j', (choices, words) => {
    expect(readingsNote(BOTH, choices, SIGNED)).toBe(words);
  });

  it('J17 names nobody where nobody is known to have signed, and says nothing of a notice without decisions', () => {
    expect(readingsNote(BOTH, { 乙: '乙1' })).toContain('乙怎样？各写。');
    expect(readingsNote([], {})).toBe('');
  });
});
