import type { Cell } from '../../base/cell';
import { BLANK, formula, text } from '../page';
import type { PageCell, PageRow } from '../page';
import { STYLE } from '../sheet-style';
import { STATUS_WORDS } from '../typed-columns';
import {
  AGREEMENT,
  SHOWN,
  codeFormula,
  derivedAgreement,
  numberLink,
  quantityAgreement,
  readingWarning,
  statusAgreement,
  wordsLink,
} from './agreement-formulas';
import { KEY, cellAt, quantityId, statusId } from './review-sheet-plan';
import {
  blockOf,
  footRows,
  formRow,
  freeCells,
  headRows,
  placesOf,
  subjectRow,
} from './review-sheet-heads';
import type { ReviewSheetPlan } from './review-sheet-plan';
import type {
  ReviewSheetRequest,
  ReviewedDomain,
  ReviewedForm,
  ReviewedRow,
  ReviewedSlot,
  ReviewedSubject,
} from './review-sheet-request';

/** Words of 判定, the last of them what makes a blank 数量 none. */
const STATUSES: readonly string[] = Object.values(STATUS_WORDS);
const NOT_APPLICABLE = STATUSES.indexOf(STATUS_WORDS['not-applicable']) + 1;

const CONCLUSION = '结论（左为所填，右为推得）';

/** The rows of a 会审表's page: the head, and one block for every person, a person a step. */
export function* reviewSheetRows(
  request: ReviewSheetRequest,
  plan: ReviewSheetPlan,
): Generator<undefined, readonly PageRow[]> {
  const rows: PageRow[] = [...headRows(request, plan)];
  for (const subject of request.subjects) {
    yield;
    rows.push(subjectRow(subject, plan));
    for (const form of subject.forms) {
      rows.push(formRow(subject, form, plan));
      const about = { request, plan, subject, form };
      for (const row of form.rows) rows.push(itemRow(about, row, rows.length));
      for (const domain of form.domains) rows.push(domainRow(about, domain, rows.length));
    }
  }
  rows.push(...footRows(request, plan));
  return rows;
}

interface About {
  readonly request: ReviewSheetRequest;
  readonly plan: ReviewSheetPlan;
  readonly subject: ReviewedSubject;
  readonly form: ReviewedForm;
}

function itemRow(
  about: About,
  { item, words, cells, difference }: ReviewedRow,
  at: number,
): PageRow {
  const { plan, subject, form } = about;
  const places = placesOf(plan);
  const linked = form.slots.flatMap((slot, index): readonly PageCell[] => {
    const found = cells[index] ?? null;
    const status =
      found || slot.sheetName === null
        ? linkedWords(slot, found?.status ?? null)
        : text(AGREEMENT.unknown);
    const number = linkedNumber(slot, found?.quantity ?? null);
    return [
      { column: places.status + index, input: status, style: STYLE.result },
      { column: places.quantity + index, input: number, style: STYLE.result },
    ];
  });
  const codes = codesOf(form.slots, (slot) => cellAt(plan, statusId(slot), at), STATUSES);
  return {
    key: KEY.row(subject.key, item),
    cells: [
      { column: 0, input: text(words), style: STYLE.words },
      ...linked,
      ...freeCells(plan, form),
      ...told(plan, {
        status: statusAgreement(plan, at, STATUSES.length),
        quantity: quantityAgreement(
          plan,
          at,
          form.slots.map(({ samples }) => samples),
          NOT_APPLICABLE,
        ),
        difference,
      }),
    ],
    working: { input: formula(readingWarning(plan, at, STATUSES)), style: STYLE.working },
    beside: codes,
    block: blockOf(subject.key, form),
  };
}

function domainRow(about: About, domain: ReviewedDomain, at: number): PageRow {
  const { request, plan, subject, form } = about;
  const labels = request.opened.scheme.review?.conclusions.map(({ label }) => label) ?? [];
  const { status, quantity } = placesOf(plan);
  const values = form.slots.flatMap((slot, index): readonly PageCell[] => [
    {
      column: status + index,
      input: linkedWords(slot, domain.written[index] ?? null),
      style: STYLE.result,
    },
    { column: quantity + index, input: text(domain.derived[index] ?? ''), style: STYLE.result },
  ]);
  // A conclusion is owed by whoever hands in the form, whether it samples or not.
  const owing = form.slots.map((slot) => ({ ...slot, samples: false }));
  const written = codesOf(owing, (slot) => cellAt(plan, statusId(slot), at), labels);
  const concluding = form.slots.map((slot, index) => ({
    ...slot,
    samples: (domain.derived[index] ?? null) === null,
  }));
  const derived = codesOf(concluding, (slot) => cellAt(plan, quantityId(slot), at), labels);
  return {
    key: KEY.domain(subject.key, domain.id),
    cells: [
      { column: 0, input: text(domain.title + CONCLUSION), style: STYLE.words },
      ...values,
      ...freeCells(plan, form),
      ...told(plan, {
        status: statusAgreement(plan, at, labels.length),
        quantity: derivedAgreement(plan, at, labels.length),
        difference: domain.difference,
      }),
    ],
    working: { input: formula(readingWarning(plan, at, labels)), style: STYLE.working },
    beside: [...written, ...derived.map((each) => ({ ...each, column: each.column + plan.slots }))],
    block: blockOf(subject.key, form),
  };
}

/** 缺表 where there is no sheet, nothing where it has no such place, else what stands there. */
function linkedWords({ sheetName }: ReviewedSlot, cell: Cell | null): PageCell['input'] {
  if (sheetName === null) return text(SHOWN.missing);
  return cell ? formula(wordsLink(sheetName, cell)) : BLANK;
}

function linkedNumber({ sheetName }: ReviewedSlot, cell: Cell | null): PageCell['input'] {
  return sheetName !== null && cell ? formula(numberLink(sheetName, cell)) : BLANK;
}

function codesOf(
  slots: readonly ReviewedSlot[],
  cellOf: (slot: number) => string,
  words: readonly string[],
): readonly PageCell[] {
  return slots.map(({ samples }, slot) => ({
    column: slot,
    input: formula(codeFormula(cellOf(slot), words, samples)),
    style: STYLE.working,
  }));
}

function told(
  plan: ReviewSheetPlan,
  found: { readonly status: string; readonly quantity: string; readonly difference: string },
): readonly PageCell[] {
  const { agrees } = placesOf(plan);
  return [
    { column: agrees, input: formula(found.status), style: STYLE.result },
    { column: agrees + 1, input: formula(found.quantity), style: STYLE.result },
    { column: agrees + 2, input: text(found.difference), style: STYLE.result },
  ];
}
