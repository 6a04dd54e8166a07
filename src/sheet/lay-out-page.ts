import { atOnce } from '../base/at-once';
import type { Area } from '../base/cell';
import type { BlueprintCell, PrintSetup, SheetBlueprint } from './blueprint';
import { formatIdentity } from './identity';
import { measureInSteps } from './measure-page';
import type { MeasuredPage } from './measure-page';
import type { Page, PageCell, PageRow } from './page';
import { MARGINS } from './paper';
import { FIELD_ROW, KEY_COLUMN, TITLE_ROW, areaOf } from './sheet-plan';
import { STYLE } from './sheet-style';

/** Width of the working column: the longest warning fits on two lines. */
const WORKING_WIDTH = 26;
const KEY_WIDTH = 8;
/** First printed column. */
const FIRST_COLUMN = KEY_COLUMN + 1;
const FOOTER = '第 &P 页 共 &N 页';

/** Lays a page out at once. */
export function layOutPage(page: Page): SheetBlueprint {
  return atOnce(layOutPageInSteps(page));
}

/** Rows laid out in a step. */
const AT_A_TIME = 100;

/** Lays a page out: measures it for A4, parts it, and adds what no paper shows: keys, identity, the working column. */
export function* layOutPageInSteps(page: Page): Generator<undefined, SheetBlueprint> {
  const measured = yield* measureInSteps(page);
  yield;
  const working = FIRST_COLUMN + page.columns.length;
  const cells = [...keyCells(page, working)];
  const merges: Area[] = [];
  for (const [at, row] of measured.rows.entries()) {
    if (at % AT_A_TIME === 0) yield;
    for (const part of row.cells.flatMap((cell) => partsOf(cell, at, measured.breaks))) {
      cells.push(...cellsOf(part));
      const { top, left, bottom, right } = part.area;
      if (bottom > top || right > left) merges.push(part.area);
    }
  }
  for (const [at, row] of page.rows.entries()) {
    if (at % AT_A_TIME === 0) yield;
    cells.push(...besideCells(row, TITLE_ROW + at, working));
  }
  yield;
  return {
    name: page.name,
    visibility: 'visible',
    cells,
    merges,
    rows: sheetRows(page, measured.heights),
    columns: sheetColumns(page, measured.widths, working),
    freeze:
      page.frozen === 0
        ? null
        : {
            rows: TITLE_ROW + page.frozen,
            columns: page.frozenColumns === undefined ? 0 : FIRST_COLUMN + page.frozenColumns,
          },
    validations: page.validations,
    conditionalFormats: page.conditionalFormats,
    print: printSetup(page, measured),
    protected: false,
  };
}

/** A cell, or the part of one that stands on one sheet of paper; the words stand in the first. */
interface Part {
  readonly area: Area;
  readonly cell: PageCell;
}

function partsOf(cell: PageCell, at: number, breaks: readonly number[]): readonly Part[] {
  const end = at + (cell.rows ?? 1);
  const left = FIRST_COLUMN + cell.column;
  const right = left + (cell.span ?? 1) - 1;
  const tops = end === at + 1 ? [at] : [at, ...breaks.filter((row) => row > at && row < end)];
  return tops.map((top, index) => ({
    area: areaOf(TITLE_ROW + top, left, TITLE_ROW + (tops[index + 1] ?? end) - 1, right),
    cell: index === 0 ? cell : { ...cell, input: { kind: 'blank' } },
  }));
}

/** The cells under a merge have its border too, or its edge would be broken. */
function cellsOf({ area, cell: { input, style } }: Part): readonly BlueprintCell[] {
  const cells: BlueprintCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row === area.top && column === area.left) cells.push({ row, column, input, style });
      else if (style.border) cells.push({ row, column, input: { kind: 'blank' }, style });
    }
  }
  return cells;
}

/** Hidden row and column, and who the sheet says it is. */
function keyCells(page: Page, working: number): readonly BlueprintCell[] {
  if (page.identity === null) return [];
  const textCell = (row: number, column: number, text: string): BlueprintCell => ({
    row,
    column,
    input: { kind: 'text', text },
    style: STYLE.key,
  });
  return [
    ...page.columns.map(({ id }, at) => textCell(FIELD_ROW, FIRST_COLUMN + at, id)),
    textCell(FIELD_ROW, working, formatIdentity(page.identity)),
    ...(page.beside ?? []).map(({ id }, at) => textCell(FIELD_ROW, working + 1 + at, id)),
    ...page.rows.flatMap(({ key }, at) =>
      key === '' ? [] : [textCell(TITLE_ROW + at, KEY_COLUMN, key)],
    ),
  ];
}

function besideCells(
  { working, beside = [] }: PageRow,
  row: number,
  column: number,
): readonly BlueprintCell[] {
  return [
    ...(working ? [{ row, column, ...working }] : []),
    ...beside.map(({ input, style, column: from }) => ({
      row,
      column: column + 1 + from,
      input,
      style,
    })),
  ];
}

function sheetRows(page: Page, heights: readonly number[]): SheetBlueprint['rows'] {
  const rows = new Map<number, { height?: number; hidden?: boolean }>([
    [FIELD_ROW, { hidden: true }],
  ]);
  page.rows.forEach(({ hidden }, at) => {
    rows.set(TITLE_ROW + at, hidden ? { hidden } : { height: heights[at] ?? 0 });
  });
  return rows;
}

function sheetColumns(
  page: Page,
  widths: readonly number[],
  working: number,
): SheetBlueprint['columns'] {
  return new Map<number, { width?: number; hidden?: boolean }>([
    [KEY_COLUMN, { width: KEY_WIDTH, hidden: true }],
    ...widths.map((width, at) => [FIRST_COLUMN + at, { width }] as const),
    [working, { width: WORKING_WIDTH }],
    ...(page.beside ?? []).map(
      ({ width, hidden }, at) => [working + 1 + at, { width, ...(hidden && { hidden }) }] as const,
    ),
  ]);
}

/** Programs pay heed to page breaks only where the sheet is not fitted; on one sheet of paper fitting is the safer way. */
function printSetup(page: Page, { scale, breaks }: MeasuredPage): PrintSetup {
  const { repeated, printed, columns, orientation } = page;
  const fitted = breaks.length === 0 && scale === 100;
  return {
    paper: 'A4',
    orientation,
    area: areaOf(
      TITLE_ROW,
      FIRST_COLUMN,
      TITLE_ROW + printed - 1,
      FIRST_COLUMN + columns.length - 1,
    ),
    titleRows: repeated && [TITLE_ROW + repeated[0], TITLE_ROW + repeated[1]],
    fitToWidth: fitted,
    ...(scale !== 100 && { scale }),
    ...(breaks.length > 0 && { breaks: breaks.map((row) => TITLE_ROW + row), footer: FOOTER }),
    margins: MARGINS,
    centerHorizontally: true,
  };
}
