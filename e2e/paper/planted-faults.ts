import type { BlueprintCell, CellStyle, SheetBlueprint } from '../../src/sheet/blueprint';
import { emptySheet } from '../../src/sheet/empty-sheet';
import type { PrintedForm } from './printed-forms';

const PLAIN: CellStyle = {
  font: { name: '宋体', size: 11 },
  vertical: 'middle',
  wrap: true,
};
const BOXED: CellStyle = {
  ...PLAIN,
  border: { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' },
};

function text(row: number, column: number, words: string, style = BOXED): BlueprintCell {
  return { row, column, input: { kind: 'text', text: words }, style };
}

const LONG = '支部党员大会每少一次扣一分，没有记录的每次扣半分，直至扣完本项分值。';

/** A little sheet with nothing wrong: keys and working column beside the print area, a row of three lines. */
const SOUND: SheetBlueprint = {
  ...emptySheet('样张'),
  cells: [
    text(0, 0, 'field', PLAIN),
    text(0, 1, 'content', PLAIN),
    text(1, 1, '评分细则样张', PLAIN),
    text(2, 1, '核查内容'),
    text(2, 2, '分值'),
    text(3, 0, 'item-1', PLAIN),
    text(3, 1, LONG),
    { row: 3, column: 2, input: { kind: 'number', number: 1234567 }, style: BOXED },
    text(3, 3, '未填', { ...PLAIN, font: { color: '#b10e1c' } }),
  ],
  rows: new Map([
    [0, { hidden: true }],
    [3, { height: 60 }],
  ]),
  columns: new Map([
    [0, { width: 8, hidden: true }],
    [1, { width: 30 }],
    [2, { width: 12 }],
    [3, { width: 12 }],
  ]),
  print: {
    paper: 'A4',
    orientation: 'portrait',
    area: { top: 1, left: 1, bottom: 3, right: 2 },
    titleRows: [1, 2],
    fitToWidth: false,
    centerHorizontally: true,
  },
};

const { print } = SOUND;
if (!print) throw new Error('the sample is printed');

const FAULTS: Readonly<Record<string, SheetBlueprint>> = {
  sound: SOUND,
  'a row half a line too low': withHeight(40),
  'a row two lines too low': withHeight(18),
  'a column too narrow for its number': {
    ...SOUND,
    columns: new Map([...SOUND.columns, [2, { width: 5 }]]),
  },
  'a coloured cell': withStyle({ ...BOXED, fill: '#fdf3f4' }),
  'a grey cell': withStyle({ ...BOXED, fill: '#eeeeee' }),
  'the working column in the print area': {
    ...SOUND,
    print: { ...print, area: { ...print.area, right: 3 } },
  },
  'the hidden keys in the print area and in sight': {
    ...SOUND,
    columns: new Map([...SOUND.columns, [0, { width: 8 }]]),
    print: { ...print, area: { ...print.area, left: 0 } },
  },
  'a foot': { ...SOUND, print: { ...print, footer: '第&P页' } },
  'a break inside a merged cell': {
    ...SOUND,
    cells: [...SOUND.cells, text(4, 2, '5')],
    merges: [{ top: 3, left: 1, bottom: 4, right: 1 }],
    rows: new Map([...SOUND.rows, [3, { height: 400 }], [4, { height: 400 }]]),
    print: { ...print, area: { ...print.area, bottom: 4 } },
  },
};

function withHeight(height: number): SheetBlueprint {
  return { ...SOUND, rows: new Map([...SOUND.rows, [3, { height }]]) };
}

function withStyle(style: CellStyle): SheetBlueprint {
  return {
    ...SOUND,
    cells: SOUND.cells.map((cell) =>
      cell.row === 3 && cell.column === 1 ? { ...cell, style } : cell,
    ),
  };
}

/** Sheets with a fault each, to show that the inspection finds it; `told` is what the inspection takes the sheet for. */
export const PLANTED_FAULTS: readonly (PrintedForm & { readonly told: SheetBlueprint })[] =
  Object.entries(FAULTS).map(([id, sheet]) => ({
    id,
    sheet,
    beside: [],
    told: sheet.merges.length > 0 ? sheet : SOUND,
  }));
