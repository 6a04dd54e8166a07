import type { SheetBlueprint } from './blueprint';

/** A visible sheet with nothing in it: what any spreadsheet begins with, and what sheets without a layout start from. */
export function emptySheet(name: string): SheetBlueprint {
  return {
    name,
    visibility: 'visible',
    cells: [],
    merges: [],
    rows: new Map(),
    columns: new Map(),
    freeze: null,
    validations: [],
    conditionalFormats: [],
    print: null,
    protected: false,
  };
}
