import type { CellStyle } from '../../../../../src/sheet/blueprint';
import type { Book } from '../book';
import type { EmulatedObject, Place, Wire } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { textOf } from '../given';
import { restyle, sharedStyle, withMember, type Spot } from '../restyle';

type Border = NonNullable<CellStyle['border']>;
type Side = keyof Border;
type Weight = NonNullable<Border[Side]>;

/** The lines of a range, in the order Excel counts them; diagonals are not held. */
const LINES = {
  EdgeTop: ({ row, area }) => (row === area.top ? ['top'] : []),
  EdgeBottom: ({ row, area }) => (row === area.bottom ? ['bottom'] : []),
  EdgeLeft: ({ column, area }) => (column === area.left ? ['left'] : []),
  EdgeRight: ({ column, area }) => (column === area.right ? ['right'] : []),
  InsideHorizontal: ({ row, area }) => [
    ...(row > area.top ? (['top'] as const) : []),
    ...(row < area.bottom ? (['bottom'] as const) : []),
  ],
  InsideVertical: ({ column, area }) => [
    ...(column > area.left ? (['left'] as const) : []),
    ...(column < area.right ? (['right'] as const) : []),
  ],
} as const satisfies Record<string, (spot: Spot) => readonly Side[]>;

type Line = keyof typeof LINES;

const WEIGHTS = { thin: 'Thin', medium: 'Medium' } as const;

/** `range.format.borders`: each cell keeps the lines on its own four sides. */
export function bordersObject(book: Book, place: Place): EmulatedObject {
  return {
    type: 'RangeBorderCollection',
    item: (key) => {
      const line = lineNamed(textOf(key));
      return line ? borderObject(book, place, line) : book.lack(`RangeBorder.${String(key)}`);
    },
    items: () => lines().map((line) => borderObject(book, place, line)),
  };
}

function lines(): readonly Line[] {
  return [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const;
}

function lineNamed(name: string): Line | undefined {
  return lines().find((each) => each === name);
}

function borderObject(book: Book, place: Place, line: Line): EmulatedObject {
  const set = (weigh: (before: Weight | undefined) => Weight | null): void =>
    restyle(book, place, (style, spot) => {
      let border: Border = style.border ?? {};
      for (const side of LINES[line](spot)) border = withSide(border, side, weigh(border[side]));
      return withMember(style, 'border', Object.keys(border).length > 0 ? border : null);
    });
  const shared = (read: (weight: Weight | undefined) => Wire) => (): Wire => {
    const seen = new Set<Wire>();
    sharedStyle(book, place, ({ border }, spot) => {
      for (const side of LINES[line](spot)) seen.add(read(border?.[side]));
      return null;
    });
    const [only = read(undefined)] = seen;
    return seen.size > 1 ? null : only;
  };
  return {
    type: 'RangeBorder',
    identity: { SideIndex: line },
    reads: {
      SideIndex: () => line,
      Style: shared((weight) => (weight ? 'Continuous' : 'None')),
      Weight: shared((weight) => (weight ? WEIGHTS[weight] : 'Thin')),
    },
    writes: {
      Style: (value) => {
        if (value === 'None') set(() => null);
        else if (value === 'Continuous') set((before) => before ?? 'thin');
        else book.lack(`RangeBorder.Style of ${textOf(value)}`);
      },
      Weight: (value) => {
        if (value === 'Thin') set(() => 'thin');
        else if (value === 'Medium') set(() => 'medium');
        else book.lack(`RangeBorder.Weight of ${textOf(value)}`);
      },
      // The model's lines are black.
      Color: (value) => {
        if (!/^#[0-9a-f]{6}$/i.test(textOf(value))) throw new ExcelError('InvalidArgument');
        if (value !== '#000000') book.lack(`RangeBorder.Color of ${textOf(value)}`);
      },
    },
  };
}

function withSide(border: Border, side: Side, weight: Weight | null): Border {
  const rest = (({ [side]: _, ...others }: Border): Border => others)(border);
  return weight ? { ...rest, [side]: weight } : rest;
}
