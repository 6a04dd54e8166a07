import * as v from 'valibot';
import {
  LIMITS,
  cellWords,
  id,
  list,
  orientation,
  range,
  record,
  title,
  whole,
  words,
} from './document-parts';

const entry = record({
  id,
  kind: v.picklist(['text', 'number', 'percent', 'date', 'signature', 'tick', 'choice']),
  blank: v.exactOptional(cellWords(LIMITS.title)),
  options: v.exactOptional(list(title, 1, 20)),
});
const span = v.exactOptional(whole(1, 20));
const recordRow = record({
  id,
  item: v.exactOptional(v.literal(true)),
  applies: v.exactOptional(id),
  cells: list(
    v.union([record({ words: cellWords(LIMITS.words), span }), record({ entry, span })]),
    1,
    20,
  ),
});
const recordLine = record({
  id,
  parts: list(
    record({
      words: cellWords(LIMITS.words),
      entry: v.exactOptional(entry),
      align: v.exactOptional(v.picklist(['right', 'center'])),
    }),
    1,
    6,
  ),
});

/** A form of words and places to write in, as a document has it. */
export const recordForm = record({
  kind: v.literal('record'),
  id,
  annex: words(LIMITS.title),
  title,
  shortTitle: title,
  orientation,
  unofficial: v.exactOptional(v.literal(true)),
  above: list(recordLine, 0, 20),
  columns: list(record({ id, width: range(1, LIMITS.width) }), 1, 20),
  titles: v.exactOptional(recordRow),
  blocks: list(
    record({
      id,
      side: v.exactOptional(cellWords(LIMITS.words)),
      short: v.exactOptional(title),
      applies: v.exactOptional(id),
      rows: list(recordRow, 1, LIMITS.items),
    }),
    1,
    LIMITS.items,
  ),
  below: list(recordLine, 0, 20),
  subject: title,
  apart: v.exactOptional(list(title, 1, 5)),
});
