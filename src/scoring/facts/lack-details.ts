import type { LineWords } from '../words/line-words';
import type { Phrase } from '../words/fact-phrases';
import type { Doubtful } from './statement';

const INCOMPLETE = /不(?:完备|齐全|齐备|健全|完善|完整|配套)/;
const LACKING = /[缺少无没坏破漏]|老化|故障|陈旧|闲置/;

/** A rule that charges once for something not being complete. */
export function asksCompleteness({ line, rule }: LineWords): boolean {
  return line.control === 'check' && INCOMPLETE.test(rule.trigger);
}

/**
 * 硬件设施不完备，缺投影仪1台、电脑2台 and 投影仪坏了，硬件不完备: what exactly is lacking is no fault besides the one it makes up, as long as
 * that one stands in the same sentence.
 */
export class LackDetails {
  #told = false;
  #taken = -1;
  #open: Phrase[] = [];

  /** The fault that details may make up was told. */
  tell({ after }: Phrase): void {
    if (!endsSentence(after)) this.#open = [];
    this.#told = true;
  }

  /** Whether the phrase tells what is lacking, or goes on telling it. */
  takes(phrase: Phrase, lines: readonly LineWords[]): boolean {
    if (!lines.some(asksCompleteness)) return false;
    if (endsSentence(phrase.after)) this.#told = false;
    const goesOn = phrase.joined !== 'strong' && phrase.start - this.#taken < 2;
    if (!goesOn && !LACKING.test(phrase.tokens.map(({ text }) => text).join(''))) return false;
    this.#taken = phrase.end;
    if (!this.#told) this.#open.push(phrase);
    return true;
  }

  /** What was lacking, and no such fault told with it. */
  doubts(): readonly Doubtful[] {
    return this.#open.map(({ start, end }) => ({ code: 'unknown-fault', start, end }));
  }
}

function endsSentence(mark: string): boolean {
  return /[;；。]/.test(mark);
}
