import { hashText } from '../base/hash-text';
import type { FrozenList } from './lot-list';

/** One line with its lot, at its turn. */
export interface DrawnLot {
  readonly line: string;
  /** 64 hex digits: whoever computes them by hand compares these. */
  readonly lot: string;
  /** Index in the list as it was given. */
  readonly at: number;
  readonly state: 'drawn' | 'withdrawn' | 'waiting';
}

/** A draw that anyone can do again from list, seed and count. */
export interface LotDraw {
  readonly hash: string;
  /** As it goes into the lots (Y4). */
  readonly seed: string;
  readonly count: number;
  /** All lines in the order of their lots. */
  readonly lots: readonly DrawnLot[];
}

/** Blanks, and what nobody sees: it cannot be called out, and who draws again by hand would not type it. */
const UNSEEN = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]+/gu;

/** The seed as it goes into the lots; empty where nothing was called out (Y4). */
export function normaliseSeed(called: string): string {
  return called.normalize('NFKC').replace(UNSEEN, '');
}

/**
 * Draws `count` lines by lot (Y5–Y7). The caller has frozen the list before the seed was known.
 * @throws RangeError for an empty seed or a count that is no whole number from 0.
 */
export function drawLots(request: {
  readonly list: FrozenList;
  readonly seed: string;
  readonly count: number;
  /** Lines that were drawn and cannot be inspected. */
  readonly withdrawn?: readonly string[];
}): LotDraw {
  const { list, count } = request;
  const seed = normaliseSeed(request.seed);
  if (seed === '') throw new RangeError('a draw without a seed');
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`no count: ${count}`);
  const gone = new Set(request.withdrawn ?? []);
  const inOrder = list.lines
    .map((line, at) => ({ line, at, lot: hashText(`${seed}\n${list.hash}\n${line}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));
  let left = count;
  const lots = inOrder.map((each): DrawnLot => {
    if (left === 0) return { ...each, state: 'waiting' };
    if (gone.has(each.line)) return { ...each, state: 'withdrawn' };
    left -= 1;
    return { ...each, state: 'drawn' };
  });
  return { hash: list.hash, seed, count, lots };
}
