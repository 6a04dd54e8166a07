import type { Question } from '../fact';
import type { Claim } from './fact-claim';
import type { LineWords } from '../words/line-words';
import type { StatedPoints } from '../words/stated-points';

/** What the cell says of one line. Places are units of the normalised text. */
export interface Statement {
  readonly words: LineWords;
  readonly claim: Exclude<Claim, { kind: 'none' | 'question' | 'denied' }>;
  readonly months: readonly number[];
  readonly dates: number;
  readonly quarters: readonly number[];
  /** The one day or the ordinal it is told for; empty where there is none. */
  readonly occasion: string;
  readonly each: boolean;
  /** People named (某甲、某乙), where nothing else gives their number. */
  readonly persons: number;
  /** Only words around the line's own led here (组织生活正常化 for “五化”建设). */
  readonly apart: boolean;
  readonly nouns: string;
  /** Faults by name (迟报, 不及格), so that two of them are not taken for one told twice. */
  readonly faults: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A question with its place in the normalised text. */
export interface Doubtful {
  readonly code: Question['code'];
  readonly start: number;
  readonly end: number;
}

/** A cell's phrases tied to lines, in the order of the text. */
export interface Told {
  readonly statements: readonly Statement[];
  readonly doubts: readonly Doubtful[];
  readonly stated: readonly { readonly stated: StatedPoints; readonly start: number }[];
  /** Sums the cell gives over all its facts: 共少3次. */
  readonly totals: readonly number[];
  /** Something was said to be as it should, of the rest or of all. */
  readonly wellSaid: boolean;
}
