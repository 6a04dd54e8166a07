import type { MadeUpForm } from './made-up-forms';
import { attainableOf, KNOWN_ITEMS, readByHand } from './phrases';

/** What one form comes to: `9 score-disagrees` for each problem, and the total. */
export interface Verdict {
  readonly problems: readonly string[];
  readonly total: number | null;
}

const ATTAINABLE = new Map(KNOWN_ITEMS.map((item) => [item.id, attainableOf(item)]));
const TEXT_NUMBER = /^[\d.]+分?$/;

/** The least any program must do for the same answers: plain loops over a table made by hand for this one notice. */
export function checkByLoops(form: MadeUpForm): Verdict {
  const problems: string[] = [];
  let total: number | null = 0;
  for (const { item, facts, score } of form) {
    const say = (code: string): number => problems.push(`${item.id} ${code}`);
    const read = readByHand(item, facts);
    if (read.question) say('facts-question');
    const sound = typeof score === 'number' && score >= 0 && score <= item.base;
    total = sound && total !== null ? total + score : null;
    if (score === null) {
      if (facts !== '' && !read.question) say('score-blank');
    } else if (typeof score !== 'number') {
      say(TEXT_NUMBER.test(String(score)) ? 'score-text-number' : 'score-not-a-number');
    } else if (score < 0) say('score-negative');
    else if (score > item.base) say('score-above-base');
    else {
      const derived = Math.max(0, item.base - read.deducted);
      if (!read.question && facts !== '' && score === derived) continue;
      if (!ATTAINABLE.get(item.id)?.has(score)) say('score-not-attainable');
      else if (read.question) continue;
      else if (facts === '') {
        if (score < item.base) say('deduction-without-reason');
      } else say(score === item.base ? 'reason-without-deduction' : 'score-disagrees');
    }
  }
  return { problems, total };
}
