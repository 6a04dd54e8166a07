import type { Area } from '../../../../src/base/cell';
import { keyOf, type MemorySheet } from '../../memory/memory-sheet';
import { cellCount } from './address';
import type { Wire } from './emulated-object';
import type { Telling } from './event-post';
import { valueOf, valueTypeOf } from './objects/range-contents';

/** The event of an edited area. What stood there before is told of a single cell only. */
export function describeChange(before: MemorySheet, after: MemorySheet, area: Area): Telling {
  const more = {
    changeType: 'RangeEdited',
    ...(cellCount(area) === 1 ? details(before, after, area) : {}),
  };
  return { event: 'changed', sheet: after.id, area, more };
}

function details(before: MemorySheet, after: MemorySheet, area: Area): Record<string, Wire> {
  const key = keyOf({ row: area.top, column: area.left });
  return {
    valueBefore: valueOf(before.cells.get(key)),
    valueTypeBefore: valueTypeOf(before.cells.get(key)),
    valueAfter: valueOf(after.cells.get(key)),
    valueTypeAfter: valueTypeOf(after.cells.get(key)),
  };
}
