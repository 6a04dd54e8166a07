import type { AppraisalIssue } from '../../src/ranking/appraisal-issue';
import type { AppraisalSheetIssue } from '../../src/ranking/appraisal-sheet-issue';
import type { AppraisalResult } from '../../src/ranking/appraisal-result';
import type { AppraisalRules } from '../../src/scheme/appraisal-rules';
import type { FilledAppraisal } from '../../src/sheet/appraisal/filled-appraisal';
import type { FilledForm } from '../../src/sheet/filled-form';
import { readForm } from '../../src/sheet/read-form';
import type { FilledRecord } from '../../src/sheet/record/filled-record';
import { readRecord } from '../../src/sheet/record/read-record';
import { readSummary, type SummarySheet } from '../../src/sheet/read-summary';
import type { OpenScheme } from '../../src/scheme/open-scheme';
import type { Choices } from '../../src/scheme/scheme';
import { checkForm } from '../../src/scoring/check/check-form';
import type { FormCheck } from '../../src/scoring/check/form-check';
import type { Grid } from '../../src/base/grid';
import { adoptionOf } from '../../src/ledger/fold-ledger';
import type { AdoptionRecord, LedgerRecord } from '../../src/ledger/record';
import { isStateGrid } from '../../src/ledger/read-ledger';
import type { SheetGrid, SheetId } from '../hosts/host';
import { appraisalSheetOf } from './appraisal/appraisal-sheet';
import type { AppraisalSheet } from './appraisal/appraisal-state';

/** One sheet as Hefen sees it: a form of a known notice, a summary, our own hidden state, or somebody else's. */
export type SheetView = SheetGrid &
  (
    | {
        readonly kind: 'form';
        readonly opened: OpenScheme;
        readonly filled: FilledForm;
        readonly check: FormCheck;
      }
    | {
        readonly kind: 'record';
        readonly opened: OpenScheme;
        readonly record: FilledRecord;
      }
    | {
        readonly kind: 'summary';
        readonly opened: OpenScheme;
        readonly summary: SummarySheet;
      }
    | {
        readonly kind: 'appraisal';
        readonly opened: OpenScheme;
        readonly rules: AppraisalRules;
        readonly filled: FilledAppraisal;
        readonly result: AppraisalResult;
        readonly issues: readonly (AppraisalIssue | AppraisalSheetIssue)[];
      }
    | AppraisalCopy
    | { readonly kind: 'state' }
    | { readonly kind: 'other' }
  );

/** A sheet beside a 综合得分表 (排名表, 本表口径), or one whose code is not there yet. */
interface AppraisalCopy {
  readonly kind: 'appraisal-copy';
  readonly opened: OpenScheme;
  readonly of: AppraisalSheet;
}

export type FormView = Extract<SheetView, { kind: 'form' }>;

/** A form without points: 查核表, 纪实表, 清单. */
export type RecordView = Extract<SheetView, { kind: 'record' }>;

/** 综合得分表, worked out under the choices made. */
export type AppraisalView = Extract<SheetView, { kind: 'appraisal' }>;

/** A 汇总表 of a filler. */
export type SummaryView = Extract<SheetView, { kind: 'summary' }>;

/** All sheets in tab order. */
export type WorkbookView = ReadonlyMap<SheetId, SheetView>;

/** What reading a sheet takes of a session; without the code of appraisals their sheets stay unread. */
export interface SheetReader {
  readonly opened: readonly OpenScheme[];
  choicesFor(scheme: string): Choices;
  records(): readonly LedgerRecord[];
  readonly appraisal?: { get(): AppraisalReader | null };
}

/** Reads and works out a sheet; null for one that is no 综合得分表. */
interface AppraisalReader {
  view(reader: SheetReader, sheetGrid: SheetGrid): AppraisalView | null;
}

/** Reads and checks one sheet; a sheet that is not ours costs one look. */
export function viewSheet(core: SheetReader, sheetGrid: SheetGrid): SheetView {
  const { grid } = sheetGrid;
  const { opened, choicesFor } = core;
  if (isStateGrid(grid)) return { ...sheetGrid, kind: 'state' };
  const marked = appraisalSheetOf(opened, grid);
  if (marked && (marked.of !== 'scores' || !core.appraisal?.get())) {
    return { ...sheetGrid, kind: 'appraisal-copy', ...marked };
  }
  const appraised = marked ? core.appraisal?.get()?.view(core, sheetGrid) : null;
  if (appraised) return appraised;
  const adopted = adoptionOf(core.records(), sheetGrid.sheet.name);
  const filled = readUnderChoices(core, grid, adopted === 'refused' ? null : adopted);
  const scheme = opened.find((each) => each.scheme.id === filled?.scheme);
  if (filled && scheme) {
    const choices = choicesFor(scheme.scheme.id);
    const check = checkForm({ opened: scheme, filled, choices });
    return { ...sheetGrid, kind: 'form', opened: scheme, filled, check };
  }
  const record = readRecord(opened, grid);
  const notice = opened.find((each) => each.scheme.id === record?.scheme);
  if (record && notice) return { ...sheetGrid, kind: 'record', opened: notice, record };
  const summary = readSummary(opened, grid);
  const gathered = opened.find((each) => each.scheme.id === summary?.scheme);
  if (summary && gathered) return { ...sheetGrid, kind: 'summary', opened: gathered, summary };
  // One that has lost its mark is known by its words.
  const unmarked = marked ? null : core.appraisal?.get()?.view(core, sheetGrid);
  return unmarked ?? { ...sheetGrid, kind: 'other' };
}

/** Which choices hold is known only once the sheet's scheme is: a sheet under none is read once. */
function readUnderChoices(
  { opened, choicesFor }: Pick<SheetReader, 'opened' | 'choicesFor'>,
  grid: Grid,
  adopted: AdoptionRecord | null,
): FilledForm | null {
  const options = adopted ? { adopted } : {};
  const filled = readForm(opened, grid, options);
  const choices = filled ? choicesFor(filled.scheme) : {};
  return Object.keys(choices).length === 0
    ? filled
    : readForm(opened, grid, { ...options, choices });
}

export function formViews(workbook: WorkbookView): readonly FormView[] {
  return [...workbook.values()].filter((view): view is FormView => view.kind === 'form');
}

export function appraisalViews(workbook: WorkbookView): readonly AppraisalView[] {
  return [...workbook.values()].filter((view): view is AppraisalView => view.kind === 'appraisal');
}

export function summaryViews(workbook: WorkbookView): readonly SummaryView[] {
  return [...workbook.values()].filter((view): view is SummaryView => view.kind === 'summary');
}

export function recordViews(workbook: WorkbookView): readonly RecordView[] {
  return [...workbook.values()].filter((view): view is RecordView => view.kind === 'record');
}

/** Who a sheet of ours is about, whatever its kind. */
export function subjectOf(view: FormView | RecordView): string {
  if (view.kind === 'form') return unitOf(view);
  return view.record.subject.text || (view.record.identity?.subject ?? '');
}

/** The unit a form is about: what its header says, or its identity where the header is blank. */
export function unitOf(view: FormView): string {
  return view.filled.unit.text || (view.filled.identity?.subject ?? '');
}

/** The filler (核查组) a form belongs to. */
export function fillerOf(view: FormView): string {
  return view.filled.identity?.filler || view.filled.team.text;
}
