import type { Finding } from '../lint/finding';
import type { FindingSentence } from './finding-sentence';
import { pointSentence } from './zh-cn-lint-points';
import { dateSentence, printSentence } from './zh-cn-lint-print';
import { shareSentence } from './zh-cn-lint-shares';
import { wordSentence } from './zh-cn-lint-words';

/** A finding as a careful colleague would say it: a line, and what stands behind it. A code without words does not compile. */
export function findingSentence(finding: Finding): FindingSentence {
  switch (finding.code) {
    case 'sum-differs':
    case 'cap-differs':
    case 'beyond-base':
    case 'floor-unsaid':
    case 'floor-in-middle':
    case 'floor-twice':
    case 'cannot-reach-zero':
    case 'scores-unattainable':
    case 'bonus-above-base':
    case 'column-without-points':
      return pointSentence(finding);
    case 'two-readings':
    case 'amount-left-open':
    case 'unread':
    case 'units-differ':
    case 'target-absent':
    case 'pass-mark-absent':
    case 'applies-to-some':
    case 'content-without-clause':
    case 'clause-without-content':
    case 'period-twice':
      return wordSentence(finding);
    case 'numbering-gap':
    case 'numbering-twice':
    case 'numbering-mixed':
    case 'word-doubled':
    case 'terms-differ':
    case 'titles-differ':
    case 'words-vary':
    case 'brackets-vary':
    case 'annex-unclear':
    case 'item-repeated':
    case 'annex-marks-differ':
    case 'unit-misprinted':
      return printSentence(finding);
    case 'weekday-unclear':
    case 'day-beyond-month':
    case 'term-unclear':
      return dateSentence(finding);
    default:
      return shareSentence(finding);
  }
}
