import type { CellStyle } from './blueprint';

/** Points. The sizes of an official form on A4; narrow enough for the workbench, large enough for paper. */
export const FONT_SIZE = { title: 16, body: 11, working: 10, note: 9 } as const;

const BODY = { name: '宋体', size: FONT_SIZE.body };
const BORDER = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;

const PRINTED: CellStyle = {
  font: BODY,
  vertical: 'middle',
  wrap: true,
  border: BORDER,
  locked: true,
};

const LINE: CellStyle = {
  font: BODY,
  horizontal: 'left',
  vertical: 'middle',
  wrap: true,
  locked: true,
};

const TYPED: CellStyle = {
  font: { ...BODY, size: FONT_SIZE.working, color: '#5f5f5f' },
  horizontal: 'center',
  vertical: 'middle',
  wrap: true,
  locked: false,
};

/** Styles by role. `locked: false` marks what staff write in, should a workbook be protected later. */
export const STYLE = {
  title: {
    font: { name: '方正小标宋简体', size: FONT_SIZE.title },
    horizontal: 'center',
    vertical: 'middle',
    wrap: true,
    locked: true,
  },
  headerLeft: {
    font: BODY,
    horizontal: 'left',
    vertical: 'middle',
    wrap: true,
    numberFormat: '@',
    locked: false,
  },
  headerRight: {
    font: BODY,
    horizontal: 'right',
    vertical: 'middle',
    wrap: true,
    numberFormat: '@',
    locked: false,
  },
  /** A line above or below a table; with an entry behind its words it is open. */
  line: LINE,
  entryLine: { ...LINE, numberFormat: '@', locked: false },
  remark: { ...LINE, font: { ...BODY, size: FONT_SIZE.note }, horizontal: 'center' },
  columnTitle: { ...PRINTED, font: { ...BODY, bold: true }, horizontal: 'center' },
  words: { ...PRINTED, horizontal: 'left' },
  number: { ...PRINTED, horizontal: 'center' },
  facts: { ...PRINTED, horizontal: 'left', numberFormat: '@', locked: false },
  score: { ...PRINTED, horizontal: 'center', locked: false },
  /** A tick, a choice, a name or a date in a cell of its own. */
  choice: { ...PRINTED, horizontal: 'center', numberFormat: '@', locked: false },
  result: { ...PRINTED, horizontal: 'center' },
  key: { font: BODY, numberFormat: '@', locked: true },
  working: {
    font: { ...BODY, size: FONT_SIZE.working, color: '#5f5f5f' },
    horizontal: 'left',
    vertical: 'middle',
    wrap: true,
    locked: true,
  },
  /** A heading the notice does not print: written beside the form, never printed. */
  beside: {
    font: { ...BODY, size: FONT_SIZE.working, color: '#5f5f5f' },
    horizontal: 'left',
    vertical: 'middle',
    wrap: true,
    numberFormat: '@',
    locked: false,
  },
  /** The columns right of the working column, for a person's own 判定, 数量 and 结论: never printed, and without the lines of the form, so that nobody takes them for part of it. */
  typedTitle: { ...TYPED, locked: true },
  typedWords: { ...TYPED, numberFormat: '@' },
  typedNumber: TYPED,
  note: {
    font: { ...BODY, size: FONT_SIZE.note },
    horizontal: 'left',
    vertical: 'top',
    wrap: true,
    locked: true,
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Colours of the working column, the same as the pane's 必改, 待定 and 提醒. */
export const WORKING_COLOR = { must: '#b10e1c', ask: '#8a4b00', note: '#5f5f5f' } as const;
