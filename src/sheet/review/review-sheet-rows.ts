import { BLANK, formula, text } from '../page';
import type { PageCell, PageRow } from '../page';
import { STYLE } from '../sheet-style';
import { STATUS_WORDS } from '../typed-columns';
import {
  AGREEMENT,
  SHOWN,
  conclusionLink,
  derivedAgreement,
  quantityAgreement,
  readingWarning,
  statusAgreement,
  writtenAgreement,
} from './agreement-formulas';
import type { ComparedSlot } from './agreement-formulas';
import {
  codesOf,
  linkedFinding,
  linkedNumber,
  linkedWords,
  shownCells,
  typedAt,
  typedCells,
} from './linked-cells';
import type { Linked } from './linked-cells';
import { KEY, codeId, derivedId, quantityId, statusId } from './review-sheet-plan';
import {
  blockOf,
  conclusionsRow,
  footRows,
  formRow,
  freeCells,
  headRows,
  nameCell,
  placesOf,
  slotAt,
  subjectRow,
} from './review-sheet-heads';
import type { ReviewSheetPlan } from './review-sheet-plan';
import type {
  ReviewSheetRequest,
  ReviewedDomain,
  ReviewedForm,
  ReviewedRow,
  ReviewedSubject,
} from './review-sheet-request';

/** Words of 判定, the last of them what makes a blank 数量 none. */
const STATUSES: readonly string[] = Object.values(STATUS_WORDS);
const NOT_APPLICABLE = STATUSES.indexOf(STATUS_WORDS['not-applicable']) + 1;

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
      if (form.domains.length > 0) rows.push(conclusionsRow(subject, form, plan));
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

function itemRow(about: About, row: ReviewedRow, at: number): PageRow {
  const { plan, subject, form } = about;
  const linked = form.slots.map((slot, index): Linked => {
    const found = row.cells[index] ?? null;
    const known = found !== null || slot.sheetName === null;
    const finding = row.findings[index] ?? null;
    return {
      slot: slotAt(plan, slot),
      status: known ? linkedWords(slot, found?.status ?? null) : text(AGREEMENT.unknown),
      quantity: linkedNumber(slot, found?.quantity ?? null),
      shown: linkedFinding(slot, finding, typedAt(plan, slotAt(plan, slot), at)),
      shows: slot.sheetName === null ? SHOWN.missing : (finding?.words ?? ''),
      style: finding === null || slot.sheetName === null ? STYLE.result : STYLE.words,
    };
  });
  const compared = comparedSlots(about);
  return {
    key: KEY.row(subject.key, row.item),
    cells: [
      ...leftCells(about, row.words),
      ...shownCells(plan, linked),
      ...freeCells(plan, form),
      ...told(plan, {
        status: statusAgreement(plan, at, STATUSES.length),
        quantity: quantityAgreement(plan, at, compared, NOT_APPLICABLE),
        difference: row.difference,
      }),
    ],
    working: { input: formula(readingWarning(plan, at, STATUSES)), style: STYLE.working },
    beside: [
      ...typedCells(plan, linked),
      ...codesOf(plan, compared, { at, of: statusId, as: codeId }, STATUSES),
    ],
    block: blockOf(subject.key, form),
  };
}

function domainRow(about: About, domain: ReviewedDomain, at: number): PageRow {
  const { request, plan, subject, form } = about;
  const labels = request.opened.scheme.review?.conclusions.map(({ label }) => label) ?? [];
  const linked = form.slots.map((slot, index): Linked => {
    const derived = domain.derived[index] ?? '';
    return {
      slot: slotAt(plan, slot),
      status: linkedWords(slot, domain.written[index] ?? null),
      quantity: derived === '' ? BLANK : text(derived),
      shown:
        slot.sheetName === null
          ? text(SHOWN.missing)
          : formula(conclusionLink(typedAt(plan, slotAt(plan, slot), at))),
      // Typed or not, there is room for both.
      shows: slot.sheetName === null ? SHOWN.missing : `所填：${derived}\n推得：${derived}`,
      style: STYLE.result,
    };
  });
  // A conclusion is owed by whoever hands in the form, whether it samples or not.
  const owing = comparedSlots(about).map((each) => ({ ...each, samples: false }));
  const concluding = owing.map((each, index) => ({
    ...each,
    samples: (domain.derived[index] ?? null) === null,
  }));
  return {
    key: KEY.domain(subject.key, domain.id),
    cells: [
      ...leftCells(about, domain.title),
      ...shownCells(plan, linked),
      ...freeCells(plan, form),
      ...told(plan, {
        status: writtenAgreement(plan, at, labels.length),
        quantity: derivedAgreement(plan, at, labels.length),
        difference: domain.difference,
      }),
    ],
    working: { input: formula(readingWarning(plan, at, labels)), style: STYLE.working },
    beside: [
      ...typedCells(plan, linked),
      ...codesOf(plan, owing, { at, of: statusId, as: codeId }, labels),
      ...codesOf(plan, concluding, { at, of: quantityId, as: derivedId }, labels),
    ],
    block: blockOf(subject.key, form),
  };
}

function leftCells({ plan, subject }: About, words: string): readonly PageCell[] {
  const { item } = placesOf(plan);
  return [nameCell(subject.name), { column: item, input: text(words), style: STYLE.words }];
}

function comparedSlots({ plan, form }: About): readonly ComparedSlot[] {
  return form.slots.map((slot) => ({ slot: slotAt(plan, slot), samples: slot.samples }));
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
