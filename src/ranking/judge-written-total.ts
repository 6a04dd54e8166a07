import { textOf, type CellValue } from '../base/grid';
import { isNoise, pointsOf, type Points } from '../base/points';
import type { TotalRange } from '../scoring/check/total-range';

/** What a total written by hand comes to: points, nothing yet, or why it counts for nothing. */
export type WrittenTotal =
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'blank' | 'text' | 'fine' | 'negative' }
  | { readonly kind: 'above'; readonly full: Points };

/** A total between nought and the full mark with at most two decimals counts; a number no form can come to (950 for 95.0) is a slip of the pen. */
export function judgeWrittenTotal(value: CellValue, range: TotalRange): WrittenTotal {
  if (textOf(value).trim() === '') return { kind: 'blank' };
  if (typeof value !== 'number') return { kind: 'text' };
  if (isAbove(value, range.highest)) return { kind: 'above', full: range.highest };
  if (range.lowest !== null && isAbove(-value, -range.lowest)) return { kind: 'negative' };
  const points = pointsOf(value);
  return points === null ? { kind: 'fine' } : { kind: 'points', points };
}

function isAbove(number: number, hundredths: number): boolean {
  const over = number * 100 - hundredths;
  return over > 0 && !isNoise(over, hundredths);
}
