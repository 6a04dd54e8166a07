import type { Mark, ShapeRole } from './drawing';
import { AXIS_FOOT, drawAxis, layOutAxis, type Axis, type AxisDrawing } from './lay-out-axis';
import { placeBoundaryLabels } from './place-boundary-labels';
import { stackLevels } from './stack-levels';
import { TEXT } from './text-width';

/** One score of a distribution. */
export interface ScoreDot {
  readonly value: number;
  readonly filled: boolean;
}

/** A line across the scores: at a value that counts as reached, or between two scores. */
export interface Boundary {
  readonly at: number;
  readonly kind: 'from' | 'between';
  readonly label: string;
}

export interface ScoresDrawing extends AxisDrawing {
  /** So many that neighbours share a column. */
  readonly columns: boolean;
}

/** Sizes of a dot, the largest that stacks low enough is taken; beyond that, columns. */
const DOTS = [9, 6];
const HIGHEST_STACK = 100;
const MOST_DOTS = 400;
const COLUMN = 8;
const COLUMNS_HIGH = 84;
const TIER = 16;
/** Room for the number on the highest column. */
const COUNT_ROOM = 16;

/** Scores as stacked dots over a common axis, or as columns where so many no longer fit; boundaries dashed and labelled. */
export function layOutScores(
  scores: readonly ScoreDot[],
  boundaries: readonly Boundary[],
  width: number,
): ScoresDrawing {
  const sorted = [...scores].sort((a, b) => a.value - b.value);
  const values = [...sorted.map(({ value }) => value), ...boundaries.map(({ at }) => at)];
  const axis = layOutAxis(values, width);
  const body = stackDots(sorted, axis) ?? stackColumns(sorted, axis);
  const lines = [...boundaries].sort((a, b) => a.at - b.at);
  // A line stands just left of its own value, because who is at 95 has reached it; but never left of who has not.
  const xOf = ({ at, kind }: Boundary): number => {
    if (kind !== 'from') return axis.at(at);
    const below = sorted.filter(({ value }) => value < at).at(-1)?.value;
    const room = below === undefined ? Infinity : (axis.at(at) - axis.at(below)) / 2;
    return axis.at(at) - Math.min(body.dot / 2 + 1, room);
  };
  const labels = placeBoundaryLabels(lines.map((line) => ({ x: xOf(line), text: line.label })));
  const tiers = labels.reduce((most, { tier }) => Math.max(most, tier + 1), 0);
  const base = tiers * TIER + 4 + body.height;
  const drawn = labels.flatMap(({ x, text, side, tier }): readonly Mark[] => {
    const top = (tiers - 1 - tier) * TIER;
    const left = side === 'left';
    return [
      { kind: 'line', role: 'boundary', from: [x, top + 2], to: [x, base] },
      {
        kind: 'text',
        role: 'note',
        at: [left ? x - 3 : x + 3, top + TEXT],
        anchor: left ? 'end' : 'start',
        text,
      },
    ];
  });
  const marks = [...drawAxis(axis, base, width), ...drawn, ...body.marks(base)];
  return { width, height: base + AXIS_FOOT, marks, from: axis.from, columns: body.dot === 0 };
}

interface Body {
  readonly height: number;
  /** Width of one score, 0 where they share a column. */
  readonly dot: number;
  readonly marks: (base: number) => readonly Mark[];
}

/** A dot for every score, none upon another; null where they would stack too high. */
function stackDots(sorted: readonly ScoreDot[], axis: Axis): Body | null {
  if (sorted.length > MOST_DOTS) return null;
  for (const dot of DOTS) {
    const step = dot + 2;
    const levels = stackLevels(
      sorted.map(({ value }) => axis.at(value)),
      dot,
    );
    const highest = levels.reduce((most, level) => Math.max(most, level + 1), 1);
    if (highest * step > HIGHEST_STACK) continue;
    const marks = (base: number): readonly Mark[] =>
      sorted.map(({ value, filled }, at) => ({
        kind: 'dot',
        role: roleOf(filled),
        at: [axis.at(value), base - dot / 2 - 2 - (levels[at] ?? 0) * step],
        radius: dot / 2,
      }));
    return { height: highest * step + 2, dot, marks };
  }
  return null;
}

/** Equal columns, their filled part on top; the highest bears its number. */
function stackColumns(sorted: readonly ScoreDot[], axis: Axis): Body {
  const columns = new Map<number, { plain: number; filled: number }>();
  for (const { value, filled } of sorted) {
    const at = Math.floor(axis.at(value) / COLUMN);
    const column = columns.get(at) ?? { plain: 0, filled: 0 };
    column[filled ? 'filled' : 'plain'] += 1;
    columns.set(at, column);
  }
  const sizes = [...columns.values()].map(({ plain, filled }) => plain + filled);
  const most = sizes.reduce((highest, size) => Math.max(highest, size), 1);
  const pixels = (count: number): number => (count / most) * COLUMNS_HIGH;
  const marks = (base: number): readonly Mark[] => {
    const drawn = [...columns].flatMap(([at, { plain, filled }]) => {
      const part = (role: ShapeRole, under: number, count: number): readonly Mark[] =>
        count === 0
          ? []
          : [
              {
                kind: 'box',
                role,
                x: at * COLUMN + 1,
                y: base - pixels(under + count),
                width: COLUMN - 2,
                height: pixels(count),
              },
            ];
      return [...part('outlined', 0, plain), ...part('filled', plain, filled)];
    });
    const [peak] = [...columns].find(([, { plain, filled }]) => plain + filled === most) ?? [0];
    const x = peak * COLUMN + COLUMN / 2;
    const y = base - COLUMNS_HIGH - 4;
    return [
      ...drawn,
      { kind: 'text', role: 'tick', at: [x, y], anchor: 'middle', text: String(most) },
    ];
  };
  return { height: COLUMNS_HIGH + COUNT_ROOM, dot: 0, marks };
}

function roleOf(filled: boolean): ShapeRole {
  return filled ? 'filled' : 'outlined';
}
