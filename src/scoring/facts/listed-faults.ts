import type { Claim } from './fact-claim';
import type { Phrase } from '../words/fact-phrases';
import type { Doubtful } from './statement';

/**
 * 2项未整改：①台账；②资料 and 未整改3项（台账2项、制度1项）: what stands behind a number and a colon or a bracket only tells
 * the same again, as long as it comes to that number.
 */
export class ListedFaults {
  #left = 0;
  #told: Phrase[] = [];

  /** A number of faults was told; a list of them may follow. */
  begin(count: number): void {
    this.#left = count;
    this.#told = [];
  }

  /** Whether the phrase belongs to the list; `elsewhere` says that its words name another line. */
  takes(phrase: Phrase, claim: Claim, elsewhere: () => boolean): boolean {
    if (this.#left === 0 || !phrase.tokens.some(({ kind }) => kind === 'noun')) return false;
    const opens = phrase.after === ':' || phrase.after === '(';
    if (this.#told.length === 0 && !opens) {
      this.#left = 0;
      return false;
    }
    const count = claim.kind === 'none' ? 1 : claim.kind === 'bare' ? claim.count : 0;
    if (count === 0 || count > this.#left || elsewhere()) return false;
    this.#told.push(phrase);
    this.#left -= count;
    return true;
  }

  /** A list begun that does not come to the number told. */
  doubts(): readonly Doubtful[] {
    if (this.#left === 0) return [];
    return this.#told.map(({ start, end }) => ({ code: 'unknown-fault', start, end }));
  }
}
