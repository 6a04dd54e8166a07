import type { ConclusionComparison } from '../review/compare-conclusions';
import type { DifferenceClass, FindingContradiction } from '../review/facts/compare-findings';
import type { FindingReason, FindingStatus } from '../review/findings/finding-claim';
import type { SubjectState } from '../review/review-fillings';
import type { Lack } from '../review/what-lacks';
import { conclusionInEnglish, triggerInEnglish } from './en-us-review-conclusion';
import { subjectInEnglish } from './en-us-review-subject';
import { quoteInEnglish } from './en-us-words';
import type { PlaceOf, ReviewSentences } from './zh-cn-review';

const DIFFERENCE: Readonly<Record<DifferenceClass, string>> = {
  'applicability-differs': 'Applies or not',
  'facts-differ': 'Numbers differ',
  'judgement-differs': 'Judged differently',
  'one-side-empty': 'One left it empty',
  'all-empty': 'Empty on all forms',
  unclear: 'Unclear',
  'wording-only': 'Only worded differently',
  same: 'The same',
  'not-checked': 'Not checked',
};

const DIFFERENCE_SENTENCE: Readonly<Record<DifferenceClass, string>> = {
  'applicability-differs':
    'Some say it does not apply, others describe it. Please verify whether it applies.',
  'facts-differ': 'The numbers differ. Please verify.',
  'judgement-differs': 'Some say it is met, others that it is not. Please verify.',
  'one-side-empty': 'One form leaves it empty. Please verify, or have it filled in.',
  'all-empty': 'Every form leaves it empty. Please verify, or have it filled in.',
  unclear: 'The words do not tell whether they mean the same. Please read them and decide.',
  'wording-only': 'The meaning is the same, only the words differ: taken as equal.',
  same: 'All forms say the same.',
  'not-checked': 'Whoever checks samples did not check this one: no difference.',
};

const STATUS: Readonly<Record<FindingStatus, string>> = {
  met: 'Met',
  unmet: 'Not met',
  'not-applicable': 'Not applicable',
  'not-checked': 'Not checked',
  unclear: 'Unclear',
  blank: 'Empty',
};

const FINDING_REASON: Readonly<Record<FindingReason, string>> = {
  'nothing-written': 'Nothing is written.',
  'says-not-applicable': 'It says that this does not apply.',
  'says-not-checked': 'It says that this was not checked.',
  'numbers-reach': 'The number written is enough.',
  'numbers-fall-short': 'The number written is not enough.',
  'says-missing': 'It says that something was not done.',
  'says-done': 'It says that this was done as required.',
  'says-none': '“无” (none) is read as not done.',
  'vague-words': 'No exact number is written, so nothing can be compared. Please write the number.',
  'both-ways': 'It says first that this was done, then that it was not. Please decide.',
  'numbers-open': 'There is a number, but not over what time or out of how many. Please decide.',
  'not-proven': 'The words do not show that it was done. Please decide.',
  'no-judgement': 'There is neither a number nor a word on whether it was done. Please decide.',
};

const LACK: Readonly<Record<Lack, string>> = {
  missing: 'Form missing',
  twice: 'Form twice',
  faulty: 'Form faulty',
  unfilled: 'Blank',
};

const STATE: Readonly<Record<SubjectState, string>> = {
  consistent: 'Agree',
  inconsistent: 'Verify',
  unclear: 'Unclear',
  incomplete: 'Form missing',
  sealed: 'Sealed',
};

const WRITTEN: Readonly<Record<ConclusionComparison['state'], string>> = {
  agrees: 'The conclusion written is the same.',
  differs: 'The conclusion written is another. Please verify.',
  unwritten: 'No conclusion is written.',
  unread: 'It cannot be told which conclusion is written. Please decide.',
  open: 'A conclusion is written; what is filled in leads to none.',
};

const CONTRADICTION: Readonly<Record<FindingContradiction['code'], string>> = {
  'status-contradicts-text': 'the judgement does not fit the words. Please check.',
  'quantity-contradicts-text': 'the number does not fit the words. Please check.',
  'typed-unread': 'the judgement or number cannot be used, so nothing is judged. Please check.',
};

function contradictionInEnglish(
  { code, unread }: Pick<FindingContradiction, 'code' | 'unread'>,
  placeOf: PlaceOf,
): string {
  if (!unread) return CONTRADICTION[code];
  const [column, instead] =
    unread.of === 'status'
      ? ['the judgement', '达到, 未达到 or 不适用']
      : ['the number', 'one number'];
  return `${column} ${quoteInEnglish(unread.words)} in ${placeOf(unread.cell)} cannot be used, so nothing is judged. Please check it and enter ${instead}.`;
}

/** Every sentence and label of a joint review, in English. */
export const reviewInEnglish: ReviewSentences = {
  unjudged: 'Met or not: unclear',
  noConclusion: { review: 'left to the review', open: 'open' },
  difference: (found) => DIFFERENCE[found],
  differenceSentence: (found) => DIFFERENCE_SENTENCE[found],
  status: (status) => STATUS[status],
  findingReason: (reason) => FINDING_REASON[reason],
  state: (state) => STATE[state],
  lack: (lack) => LACK[lack],
  stateOf: (state, lack) => (state === 'incomplete' ? LACK[lack] : STATE[state]),
  written: (state) => WRITTEN[state],
  contradiction: (who, found, placeOf) => `${who}: ${contradictionInEnglish(found, placeOf)}`,
  conclusion: conclusionInEnglish,
  concludes: (concluded, rules, state) =>
    `${conclusionInEnglish(concluded, rules)} ${WRITTEN[state]}`,
  trigger: triggerInEnglish,
  subject: subjectInEnglish,
};
