import type { Cell } from '../base/cell';
import { tiesOf } from '../scheme/appraisal-rules';
import { quotaPoolOf } from '../scheme/decision-effect';
import type { OpenScheme } from '../scheme/open-scheme';
import type { Choices, SummaryForm, TiesEffect } from '../scheme/scheme';
import type { ConditionalFormat, SheetBlueprint } from './blueprint';
import { decisionNote } from './decision-note';
import { identityOf } from './identity';
import { joinWords } from './join-words';
import { layOutPage } from './lay-out-page';
import { BLANK, formula, text } from './page';
import type { BesideColumn, Page, PageCell, PageNote, PageRow } from './page';
import { FIRST_ROW, ROW_KEYS, areaOf, formatAnchor, planColumns } from './sheet-plan';
import type { SheetPlan } from './sheet-plan';
import { STYLE, WORKING_COLOR } from './sheet-style';
import {
  decidedFormula,
  distanceFormula,
  exactFormula,
  firstFormula,
  joinedFormula,
  quotaFormula,
  rankFormula,
  reachedCount,
  reachedCountOver,
  scoreFormula,
  undecidedFormula,
} from './summary-formulas';
import type { SummaryPlace } from './summary-formulas';
import { frameRows } from './table-frame';

/** One unit of the filler; `sheetName` null where it has no sheet, or more than one. */
export interface SummaryUnit {
  readonly unit: string;
  readonly sheetName: string | null;
  readonly total: Cell | null;
  readonly rows: readonly {
    readonly item: string;
    readonly highlight: Cell | null;
    readonly facts: Cell | null;
    /** What stands there today, where anybody has read it. */
    readonly written?: { readonly highlight: string; readonly facts: string };
  }[];
}

/** What a summary is laid out for. `pool`: all units with a sheet in the workbook and how many the notice has, for the pooled line. */
export interface SummaryRequest {
  readonly opened: OpenScheme;
  readonly form: SummaryForm;
  readonly name: string;
  readonly filler: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
  /** All units of the roster, in its order: a third is of their number, whoever is decided. */
  readonly units: readonly SummaryUnit[];
  readonly choices: Choices;
  readonly pool?: { readonly size: number; readonly units: readonly SummaryUnit[] };
}

/** The hidden helper that ranks and thresholds look at. */
const EXACT: BesideColumn = { id: 'exact', width: 10, hidden: true };
/** Another where equal units take up one rank only. */
const FIRST: BesideColumn = { id: 'first', width: 10, hidden: true };

/** Facts of a whole form are gathered in one cell. */
const UNIT_LINES = 4;

/** Lays out 附件3 over the unit sheets with native formulas; no cell passes an error on, and a deleted sheet empties one row. */
export function layOutSummary(request: SummaryRequest): SheetBlueprint {
  return layOutPage(pageOf(request));
}

function pageOf(request: SummaryRequest): Page {
  const { form, units } = request;
  const about = { ...request, subject: '' };
  const plan = planColumns(form);
  const place = summaryPlaceOf(plan, units.length);
  const { policy } = tiesOf(request.opened.scheme, request.choices);
  const frame = frameRows(about);
  const note = decisionNote(request.opened, request.choices);
  const above = [
    ...frame,
    ...units.map((unit, at) => unitRow(request, place, FIRST_ROW + at, unit)),
  ];
  const foot = footLines(request, place);
  return {
    name: request.name,
    orientation: form.orientation,
    identity: identityOf(about),
    columns: form.columns,
    beside: policy === 'dense' ? [EXACT, FIRST] : [EXACT],
    rows: [...above, ...footRows(form, note, foot)],
    repeated: [0, frame.length - 1],
    frozen: frame.length,
    printed: above.length + (note === '' ? 0 : 1),
    validations: [],
    conditionalFormats: workingFormats(plan, FIRST_ROW + units.length + foot.length),
  };
}

/** Where a summary's formulas look: the helper stands right of the working column. */
export function summaryPlaceOf(plan: SheetPlan, count: number): SummaryPlace {
  return {
    score: plan.columns.get('score') ?? plan.last,
    exact: plan.working + 1,
    from: FIRST_ROW,
    to: FIRST_ROW + count - 1,
  };
}

