import { formatPoints, pointsOfHundredths } from '../../src/base/points';
import { quoteSpan } from '../../src/standard/rule';
import { formatAttainable } from '../locale/card';
import type { PaneWords } from '../locale/pane';
import { isManual, type Clause, type HeapId } from './rubric-heaps';

/** What a clause's heap means for whoever fills the form. */
export function clauseNote(clause: Clause, heap: HeapId, words: PaneWords): string {
  switch (heap) {
    case 'doubt':
      return clause.doubt?.reason ?? '';
    case 'manual':
      return manualNote(clause, words);
    case 'computable':
      return attainableNote(clause, words);
    case 'unread': {
      const { reading } = clause;
      const quotes = reading.unread.map((span) => words.problems.quote(quoteSpan(reading, span)));
      return words.rubric.unreadText(quotes.join(words.list));
    }
  }
}

/** 「没有分数…」, or the range the amount must lie in. */
function manualNote({ rules }: Clause, words: PaneWords): string {
  const ranges = rules.filter(isManual).map(({ points }) => points);
  const [first] = ranges;
  if (ranges.length === 1 && Array.isArray(first)) {
    const [least, most] = first;
    return words.rubric.rangeText(formatPoints(least), formatPoints(most));
  }
  return words.rubric.manualText;
}

/** 「最多扣2分，最低得1分。」 where the lowest is above zero, else all that can come of it. */
function attainableNote({ attainable, rules, item }: Clause, words: PaneWords): string {
  const lowest = attainable.kind === 'listed' ? attainable.scores[0] : attainable.min;
  const onlyDeducts = rules.every(({ kind }) => kind !== 'bonus' && kind !== 'award');
  if (attainable.kind !== 'any' && onlyDeducts && lowest !== undefined && lowest > 0) {
    const most = pointsOfHundredths(item.base - lowest);
    return words.rubric.mostDeducted(formatPoints(most), formatPoints(lowest));
  }
  return `${formatAttainable(attainable, rules)}。`;
}
