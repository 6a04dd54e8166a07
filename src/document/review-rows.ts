import { itemOfDomain } from '../ledger/review-fingerprint';
import type { HeldVerdict } from '../ledger/review-fingerprint';
import { isForReview } from '../review/compare-conclusions';
import { statusOf } from '../review/facts/compare-findings';
import type { ConclusionReason } from '../review/conclude-domain';
import { differingItems, isConclusionAsked, isConclusionWaiting } from '../review/conclusion-items';
import type { FindingStatus } from '../review/findings/finding-claim';
import type { SubjectReview } from '../review/review-fillings';
import { labelRecordItems } from '../scheme/item-label';
import { recordItemsOf } from '../scheme/record-form';
import type { Scheme } from '../scheme/scheme';
import { STATUS_WORDS as TYPED_WORDS } from '../sheet/typed-columns';
import type { ReviewedBatch } from './review-letter';

/** How a record prints what a finding comes to; 待定 is never a guess. */
export const STATUS_WORDS: Readonly<Record<FindingStatus, string>> = {
  ...TYPED_WORDS,
  'not-checked': '未抽查',
  unclear: '待定',
  blank: '未填',
};

/** One thing on which the fillers do not agree, or that was settled. */
export interface DifferenceRow {
  /** An indicator, or `domain:` and a domain. */
  readonly item: string;
  readonly label: string;
  /** The same in a sentence: 履行党员义务情况第2项, 履行党员义务的结论. */
  readonly short: string;
  /** 「党组（党委）：全年4次」, a line a filler. */
  readonly written: string;
  readonly verdict: HeldVerdict | null;
  /** A conclusion that is open and hangs on indicators: on some nobody has settled yet, or, once all are settled, on a word of the review. */
  readonly waits?: 'indicators' | 'review';
}

/** What indicators are called, with their own words: 「履行党员义务情况第2项：按月足额缴纳党费。」. */
export function indicatorNames(scheme: Scheme): ReadonlyMap<string, string> {
  return new Map(
    scheme.forms.flatMap((form) => {
      if (form.kind !== 'record') return [];
      const labels = labelRecordItems(form);
      return recordItemsOf(form).map(({ id, text }): [string, string] => [
        id,
        `${labels.get(id) ?? id}：${text.replace(/^\s*\d+\s*[.．、]\s*/u, '')}`,
      ]);
    }),
  );
}

/** Its place alone: 履行党员义务情况第2项. */
export function shortName(names: ReadonlyMap<string, string>, item: string): string {
  return (names.get(item) ?? item).split('：')[0] ?? item;
}

/** All differences of a person that the review has to settle, and what it settled, in the order of the forms, conclusions last (L12). */
export function differenceRows(
  batch: ReviewedBatch,
  person: SubjectReview,
  names: ReadonlyMap<string, string>,
): readonly DifferenceRow[] {
  const verdicts = batch.verdicts.get(person.subject.key) ?? new Map<string, HeldVerdict>();
  const asked = new Set(person.reverify);
  const items = person.items
    .filter(
      ({ item, comparison }) =>
        asked.has(item) || comparison.class === 'unclear' || verdicts.has(item),
    )
    .map(({ item }) => ({
      item,
      label: names.get(item) ?? item,
      short: shortName(names, item),
      written: writtenOf(batch, person, item),
      verdict: verdicts.get(item) ?? null,
    }));
  const hangs = differingItems(person).some((item) => !verdicts.get(item)?.stands);
  const titles = fillerTitles(batch.scheme);
  const labels = new Map(batch.rules.review.conclusions.map(({ id, label }) => [id, label]));
  const conclusions = person.conclusions.flatMap((compared) => {
    const { domain, conclusions: told } = compared;
    const item = itemOfDomain(domain);
    const verdict = verdicts.get(item) ?? null;
    const waits = verdict === null && isConclusionWaiting(person, compared);
    if (verdict === null && !waits && !isConclusionAsked(person, compared)) return [];
    const written = told
      .filter(({ concluded }) => concluded.reason !== 'does-not-conclude')
      .map(({ concluded: { filler, derived, reason }, written: id, words }) => {
        const said = id ?? derived;
        return `${titles.get(filler) ?? filler}：${said === null ? words || openWords(reason) : (labels.get(said) ?? said)}`;
      });
    return [
      {
        item,
        label: `${domain.title}：结论`,
        short: `${domain.title}的结论`,
        written: written.join('\n'),
        verdict,
        ...(waits && { waits: hangs ? ('indicators' as const) : ('review' as const) }),
      },
    ];
  });
  return [...items, ...conclusions];
}

/** What stands for a conclusion that is not there: the notice has none, or something has to be said first. */
function openWords(reason: ConclusionReason): string {
  return isForReview(reason) ? '待会审' : STATUS_WORDS.unclear;
}

/** What each filler wrote of an indicator, a line a filler, as it stands on the sheet. */
export function writtenOf({ scheme }: ReviewedBatch, person: SubjectReview, item: string): string {
  const titles = fillerTitles(scheme);
  const found = person.items.find((each) => each.item === item);
  return (found?.findings ?? [])
    .map((finding) => {
      const words = wordsOf(person, finding.filler, item);
      const said = words === '' ? STATUS_WORDS[statusOf(finding)] : words;
      return `${titles.get(finding.filler) ?? finding.filler}：${said}`;
    })
    .join('\n');
}

/** One filler's own words of an indicator. */
export function wordsOf({ subject }: SubjectReview, filler: string, item: string): string {
  const rows = subject.fillings
    .filter((each) => each.filler === filler)
    .flatMap((each) => each.rows);
  return rows.find((row) => row.item === item)?.text.trim() ?? '';
}

export function fillerTitles({ fillers = [] }: Scheme): ReadonlyMap<string, string> {
  return new Map(fillers.map(({ id, title }) => [id, title]));
}
