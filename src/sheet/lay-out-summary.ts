import type { Cell } from '../base/cell';
import { quotaPoolOf } from '../scheme/decision-effect';
import type { OpenScheme } from '../scheme/open-scheme';
import type { Choices, SummaryForm } from '../scheme/scheme';
import type { BlueprintCell, CellStyle, ConditionalFormat, SheetBlueprint } from './blueprint';
import { decisionNote } from './decision-note';
import { layOutFrame, textCell } from './lay-out-frame';
import { FIRST_ROW, KEY_COLUMN, ROW_KEYS, areaOf, formatAnchor, planColumns } from './sheet-plan';
import type { SheetPlan } from './sheet-plan';
import { FONT_SIZE, STYLE, WORKING_COLOR } from './sheet-style';
import {
  decidedFormula,
  distanceFormula,
  exactFormula,
  joinedFormula,
  quotaFormula,
  rankFormula,
  reachedCount,
  reachedCountOver,
  scoreFormula,
  undecidedFormula,
} from './summary-formulas';
import type { SummaryPlace } from './summary-formulas';
import { countLines, rowHeight } from './text-height';

/** One unit of the filler; `sheetName` null where it has no sheet, or more than one. */
export interface SummaryUnit {
  readonly unit: string;
  readonly sheetName: string | null;
  readonly total: Cell | null;
  readonly rows: readonly {
    readonly item: string;
    readonly highlight: Cell | null;
    readonly facts: Cell | null;
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

const UNIT_LINES = 4;

/** Lays out 附件3 over the unit sheets with native formulas; no cell passes an error on, and a deleted sheet empties one row. */
export function layOutSummary(request: SummaryRequest): SheetBlueprint {
  const { form, units } = request;
  const plan = planColumns(form);
  const place = summaryPlaceOf(plan, units.length);
  const note = decisionNote(request.opened, request.choices);
  const noteRow = FIRST_ROW + units.length;
  const frame = layOutFrame({ ...request, subject: '', lastRow: note === '' ? place.to : noteRow });
  const rows = new Map(frame.rows);
  units.forEach((_, at) => {
    rows.set(FIRST_ROW + at, { height: rowHeight(UNIT_LINES, FONT_SIZE.body) });
  });
  const width = form.columns.reduce((sum, column) => sum + column.width, 0);
  rows.set(noteRow, { height: rowHeight(Math.max(3, countLines(note, width)), FONT_SIZE.note) });
  const foot = footLines(request, place);
  foot.forEach((_, at) => {
    if (at > 0) rows.set(noteRow + at, { height: rowHeight(2, FONT_SIZE.working) });
  });
  return {
    name: request.name,
    visibility: 'visible',
    cells: [
      ...frame.cells,
      ...units.flatMap((unit, at) => unitCells(request, plan, place, FIRST_ROW + at, unit)),
      ...noteCells(plan, noteRow, note),
      ...foot.map((formula, at) => formulaCell(noteRow + at, plan.working, formula, STYLE.working)),
    ],
    merges: [...frame.merges, areaOf(noteRow, plan.first, noteRow, plan.last)],
    rows,
    columns: new Map([...frame.columns, [place.exact, { width: 10, hidden: true }]]),
    freeze: { rows: FIRST_ROW, columns: 0 },
    validations: [],
    conditionalFormats: workingFormats(plan, noteRow + foot.length),
    print: frame.print,
    protected: false,
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

function unitCells(
  { opened }: SummaryRequest,
  plan: SheetPlan,
  place: SummaryPlace,
  row: number,
  unit: SummaryUnit,
): BlueprintCell[] {
  const [quota] = opened.scheme.quotas;
  const words = quota ? distanceFormula(place, row, quota.threshold) : decidedFormula(place, row);
  return [
    textCell(row, KEY_COLUMN, unit.unit, STYLE.key),
    ...[...plan.columns].map(([id, column]) => unitCell(id, row, column, place, unit)),
    formulaCell(row, plan.working, words, STYLE.working),
    formulaCell(row, place.exact, exactFormula(place, row), STYLE.working),
  ];
}

function unitCell(
  id: string,
  row: number,
  column: number,
  place: SummaryPlace,
  unit: SummaryUnit,
): BlueprintCell {
  switch (id) {
    case 'rank':
      return formulaCell(row, column, rankFormula(place, row), STYLE.result);
    case 'unit':
      return textCell(row, column, unit.unit, STYLE.words);
    case 'score':
      return unit.sheetName !== null && unit.total
        ? formulaCell(row, column, scoreFormula(unit.sheetName, unit.total), STYLE.result)
        : blankCell(row, column, STYLE.score);
    default:
      return joinedCell(id === 'highlight' ? 'highlight' : 'facts', row, column, unit);
  }
}

/** Without a sheet to look at, the cell is left to be written by hand. */
function joinedCell(
  id: 'highlight' | 'facts',
  row: number,
  column: number,
  unit: SummaryUnit,
): BlueprintCell {
  const cells = unit.rows.flatMap(({ item, [id]: cell }) => (cell ? [{ item, cell }] : []));
  if (unit.sheetName === null || cells.length === 0) return blankCell(row, column, STYLE.facts);
  return formulaCell(row, column, joinedFormula(unit.sheetName, cells), STYLE.words);
}

function noteCells(plan: SheetPlan, row: number, note: string): BlueprintCell[] {
  return [
    textCell(row, KEY_COLUMN, ROW_KEYS.note, STYLE.key),
    textCell(row, plan.first, note, STYLE.note),
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

function formulaCell(
  row: number,
  column: number,
  formula: string,
  style: CellStyle,
): BlueprintCell {
  return { row, column, input: { kind: 'formula', formula }, style };
}

function blankCell(row: number, column: number, style: CellStyle): BlueprintCell {
  return { row, column, input: { kind: 'blank' }, style };
}
