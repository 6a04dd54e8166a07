import type { Area } from '../base/cell';
import type { BlueprintCell, PrintSetup, SheetBlueprint } from './blueprint';
import { breakTitle } from './break-title';
import { roomInEms } from './column-width';
import { fitColumns } from './fit-columns';
import { fitTallRows } from './fit-tall-rows';
import { growRows } from './grow-rows';
import { formatIdentity } from './identity';
import { cutsBlock, pageBreaks } from './page-breaks';
import { text } from './page';
import type { Page, PageCell, PageRow } from './page';
import { MARGINS, paperRoom } from './paper';
import { rowHeights } from './row-heights';
import { FIELD_ROW, KEY_COLUMN, ROW_KEYS, TITLE_ROW, areaOf } from './sheet-plan';
import { FONT_SIZE, STYLE } from './sheet-style';
import { HIGHEST_ROW } from './text-height';

/** Width of the working column: the longest warning fits on two lines. */
const WORKING_WIDTH = 26;
const KEY_WIDTH = 8;
/** First printed column. */
const FIRST_COLUMN = KEY_COLUMN + 1;
/** Percent; at the smallest 11 points are printed as 10. The largest is taken that needs the fewest sheets of paper and cuts the fewest blocks. */
const SCALES = [100, 96, 92] as const;
const FOOTER = '第 &P 页 共 &N 页';
const TOO_LONG = '文字太长，一行放不下，打印会缺字：请拆成几项';

/** A page with its measures: widths in characters, heights in points, rows of the page before which a new sheet of paper begins. */
interface Measured {
  readonly rows: readonly PageRow[];
  readonly scale: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly breaks: readonly number[];
  readonly cuts: number;
}

/** Lays a page out: measures it for A4, parts it, and adds what no paper shows: keys, identity, the working column. */
export function layOutPage(page: Page): SheetBlueprint {
  const measured = measure(page);
  const parts = measured.rows.flatMap((row, at) =>
    row.cells.flatMap((cell) => partsOf(cell, at, measured.breaks)),
  );
  const working = FIRST_COLUMN + page.columns.length;
  return {
    name: page.name,
    visibility: 'visible',
    cells: [...keyCells(page, working), ...parts.flatMap(cellsOf), ...besideCells(page, working)],
    merges: parts
      .map(({ area }) => area)
      .filter(({ top, left, bottom, right }) => bottom > top || right > left),
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

function measure(page: Page): Measured {
  const [first, ...others] = SCALES;
  return others.reduce<Measured>(
    (best, scale) => {
      if (best.breaks.length === 0) return best;
      const each = measureAt(page, scale);
      const fewer = each.breaks.length - best.breaks.length || each.cuts - best.cuts;
      return fewer < 0 ? each : best;
    },
    measureAt(page, first),
  );
}

function measureAt(page: Page, scale: number): Measured {
  const room = paperRoom(page.orientation, scale);
  const wanted = fitColumns(
    page.columns.map(({ width }) => width),
    room.width,
  );
  const titled = page.rows.map((row) => withTitle(row, wanted));
  const { rows, widths } = fitTallRows(titled, wanted, HIGHEST_ROW);
  const heights = rowHeights(rows, widths);
  const tall = heights.some((height) => height > HIGHEST_ROW);
  const needed = heights.map((height) => Math.min(HIGHEST_ROW, height));
  const printed = rows
    .slice(0, page.printed)
    .map((row, at) => ({ ...row, height: needed[at] ?? 0 }));
  const breaks = pageBreaks(printed, page.repeated, room.height);
  const cuts = breaks.filter((at) => cutsBlock(printed, at)).length;
  const [first, last] = page.repeated ?? [0, -1];
  const repeated = needed.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
  return {
    rows: tall ? rows.map((row, at) => warnOfLength(row, heights[at] ?? 0)) : rows,
    scale,
    widths,
    heights: growRows(rows, needed, breaks, { room: room.height, repeated }),
    breaks,
    cuts,
  };
}

/** Words that no row holds are cut on paper: whoever prints the form has to know. */
function warnOfLength(row: PageRow, height: number): PageRow {
  if (height <= HIGHEST_ROW) return row;
  return { ...row, working: { input: text(TOO_LONG), style: STYLE.working } };
}

/** A long title is broken where it reads well. */
function withTitle(row: PageRow, widths: readonly number[]): PageRow {
  if (row.key !== ROW_KEYS.title) return row;
  const cells = row.cells.map((cell): PageCell => {
    const { column, span = 1, input, style } = cell;
    if (input.kind !== 'text') return cell;
    const room = roomInEms(
      widths.slice(column, column + span),
      style.font?.size ?? FONT_SIZE.title,
    );
    return { ...cell, input: text(breakTitle(input.text, room)) };
  });
  return { ...row, cells };
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
  const tops = [at, ...breaks.filter((row) => row > at && row < end)];
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

function besideCells(page: Page, column: number): readonly BlueprintCell[] {
  return page.rows.flatMap(({ working, beside = [] }, at): BlueprintCell[] => {
    const row = TITLE_ROW + at;
    return [
      ...(working ? [{ row, column, ...working }] : []),
      ...beside.map(({ input, style, column: from }) => ({
        row,
        column: column + 1 + from,
        input,
        style,
      })),
    ];
  });
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
function printSetup(page: Page, { scale, breaks }: Measured): PrintSetup {
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
