import { reviewSentences } from '../../../src/locale/zh-cn-review';
import { DOMAIN_ITEM } from '../../../src/ledger/review-fingerprint';
import type { Mark } from '../../hosts/host';
import { formatTime } from '../../locale/time';
import type { Core } from '../core';
import { isDecided } from './open-review';
import { sidesOf } from './review-sides';
import type { OpenReview, ReviewDifference, ReviewSide } from './review-state';
import { recordViews } from '../workbook-view';

/**
 * The cells of every indicator that somebody still has to look at: those of all who wrote, for nobody knows yet who is right.
 * A conclusion has no cell of its own on a form, and whoever did not check an indicator is part of no difference. Persons under
 * seal have no differences here (G10).
 */
export function marksOf(open: OpenReview): readonly Mark[] {
  return open.persons.flatMap(({ review, differences }) =>
    differences
      .filter((each) => !isDecided(each) && isMismatch(each))
      .flatMap((difference) => {
        const sides = sidesOf(open, review, difference.item).filter(
          ({ status, unfilled }) => status !== 'not-checked' && unfilled !== true,
        );
        return sides.flatMap((own): readonly Mark[] =>
          own.place ? [{ ...own.place, text: sentenceFor(difference, sides, own) }] : [],
        );
      }),
  );
}

/** A verdict may be reopened by a change after which all agree. */
const AGREEING: readonly ReviewDifference['kind'][] = [
  'same',
  'wording-only',
  'not-checked',
  'unjudged',
];

function isMismatch({ item, kind }: ReviewDifference): boolean {
  return !item.startsWith(DOMAIN_ITEM) && !AGREEING.includes(kind);
}

/** 「数字不同：党组4次，考察组4次，本表2次。」 */
function sentenceFor(
  { kind }: ReviewDifference,
  sides: readonly ReviewSide[],
  own: ReviewSide,
): string {
  const words = sides.map(
    (side) => `${side === own ? '本表' : side.filler.title}${valueUnder(kind, side)}`,
  );
  return `${titleOf(kind)}${words.join('，')}。`;
}

/** Of a conclusion the words themselves say what it is. */
function titleOf(kind: ReviewDifference['kind']): string {
  switch (kind) {
    case 'conclusion-differs':
    case 'conclusion-unread':
    case 'conclusion-open':
    case 'conclusion-waits':
    case 'unjudged':
      return '';
    case 'behind-conclusion':
      return '结论因此不同：';
    default:
      return `${reviewSentences.difference(kind)}：`;
  }
}

/** As long as a value may be to read on with what stands before it. */
const SHORT = 8;

/** Where judgements differ the same number may stand on both sides: the judgement is said beside it. */
function valueUnder(kind: ReviewDifference['kind'], { status, value }: ReviewSide): string {
  // A sentence runs into the next one unless it stands in quotation marks.
  const said = /[，。；、]/.test(value) || value.length > SHORT ? `“${value}”` : value;
  const judged = status === null ? value : reviewSentences.status(status);
  return kind === 'judgement-differs' && judged !== value ? `${said}（${judged}）` : said;
}

/** 在表上标出: these cells and no other are marked afterwards, on all forms of the workbook. */
export async function markReview(core: Core, open: OpenReview): Promise<void> {
  const marks = marksOf(open);
  const { unnoted } = await core.host.markCells(formsOf(core), marks);
  const sheets = new Set(marks.map(({ sheet }) => sheet)).size;
  core.store.set({
    marked: {
      cells: marks.length,
      sheets,
      unnoted: unnoted.length,
      removed: 0,
      at: formatTime(core.env.now()),
    },
  });
}

/** 清除标记, whoever made them and when. */
export async function clearMarks(core: Core): Promise<void> {
  const { removed } = await core.host.markCells(formsOf(core), []);
  core.store.set({ marked: { cells: 0, sheets: 0, unnoted: 0, removed, at: '' } });
}

function formsOf(core: Core): readonly string[] {
  return recordViews(core.workbook()).map(({ sheet }) => sheet.id);
}
