import type { Points } from '../../base/points';
import { pointsOf } from '../../base/points';
import { isCellError, textOf } from '../../base/grid';
import type { FilledCell } from '../../sheet/filled-form';
import { readNumeral } from '../../standard/numeral';
import { foldWidth } from '../../standard/text';

/** What stands in a 得分 cell. Only `points` counts; a number written as text is named, never silently used. */
export type WrittenScore =
  | { readonly kind: 'blank' }
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'above'; readonly text: string }
  | { readonly kind: 'negative'; readonly text: string }
  /** A number finer than a hundredth of a point: no clause yields it. */
  | { readonly kind: 'too-fine'; readonly text: string }
  | { readonly kind: 'text-number'; readonly text: string; readonly number: number }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly points: Points | null };

/** Reads a 得分 cell between the floor (null = none) and the highest score its item can have (分值, with 加分 more). */
export function readWrittenScore(
  cell: FilledCell | null,
  ceiling: Points,
  floor: Points | null,
): WrittenScore {
  if (cell === null) return { kind: 'blank' };
  const { value, formula } = cell;
  if (formula !== null) {
    const shown = typeof value === 'number' ? readNumber(value, ceiling, floor) : null;
    return { kind: 'formula', formula, points: shown?.kind === 'points' ? shown.points : null };
  }
  if (isCellError(value)) return { kind: 'error', text: value.error };
  if (typeof value === 'number') return readNumber(value, ceiling, floor);
  const text = textOf(value).trim();
  if (text === '') return { kind: 'blank' };
  const number = typeof value === 'string' ? numberInText(text) : null;
  return number === null ? { kind: 'words', text } : { kind: 'text-number', text, number };
}

function readNumber(value: number, ceiling: Points, floor: Points | null): WrittenScore {
  const text = String(value);
  if (Number.isNaN(value)) return { kind: 'words', text };
  if (value * 100 > ceiling) {
    const points = pointsOf(value);
    if (points === null || points > ceiling) return { kind: 'above', text };
  }
  if (value < 0 && floor !== null) return { kind: 'negative', text };
  const points = pointsOf(value);
  return points === null ? { kind: 'too-fine', text } : { kind: 'points', points };
}

/** 「６」, 「4分」, 「 4 」, 「四分」 → the number meant; null where the text is more than one number. */
function numberInText(text: string): number | null {
  const folded = foldWidth(text).replaceAll(/\s/g, '');
  const sign = /^[-−+]/.exec(folded)?.[0] ?? '';
  const numeral = readNumeral(folded, sign.length);
  if (numeral === null || !/^分?$/.test(folded.slice(numeral.end))) return null;
  return sign === '-' || sign === '−' ? -numeral.value : numeral.value;
}
