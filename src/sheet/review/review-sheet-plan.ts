import { KEY_COLUMN, TITLE_ROW, at } from '../sheet-plan';
import type { BesideColumn, PageColumn } from '../page';
import type { ReviewSheetRequest, ReviewedForm } from './review-sheet-request';

/** Rows of the page above the people. */
export const HEAD = { title: 0, remark: 1, header: 2, columns: 3, first: 4 } as const;

export const COLUMN = {
  name: 'name',
  item: 'item',
  statusAgrees: 'status-agrees',
  quantityAgrees: 'quantity-agrees',
  difference: 'difference',
} as const;

const WIDTH = { name: 8, item: 26, finding: 22, agrees: 9, difference: 9, helper: 6 } as const;
/** A review holds at least two fillings against each other. */
const LEAST_SLOTS = 2;

/** Where everything stands across a 会审表. */
export interface ReviewSheetPlan {
  /** Columns of fillers: the same filler has the same one under every form. */
  readonly slots: number;
  /** Who stands in each of them, under one form or another. */
  readonly fillers: readonly (readonly string[])[];
  /** The column of a filler, by its title. */
  readonly slotOf: ReadonlyMap<string, number>;
  readonly printed: readonly PageColumn[];
  readonly helpers: readonly BesideColumn[];
  /** By id, in the sheet's own columns. */
  readonly columns: ReadonlyMap<string, number>;
  readonly working: number;
}

/** What a filler wrote, with its 判定 and 数量. */
export function findingId(slot: number): string {
  return `finding/${slot + 1}`;
}

/** Hidden: a filler's 判定, or its conclusion. */
export function statusId(slot: number): string {
  return `helper/status/${slot + 1}`;
}

/** Hidden: a filler's 数量, or what its form comes to. */
export function quantityId(slot: number): string {
  return `helper/quantity/${slot + 1}`;
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
  const slotOf = slotsOf(subjects.flatMap((subject) => subject.forms));
  const slots = Math.max(LEAST_SLOTS, ...[...slotOf.values()].map((slot) => slot + 1));
  const each = (idOf: (slot: number) => string, width: number): readonly PageColumn[] =>
    Array.from({ length: slots }, (_, slot) => ({ id: idOf(slot), width }));
  const printed = [
    { id: COLUMN.name, width: WIDTH.name },
    { id: COLUMN.item, width: WIDTH.item },
    ...each(findingId, WIDTH.finding),
    { id: COLUMN.statusAgrees, width: WIDTH.agrees },
    { id: COLUMN.quantityAgrees, width: WIDTH.agrees },
    { id: COLUMN.difference, width: WIDTH.difference },
  ];
  const helpers = [statusId, quantityId, codeId, derivedId]
    .flatMap((idOf) => each(idOf, WIDTH.helper))
    .map((column): BesideColumn => ({ ...column, hidden: true }));
  const first = KEY_COLUMN + 1;
  const working = first + printed.length;
  return {
    slots,
    fillers: Array.from({ length: slots }, (_, slot) =>
      [...slotOf].flatMap(([title, own]) => (own === slot ? [title] : [])),
    ),
    slotOf,
    printed,
    helpers,
    columns: new Map([
      ...printed.map(({ id }, index) => [id, first + index] as const),
      ...helpers.map(({ id }, index) => [id, working + 1 + index] as const),
    ]),
    working,
  };
}

/** The column of every filler: behind all that stand before it under some form, so that one filler never changes its column. */
function slotsOf(forms: readonly ReviewedForm[]): ReadonlyMap<string, number> {
  const rows = new Map(
    forms.map(({ slots }) => {
      const titles = slots.map(({ title }) => title);
      return [titles.join('\n'), titles] as const;
    }),
  );
  const found = new Map<string, number>();
  // The order of the notice has no circles: so many rounds settle the longest row.
  const most = new Set([...rows.values()].flat()).size;
  for (let round = 0; round < most; round += 1) {
    for (const titles of rows.values()) {
      titles.forEach((title, at) => {
        const before = found.get(titles[at - 1] ?? '') ?? -1;
        found.set(title, Math.max(found.get(title) ?? 0, before + 1));
      });
    }
  }
  return found;
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

/** What the hidden key column says of a person, of a form's head, of an indicator, of the conclusions' head, and of a domain. */
export const KEY = {
  subject: (subject: string): string => `person|${subject}`,
  form: (subject: string, form: string): string => `form|${form}|${subject}`,
  row: (subject: string, item: string): string => `item|${item}|${subject}`,
  conclusions: (subject: string, form: string): string => `conclusions|${form}|${subject}`,
  domain: (subject: string, domain: string): string => `domain|${domain}|${subject}`,
  readings: 'readings',
} as const;

/** Whom a row shows something of, by what its key says; null for any other row. */
export function shownKey(key: string): string | null {
  return /^(?:item|domain)\|[^|]*\|(.*)$/s.exec(key)?.[1] ?? null;
}
