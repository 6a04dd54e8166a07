import type { ReviewLog } from '../../../src/ledger/fold-review';
import { fillingOf, type Filling } from '../../../src/review/filling';
import { owedForms } from '../../../src/review/reviewed-items';
import { conclusionRulesOf, type ConclusionRules } from '../../../src/scheme/conclusion-rules';
import { fillerNamed } from '../../../src/scheme/filler-named';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { RecordForm } from '../../../src/scheme/record-form';
import type { Choices } from '../../../src/scheme/scheme';
import type { SheetEntry } from '../../hosts/host';
import { subjectOf, type RecordView } from '../workbook-view';

/** The sheets of one notice that a review compares. */
export interface ReviewSheets {
  readonly opened: OpenScheme;
  readonly rules: ConclusionRules;
  /** What was said of the sheets and their persons when they were gathered. */
  readonly log: ReviewLog;
  readonly fillings: readonly Filling[];
  /** Of which nobody says who filled them in. */
  readonly unassigned: readonly {
    readonly sheet: SheetEntry;
    readonly subject: string;
    readonly form: string;
  }[];
  /** By source, which is the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetEntry>;
}

/** Gathers what a review compares; null for a notice without one. Who filled a sheet in is said by it or by a person, never guessed. */
export function gatherReviewSheets(
  opened: OpenScheme,
  views: readonly RecordView[],
  choices: Choices,
  log: ReviewLog,
): ReviewSheets | null {
  const { scheme } = opened;
  const rules = conclusionRulesOf(scheme, choices);
  if (!rules) return null;
  const reviewed = new Set(owedForms(scheme, rules).map(({ form }) => form));
  const fillings: Filling[] = [];
  const unassigned: ReviewSheets['unassigned'][number][] = [];
  const sheets = new Map<string, SheetEntry>();
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
    sheets.set(sheet.name, sheet);
    fillings.push(fillingOf(record, form, { source: sheet.name, filler }));
  }
  return { opened, rules, log, fillings, unassigned, sheets };
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
