import type { Drawing, Mark } from './drawing';
import { TEXT } from './text-width';

/** A common scale for scores: round ticks from the lowest to the highest, not from 0. */
export interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly label: string; readonly x: number }[];
  /** What the axis begins with, to be said under the chart. */
  readonly from: string;
}

const MARGIN = 18;
/** Pixels a tick's label wants. */
const TICK_ROOM = 44;
/** Height an axis takes below its line. */
export const AXIS_FOOT = 20;

const STEPS = [1, 2, 5].flatMap((digit) =>
  [0.01, 0.1, 1, 10, 100, 1000].map((power) => digit * power),
);

/** A drawing over an axis says where the axis begins. */
export interface AxisDrawing extends Drawing {
  /** 「84」: said under the chart, because it is not 0. */
  readonly from: string;
}

/** An axis over all values, at least one step long. Numbers here only place pixels. */
export function layOutAxis(values: readonly number[], width: number): Axis {
  const { least, most } = rangeOf(values);
  const room = Math.max(2, Math.min(6, Math.floor((width - 2 * MARGIN) / TICK_ROOM)));
  const steps = [...STEPS].sort((a, b) => a - b);
  const step = most === least ? 1 : (steps.find((each) => (most - least) / each <= room) ?? 10_000);
  // A hair of tolerance: 88 ÷ 0.1 is 879.999….
  const from = Math.floor(least / step + 1e-9);
  const to = Math.max(Math.ceil(most / step - 1e-9), from + 1);
  const at = (value: number): number =>
    MARGIN + ((value / step - from) / (to - from)) * (width - 2 * MARGIN);
  const decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  const label = (index: number): string => (index * step).toFixed(decimals).replace('-', '−');
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => ({
    label: label(from + index),
    x: at((from + index) * step),
  }));
  return { at, ticks, from: label(from) };
}

/** The axis as drawn, its line at `y`. */
export function drawAxis({ ticks }: Axis, y: number, width: number): readonly Mark[] {
  return [
    { kind: 'line', role: 'axis', from: [4, y], to: [width - 4, y] },
    ...ticks.flatMap(({ label, x }): readonly Mark[] => [
      { kind: 'line', role: 'tick', from: [x, y], to: [x, y + 4] },
      { kind: 'text', role: 'tick', at: [x, y + 5 + TEXT], anchor: 'middle', text: label },
    ]),
  ];
}

/** Least and most of thousands of values, which do not fit into one call. */
function rangeOf(values: readonly number[]): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least > most ? { least: 0, most: 0 } : { least, most };
}
