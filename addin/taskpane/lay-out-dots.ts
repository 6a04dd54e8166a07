/** Where each dot, tick and the threshold stand, in the plot's own units; `y` counts up from the axis. */
export interface DotLayout {
  readonly height: number;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly reached: boolean }[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly line: number | null;
}

const MARGIN = 26;
const FOOT = 18;
const LABEL = 18;

/** Stacks equal or touching values, so that every unit keeps a dot of its own. `values` rise. */
export function layOutDots(
  values: readonly number[],
  threshold: number | null,
  width: number,
  dot: number,
): DotLayout {
  const all = threshold === null ? values : [...values, threshold];
  const step = tickStep(Math.max(...all) - Math.min(...all));
  const from = Math.floor(Math.min(...all) / step) * step;
  const to = Math.max(Math.ceil(Math.max(...all) / step) * step, from + step);
  const at = (value: number) => MARGIN + ((value - from) / (to - from)) * (width - 2 * MARGIN);
  const stacked: { x: number; y: number; level: number; reached: boolean }[] = [];
  for (const value of values) {
    const x = at(value);
    const taken = new Set(stacked.filter((each) => x - each.x < dot).map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level += 1;
    stacked.push({
      x,
      y: dot / 2 + 2 + level * (dot + 2),
      level,
      reached: threshold !== null && value >= threshold,
    });
  }
  const levels = Math.max(...stacked.map(({ level }) => level)) + 1;
  const ticks = [];
  for (let value = from; value <= to; value += step) ticks.push({ value, x: at(value) });
  // The line stands just left of its own value: the dots at 95 have reached it.
  const line = threshold === null ? null : at(threshold) - dot / 2 - 1;
  return { height: LABEL + levels * (dot + 2) + FOOT + 2, dots: stacked, ticks, line };
}

function tickStep(range: number): number {
  return [1, 2, 5, 10, 20, 50, 100].find((step) => range / step <= 6) ?? 200;
}
