import { groupBy } from '../../../src/base/group-by';
import type { BlueprintCell, CellStyle } from '../../../src/sheet/blueprint';
import { columnRuns, coverCells, rowRuns } from './cover-cells';
import {
  XL_CONTINUOUS,
  XL_EDGE_BOTTOM,
  XL_EDGE_LEFT,
  XL_EDGE_RIGHT,
  XL_EDGE_TOP,
  XL_HALIGN_CENTER,
  XL_HALIGN_LEFT,
  XL_HALIGN_RIGHT,
  XL_MEDIUM,
  XL_THIN,
  XL_VALIGN_BOTTOM,
  XL_VALIGN_CENTER,
  XL_VALIGN_TOP,
} from './et-constants';
import { addressesOf } from './et-address';
import type { EtBorder, EtRange, EtWorksheet } from './jsapi';

const HORIZONTAL = { left: XL_HALIGN_LEFT, center: XL_HALIGN_CENTER, right: XL_HALIGN_RIGHT };
const VERTICAL = { top: XL_VALIGN_TOP, middle: XL_VALIGN_CENTER, bottom: XL_VALIGN_BOTTOM };
const WEIGHTS = { thin: XL_THIN, medium: XL_MEDIUM };
const EDGES = {
  top: { index: XL_EDGE_TOP, runs: rowRuns },
  right: { index: XL_EDGE_RIGHT, runs: columnRuns },
  bottom: { index: XL_EDGE_BOTTOM, runs: rowRuns },
  left: { index: XL_EDGE_LEFT, runs: columnRuns },
};
const EDGE_NAMES = ['top', 'right', 'bottom', 'left'] as const;

type Weight = keyof typeof WEIGHTS;

/** `#rrggbb` as ET has it: blue in the highest byte. */
export function colorNumber(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return (red ?? 0) + (green ?? 0) * 0x100 + (blue ?? 0) * 0x10000;
}

/** Gives the cells their looks: one side of their style at a time, one call for all cells that share it. */
export function writeStyles(sheet: EtWorksheet, cells: readonly BlueprintCell[]): void {
  const styled = cells.filter(({ style }) => style !== undefined);
  const set = <Value>(
    facet: (style: CellStyle) => Value | undefined,
    write: (range: EtRange, value: Value) => void,
  ): void => {
    for (const [value, alike] of groupBy(styled, ({ style }) => style && facet(style)))
      for (const address of addressesOf(coverCells(alike))) write(sheet.Range(address), value);
  };
  set(
    ({ font }) => font?.name,
    (range, name) => (range.Font.Name = name),
  );
  set(
    ({ font }) => font?.size,
    (range, size) => (range.Font.Size = size),
  );
  set(
    ({ font }) => font?.bold,
    (range, bold) => (range.Font.Bold = bold),
  );
  set(
    ({ font }) => font?.color,
    (range, color) => (range.Font.Color = colorNumber(color)),
  );
  set(
    ({ fill }) => fill,
    (range, fill) => (range.Interior.Color = colorNumber(fill)),
  );
  set(
    ({ horizontal }) => horizontal,
    (range, at) => (range.HorizontalAlignment = HORIZONTAL[at]),
  );
  set(
    ({ vertical }) => vertical,
    (range, at) => (range.VerticalAlignment = VERTICAL[at]),
  );
  set(
    ({ wrap }) => wrap,
    (range, wrap) => (range.WrapText = wrap),
  );
  set(
    ({ numberFormat }) => numberFormat,
    (range, format) => (range.NumberFormat = format),
  );
  set(
    ({ locked }) => locked,
    (range, locked) => (range.Locked = locked),
  );
  writeBorders(sheet, styled);
}

/** Cells with four equal edges in rectangles, all other edges in runs; the heavier ones last, for neighbours share an edge. */
function writeBorders(sheet: EtWorksheet, cells: readonly BlueprintCell[]): void {
  for (const weight of ['thin', 'medium'] as const) {
    const boxed = cells.filter(({ style }) => boxOf(style) === weight);
    for (const address of addressesOf(coverCells(boxed)))
      drawLine(sheet.Range(address).Borders, weight);
    for (const edge of EDGE_NAMES) {
      const { index, runs } = EDGES[edge];
      const lined = cells.filter(({ style }) => !boxOf(style) && style?.border?.[edge] === weight);
      for (const address of addressesOf(runs(lined)))
        drawLine(sheet.Range(address).Borders.Item(index), weight);
    }
  }
}

function boxOf(style: CellStyle | undefined): Weight | null {
  const weight = style?.border?.top;
  return weight && EDGE_NAMES.every((edge) => style?.border?.[edge] === weight) ? weight : null;
}

function drawLine(line: EtBorder, weight: Weight): void {
  line.LineStyle = XL_CONTINUOUS;
  line.Weight = WEIGHTS[weight];
}
