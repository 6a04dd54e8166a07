import type { CellStyle } from '../sheet/blueprint';

/** Points: 二号, 三号, 小四, 五号 as GB/T 9704 and the usual tables of official letters have them. */
const SIZE = { title: 22, body: 16, table: 12, note: 10.5 } as const;

const BODY = '仿宋_GB2312';
const OPEN = { vertical: 'middle', wrap: true, numberFormat: '@', locked: false } as const;
const BORDER = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;

/** Styles of a letter's cells; all of it may be typed over before it is signed. */
export const DOCUMENT_STYLE = {
  title: { ...OPEN, font: { name: '方正小标宋简体', size: SIZE.title }, horizontal: 'center' },
  body: { ...OPEN, font: { name: BODY, size: SIZE.body }, horizontal: 'left' },
  heading: { ...OPEN, font: { name: '黑体', size: SIZE.body }, horizontal: 'left' },
  signature: { ...OPEN, font: { name: BODY, size: SIZE.body }, horizontal: 'right' },
  columnTitle: {
    ...OPEN,
    font: { name: '黑体', size: SIZE.table },
    horizontal: 'center',
    border: BORDER,
  },
  cell: { ...OPEN, font: { name: BODY, size: SIZE.table }, horizontal: 'left', border: BORDER },
  /** Numbers and other short words of a table. */
  short: { ...OPEN, font: { name: BODY, size: SIZE.table }, horizontal: 'center', border: BORDER },
  note: { ...OPEN, font: { name: BODY, size: SIZE.note }, horizontal: 'left' },
} as const satisfies Readonly<Record<string, CellStyle>>;
