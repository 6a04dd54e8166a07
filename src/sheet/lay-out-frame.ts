import type { Area } from '../base/cell';
import type { OpenScheme } from '../scheme/open-scheme';
import type { TableForm } from '../scheme/scheme';
import type { BlueprintCell, CellStyle, PrintSetup } from './blueprint';
import { formatHeaderDate, headerText, headingBeside, spreadHeader } from './header-line';
import { formatIdentity } from './identity';
import {
  COLUMNS_ROW,
  FIELD_ROW,
  HEADER_ROW,
  KEY_COLUMN,
  ROW_KEYS,
  TITLE_ROW,
  areaOf,
  planColumns,
} from './sheet-plan';
import type { SheetPlan } from './sheet-plan';
import { FONT_SIZE, STYLE } from './sheet-style';
import { countLines, rowHeight } from './text-height';

/** What every official sheet has, whatever its rows: keys, identity, title, header line, column titles, print set-up. */
export interface Frame {
  readonly plan: SheetPlan;
  readonly cells: readonly BlueprintCell[];
  readonly merges: readonly Area[];
  readonly rows: ReadonlyMap<number, FrameRow>;
  readonly columns: ReadonlyMap<number, { readonly width?: number; readonly hidden?: boolean }>;
  readonly print: PrintSetup;
}

/** Height in points; a row hidden is not printed either. */
export interface FrameRow {
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface FrameRequest {
  readonly opened: OpenScheme;
  readonly form: TableForm;
  /** The scored unit; empty on a summary. */
  readonly subject: string;
  readonly filler: string;
  readonly date: string;
  /** Last printed row. */
  readonly lastRow: number;
}

/** Width of the working column: the longest warning fits on two lines. */
const WORKING_WIDTH = 26;

/** Lays out the frame around a form's rows. */
export function layOutFrame(request: FrameRequest): Frame {
  const { form, lastRow } = request;
  const plan = planColumns(form);
  const spans = spreadHeader(form);
  return {
    plan,
    cells: [...keyCells(request, plan), ...titleCells(request, plan), ...columnCells(form, plan)],
    merges: [
      areaOf(TITLE_ROW, plan.first, TITLE_ROW, plan.last),
      ...spans
        .filter(({ from, to }) => to > from)
        .map(({ from, to }) => areaOf(HEADER_ROW, plan.first + from, HEADER_ROW, plan.first + to)),
    ],
    rows: frameRows(request),
    columns: new Map<number, { width?: number; hidden?: boolean }>([
      [KEY_COLUMN, { width: 8, hidden: true }],
      ...form.columns.map((column, at) => [plan.first + at, { width: column.width }] as const),
      [plan.working, { width: WORKING_WIDTH }],
    ]),
    print: {
      paper: 'A4',
      orientation: form.orientation,
      area: areaOf(TITLE_ROW, plan.first, lastRow, plan.last),
      titleRows: [TITLE_ROW, COLUMNS_ROW],
      fitToWidth: true,
      centerHorizontally: true,
    },
  };
}

/** Hidden row and column, and who the sheet says it is. */
function keyCells({ opened, form, subject, filler }: FrameRequest, plan: SheetPlan) {
  const identity = formatIdentity({
    scheme: opened.scheme.id,
    edition: opened.scheme.edition,
    rubricHash: opened.rubricHash,
    form: form.id,
    subject,
    filler,
  });
  return [
    ...[...plan.columns].map(([id, column]) => textCell(FIELD_ROW, column, id, STYLE.key)),
    textCell(plan.identity.row, plan.identity.column, identity, STYLE.key),
    textCell(TITLE_ROW, KEY_COLUMN, ROW_KEYS.title, STYLE.key),
    textCell(HEADER_ROW, KEY_COLUMN, ROW_KEYS.header, STYLE.key),
    textCell(COLUMNS_ROW, KEY_COLUMN, ROW_KEYS.columns, STYLE.key),
  ];
}

function titleCells(request: FrameRequest, plan: SheetPlan): BlueprintCell[] {
  const { form } = request;
  const cells = [textCell(TITLE_ROW, plan.first, form.title, STYLE.title)];
  for (const { field, from, to } of spreadHeader(form)) {
    const atEnd = to === form.columns.length - 1 && from > 0;
    const style = atEnd ? STYLE.headerRight : STYLE.headerLeft;
    const text = headerText(field, headerValue(field.id, request));
    cells.push(textCell(HEADER_ROW, plan.first + from, text, style));
  }
  const beside = headingBeside(form);
  if (beside) {
    const text = headerText(beside, headerValue(beside.id, request));
    cells.push(textCell(TITLE_ROW, plan.working, text, STYLE.beside));
  }
  return cells;
}

function headerValue(id: 'unit' | 'team' | 'date', request: FrameRequest): string {
  switch (id) {
    case 'unit':
      return request.subject;
    case 'team':
      return request.filler;
    case 'date':
      return formatHeaderDate(request.date);
  }
}

function columnCells(form: TableForm, plan: SheetPlan): BlueprintCell[] {
  return form.columns.map((column, at) =>
    textCell(COLUMNS_ROW, plan.first + at, column.title, STYLE.columnTitle),
  );
}

function frameRows(request: FrameRequest) {
  const { form } = request;
  const whole = form.columns.reduce((sum, column) => sum + column.width, 0);
  // A title character is wider than the standard font by the ratio of the sizes.
  const titleRoom = (whole * FONT_SIZE.body) / FONT_SIZE.title;
  const headerLines = spreadHeader(form).map(({ field, from, to }) => {
    const width = form.columns.slice(from, to + 1).reduce((sum, column) => sum + column.width, 0);
    return countLines(headerText(field, headerValue(field.id, request)), width);
  });
  // A notice without a header line prints no empty line either.
  const header =
    form.header.length === 0
      ? { hidden: true }
      : { height: rowHeight(Math.max(1, ...headerLines), FONT_SIZE.body) + 2 };
  return new Map<number, FrameRow>([
    [FIELD_ROW, { hidden: true }],
    [TITLE_ROW, { height: rowHeight(countLines(form.title, titleRoom), FONT_SIZE.title) + 6 }],
    [HEADER_ROW, header],
    [COLUMNS_ROW, { height: rowHeight(1, FONT_SIZE.body) + 4 }],
  ]);
}

/** A cell of text, whatever the text begins with. */
export function textCell(
  row: number,
  column: number,
  text: string,
  style: CellStyle,
): BlueprintCell {
  return { row, column, input: { kind: 'text', text }, style };
}