function unitRow(
  { opened, form, choices }: SummaryRequest,
  place: SummaryPlace,
  row: number,
  unit: SummaryUnit,
): PageRow {
  const [quota] = opened.scheme.quotas;
  const { policy } = tiesOf(opened.scheme, choices);
  const words = quota ? distanceFormula(place, row, quota.threshold) : decidedFormula(place, row);
  return {
    key: unit.unit,
    cells: form.columns.map(({ id }, column) => ({
      column,
      ...unitCell(id, row, place, unit, policy),
    })),
    working: working(words),
    beside: helpersOf(place, row, policy).map((words, column) => ({
      column,
      input: formula(words),
      style: STYLE.working,
    })),
    lines: UNIT_LINES,
  };
}

function helpersOf(
  place: SummaryPlace,
  row: number,
  policy: TiesEffect['policy'],
): readonly string[] {
  const exact = exactFormula(place, row);
  return policy === 'dense' ? [exact, firstFormula(place, row)] : [exact];
}

function unitCell(
  id: string,
  row: number,
  place: SummaryPlace,
  unit: SummaryUnit,
  policy: TiesEffect['policy'],
): Pick<PageCell, 'input' | 'shows' | 'style'> {
  switch (id) {
    case 'rank':
      return { input: formula(rankFormula(place, row, policy)), style: STYLE.result };
    case 'unit':
      return { input: text(unit.unit), style: STYLE.words };
    case 'score':
      return unit.sheetName !== null && unit.total
        ? { input: formula(scoreFormula(unit.sheetName, unit.total)), style: STYLE.result }
        : { input: BLANK, style: STYLE.score };
    default:
      return joinedCell(id === 'highlight' ? 'highlight' : 'facts', unit);
  }
}

/** Without a sheet to look at, the cell is left to be written by hand. */
function joinedCell(
  id: 'highlight' | 'facts',
  unit: SummaryUnit,
): Pick<PageCell, 'input' | 'shows' | 'style'> {
  const cells = unit.rows.flatMap(({ item, [id]: cell }) => (cell ? [{ item, cell }] : []));
  if (unit.sheetName === null || cells.length === 0) return { input: BLANK, style: STYLE.facts };
  const shows = joinWords(
    unit.rows.map(({ item, written }) => ({ item, value: written?.[id] ?? null })),
  );
  return { input: formula(joinedFormula(unit.sheetName, cells)), shows, style: STYLE.words };
}

/** The note under the table, and beside and below it what the working column says of all units. */
function footRows(form: SummaryForm, note: string, foot: readonly string[]): readonly PageRow[] {
  const [first, ...others] = foot;
  const printed: PageCell = {
    column: 0,
    span: form.columns.length,
    input: text(note),
    style: STYLE.note,
  };
  return [
    {
      key: ROW_KEYS.note,
      cells: [printed],
      ...(first !== undefined && { working: working(first) }),
      lines: 2,
      joined: true,
    },
    ...others.map((words) => ({ key: '', cells: [], working: working(words), lines: 2 })),
  ];
}

/** Quotas and open units, in the working column under the units; the quota that binds says so. */
function footLines(request: SummaryRequest, place: SummaryPlace): readonly string[] {
  const { opened, units, choices, pool } = request;
  const inForce = quotaPoolOf(opened.scheme, choices);
  const lines = opened.scheme.quotas.flatMap((quota) => {
    const own = reachedCount(place, quota.threshold);
    const scope = inForce === 'group' ? '' : '本组（仅供参考）：';
    const group = quotaFormula(quota, units.length, own, scope);
    if (!pool) return [group];
    const totals = pool.units.flatMap(({ sheetName, total }) =>
      sheetName !== null && total ? [{ sheetName, total }] : [],
    );
    const all = reachedCountOver(totals, quota.threshold);
    const allScope = inForce === 'all' ? '全部：' : '全部（仅供参考）：';
    const pooled = quotaFormula(quota, pool.size, all, allScope);
    // Excel refuses a formula over 8192 characters; the pane shows the pooled count anyway.
    return pooled.length > 8000 ? [group] : [group, pooled];
  });
  return [...lines, undecidedFormula(place)];
}

/** Red for a quota exceeded, the colour of a question for what is open; never on the official columns. */
function workingFormats(plan: SheetPlan, bottom: number): ConditionalFormat[] {
  const area = areaOf(FIRST_ROW, plan.working, bottom, plan.working);
  const cell = formatAnchor(plan.working, FIRST_ROW);
  return [
    {
      area,
      formula: `=ISNUMBER(SEARCH("超出",${cell}))`,
      style: { font: { color: WORKING_COLOR.must } },
    },
    {
      area,
      formula: `=LEFT(${cell},2)="未定"`,
      style: { font: { color: WORKING_COLOR.ask } },
    },
  ];
}

function working(words: string): PageNote {
  return { input: formula(words), style: STYLE.working };
}
