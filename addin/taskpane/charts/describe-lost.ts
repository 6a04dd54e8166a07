import { formatPoints } from '../../../src/base/points';
import { sumOfLost, type LostByItem } from '../../../src/ranking/spread/lost-by-item';
import type { ChartWords } from '../../locale/chart-zh-cn';
import type { Chart } from './chart';
import { layOutBars } from './lay-out-bars';

/** An item with what it cost and what it is called. */
export interface LostItem extends LostByItem {
  /** 「第4项」. */
  readonly label: string;
  readonly text: string;
}

/** How many items are named to somebody who does not see the bars. */
const NAMED = 3;

/** 各项扣分: a bar an item, in the order of the form. */
export function describeLost(words: ChartWords, items: readonly LostItem[], forms: number): Chart {
  const sum = sumOfLost(items);
  const most = [...items]
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, NAMED)
    .map((item) => `${item.label}${noteOf(words, item)}`);
  const said = most.length === 0 ? words.lostNone : words.lostMost(most.join(words.and));
  const open = items.some((item) => item.open > 0);
  return {
    id: 'lost',
    title: words.lost,
    aside: [words.lostSum(formatPoints(sum))],
    alternative: [said, words.lostForms(forms), words.numbersBelow].join(words.clause),
    table: () => ({
      head: [words.item, words.base, words.lostPoints, words.lostUnits, words.open],
      rows: items.map((item) => [
        words.itemNamed(item.label, item.text),
        formatPoints(item.base),
        formatPoints(item.lost),
        String(item.units),
        String(item.open),
      ]),
    }),
    draw(width) {
      const bars = items.map((item) => ({
        name: item.label,
        size: item.lost,
        note: noteOf(words, item),
      }));
      const notes = [words.lostForms(forms), ...(open ? [words.lostUncounted] : [])];
      return { ...layOutBars(bars, width), notes };
    },
  };
}

function noteOf(words: ChartWords, { lost, units, open }: LostItem): string {
  const note = words.lostNote(formatPoints(lost), units);
  return open === 0 ? note : words.lostOpen(note, open);
}
