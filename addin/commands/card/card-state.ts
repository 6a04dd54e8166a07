import type { Points } from '../../../src/base/points';
import type { Item } from '../../../src/scheme/scheme';
import type { ItemCheck } from '../../../src/scoring/check/form-check';
import type { Line, Tally } from '../../../src/scoring/line';
import type { Reading, Span } from '../../../src/standard/rule';
import type { SheetId } from '../../hosts/host';
import type { DecisionState } from '../decision-state';
import type { KeptProblem, Problem } from './problem';

/** Counters set in the card and not yet written, kept per cell until written or dropped. */
export interface Draft {
  readonly sheet: SheetId;
  readonly item: string;
  readonly tally: Tally;
  /** The cells as they were when the draft began; a later difference is shown with both versions. */
  readonly factsBefore: string;
  readonly scoreBefore: string;
}

/** Everything the card of one item shows. */
export interface Card {
  readonly sheet: SheetId;
  readonly item: Item;
  /** As the form prints it: 「第4项」. */
  readonly number: string;
  readonly section: string;
  readonly check: ItemCheck;
  readonly reading: Reading;
  /** Spans numbered by the rows of the card: row n's words in item or standard. */
  readonly marks: readonly CardMark[];
  readonly rows: readonly CardRow[];
  readonly attainable: string;
  readonly decisions: readonly DecisionState[];
  readonly proposal: Proposal;
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptProblem[];
}

export interface CardMark {
  readonly span: Span;
  readonly kind: 'read' | 'limit' | 'doubt' | 'manual' | 'unread';
  /** Index into `rows` for the circled number after the span; null = no number. */
  readonly row: number | null;
}

export interface CardRow {
  readonly line: Line;
  readonly count: number;
  /** Set here and not yet written. */
  readonly pending: boolean;
  /** 「应3次，实2次」; empty where there is no target. */
  readonly gloss: string;
  /** Negative for a deduction, 0, or positive for a bonus; null where a person must say. */
  readonly points: Points | null;
}

/** The 拟填 block. */
export interface Proposal {
  readonly state:
    | 'propose'
    /** Sheet and proposal agree: 「✓ 与表上一致」. */
    | 'same'
    /** Nothing can be proposed: a question is open; `questions` says which. */
    | 'open'
    /** Nothing written and nothing set: nothing to propose yet. */
    | 'empty'
    /** The cell changed while a draft was pending. */
    | 'conflict';
  readonly scoreCell: string;
  readonly factsCell: string;
  readonly score: Points | null;
  /** The written score when it differs, as text: shown struck through. */
  readonly scoreBefore: string;
  readonly arithmetic: string;
  /** The sentence that 填入 will write; null = the text cell is left as it is. */
  readonly text: string | null;
  readonly textBefore: string;
  /** The person's own sentence holds the same facts; 「改用拟写的句子」 offers `alternativeText`. */
  readonly alternativeText: string | null;
  readonly questions: readonly string[];
  readonly conflict: { readonly sheetText: string; readonly paneText: string } | null;
}
