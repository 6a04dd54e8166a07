import { DOMAIN_ITEM } from '../ledger/review-fingerprint';
import { conclusionsAlone } from '../review/conclusion-items';
import { readingsNote } from '../sheet/readings-note';
import type { DocumentBlock, DocumentGap, OfficialDocument } from './document';
import { GAP_WORDS } from './document-words';
import { dayWords } from './letter-words';
import { postOf } from './review-letter';
import type { LetterHead, ReviewedBatch } from './review-letter';
import { STATUS_WORDS, differenceRows, fillerTitles, indicatorNames } from './review-rows';
import type { DifferenceRow } from './review-rows';

const COLUMNS = [
  { title: '姓名', width: 8 },
  { title: '查核内容', width: 28 },
  { title: '各表填写', width: 26 },
  { title: '会审意见', width: 16 },
  { title: '理由', width: 18 },
] as const;

/** An open conclusion that hangs on indicators is shown with them, and lacks nothing before they are settled. */
const WAITS = { indicators: '待所列指标复核后定', review: '所列指标已定，结论待会审' } as const;

/** 会审意见表: every difference with what was settled and why (L12, L13). Null where nothing differs. */
export function composeReviewOpinions(
  batch: ReviewedBatch,
  head: LetterHead,
): OfficialDocument | null {
  const names = indicatorNames(batch.scheme);
  const gaps: DocumentGap[] = [];
  const rows = batch.review.subjects.flatMap((person) =>
    differenceRows(batch, person, names).map((row) => {
      const [opinion, reason] = row.waits ? [WAITS[row.waits], ''] : opinionOf(batch, row);
      if (opinion === null) gaps.push(gapOf(row, person.subject.key));
      return [person.subject.name, row.label, row.written, opinion ?? GAP_WORDS, reason];
    }),
  );
  if (rows.length === 0) return null;
  const readings = readingsNote(batch.scheme.decisions, batch.choices, batch.signed);
  const blocks: readonly DocumentBlock[] = [
    { kind: 'table', columns: COLUMNS, rows },
    ...(readings === '' ? [] : [{ kind: 'note', text: readings } as const]),
    { kind: 'signature', lines: ['会审人签字：　　　　　　', signedOn(head)] },
  ];
  return {
    name: '会审意见表',
    title: '查核情况会审意见表',
    orientation: 'landscape',
    blocks,
    gaps,
  };
}

function gapOf({ short, verdict }: DifferenceRow, subject: string): DocumentGap {
  const code = verdict ? 'verdict-reopened' : 'verdict-missing';
  return { code, subject, params: { label: short } };
}

/** Whose filling is followed, and what it comes to; null while nobody settled it or a source has changed since. */
function opinionOf(
  { scheme, rules }: ReviewedBatch,
  { item, verdict }: DifferenceRow,
): readonly [string | null, string] {
  if (!verdict?.stands) return [null, ''];
  const { follows, status, finding, reason } = verdict.record;
  const whose = follows === '' ? '' : `采信${fillerTitles(scheme).get(follows) ?? follows}：`;
  const labels = new Map(rules.review.conclusions.map(({ id, label }) => [id, label]));
  if (item.startsWith(DOMAIN_ITEM) || status === 'conclusion') {
    return [`${whose}${labels.get(finding) ?? finding}`, reason];
  }
  const words = finding.trim() === '' ? '' : `（${finding.trim()}）`;
  return [`${whose}${STATUS_WORDS[status]}${words}`, reason];
}

const RECHECK = [
  { title: '查核内容', width: 34 },
  { title: '各表填写', width: 34 },
  { title: '复核情况', width: 28 },
] as const;

/** 复核清单: a sheet to take along, with exactly the indicators to check again and room to write (L14). Null where there is none. */
export function composeRecheckList(batch: ReviewedBatch): OfficialDocument | null {
  const names = indicatorNames(batch.scheme);
  const blocks = batch.review.subjects.flatMap((person): readonly DocumentBlock[] => {
    const asked = new Set(person.reverify);
    const alone = new Set(conclusionsAlone(person).map((id) => `${DOMAIN_ITEM}${id}`));
    const rows = differenceRows(batch, person, names)
      .filter(({ item, verdict }) => (asked.has(item) || alone.has(item)) && !verdict?.stands)
      .map(({ label, written }) => [label, written, '']);
    if (rows.length === 0) return [];
    const post = postOf(person, []);
    const heading = [person.subject.name, post].filter((words) => words !== '').join('　');
    return [
      { kind: 'heading', text: heading },
      { kind: 'table', columns: RECHECK, rows },
    ];
  });
  if (blocks.length === 0) return null;
  const signed = {
    kind: 'signature',
    lines: ['复核人签字：　　　　　　', signedOn({ on: null })],
  } as const;
  return {
    name: '复核清单',
    title: '查核情况复核清单',
    orientation: 'landscape',
    blocks: [...blocks, signed],
    gaps: [],
  };
}

function signedOn({ on }: Pick<LetterHead, 'on'>): string {
  return on === null ? '　　　　年　　月　　日' : dayWords(on);
}
