import { statusOf } from '../review/facts/compare-findings';
import type { ItemReview } from '../review/review-items';
import type { SubjectReview } from '../review/review-fillings';
import type { DocumentGap, OfficialDocument } from './document';
import { GAP_WORDS } from './document-words';
import { postOf } from './review-letter';
import type { ReviewedBatch } from './review-letter';
import { STATUS_WORDS, fillerTitles, indicatorNames, wordsOf } from './review-rows';

const COLUMNS = [
  { title: '姓名', width: 8 },
  { title: '查核内容', width: 41 },
  { title: '查核情况', width: 45 },
] as const;

/** 问题清单: every indicator that is not met, unit by unit: by what the review settled, else by whoever found it so, named (L16). Null where there is none. */
export function composeProblemList(batch: ReviewedBatch): OfficialDocument | null {
  const names = indicatorNames(batch.scheme);
  const from = batch.scheme.letters?.reply?.from ?? [];
  const units = new Map<string, readonly (readonly string[])[]>();
  const gaps: DocumentGap[] = [];
  for (const person of batch.review.subjects) {
    const { key, name } = person.subject;
    const told = person.items.flatMap((review) => {
      const words = problemOf(batch, person, review);
      return words === null ? [] : [[name, names.get(review.item) ?? review.item, words]];
    });
    if (told.length === 0) continue;
    const unit = postOf(person, from);
    units.set(unit, [...(units.get(unit) ?? []), ...told]);
    if (unit === '') gaps.push({ code: 'post-blank', subject: key, params: {} });
  }
  if (units.size === 0) return null;
  return {
    name: '问题清单',
    title: '查核问题清单',
    orientation: 'landscape',
    // Whose 单位及职务 nobody wrote stand last: it is still to be said.
    blocks: [...units]
      .sort(([one], [other]) => Number(one === '') - Number(other === ''))
      .flatMap(([unit, rows]) => [
        { kind: 'heading', text: unit || `单位及职务${GAP_WORDS}` } as const,
        { kind: 'table', columns: COLUMNS, rows } as const,
      ]),
    gaps,
  };
}

/** Who says that it is not met, and in what words; null where it is settled otherwise, or nobody does. */
function problemOf(
  { scheme, verdicts }: ReviewedBatch,
  person: SubjectReview,
  { item, findings }: ItemReview,
): string | null {
  const titles = fillerTitles(scheme);
  const said = (filler: string): string => titles.get(filler) ?? filler;
  const verdict = verdicts.get(person.subject.key)?.get(item);
  // One whose source changed since settles nothing.
  if (verdict?.stands) {
    const { status, follows, finding } = verdict.record;
    if (status !== 'unmet') return null;
    const whose = follows === '' ? '会审' : `会审采信${said(follows)}`;
    return `${whose}：${finding.trim() || STATUS_WORDS.unmet}`;
  }
  const unmet = findings.filter((finding) => statusOf(finding) === 'unmet');
  if (unmet.length === 0) return null;
  return unmet
    .map(({ filler }) => `${said(filler)}：${wordsOf(person, filler, item) || STATUS_WORDS.unmet}`)
    .join('\n');
}
