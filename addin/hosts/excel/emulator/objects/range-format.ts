import type { CellStyle } from '../../../../../src/sheet/blueprint';
import type { Book } from '../book';
import type { EmulatedObject, Place } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { booleanOf, colorOf, numberOf, textOf } from '../given';
import { restyle, sharedStyle, withMember } from '../restyle';
import { bordersObject } from './borders';
import { readsOfSizes, writesOfSizes } from './sizes';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** `range.format`. */
export function rangeFormatObject(book: Book, place: Place): EmulatedObject {
  const shared = (read: (style: CellStyle) => string | boolean) => () =>
    sharedStyle(book, place, read);
  return {
    type: 'RangeFormat',
    reads: {
      HorizontalAlignment: shared(({ horizontal }) =>
        horizontal ? HORIZONTAL[horizontal] : 'General',
      ),
      VerticalAlignment: shared(({ vertical }) => VERTICAL[vertical ?? 'bottom']),
      WrapText: shared(({ wrap }) => wrap ?? false),
      ...readsOfSizes(book, place),
    },
    writes: {
      HorizontalAlignment: (value) => {
        const chosen = value === 'General' ? null : named(book, HORIZONTAL, value, 'Horizontal');
        restyle(book, place, (style) => withMember(style, 'horizontal', chosen));
      },
      VerticalAlignment: (value) => {
        const chosen = named(book, VERTICAL, value, 'Vertical');
        restyle(book, place, (style) => withMember(style, 'vertical', chosen));
      },
      WrapText: (value) => {
        const wrap = booleanOf(value);
        restyle(book, place, (style) => withMember(style, 'wrap', wrap));
      },
      ...writesOfSizes(book, place),
    },
    objects: {
      Font: () => fontObject(book, place),
      Fill: () => fillObject(book, place),
      Borders: () => bordersObject(book, place),
      Protection: () => formatProtectionObject(book, place),
    },
  };
}

function named<Name extends string>(
  book: Book,
  names: Readonly<Record<Name, string>>,
  value: unknown,
  what: string,
): Name {
  const wanted = textOf(value);
  for (const name in names) if (names[name] === wanted) return name;
  return book.lack(`RangeFormat.${what}Alignment of ${wanted}`);
}

function fontObject(book: Book, place: Place): EmulatedObject {
  const set = (member: Partial<NonNullable<CellStyle['font']>>): void =>
    restyle(book, place, (style) => withMember(style, 'font', { ...style.font, ...member }));
  const shared =
    (read: (font: NonNullable<CellStyle['font']>) => string | number | boolean) => () =>
      sharedStyle(book, place, ({ font }) => read(font ?? {}));
  return {
    type: 'RangeFont',
    reads: {
      Name: shared(({ name }) => name ?? 'Calibri'),
      Size: shared(({ size }) => size ?? 11),
      Bold: shared(({ bold }) => bold ?? false),
      Color: shared(({ color }) => (color ?? '#000000').toUpperCase()),
    },
    writes: {
      Name: (value) => set({ name: textOf(value) }),
      Size: (value) => set({ size: fontSize(value) }),
      Bold: (value) => set({ bold: booleanOf(value) }),
      Color: (value) => set({ color: colorOf(value) }),
    },
  };
}

function fontSize(value: unknown): number {
  const size = numberOf(value);
  if (size < 1 || size > 409) throw new ExcelError('InvalidArgument');
  return size;
}

function fillObject(book: Book, place: Place): EmulatedObject {
  return {
    type: 'RangeFill',
    // A cell without a fill says white, as in Excel.
    reads: {
      Color: () => sharedStyle(book, place, ({ fill }) => (fill ?? '#ffffff').toUpperCase()),
    },
    writes: {
      Color: (value) => {
        const color = colorOf(value);
        restyle(book, place, (style) => withMember(style, 'fill', color));
      },
    },
    methods: {
      Clear: () => {
        restyle(book, place, (style) => withMember(style, 'fill', null));
        return null;
      },
    },
  };
}

function formatProtectionObject(book: Book, place: Place): EmulatedObject {
  return {
    type: 'FormatProtection',
    reads: { Locked: () => sharedStyle(book, place, ({ locked }) => locked ?? true) },
    writes: {
      Locked: (value) => {
        const locked = booleanOf(value);
        restyle(book, place, (style) => withMember(style, 'locked', locked));
      },
    },
  };
}
