import type { Inserted, Written } from '../commands/session-state';
import { sayCount } from '../../src/locale/en-us-words';

/** What a review has just written or put in; other pages say it in Chinese still. */
export function writtenInEnglish(done: Written | Inserted): string {
  if ('deed' in done) {
    const { review, cells, sentence } = done;
    if (review === undefined) return sentence;
    if ('sheet' in review) return `“${review.sheet}” now shows the forms as they are.`;
    const into = review.forms > 1 ? ` in ${review.forms} forms` : '';
    return `Judgements written into ${sayCount(cells.length, 'cell')}${into}.`;
  }
  return done.page === 'review' ? `Inserted “${done.sheets[0]?.name ?? ''}”.` : done.sentence;
}
