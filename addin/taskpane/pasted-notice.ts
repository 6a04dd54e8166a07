import type { RubricDraft } from '../../src/scheme/rubric-draft';
import type { NoticeName } from '../../src/scheme/document-of-draft';
import type { RubricPaste } from '../commands/session-state';

type Named = Pick<RubricPaste, 'title' | 'edition' | 'months'>;

/** What the heading above a pasted table says of the notice: its name, its year or quarter, its months. */
export function noticeInHeading(
  rows: readonly (readonly string[])[],
  draft: RubricDraft,
): Partial<Named> {
  const base = bare(draft.titles.base ?? '');
  const titles = rows.findIndex((row) => row.some((cell) => bare(cell) === base));
  const heading = rows
    .slice(0, Math.max(0, titles))
    .map((row) => row.filter((cell) => cell.trim() !== ''))
    .flatMap((cells) => (cells.length === 1 && cells[0] !== undefined ? [bare(cells[0])] : []))
    .find((line) => line.length >= SHORTEST_NAME && !/^附件|[:：]$/.test(line));
  if (heading === undefined) return {};
  const period = PERIOD.exec(heading);
  return {
    title: heading,
    ...(period && {
      edition: period[0].replace(/年度$/, '年'),
      months: monthsOf(period[1] ?? ''),
    }),
  };
}

const SHORTEST_NAME = 5;

const PERIOD = /\d{4}年(度|第?[一二三四1-4]季度|上半年|下半年|\d{1,2}月(?:份)?)?/;

function monthsOf(part: string): string {
  if (part.endsWith('季度')) return '3';
  if (part.endsWith('半年')) return '6';
  return /月/.test(part) ? '1' : '12';
}

function bare(cell: string): string {
  return cell.replace(/\s/g, '');
}

/** Fields of the notice that are not filled yet, or not as they can be kept. */
export type NoticeGap = 'title' | 'edition' | 'issuer' | 'issued' | 'months';

/** The notice as the fields name it, or which of them are still open. */
export function noticeOfPaste(paste: RubricPaste): NoticeName | readonly NoticeGap[] {
  const months = Number(paste.months);
  const gaps: NoticeGap[] = [];
  for (const field of ['title', 'edition', 'issuer'] as const) {
    if (paste[field].trim() === '') gaps.push(field);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(paste.issued)) gaps.push('issued');
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS) gaps.push('months');
  if (gaps.length > 0) return gaps;
  return {
    title: paste.title.trim(),
    edition: paste.edition.trim(),
    issuer: paste.issuer.trim(),
    issued: paste.issued,
    months,
    from: null,
  };
}

const MOST_MONTHS = 60;

/** Names for looking at a rubric before it has any. */
export const NAMELESS: NoticeName = {
  title: '未命名',
  edition: '未定',
  issuer: '未定',
  issued: '2000-01-01',
  months: 12,
  from: null,
};
