import type { Question } from '../scoring/fact';
import type { FormIssue } from '../scoring/check/scoring-issue';
import type { EntryIssue } from '../sheet/record/record-issue';
import { layoutSentence } from './zh-cn-layout';
import { entrySentence } from './zh-cn-record';
import { scoringSentence } from './zh-cn-scoring';
import { quoteWords } from './zh-cn-words';

/**
 * An issue as the sentence a careful colleague would say: what is there, what the clause makes of it, what to do.
 * Its place (G15, 第4项) is shown beside it and not repeated. A code without a sentence does not compile.
 */
export function sentenceOf(issue: FormIssue | EntryIssue): string {
  switch (issue.code) {
    case 'item-text-altered':
    case 'base-altered':
    case 'item-row-missing':
    case 'item-row-twice':
    case 'key-disagrees':
    case 'keys-missing':
    case 'column-missing':
    case 'total-missing':
    case 'total-overwritten':
    case 'total-formula-altered':
    case 'identity-disagrees':
    case 'identity-twice':
    case 'unit-empty':
    case 'date-empty':
    case 'rubric-differs':
      return layoutSentence(issue);
    case 'subject-empty':
    case 'tick-twice':
    case 'tick-unclear':
    case 'entry-no-number':
    case 'number-below-zero':
    case 'percent-outside':
    case 'percent-fraction':
    case 'number-is-text':
    case 'typed-moved':
    case 'date-unread':
    case 'choice-unknown':
    case 'entry-is-formula':
    case 'entry-is-error':
    case 'entry-uncalculated':
    case 'entry-calculated':
    case 'words-astray':
    case 'entry-not-applicable':
    case 'record-row-missing':
    case 'entry-lost':
      return entrySentence(issue);
    case 'facts-question':
      return questionSentence(
        { code: issue.params.question, quote: issue.params.quote },
        issue.params.column,
      );
    default:
      return scoringSentence(issue);
  }
}

/** Why the words of a cell cannot be scored as they stand, and what to write. `column` is the column's printed title. */
export function questionSentence(question: Question, column = '扣分情况'): string {
  const quoted = quoteWords(question.quote);
  switch (question.code) {
    case 'blank':
      return `没有写${column}，无法计分。请写明。`;
    case 'says-nothing':
      return `${quoted}没有说明情况，无法计分。请写明。`;
    case 'vague-count':
      return `${quoted}没有写明数目，无法计分。请写明数目。`;
    case 'vague-words':
      return `${quoted}没有写明缺什么，无法计分。请写明。`;
    case 'unknown-fault':
      return `${quoted}在本项条款里没有，无法计分。请写明属于哪一条。`;
    case 'points-disagree':
      return `${quoted}写的分数与所写情况算出的不同。请核对。`;
    case 'contradiction':
      return `${quoted}前后不一致，无法计分。请核对。`;
    case 'period-unstated':
      return `${quoted}没有写明是多长时间，无法折算。请写明。`;
    case 'other-period':
      return `${quoted}说的不是本表计分的期间，是否计入要由人定。请核对时间。`;
    case 'not-a-count':
      return `${quoted}不是次数或项数，无法计分。请写明。`;
    case 'formula':
      return `${quoted}是算式，看不出情况。请写明扣分的情况。`;
    case 'two-readings':
      return `${quoted}没有写明是哪一项或几次，无法计分。请写明。`;
  }
}
