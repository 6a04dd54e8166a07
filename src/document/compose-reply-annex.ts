import { statusOf } from '../review/facts/compare-findings';
import { effectInForce } from '../scheme/decision-effect';
import type { SubjectReview } from '../review/review-fillings';
import type { DocumentGap, OfficialDocument } from './document';
import { GAP_WORDS } from './document-words';
import { peopleWords } from './letter-words';
import type { ReplyPart } from './reply-letters';
import { STATUS_WORDS, indicatorNames, shortName, wordsOf } from './review-rows';

const COLUMNS = [
  { title: '姓名', width: 8 },
  { title: '查核内容', width: 41 },
  { title: '查核情况', width: 32 },
  { title: '是否达到要求', width: 13 },
] as const;

/** Titles of the forms that are the letter's annex by decision and go along as they are; none where it is written from the review. */
export function annexForms({
  batch: { scheme, choices, rules },
}: Pick<ReplyPart, 'batch'>): readonly string[] {
  const forms = effectInForce(scheme, choices, 'letter-annex')?.effect.forms ?? [];
  const reviewed = new Set(rules.review.domains.map(({ form }) => form));
  if (forms.some((form) => reviewed.has(form))) return [];
  return scheme.forms.filter(({ id }) => forms.includes(id)).map(({ shortTitle }) => shortTitle);
}

/** 审核附表: each person's indicators as the letter's fillers checked them; what was not checked is not in it (L15). Null where nothing was. */
export function composeReplyAnnex({ batch, filler, from }: ReplyPart): OfficialDocument | null {
  const { letters } = batch.scheme;
  const names = indicatorNames(batch.scheme);
  const gaps: DocumentGap[] = [];
  const rows = batch.review.subjects.flatMap((person) =>
    checkedItems(person, from).map(({ item, filler, status }) => {
      const open = status === 'unclear' || status === 'blank';
      const label = names.get(item) ?? item;
      if (open) {
        const params = { label: shortName(names, item) };
        gaps.push({ code: 'item-open', subject: person.subject.key, params });
      }
      return [
        person.subject.name,
        label,
        wordsOf(person, filler, item),
        open ? GAP_WORDS : STATUS_WORDS[status],
      ];
    }),
  );
  if (!letters || rows.length === 0) return null;
  const people = peopleWords(
    letters,
    batch.review.subjects.map(({ subject }) => subject.name),
  );
  const writer = batch.scheme.fillers?.find(({ id }) => id === filler)?.title;
  return {
    name: '审核附表',
    title: `${people}审核附表${writer === undefined ? '' : `（${writer}）`}`,
    orientation: 'landscape',
    blocks: [{ kind: 'table', columns: COLUMNS, rows }],
    gaps,
  };
}

/** What the fillers of a letter checked of one person, in the order of the forms. */
function checkedItems({ items }: SubjectReview, from: readonly string[]) {
  return items.flatMap(({ item, findings }) =>
    findings
      .filter(({ filler }) => from.includes(filler))
      .map((finding) => ({ item, filler: finding.filler, status: statusOf(finding) }))
      .filter(({ status }) => status !== 'not-checked' && status !== 'not-applicable'),
  );
}
