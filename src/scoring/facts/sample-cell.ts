import { NO_POINTS } from '../../base/points';
import type { FactColumn } from '../fact';
import type { Tally } from '../line';
import { listLines } from '../tally/list-lines';
import { ITEMS, opened } from '../sample-notice';
import { scoreFacts } from './score-facts';
import { scoreTally } from '../tally/score-tally';

/** Scores a cell's words under an item of notice 003 (1…15), default readings, floor 0 assumed. */
export function scoreCell(
  number: number,
  text: string,
  column: FactColumn = '扣分情况',
): ReturnType<typeof scoreFacts> {
  const item = ITEMS[number - 1];
  const reading = item === undefined ? undefined : opened.readings.get(item.id);
  if (item === undefined || reading === undefined) throw new Error(`no item ${number}`);
  const { months, from } = opened.scheme;
  const given = { reading, rules: reading.rules, base: item.base, column, months, from, text };
  return scoreFacts({ ...given, floor: NO_POINTS, floorAssumed: true });
}

/** The printable sentence for a tally under an item of notice 003. */
export function sentenceFor(number: number, tally: Tally): string {
  const item = ITEMS[number - 1];
  const reading = item === undefined ? undefined : opened.readings.get(item.id);
  if (item === undefined || reading === undefined) throw new Error(`no item ${number}`);
  const lines = listLines(reading.rules, opened.scheme.months, reading);
  const given = { reading, rules: reading.rules, lines, tally, base: item.base };
  return scoreTally({ ...given, floor: NO_POINTS, floorAssumed: true }).sentence;
}
