import type { Grid } from '../../src/base/grid';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { gridOfBlueprint } from '../../src/sheet/grid-of-blueprint';

/** A sheet read from a file, as the grid that the domain reads: values as the file last knew them. */
export function gridOf(sheet: SheetBlueprint): Grid {
  return gridOfBlueprint(sheet);
}
