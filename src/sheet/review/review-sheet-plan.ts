import { KEY_COLUMN, TITLE_ROW, at } from '../sheet-plan';
import type { BesideColumn, PageColumn } from '../page';
import type { ReviewSheetRequest } from './review-sheet-request';

/** Rows of the page above the people. */
export const HEAD = { title: 0, remark: 1, header: 2, columns: 3, first: 4 } as const;

export const COLUMN = {
  item: 'item',
  statusAgrees: 'status-agrees',
  quantityAgrees: 'quantity-agrees',
  difference: 'difference',
} as const;

const WIDTH = { item: 36, status: 9, quantity: 8, agrees: 9, difference: 13, helper: 6 } as const;
/** A review holds at least two fillings against each other. */
const LEAST_SLOTS = 2;

/** Where everything stands across a 会审表. */
export interface ReviewSheetPlan {
  /** Fillers of one form at most. */
  readonly slots: number;
  readonly printed: readonly PageColumn[];
  readonly helpers: readonly BesideColumn[];
  /** By id, in the sheet's own columns. */
  readonly columns: ReadonlyMap<string, number>;
  readonly working: number;
}

export function statusId(slot: number): string {
  return `status/${slot + 1}`;
}

export function quantityId(slot: number): string {
  return `quantity/${slot + 1}`;
}

/** Hidden: what a status says, as a number. */
export function codeId(slot: number): string {
  return `helper/code/${slot + 1}`;
}

/** Hidden: what a derived conclusion says, as a number. */
export function derivedId(slot: number): string {
  return `helper/derived/${slot + 1}`;
}

export function planReviewSheet({ subjects }: ReviewSheetRequest): ReviewSheetPlan {
  const forms = subjects.flatMap((subject) => subject.forms);
  const slots = forms.reduce((most, each) => Math.max(most, each.slots.length), LEAST_SLOTS);
  const each = (idOf: (slot: number) => string, width: number): readonly PageColumn[] =>
    Array.from({ length: slots }, (_, slot) => ({ id: idOf(slot), width }));
  const printed = [
    { id: COLUMN.item, width: WIDTH.item },
    ...each(statusId, WIDTH.status),
    ...each(quantityId, WIDTH.quantity),
    { id: COLUMN.statusAgrees, width: WIDTH.agrees },
    { id: COLUMN.quantityAgrees, width: WIDTH.agrees },
    { id: COLUMN.difference, width: WIDTH.difference },
  ];
  const helpers = [...each(codeId, WIDTH.helper), ...each(derivedId, WIDTH.helper)].map(
    (column): BesideColumn => ({ ...column, hidden: true }),
  );
  const first = KEY_COLUMN + 1;
  const working = first + printed.length;
  return {
    slots,
    printed,
    helpers,
    columns: new Map([
      ...printed.map(({ id }, index) => [id, first + index] as const),
      ...helpers.map(({ id }, index) => [id, working + 1 + index] as const),
    ]),
    working,
  };
}

/** `C7`: a column in a row of the page. */
export function cellAt({ columns }: ReviewSheetPlan, id: string, row: number): string {
  const column = columns.get(id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return at(column, TITLE_ROW + row);
}

/** `C7:E7`: the same of every slot. */
export function slotsAt(
  plan: ReviewSheetPlan,
  idOf: (slot: number) => string,
  row: number,
): string {
  return `${cellAt(plan, idOf(0), row)}:${cellAt(plan, idOf(plan.slots - 1), row)}`;
}

/** What the hidden key column says of a person, of a form's head, of an indicator, and of a domain. */
export const KEY = {
  subject: (subject: string): string => `person|${subject}`,
  form: (subject: string, form: string): string => `form|${form}|${subject}`,
  row: (subject: string, item: string): string => `item|${item}|${subject}`,
  domain: (subject: string, domain: string): string => `domain|${domain}|${subject}`,
  readings: 'readings',
} as const;

/** Whom a row shows something of, by what its key says; null for any other row. */
export function shownKey(key: string): string | null {
  return /^(?:item|domain)\|[^|]*\|(.*)$/s.exec(key)?.[1] ?? null;
}
