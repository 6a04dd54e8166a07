import { atOnce } from '../../../src/base/at-once';
import { foldReview, type ReviewLog } from '../../../src/ledger/fold-review';
import { followSheets, type LostSheet, type SheetsNow } from '../../../src/ledger/follow-sheets';
import type { LedgerRecord } from '../../../src/ledger/record';
import { fillingOf, type Filling } from '../../../src/review/filling';
import { owedForms } from '../../../src/review/reviewed-items';
import { conclusionRulesOf, type ConclusionRules } from '../../../src/scheme/conclusion-rules';
import { fillerNamed } from '../../../src/scheme/filler-named';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { RecordForm } from '../../../src/scheme/record-form';
import type { Choices, Scheme } from '../../../src/scheme/scheme';
import { normaliseWords } from '../../../src/sheet/words';
import type { Cell } from '../../../src/base/cell';
import { findTypedCells } from '../../../src/sheet/review/find-typed-cells';
import type { SheetEntry } from '../../hosts/host';
import { contentAt } from '../cell-content';
import { subjectOf, type RecordView } from '../workbook-view';
import { contentOfSheet } from './forms-now';

/** The sheets of one notice that a review compares. */
export interface ReviewSheets {
  readonly opened: OpenScheme;
  readonly rules: ConclusionRules;
  /** The workbook's log, as far as it is known which sheets it speaks of. */
  readonly records: readonly LedgerRecord[];
  /** What it says of the sheets and their persons. */
  readonly log: ReviewLog;
  readonly lost: readonly LostSheet[];
  readonly fillings: readonly Filling[];
  /** Of which nobody says who filled them in. */
  readonly unassigned: readonly {
    readonly sheet: SheetEntry;
    readonly subject: string;
    readonly form: string;
  }[];
  /** By source, which is the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetEntry>;
  /** Empty cells of 判定, by source and indicator. */
  readonly unjudged: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
}

/** Gathers at once. */
export function gatherReviewSheets(...from: Parameters<typeof gatherInSteps>): ReviewSheets | null {
  return atOnce(gatherInSteps(...from));
}

/** Gathers what a review compares, a sheet a step; null for a notice without one. Who filled a sheet in is said by it or by a person, never guessed. */
export function* gatherInSteps(
  opened: OpenScheme,
  views: readonly RecordView[],
  choices: Choices,
  all: readonly LedgerRecord[],
): Generator<undefined, ReviewSheets | null> {
  const { scheme } = opened;
  const rules = rulesUnder(opened, choices);
  if (!rules) return null;
  const { records, lost } = followSheets(all, scheme.id, sheetsNow(scheme, views));
  const log = foldOnce(records, scheme.id);
  const reviewed = new Set(owedForms(scheme, rules).map(({ form }) => form));
  const fillings: Filling[] = [];
  const unassigned: ReviewSheets['unassigned'][number][] = [];
  const sheets = new Map<string, SheetEntry>();
  const unjudged = new Map<string, ReadonlyMap<string, Cell>>();
  for (const view of views) {
    const { sheet, record } = view;
    const form = scheme.forms.find(
      (each): each is RecordForm => each.kind === 'record' && each.id === record.form,
    );
    if (record.scheme !== scheme.id || !form || !reviewed.has(form.id)) continue;
    const filler = fillerOfSheet(opened, view, log);
    if (filler === null) {
      unassigned.push({ sheet, subject: subjectOf(view), form: form.id });
      continue;
    }
    const told = toldOf(scheme, form, view, filler);
    sheets.set(sheet.name, sheet);
    unjudged.set(sheet.name, told.unjudged);
    fillings.push(told.filling);
    yield;
  }
  return { opened, rules, records, log, lost, fillings, unassigned, sheets, unjudged };
}

const RULES = new WeakMap<
  OpenScheme,
  { readonly choices: string; readonly rules: ConclusionRules | null }
>();

/** The very same rules as long as the same choices hold: by them is known who need not be compared again. */
function rulesUnder(opened: OpenScheme, chosen: Choices): ConclusionRules | null {
  const choices = JSON.stringify(chosen);
  const known = RULES.get(opened);
  if (known?.choices === choices) return known.rules;
  const rules = conclusionRulesOf(opened.scheme, chosen);
  RULES.set(opened, { choices, rules });
  return rules;
}

const LOGS = new WeakMap<
  readonly LedgerRecord[],
  { readonly scheme: string; readonly log: ReviewLog }
>();

/** The very same log as long as no row came. */
function foldOnce(records: readonly LedgerRecord[], scheme: string): ReviewLog {
  const known = LOGS.get(records);
  if (known?.scheme === scheme) return known.log;
  const log = foldReview(records, scheme);
  LOGS.set(records, { scheme, log });
  return log;
}

/** What a sheet says as one filler's. */
interface ToldSheet {
  readonly scheme: Scheme;
  readonly filling: Filling;
  readonly unjudged: ReadonlyMap<string, Cell>;
}

const TOLD = new WeakMap<RecordView, ToldSheet>();

/** Told once of a sheet as it was read: of thousands an edit changes one. */
function toldOf(scheme: Scheme, form: RecordForm, view: RecordView, filler: string): ToldSheet {
  const known = TOLD.get(view);
  if (known?.scheme === scheme && known.filling.filler === filler) return known;
  const filling = fillingOf(view.record, form, { source: view.sheet.name, filler });
  const told = { scheme, filling, unjudged: unjudgedOn(scheme, form, view) };
  TOLD.set(view, told);
  return told;
}

/** Where nobody has typed a 判定 yet. */
function unjudgedOn(
  scheme: Scheme,
  form: RecordForm,
  { record, grid }: RecordView,
): ReadonlyMap<string, Cell> {
  const { findings } = findTypedCells(scheme, form, record);
  return new Map(
    [...findings].flatMap(([item, { status }]) =>
      status && contentAt(grid, status).kind === 'blank' ? [[item, status] as const] : [],
    ),
  );
}

/** The sheets of one notice, by what they hold. */
function sheetsNow({ id }: Scheme, views: readonly RecordView[]): SheetsNow {
  const own = new Map(
    views.filter(({ record }) => record.scheme === id).map((view) => [view.sheet.name, view]),
  );
  return {
    names: new Set(own.keys()),
    contentOf: (name) => contentOfSheet(own.get(name)),
    kindOf: (name) => {
      const view = own.get(name);
      const filler = view?.record.identity?.filler ?? '';
      return JSON.stringify(view && [view.record.form, normaliseWords(subjectOf(view)), filler]);
    },
  };
}

/** What a person said goes before what the sheet says of itself. */
function fillerOfSheet(
  { scheme }: OpenScheme,
  { sheet, record }: RecordView,
  { fillers }: ReviewLog,
): string | null {
  const named = fillers.get(sheet.name) ?? record.identity?.filler ?? '';
  return fillerNamed(scheme, named)?.id ?? null;
}
