import { emptySheet } from '../../src/sheet/empty-sheet';
import type { CellInput } from '../../src/base/cell-input';
import type { BlueprintCell, CellStyle, SheetBlueprint } from '../../src/sheet/blueprint';

const BOX: CellStyle = {
  font: { name: '仿宋', size: 12 },
  horizontal: 'center',
  vertical: 'middle',
  wrap: true,
  border: { top: 'thin', right: 'thin', bottom: 'thin', left: 'medium' },
};

const text = (row: number, column: number, words: string, style?: CellStyle): BlueprintCell => ({
  row,
  column,
  input: { kind: 'text', text: words },
  ...(style && { style }),
});

const cell = (row: number, column: number, input: CellInput, style?: CellStyle): BlueprintCell => ({
  row,
  column,
  input,
  ...(style && { style }),
});

/** A small score form with everything a blueprint can say. */
export const SAMPLE_FORM: SheetBlueprint = {
  name: '州甲局（2）',
  visibility: 'visible',
  cells: [
    text(0, 1, 'section'),
    text(0, 7, 'hefen:1|xiangxi-2017-q3|003|0f3a|field-check|州甲局|第一组'),
    text(1, 1, '2017年三季度州直单位党组织书记履行党建工作责任实地核查评分细则', {
      font: { name: '方正小标宋简体', size: 18, bold: true, color: '#1f2937' },
      horizontal: 'center',
      fill: '#fdf3f4',
    }),
    text(2, 1, '被核查单位：州甲局\n核查组：第一组', BOX),
    cell(4, 3, { kind: 'number', number: 5 }, { ...BOX, numberFormat: '0.##' }),
    text(4, 5, '=1+1', { locked: false }),
    text(5, 5, '６', { numberFormat: '@', locked: false }),
    text(6, 5, '#REF!'),
    text(7, 5, '_x000D_ & <无> "计划"'),
    text(8, 5, ' 前后有空格 '),
    text(9, 5, '-1分'),
    cell(4, 6, { kind: 'number', number: 0.1 + 0.2 }, { locked: false }),
    cell(5, 6, { kind: 'number', number: 43031 }, { numberFormat: 'yyyy-mm-dd' }),
    cell(6, 6, { kind: 'blank' }, BOX),
    {
      ...cell(10, 6, { kind: 'formula', formula: '=IF(COUNT(G5:G10)=6,SUM(G5:G10),"")' }),
      cached: '',
    },
    { ...cell(10, 3, { kind: 'formula', formula: '=SUM(D5:D10)' }), cached: 0 },
    cell(10, 7, { kind: 'formula', formula: '=TEXTJOIN("、",TRUE,H5:H10)&RANK.EQ(D5,D5:D10)' }),
  ],
  merges: [
    { top: 1, left: 1, bottom: 1, right: 6 },
    { top: 10, left: 1, bottom: 10, right: 2 },
  ],
  rows: new Map([
    [0, { hidden: true }],
    [1, { height: 30 }],
    [4, { height: 48.5 }],
    [20, { hidden: true }],
  ]),
  columns: new Map([
    [0, { hidden: true, width: 8 }],
    [2, { width: 40 }],
    [7, { width: 12.5 }],
  ]),
  freeze: { rows: 4, columns: 0 },
  validations: [
    {
      area: { top: 4, left: 6, bottom: 9, right: 6 },
      rule: { kind: 'decimal', min: 0, max: 5 },
      alert: 'warning',
      title: '得分',
      message: '得分填0至5分。',
      prompt: '按评分标准填。',
    },
    {
      area: { top: 4, left: 4, bottom: 9, right: 4 },
      rule: { kind: 'list', options: ['是', '否', '待定'] },
      alert: 'stop',
      title: '核查',
      message: '请选一项。',
    },
    {
      area: { top: 4, left: 5, bottom: 9, right: 5 },
      rule: { kind: 'custom', formula: '=LEN(F5)<=200' },
      alert: 'information',
      title: '扣分情况',
      message: '请写短些。',
    },
  ],
  conditionalFormats: [
    {
      area: { top: 4, left: 7, bottom: 9, right: 7 },
      formula: '=LEN($H5)>0',
      style: { font: { color: '#b10e1c', bold: true }, fill: '#fdf3f4' },
    },
  ],
  print: {
    paper: 'A4',
    orientation: 'landscape',
    area: { top: 1, left: 1, bottom: 10, right: 6 },
    titleRows: [3, 3],
    fitToWidth: true,
    centerHorizontally: true,
  },
  protected: true,
};

/** The hidden state sheet beside it. */
export const SAMPLE_STATE: SheetBlueprint = {
  ...emptySheet('核分记录'),
  visibility: 'very-hidden',
  cells: [text(0, 0, 'hefen-state:1'), text(1, 0, '{"kind":"decision"}')],
};
