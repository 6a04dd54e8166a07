import { readMeasures } from './amount';
import type { Measure } from './amount';
import { splitAt, trim } from './lexer';
import type { Lexed, Stretch } from './lexer';
import { isSilent } from './text';

/** One amount or verdict with the words it stands under. */
export interface Statement {
  readonly measure: Exclude<Measure, { kind: 'limit' }>;
  readonly condition: Stretch;
  readonly span: Stretch;
}

/** A limit, and how many statements stand before it: it bears on those that no earlier limit bore on. */
export interface Limit {
  readonly span: Stretch;
  readonly ceiling: number | 'base';
  readonly after: number;
}

/** A standard as statements and limits; what belongs to neither is unread. */
export interface Statements {
  readonly statements: readonly Statement[];
  readonly limits: readonly Limit[];
  readonly unread: readonly Stretch[];
}

/** Whether a stretch says anything at all. */
export function says({ raw }: Lexed, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at += 1) if (!isSilent(raw[at] ?? ' ')) return true;
  return false;
}

/** Cuts a standard into statements: in each sentence every amount takes the words since the last one. */
export function readStatements(lexed: Lexed): Statements {
  const statements: Statement[] = [];
  const limits: Limit[] = [];
  const unread: Stretch[] = [];
  const leave = (stretch: Stretch): void => {
    if (says(lexed, stretch)) unread.push(trim(lexed, stretch));
  };
  for (const sentence of splitAt(lexed, { start: 0, end: lexed.text.length }, 'stop')) {
    let at = sentence.start;
    for (const measure of readMeasures(lexed, sentence)) {
      const condition = { start: at, end: measure.start };
      if (measure.kind === 'limit') {
        leave(condition);
        limits.push({ span: measure, ceiling: measure.ceiling, after: statements.length });
      } else {
        const start = trim(lexed, { start: at, end: measure.end }).start;
        statements.push({ measure, condition, span: { start, end: measure.end } });
      }
      at = measure.end;
    }
    leave({ start: at, end: sentence.end });
  }
  return { statements, limits, unread };
}
