import type { Area } from '../../../src/base/cell';
import type { Written } from './cell-content';
import type { Target } from './target';

/** Cells written in vain before two rectangles are better written apart. */
const MOST_IDLE = 2_000;

/** Targets of one sheet as one where they lie close together: Excel tells each write of its own, and one deed is better told once. */
export function mergeTargets(targets: readonly Target[]): readonly Target[] {
  const merged: Target[] = [];
  for (const target of targets) {
    const at = merged.findIndex((each) => isNear(each, target));
    const near = merged[at];
    if (near) merged[at] = merge(near, target);
    else merged.push(target);
  }
  return merged;
}

function isNear(a: Target, b: Target): boolean {
  if (a.sheet !== b.sheet || a.alone || b.alone) return false;
  return count(bounds(a.area, b.area)) - count(a.area) - count(b.area) <= MOST_IDLE;
}

/** What comes later wins where both write; what stood there before is the same in both. */
function merge(first: Target, second: Target): Target {
  const area = bounds(first.area, second.area);
  const blank = () =>
    Array.from({ length: area.bottom - area.top + 1 }, () =>
      new Array<Written | null>(area.right - area.left + 1).fill(null),
    );
  const [after, before] = [blank(), blank()];
  for (const target of [first, second]) {
    lay(target.after, target.area, after, area);
    lay(target.before, target.area, before, area);
  }
  return { sheet: first.sheet, area, after, before, alone: false };
}

function lay(rows: Target['after'], from: Area, onto: (Written | null)[][], area: Area): void {
  rows.forEach((row, down) =>
    row.forEach((written, across) => {
      const line = onto[from.top - area.top + down];
      if (line && written) line[from.left - area.left + across] = written;
    }),
  );
}

function bounds(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function count({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
