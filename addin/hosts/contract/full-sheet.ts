import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { BLANK, formula, number, sheetOf, text } from './sample-sheets';

/** A sheet with one of everything a blueprint can say. */
export function fullSheet(name: string, more: Partial<SheetBlueprint> = {}): SheetBlueprint {
  const border = { top: 'thin', right: 'medium', bottom: 'thin', left: 'thin' } as const;
  return sheetOf(
    name,
    { A1: text('重点工作'), A2: text('=不是公式'), B2: number(8), C2: formula('=B2*2'), B3: BLANK },
    {
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      rows: new Map([
        [0, { height: 30 }],
        [1, { height: 18.75 }],
        [4, { hidden: true }],
      ]),
      columns: new Map([
        [0, { width: 34.5 }],
        [1, { width: 8.43 }],
        [3, { hidden: true }],
      ]),
      freeze: { rows: 1, columns: 1 },
      validations: [
        {
          area: { top: 1, left: 1, bottom: 3, right: 1 },
          rule: { kind: 'decimal', min: 0, max: 10 },
          alert: 'warning',
          title: '得分',
          message: '应为0至10的数',
          prompt: '填0至10',
        },
        {
          area: { top: 4, left: 1, bottom: 4, right: 1 },
          rule: { kind: 'list', options: ['到位', '不够到位', '不到位'] },
          alert: 'stop',
          title: '结论',
          message: '请选一项',
        },
        {
          area: { top: 5, left: 1, bottom: 5, right: 1 },
          rule: { kind: 'custom', formula: '=ISNUMBER(B6)' },
          alert: 'information',
          title: '数',
          message: '应为数',
        },
      ],
      conditionalFormats: [
        {
          area: { top: 1, left: 3, bottom: 3, right: 3 },
          formula: '=LEN(D2)>0',
          style: { fill: '#fdeeee', font: { color: '#aa0000', bold: true } },
        },
        {
          area: { top: 1, left: 4, bottom: 1, right: 4 },
          formula: '=E2>1',
          style: { fill: '#ffffee' },
        },
      ],
      print: {
        paper: 'A4',
        orientation: 'landscape',
        area: { top: 0, left: 0, bottom: 3, right: 2 },
        titleRows: [0, 0],
        fitToWidth: true,
        centerHorizontally: true,
      },
      ...more,
    },
    {
      A1: { font: { name: '黑体', size: 16, bold: true, color: '#222222' }, horizontal: 'center' },
      A2: { wrap: true, vertical: 'top', horizontal: 'left', numberFormat: '@' },
      B2: { border, fill: '#eeeeee', vertical: 'middle', locked: false, numberFormat: '0.0' },
      C2: { horizontal: 'right', vertical: 'bottom', wrap: false },
      B3: { border, locked: false },
    },
  );
}

/** Printed on several sheets of paper: scaled, with margins, page breaks and page numbers. */
export function partedSheet(name: string): SheetBlueprint {
  const sheet = fullSheet(name);
  return {
    ...sheet,
    print: sheet.print && {
      ...sheet.print,
      fitToWidth: false,
      scale: 92,
      breaks: [2, 3],
      margins: { top: 2, right: 1.5, bottom: 2.54, left: 1.5 },
      footer: '第 &P 页 共 &N 页',
    },
  };
}
