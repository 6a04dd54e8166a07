import type { IRange } from '@univerjs/core';
import type { Area } from '../../../src/base/cell';

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.top,
    startColumn: area.left,
    endRow: area.bottom,
    endColumn: area.right,
  };
}

export function areaOf(range: IRange): Area {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

/** The smallest area around both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
