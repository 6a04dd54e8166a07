import type { Cell } from '../../base/cell';
import { BLANK, formula, text } from '../page';
import type { PageCell } from '../page';
import { STYLE } from '../sheet-style';
import { SHOWN, codeFormula, findingLink, numberLink, wordsLink } from './agreement-formulas';
import type { ComparedSlot, TypedPair } from './agreement-formulas';
import { placesOf } from './review-sheet-heads';
import { cellAt, quantityId, statusId } from './review-sheet-plan';
import type { ReviewSheetPlan } from './review-sheet-plan';
import type { FindingCell, ReviewedSlot } from './review-sheet-request';

/** What a row has of one filler: hidden what is compared, in sight what is read. */
export interface Linked {
  readonly slot: number;
  readonly status: PageCell['input'];
  readonly quantity: PageCell['input'];
  readonly shown: PageCell['input'];
  readonly shows: string;
  readonly style: PageCell['style'];
}

/** In sight: what a row has of every filler. */
export function shownCells(plan: ReviewSheetPlan, linked: readonly Linked[]): readonly PageCell[] {
  const { findings } = placesOf(plan);
  return linked.map(({ slot, shown, shows, style }) => ({
    column: findings + slot,
    input: shown,
    shows,
    style,
  }));
}

/** Hidden: 判定 and 数量, which the comparison reads. */
export function typedCells(plan: ReviewSheetPlan, linked: readonly Linked[]): readonly PageCell[] {
  const cells = linked.flatMap(({ slot, status, quantity }) => [
    { column: besideAt(plan, statusId(slot)), input: status, style: STYLE.working },
    { column: besideAt(plan, quantityId(slot)), input: quantity, style: STYLE.working },
  ]);
  return cells.filter(({ input }) => input.kind !== 'blank');
}

/** Where they stand in a row. */
export function typedAt(plan: ReviewSheetPlan, slot: number, at: number): TypedPair {
  return {
    status: cellAt(plan, statusId(slot), at),
    quantity: cellAt(plan, quantityId(slot), at),
  };
}

/** 缺表 where there is no sheet, 读不到 where the place is gone, else what stands there. */
export function linkedFinding(
  { sheetName }: ReviewedSlot,
  finding: FindingCell | null,
  typed: TypedPair,
): PageCell['input'] {
  if (sheetName === null) return text(SHOWN.missing);
  if (finding === null) return text(SHOWN.unreadable);
  return formula(findingLink(sheetName, finding.cell, typed));
}

/** 缺表 where there is no sheet, nothing where it has no such place, else what stands there. */
export function linkedWords({ sheetName }: ReviewedSlot, cell: Cell | null): PageCell['input'] {
  if (sheetName === null) return text(SHOWN.missing);
  return cell ? formula(wordsLink(sheetName, cell)) : BLANK;
}

/** The same for a number. */
export function linkedNumber({ sheetName }: ReviewedSlot, cell: Cell | null): PageCell['input'] {
  return sheetName !== null && cell ? formula(numberLink(sheetName, cell)) : BLANK;
}

/** Which row is read, in which columns, and where its numbers go. */
export interface Coded {
  readonly at: number;
  readonly of: (slot: number) => string;
  readonly as: (slot: number) => string;
}

/** Hidden: what the words of a row say, as numbers. */
export function codesOf(
  plan: ReviewSheetPlan,
  slots: readonly ComparedSlot[],
  { at, of, as }: Coded,
  words: readonly string[],
): readonly PageCell[] {
  return slots.map(({ slot, samples }) => ({
    column: besideAt(plan, as(slot)),
    input: formula(codeFormula(cellAt(plan, of(slot), at), words, samples)),
    style: STYLE.working,
  }));
}

/** Counted from the first column right of the working column. */
function besideAt({ columns, working }: ReviewSheetPlan, id: string): number {
  const column = columns.get(id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return column - working - 1;
}
