import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numberOfPoints } from '../base/points';
import { scoreCell } from './sample-cell';

/** Item of notice 003, points taken off (`?` where a careful person would ask), words of 扣分情况. */
const cells = readFileSync(new URL('./cells-003.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([item = '', deducted = '', text = '']) => ({ item, deducted, text }));

function deductedIn(item: string, text: string): string {
  const { deducted } = scoreCell(Number(item), text).score;
  return deducted === null ? '?' : String(numberOfPoints(deducted));
}

describe('F3 cells as people write them, item by item', () => {
  it.each(cells)('第$item项 $text → $deducted', ({ item, deducted, text }) => {
    expect(deductedIn(item, text)).toBe(deducted);
  });
});
