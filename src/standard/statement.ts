import { readAmount, readSigned } from './amount';
import { readBound } from './bound';
import { splitAt, tokensWithin, trim } from './lexer';
import type { Lexed, Stretch } from './lexer';
import type { Amount, Bound, Measure, Verdict } from './measure';
import { isSilent } from './text';
import { readFormula, readVerdict } from './verdict';

/** One amount or verdict with the words it stands under. */
export interface Statement {
  readonly measure: Amount | Verdict;
  readonly condition: Stretch;
  readonly span: Stretch;
  /** Statements of one sentence may leave to the one before them what is the same. */
  readonly sentence: number;
}

/** A bound, and how many statements stand before it. */
export interface BoundAfter {
  readonly bound: Bound;
  readonly after: number;
}

/** A standard as statements and bounds; what belongs to neither is unread. */
export interface Statements {
  readonly statements: readonly Statement[];
  readonly bounds: readonly BoundAfter[];
  readonly unread: readonly Stretch[];
}

const READERS = [readBound, readVerdict, readAmount, readSigned, readFormula];

function readMeasureAt(text: string, at: number, end: number): Measure | null {
  for (const read of READERS) {
    const measure = read(text, at, end);
    if (measure !== null) return measure;
  }
  return null;
}

/** Every measure of a stretch from left to right; a name in quotation marks holds none. */
function readMeasures(lexed: Lexed, within: Stretch): readonly Measure[] {
  const measures: Measure[] = [];
  const names = tokensWithin(lexed, within).filter((token) => token.kind === 'name');
  let name = 0;
  for (let at = within.start; at < within.end; at += 1) {
    while ((names[name]?.end ?? Infinity) <= at) name += 1;
    if ((names[name]?.start ?? Infinity) <= at) continue;
    const measure = readMeasureAt(lexed.text, at, within.end);
    if (measure === null) continue;
    measures.push(measure);
    at = measure.end - 1;
  }
  return measures;
}

/** Whether a stretch says anything at all. */
function says({ raw }: Lexed, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at += 1) if (!isSilent(raw[at] ?? ' ')) return true;
  return false;
}

/** Cuts a standard into statements: in each sentence every amount takes the words since the last one. */
export function readStatements(lexed: Lexed): Statements {
  const statements: Statement[] = [];
  const bounds: BoundAfter[] = [];
  const unread: Stretch[] = [];
  const leave = (stretch: Stretch): void => {
    if (says(lexed, stretch)) unread.push(trim(lexed, stretch));
  };
  const sentences = splitAt(lexed, { start: 0, end: lexed.text.length }, 'stop');
  for (const [number, sentence] of sentences.entries()) {
    let at = sentence.start;
    for (const measure of readMeasures(lexed, sentence)) {
      const condition = { start: at, end: measure.start };
      if (measure.kind === 'bound') {
        leave(condition);
        bounds.push({ bound: measure, after: statements.length });
      } else {
        const { start } = trim(lexed, { start: at, end: measure.end });
        statements.push({
          measure,
          condition,
          span: { start, end: measure.end },
          sentence: number,
        });
      }
      at = measure.end;
    }
    leave({ start: at, end: sentence.end });
  }
  return { statements, bounds, unread };
}
