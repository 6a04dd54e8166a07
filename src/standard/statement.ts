import { readAmount, readGiven, readSigned } from './amount';
import { readBare, settleBare } from './bare-amount';
import { leadsBound, readBound } from './bound';
import { readExemption } from './exemption';
import { splitAt, textAt, tokensWithin, trim } from './lexer';
import type { Lexed, Stretch } from './lexer';
import type { Amount, Bound, Measure, Settled, Verdict } from './measure';
import { isSilent } from './text';
import { readFormula, readShare } from './proportion';
import { behindUnreadPoints } from './unread-points';
import { readVerdict } from './verdict';

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
  /** With its subject: 「累计最高扣6分」. */
  readonly span: Stretch;
  readonly after: number;
}

/** A standard as statements and bounds; what only constrains is a limit, what belongs to none of them is unread. */
export interface Statements {
  readonly statements: readonly Statement[];
  readonly bounds: readonly BoundAfter[];
  readonly limits: readonly Stretch[];
  readonly unread: readonly Stretch[];
}

const READERS = [
  readBound,
  readExemption,
  readVerdict,
  readShare,
  readAmount,
  readGiven,
  readSigned,
  readFormula,
  readBare,
];

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
    if (lexed.text[at] === ' ' || lexed.text[at] === '\t') continue;
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

/** The measures of every sentence, those without a verb settled against the item's mark. */
function measureSentences(
  lexed: Lexed,
  sentences: readonly Stretch[],
  base: number | null,
): readonly (readonly Settled[])[] {
  const measured = sentences.map((sentence) => readMeasures(lexed, sentence));
  return settleBare(measured, lexed.text, base);
}

/** Where the last clause before a place begins, if nothing parts it from that place. */
function subjectStart({ text }: Lexed, from: number, at: number): number {
  let start = at;
  while (start > from && !/[,:;；。、\n)]/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** A subject this long is a condition of its own. */
const LONGEST_SUBJECT = 12;

/** 「获奖的最高加5分」 bounds nothing that stands before it. */
function isForeign(lexed: Lexed, subject: Stretch): boolean {
  if (!says(lexed, subject)) return false;
  const text = textAt(lexed, subject).trim();
  if (leadsBound(text)) return false;
  return text.length > LONGEST_SUBJECT || /[的者]$/.test(text);
}

/** Collects the statements, bounds and limits of a standard from left to right. */
class Cutter {
  readonly statements: Statement[] = [];
  readonly bounds: BoundAfter[] = [];
  readonly limits: Stretch[] = [];
  readonly unread: Stretch[] = [];
  readonly #lexed: Lexed;

  constructor(lexed: Lexed) {
    this.#lexed = lexed;
  }

  leave(stretch: Stretch): void {
    if (says(this.#lexed, stretch)) this.unread.push(trim(this.#lexed, stretch));
  }

  /** A measure with the words before it. */
  take(measure: Settled, condition: Stretch, sentence: number): void {
    const { start } = trim(this.#lexed, { start: condition.start, end: measure.end });
    const span = { start, end: measure.end };
    if (measure.kind === 'exempt' || this.#saysAgain(measure, condition)) this.limits.push(span);
    else if (measure.kind === 'bound') this.#bind(measure, condition);
    else this.#state(measure, condition, sentence);
  }

  /** A statement begins behind the clauses before it that hold points nobody could read. */
  #state(measure: Amount | Verdict, within: Stretch, sentence: number): void {
    const from = behindUnreadPoints(this.#lexed, within);
    if (from === null) {
      this.leave({ start: within.start, end: measure.end });
      return;
    }
    this.leave({ start: within.start, end: from });
    const condition = { start: from, end: within.end };
    const { start } = trim(this.#lexed, { start: from, end: measure.end });
    this.statements.push({ measure, condition, span: { start, end: measure.end }, sentence });
  }

  /** 「未完成的按比例得分。得分=完成数/任务数×分值」: a formula without words of its own explains the share before it. */
  #saysAgain(measure: Settled, condition: Stretch): boolean {
    if (measure.kind !== 'share' || says(this.#lexed, condition)) return false;
    return this.statements.at(-1)?.measure.kind === 'share';
  }

  /** A bound takes its subject with it; where that is a condition of its own, nothing before it is bound. */
  #bind(bound: Bound, condition: Stretch): void {
    const start = subjectStart(this.#lexed, condition.start, bound.start);
    const subject = { start, end: bound.start };
    if (typeof bound.ceiling === 'number' && isForeign(this.#lexed, subject)) {
      this.leave({ start: condition.start, end: bound.end });
      return;
    }
    this.leave({ start: condition.start, end: start });
    const span = trim(this.#lexed, { start, end: bound.end });
    this.limits.push(span);
    this.bounds.push({ bound, span, after: this.statements.length });
  }
}

/** Cuts a standard into statements: in each sentence every amount takes the words since the last one. */
export function readStatements(lexed: Lexed, base: number | null): Statements {
  const cutter = new Cutter(lexed);
  const sentences = splitAt(lexed, { start: 0, end: lexed.text.length }, 'stop');
  const measured = measureSentences(lexed, sentences, base);
  for (const [number, sentence] of sentences.entries()) {
    let at = sentence.start;
    for (const measure of measured[number] ?? []) {
      cutter.take(measure, { start: at, end: measure.start }, number);
      at = measure.end;
    }
    cutter.leave({ start: at, end: sentence.end });
  }
  return cutter;
}
