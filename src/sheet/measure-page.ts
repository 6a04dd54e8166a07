import { atOnce } from '../base/at-once';
import { breakTitle } from './break-title';
import { roomInEms } from './column-width';
import { fitColumns } from './fit-columns';
import { fitTallRows } from './fit-tall-rows';
import { growRows } from './grow-rows';
import { cutsBlock, pageBreaks } from './page-breaks';
import { text } from './page';
import type { PageCell, PageRow, PrintedPage } from './page';
import { SHEET_PAPER, paperRoom } from './paper';
import type { Paper } from './paper';
import { ROW_KEYS } from './sheet-plan';
import { FONT_SIZE, STYLE } from './sheet-style';

/** Percent; at the smallest 11 points are printed as 10. The largest is taken that needs the fewest sheets of paper and cuts the fewest blocks. */
const SCALES = [100, 96, 92] as const;
const TOO_LONG = '文字太长，一行放不下，打印会缺字：请拆成几项';

/** A page with its measures: widths in characters, heights in points, rows of the page before which a new sheet of paper begins. */
export interface MeasuredPage {
  readonly rows: readonly PageRow[];
  readonly scale: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly breaks: readonly number[];
  readonly cuts: number;
}

/** Measures a page at once. */
export function measurePage(page: PrintedPage, paper = SHEET_PAPER): MeasuredPage {
  return atOnce(measureInSteps(page, paper));
}

/** Measures a page for A4, a scale a step: the columns fill its width, rows show their words and take what room is left. */
export function* measureInSteps(
  page: PrintedPage,
  paper = SHEET_PAPER,
): Generator<undefined, MeasuredPage> {
  const [first, ...others] = SCALES;
  let best = measureAt(page, first, paper);
  for (const scale of others) {
    if (best.breaks.length === 0) break;
    yield;
    const each = measureAt(page, scale, paper);
    const fewer = each.breaks.length - best.breaks.length || each.cuts - best.cuts;
    if (fewer < 0) best = each;
  }
  return best;
}

function measureAt(page: PrintedPage, scale: number, paper: Paper): MeasuredPage {
  const { highest } = paper;
  const room = paperRoom(page.orientation, scale, paper);
  const wanted = fitColumns(
    page.columns.map(({ width }) => width),
    room.width,
  );
  const titled = page.rows.map((row) => withTitle(row, wanted));
  const { rows, widths, heights } = fitTallRows(titled, wanted, highest);
  const tall = heights.some((height) => height > highest);
  const needed = heights.map((height) => Math.min(highest, height));
  const printed = rows
    .slice(0, page.printed)
    .map((row, at) => ({ ...row, height: needed[at] ?? 0 }));
  const breaks = pageBreaks(printed, page.repeated, room.height);
  const cuts = breaks.filter((at) => cutsBlock(printed, at)).length;
  const [first, last] = page.repeated ?? [0, -1];
  const repeated = needed.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
  return {
    rows: tall
      ? rows.map((row, at) => ((heights[at] ?? 0) > highest ? warnOfLength(row) : row))
      : rows,
    scale,
    widths,
    heights: growRows(rows, needed, breaks, { room: room.height, repeated }),
    breaks,
    cuts,
  };
}

/** Words that no row holds are cut on paper: whoever prints the form has to know. */
function warnOfLength(row: PageRow): PageRow {
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
