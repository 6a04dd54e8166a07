import { DOMAIN_ITEM } from '../../../src/ledger/review-fingerprint';
import type { ReviewSentences } from '../../../src/locale/zh-cn-review';
import { shortLabelOfItem } from '../../../src/scheme/item-label';
import { recordItemsOf } from '../../../src/scheme/record-form';
import type { OpenReview, ReviewDifference } from '../../commands/review/review-state';
import type { ReviewWords } from '../../locale/review-zh-cn';

export function isConclusion(item: string): boolean {
  return item.startsWith(DOMAIN_ITEM);
}

/** 「责任3」, 「结论：履行党建责任」. */
export function labelOf({ scheme, rules }: OpenReview, item: string, words: ReviewWords): string {
  if (!isConclusion(item)) return shortLabelOfItem(scheme, item);
  const id = item.slice(DOMAIN_ITEM.length);
  return words.conclusion(rules.review.domains.find((each) => each.id === id)?.title ?? id);
}

/** The notice's own words: of the indicator, or those that say what a conclusion is about. */
export function officialWords({ scheme, rules }: OpenReview, item: string): string {
  if (isConclusion(item)) {
    const id = item.slice(DOMAIN_ITEM.length);
    return rules.review.domains.find((each) => each.id === id)?.quote ?? '';
  }
  for (const form of scheme.forms) {
    if (form.kind !== 'record') continue;
    const found = recordItemsOf(form).find((each) => each.id === item);
    if (found) return found.text;
  }
  return '';
}

/** Up to the first stop, without its number: 「每季度至少开展一次党建工作专题调研」, to know an indicator by where there is no room for all of it. */
export function leadingWords(official: string): string {
  return official.replace(/^\d+[.．、]\s*/, '').replace(/[，；。：（].*$/s, '');
}

/** 数字不同, 结论不同. */
export function kindWords(
  kind: ReviewDifference['kind'],
  words: ReviewWords,
  say: ReviewSentences,
): string {
  if (kind === 'conclusion-differs') return words.conclusionDiffers;
  if (kind === 'conclusion-unread') return words.conclusionUnread;
  if (kind === 'conclusion-open') return words.conclusionOpen;
  if (kind === 'conclusion-waits') return words.conclusionWaits;
  if (kind === 'behind-conclusion') return words.behindConclusion;
  if (kind === 'unjudged') return say.unjudged;
  return say.difference(kind);
}

/** Empty everywhere: somebody has to look at it, and nobody tells otherwise. */
export function isEmpty({ kind }: Pick<ReviewDifference, 'kind'>): boolean {
  return kind === 'all-empty';
}

/** All tell the same, and whether that is enough somebody has to say. */
export function isUnjudged({ kind }: Pick<ReviewDifference, 'kind'>): boolean {
  return kind === 'unjudged';
}
