import type { Mark } from './drawing';
import { AXIS_FOOT, drawAxis, layOutAxis, type Axis, type AxisDrawing } from './lay-out-axis';
import { stackLevels } from './stack-levels';
import { TEXT, textWidth, wrapText } from './text-width';

/** One row on the common axis, under its own words. */
export interface Strip {
  readonly name: string;
  readonly note: string;
  readonly shape: StripShape | null;
}

export type StripShape =
  /** Few values, each a dot; the mean a diamond. */
  | { readonly kind: 'dots'; readonly values: readonly number[]; readonly mean: number }
  /** Lowest to highest as a line, the middle half as a box, the median across it, the mean a diamond. */
  | {
      readonly kind: 'quartiles';
      readonly five: readonly [number, number, number, number, number];
      readonly mean: number;
    }
  /** From one score to another. */
  | { readonly kind: 'change'; readonly before: number; readonly after: number };

const LINE = 16;
const BAND = 18;
const GAP = 6;
const DOT = 4;
const STACK = 2 * DOT + 2;
const MEAN = 4.5;

/** Rows over one axis, each with its words above it; a line beside all of them where there is a threshold. */
export function layOutStrips(
  strips: readonly Strip[],
  threshold: { readonly at: number; readonly label: string } | null,
  width: number,
): AxisDrawing {
  const values = strips.flatMap(({ shape }) => (shape ? valuesOf(shape) : []));
  const axis = layOutAxis(threshold ? [...values, threshold.at] : values, width);
  const marks: Mark[] = [];
  const line: Mark[] = [];
  let y = threshold ? LINE : 0;
  for (const { name, note, shape } of strips) {
    const words = drawWords(name, note, y, width);
    marks.push(...words.marks);
    y += words.height;
    if (shape) {
      const band = drawShape(shape, axis, y);
      marks.push(...band.marks);
      if (threshold) line.push(boundary(axis.at(threshold.at), y + 1, y + band.height));
      y += band.height;
    }
    y += GAP;
  }
  const head = threshold ? drawThreshold(axis.at(threshold.at), threshold.label, width) : [];
  return {
    width,
    height: y + AXIS_FOOT,
    marks: [...head, ...line, ...drawAxis(axis, y, width), ...marks],
    from: axis.from,
  };
}

/** Name left and note right on one line; where they do not fit, on lines of their own. */
function drawWords(
  name: string,
  note: string,
  y: number,
  width: number,
): { readonly height: number; readonly marks: readonly Mark[] } {
  const oneLine = textWidth(name) + textWidth(note) + 12 <= width;
  if (oneLine) {
    const line = y + TEXT;
    return {
      height: LINE,
      marks: [
        { kind: 'text', role: 'name', at: [0, line], anchor: 'start', text: name },
        { kind: 'text', role: 'note', at: [width, line], anchor: 'end', text: note },
      ],
    };
  }
  const lines = [
    ...wrapText(name, width).map((text) => ({ role: 'name' as const, text })),
    ...wrapText(note, width).map((text) => ({ role: 'note' as const, text })),
  ];
  return {
    height: lines.length * LINE,
    marks: lines.map(({ role, text }, at) => ({
      kind: 'text',
      role,
      at: [0, y + TEXT + at * LINE],
      anchor: 'start',
      text,
    })),
  };
}

/** The threshold's name on top; its line runs beside the strips and not through their words. */
function drawThreshold(x: number, label: string, width: number): readonly Mark[] {
  const left = x - textWidth(label) - 3 >= 0 || x > width / 2;
  const at = [left ? x - 3 : x + 3, TEXT] as const;
  return [
    { kind: 'text', role: 'note', at, anchor: left ? 'end' : 'start', text: label },
    boundary(x, 2, LINE),
  ];
}

function boundary(x: number, from: number, to: number): Mark {
  return { kind: 'line', role: 'boundary', from: [x, from], to: [x, to] };
}

interface Band {
  readonly height: number;
  readonly marks: readonly Mark[];
}

function drawShape(shape: StripShape, axis: Axis, top: number): Band {
  switch (shape.kind) {
    case 'dots':
      return drawDots(shape.values, shape.mean, axis, top);
    case 'quartiles':
      return {
        height: BAND,
        marks: drawQuartiles(shape.five.map(axis.at), axis.at(shape.mean), top + BAND / 2),
      };
    case 'change': {
      const [from, to] = [axis.at(shape.before), axis.at(shape.after)];
      const y = top + BAND / 2;
      return {
        height: BAND,
        marks: [range(from, y, to, y), dot('outlined', from, y), dot('filled', to, y)],
      };
    }
  }
}

/** Equal scores stand upon each other: nobody is hidden. */
function drawDots(values: readonly number[], mean: number, axis: Axis, top: number): Band {
  const xs = values.map(axis.at).sort((a, b) => a - b);
  const levels = stackLevels(xs, 2 * DOT);
  const highest = levels.reduce((most, level) => Math.max(most, level), 0);
  const base = top + BAND / 2 + highest * STACK;
  return {
    height: BAND + highest * STACK,
    marks: [
      ...xs.map((x, at) => dot('outlined', x, base - (levels[at] ?? 0) * STACK)),
      ...(xs.length > 1 ? [meanAt(axis.at(mean), base)] : []),
    ],
  };
}

function drawQuartiles(five: readonly number[], mean: number, y: number): readonly Mark[] {
  const [lowest = 0, lower = 0, median = 0, upper = 0, highest = 0] = five;
  return [
    range(lowest, y, highest, y),
    range(lowest, y - 3, lowest, y + 3),
    range(highest, y - 3, highest, y + 3),
    { kind: 'box', role: 'outlined', x: lower, y: y - 6, width: upper - lower, height: 12 },
    range(median, y - 6, median, y + 6),
    meanAt(mean, y),
  ];
}

function range(x1: number, y1: number, x2: number, y2: number): Mark {
  return { kind: 'line', role: 'range', from: [x1, y1], to: [x2, y2] };
}

function dot(role: 'outlined' | 'filled', x: number, y: number): Mark {
  return { kind: 'dot', role, at: [x, y], radius: DOT };
}

function meanAt(x: number, y: number): Mark {
  return { kind: 'diamond', at: [x, y], radius: MEAN };
}

function valuesOf(shape: StripShape): readonly number[] {
  switch (shape.kind) {
    case 'dots':
      return shape.values;
    case 'quartiles':
      return shape.five;
    case 'change':
      return [shape.before, shape.after];
  }
}
