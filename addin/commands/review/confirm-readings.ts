import { STATUS_WORDS } from '../../../src/sheet/typed-columns';
import type { Cell } from '../../../src/base/cell';
import type { FillerFinding } from '../../../src/review/facts/compare-findings';
import type { Filling } from '../../../src/review/filling';
import type { ItemReview } from '../../../src/review/review-items';
import type { SheetEntry, SheetId } from '../../hosts/host';
import type { Core } from '../core';
import { writeCells } from '../written-cells';
import type { OpenReview, ReviewedPerson } from './review-state';

/** What was read from the words of one form and nobody has confirmed: its 判定, for the empty cells beside them. */
export interface FormReadings {
  readonly sheet: SheetEntry;
  readonly filler: string;
  readonly form: string;
  readonly cells: readonly { readonly cell: Cell; readonly text: string }[];
}

/**
 * The readings of a person's forms that can be confirmed, form by form (J16). Only 判定: a number typed would stand for all the
 * text tells. A form that was sealed stays as it was sealed, and an indicator somebody decided as it was decided.
 */
export function readingsOf(open: OpenReview, person: ReviewedPerson): readonly FormReadings[] {
  const sealed = new Set(
    open.seals.flatMap(({ seal, sheets }) => (seal ? sheets.map(({ sheet }) => sheet.id) : [])),
  );
  const seen = new Set<string>();
  return person.review.subject.fillings.flatMap((filling): readonly FormReadings[] => {
    const { source, filler, form } = filling;
    const sheet = open.sheets.get(source);
    // Of a form handed in twice the first is compared.
    const slot = `${filler} ${form}`;
    if (!sheet || sealed.has(sheet.id) || seen.has(slot)) return [];
    seen.add(slot);
    const cells = cellsOf(open, person, filling);
    return cells.length === 0 ? [] : [{ sheet, filler, form, cells }];
  });
}

function cellsOf(
  { unjudged }: OpenReview,
  { review, log }: ReviewedPerson,
  { source, filler, rows }: Filling,
): FormReadings['cells'] {
  const empty = unjudged.get(source);
  const items = new Map(review.items.map((each) => [each.item, each]));
  return rows.flatMap(({ item }) => {
    const cell = empty?.get(item);
    const found = items.get(item);
    const text = found && readingOf(found, filler);
    return cell && text && !log.verdicts.has(item) ? [{ cell, text }] : [];
  });
}

/** The word for 判定 where the text leaves no doubt; null otherwise. */
function readingOf({ findings, chosen = [] }: ItemReview, filler: string): string | null {
  const finding = findings.find((each) => each.filler === filler);
  if (!finding || chosen.length > 1 || !isSure(finding)) return null;
  const { status } = finding.claim;
  return status === 'met' || status === 'unmet' || status === 'not-applicable'
    ? STATUS_WORDS[status]
    : null;
}

/** A judgement of all years would hide those told apart; one in words that goes against the numbers is a question. */
function isSure({ claim, typed, notApplicable, unfilled }: FillerFinding): boolean {
  if (typed !== undefined || notApplicable === true || unfilled === true) return false;
  const against = claim.verdict !== null && claim.verdict !== claim.status;
  return !against && claim.doubts.length === 0 && claim.years.length === 0;
}

/** 把读出的判定填进表: those of these forms, in one write that can be taken back. */
export async function confirmReadings(
  core: Core,
  open: OpenReview,
  sheets: readonly SheetId[],
): Promise<void> {
  const writes = open.persons
    .flatMap((person) => readingsOf(open, person))
    .filter(({ sheet }) => sheets.includes(sheet.id))
    .flatMap(({ sheet, cells }) =>
      cells.map(({ cell, text }) => ({
        sheet: sheet.id,
        cell,
        input: { kind: 'text' as const, text },
      })),
    );
  if (writes.length === 0) return;
  const cells = await writeCells(core.host, writes);
  const forms = new Set(cells.map(({ sheet }) => sheet)).size;
  const sentence = `已填入${forms > 1 ? `${forms}张表，共` : ''}${cells.length}格判定。`;
  core.store.set({
    notice: null,
    written: { deed: 'fill', sentence, cells, undoable: true, review: { forms } },
  });
  await core.refresh(sheets);
}
