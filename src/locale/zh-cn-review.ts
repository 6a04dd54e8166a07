import type { Cell } from '../base/cell';
import type { ConclusionComparison } from '../review/compare-conclusions';
import type { DomainConclusion } from '../review/conclude-domain';
import type { DifferenceClass, FindingContradiction } from '../review/facts/compare-findings';
import type { FindingReason, FindingStatus } from '../review/findings/finding-claim';
import type { SubjectState } from '../review/review-fillings';
import type { Lack } from '../review/what-lacks';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import { conclusionSentence, triggerSentence } from './zh-cn-review-conclusion';
import { subjectSentence } from './zh-cn-review-subject';
import { quoteWords } from './zh-cn-words';

/** Kinds of difference, as short as a tag. */
const DIFFERENCE: Readonly<Record<DifferenceClass, string>> = {
  'applicability-differs': '适用不同',
  'facts-differ': '数字不同',
  'judgement-differs': '判断不同',
  'one-side-empty': '一方未填',
  'all-empty': '各方未填',
  unclear: '待定',
  'wording-only': '只是写法不同',
  same: '一致',
  'not-checked': '未抽查',
};

/** The same as a sentence. */
const DIFFERENCE_SENTENCE: Readonly<Record<DifferenceClass, string>> = {
  'applicability-differs': '有的填不适用，有的填了情况。请复核此项是否适用。',
  'facts-differ': '各方所填数字不同。请复核。',
  'judgement-differs': '有的达到，有的未达到。请复核。',
  'one-side-empty': '有一方没有填。请复核，或请其补填。',
  'all-empty': '各方都没有填。请复核，或请各方补填。',
  unclear: '所写看不出是否相同。请看原文后定。',
  'wording-only': '意思相同，只是写法不同，已视为一致。',
  same: '各方所填一致。',
  'not-checked': '抽查的一方没有查此项，不算不同。',
};

const STATUS: Readonly<Record<FindingStatus, string>> = {
  met: '达到',
  unmet: '未达到',
  'not-applicable': '不适用',
  'not-checked': '未抽查',
  unclear: '待定',
  blank: '未填',
};

/** Why a finding was read as it was. */
const FINDING_REASON: Readonly<Record<FindingReason, string>> = {
  'nothing-written': '没有填。',
  'says-not-applicable': '写明不适用。',
  'says-not-checked': '写明未抽查。',
  'numbers-reach': '所写数字达到要求。',
  'numbers-fall-short': '所写数字没有达到要求。',
  'says-missing': '写明有没有做到的。',
  'says-done': '写明已按要求做到。',
  'says-none': '写“无”，按没有开展读。',
  'vague-words': '所写不是确数，无法比对。请写明数字。',
  'both-ways': '前面写做到，后面写没有做到。请定。',
  'numbers-open': '有数字，但看不出是多长时间、以什么为总数。请定。',
  'not-proven': '所写看不出已经做到。请定。',
  'no-judgement': '没有写数字，也没有写是否做到。请定。',
};

const LACK: Readonly<Record<Lack, string>> = {
  missing: '缺表',
  twice: '重表',
  faulty: '表有误',
  unfilled: '未填',
};

const STATE: Readonly<Record<SubjectState, string>> = {
  consistent: '一致',
  inconsistent: '要复核',
  unclear: '待定',
  incomplete: '缺表',
  sealed: '封存中',
};

const WRITTEN: Readonly<Record<ConclusionComparison['state'], string>> = {
  agrees: '与所填结论一致。',
  differs: '与所填结论不同。请复核。',
  unwritten: '没有填结论。',
  unread: '所填结论看不出是哪一种。请定。',
  open: '有所填结论，按填报算不出结论。',
};

/** How a cell is called. */
export type PlaceOf = (cell: Cell) => string;

type Contradiction = Pick<FindingContradiction, 'code' | 'unread'>;

const CONTRADICTION: Readonly<Record<FindingContradiction['code'], string>> = {
  'status-contradicts-text': '判定与所写情况不合。请核对。',
  'quantity-contradicts-text': '数量与所写情况不合。请核对。',
  'typed-unread': '判定或者数量无法采用，这一项先不判断。请核对。',
};

function contradictionWords({ code, unread }: Contradiction, placeOf: PlaceOf): string {
  if (!unread) return CONTRADICTION[code];
  const [column, instead] =
    unread.of === 'status' ? ['判定', '达到、未达到或者不适用'] : ['数量', '一个数'];
  return `${column}（${placeOf(unread.cell)}）填的${quoteWords(unread.words)}无法采用，这一项先不判断。请核对后改填${instead}。`;
}

/** Every sentence and label of a joint review. */
export const reviewSentences = {
  /** All tell the same, and whether it is enough nobody can say. */
  unjudged: '看不出是否达到',
  /** A form that comes to no conclusion: the notice has none, or indicators or facts are open. */
  noConclusion: { review: '待会审', open: '未定' },
  difference: (found: DifferenceClass): string => DIFFERENCE[found],
  differenceSentence: (found: DifferenceClass): string => DIFFERENCE_SENTENCE[found],
  status: (status: FindingStatus): string => STATUS[status],
  findingReason: (reason: FindingReason): string => FINDING_REASON[reason],
  state: (state: SubjectState): string => STATE[state],
  lack: (lack: Lack): string => LACK[lack],
  /** Who cannot be compared is called by what is wrong. */
  stateOf: (state: SubjectState, lack: Lack): string =>
    state === 'incomplete' ? LACK[lack] : STATE[state],
  /** How a written conclusion stands to the derived one. */
  written: (state: ConclusionComparison['state']): string => WRITTEN[state],
  /** `who` as the person knows the filler: 党组（党委）. */
  contradiction: (who: string, found: Contradiction, placeOf: PlaceOf): string =>
    `${who}：${contradictionWords(found, placeOf)}`,
  conclusion: conclusionSentence,
  /** Both: how it comes about, and how the written one stands to it. */
  concludes: (
    concluded: DomainConclusion,
    rules: ConclusionRules,
    state: ConclusionComparison['state'],
  ): string => `${conclusionSentence(concluded, rules)}${WRITTEN[state]}`,
  trigger: triggerSentence,
  subject: subjectSentence,
};

/** The same in another language: a sentence missing there is a compile error. */
export type ReviewSentences = Readonly<typeof reviewSentences>;
