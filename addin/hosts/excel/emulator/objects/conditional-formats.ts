import type { ConditionalFormat } from '../../../../../src/sheet/blueprint';
import type { MemorySheet } from '../../../workbook/memory-sheet';
import type { Book } from '../book';
import type { EmulatedObject, Place } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { booleanOf, colorOf, indexOf, textOf } from '../given';
import { requireUnprotected } from '../guard';
import { intersection } from '../overlap';

type Font = NonNullable<ConditionalFormat['style']['font']>;

/** Formats have no identity in the model; each object given out finds its own again by this. */
const ids = new WeakMap<ConditionalFormat, string>();
let lastId = 0;

/** `range.conditionalFormats`: those that touch the range, the one with the first say first. */
export function conditionalFormatsObject(book: Book, place: Place): EmulatedObject {
  const touching = (): readonly ConditionalFormat[] =>
    book
      .sheet(place.sheet)
      .frame.conditionalFormats.filter(({ area }) =>
        place.areas.some((each) => intersection(each, area)),
      );
  const item = (format: ConditionalFormat | undefined): EmulatedObject => {
    if (!format) throw new ExcelError('ItemNotFound');
    return conditionalFormatObject(book, place.sheet, idOf(format));
  };
  return {
    type: 'ConditionalFormatCollection',
    item: (key) => item(touching().find((each) => idOf(each) === key)),
    items: () => touching().map(item),
    objects: {
      GetItemAt: ({ values }) => item(touching()[indexOf(values[0])]),
      Add: ({ values: [type] }) => {
        if (type !== 'Custom') book.lack(`ConditionalFormatCollection.Add of ${String(type)}`);
        const [area, ...more] = place.areas;
        if (!area || more.length > 0) return book.lack('ConditionalFormatCollection.Add on areas');
        const format: ConditionalFormat = { area, formula: '', style: {} };
        // The newest has the first say.
        update(book, place.sheet, (formats) => [format, ...formats]);
        return item(format);
      },
    },
    methods: {
      GetCount: () => touching().length,
      ClearAll: () => {
        const gone = new Set(touching());
        update(book, place.sheet, (formats) => formats.filter((each) => !gone.has(each)));
        return null;
      },
    },
  };
}

function conditionalFormatObject(book: Book, sheet: string, id: string): EmulatedObject {
  const get = (): ConditionalFormat => {
    const found = book.sheet(sheet).frame.conditionalFormats.find((each) => idOf(each) === id);
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  };
  const set = (change: Partial<ConditionalFormat>): void => {
    const before = get();
    const after = { ...before, ...change };
    ids.set(after, id);
    update(book, sheet, (formats) => formats.map((each) => (each === before ? after : each)));
  };
  const setFont = (font: Font): void => {
    const { style } = get();
    set({ style: { ...style, font: { ...style.font, ...font } } });
  };
  const fill: EmulatedObject = {
    type: 'ConditionalRangeFill',
    reads: { Color: () => get().style.fill?.toUpperCase() ?? '' },
    writes: { Color: (value) => set({ style: { ...get().style, fill: colorOf(value) } }) },
  };
  const font: EmulatedObject = {
    type: 'ConditionalRangeFont',
    reads: {
      Bold: () => get().style.font?.bold ?? null,
      Color: () => get().style.font?.color?.toUpperCase() ?? '',
    },
    writes: {
      Bold: (value) => setFont({ bold: booleanOf(value) }),
      Color: (value) => setFont({ color: colorOf(value) }),
    },
  };
  const rule: EmulatedObject = {
    type: 'ConditionalFormatRule',
    reads: { Formula: () => get().formula },
    writes: {
      Formula: (value) => {
        const formula = textOf(value);
        if (!formula.startsWith('=')) throw new ExcelError('InvalidArgument');
        set({ formula });
      },
    },
  };
  const format: EmulatedObject = {
    type: 'ConditionalRangeFormat',
    objects: { Font: () => font, Fill: () => fill },
  };
  return {
    type: 'ConditionalFormat',
    identity: { Id: id },
    reads: { Id: () => id, Type: () => 'Custom' },
    objects: {
      Custom: () => ({
        type: 'CustomConditionalFormat',
        objects: { Rule: () => rule, Format: () => format },
      }),
    },
    methods: {
      Delete: () => {
        const gone = get();
        update(book, sheet, (formats) => formats.filter((each) => each !== gone));
        return null;
      },
    },
  };
}

function update(
  book: Book,
  id: string,
  change: (
    formats: MemorySheet['frame']['conditionalFormats'],
  ) => MemorySheet['frame']['conditionalFormats'],
): void {
  const sheet = book.sheet(id);
  requireUnprotected(book, sheet);
  const conditionalFormats = change(sheet.frame.conditionalFormats);
  book.changeSheet({ ...sheet, frame: { ...sheet.frame, conditionalFormats } });
}

function idOf(format: ConditionalFormat): string {
  const known = ids.get(format);
  if (known !== undefined) return known;
  const id = `{${String((lastId += 1)).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  ids.set(format, id);
  return id;
}
