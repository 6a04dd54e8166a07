import { afterEach, describe, expect, it } from 'vitest';
import { formula, number } from '../../contract/sample-sheets';
import { FIRST, openBench, type Bench } from './bench';

let bench: Bench;

afterEach(() => {
  expect(bench.emulated.lacking).toEqual([]);
});

describe('looks and rules', () => {
  it('formats by rectangle, edges apart from inner lines', async () => {
    bench = openBench({});
    await bench.deed((sheet) => {
      const { format } = sheet.getRange('A1:B1');
      format.font.name = '黑体';
      format.font.size = 16;
      format.font.bold = true;
      format.fill.color = '#EEEEEE';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Center';
      format.wrapText = true;
      format.protection.locked = false;
      format.borders.getItem('EdgeLeft').weight = 'Medium';
      format.borders.getItem('InsideVertical').style = 'Continuous';
      format.rowHeight = 30;
      format.columnWidth = 48;
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRanges('D1,E2').format.fill.color = '#ff0000';
    });
    const sheet = await bench.firstSheet();
    const style = {
      font: { name: '黑体', size: 16, bold: true },
      fill: '#eeeeee',
      horizontal: 'center',
      vertical: 'middle',
      wrap: true,
      locked: false,
    };
    expect(sheet?.cells.map(({ style: each }) => each)).toEqual([
      { ...style, border: { left: 'medium', right: 'thin' } },
      { ...style, border: { left: 'thin' } },
      { fill: '#ff0000' },
      { fill: '#ff0000' },
    ]);
    expect([...(sheet?.rows ?? [])]).toEqual([
      [0, { height: 30 }],
      [2, { hidden: true }],
    ]);
    expect(sheet?.columns.get(0)?.width).toBeCloseTo(8.43, 2);
  });

  it('counts anew what a merge empties after styling, and leaves alone what somebody saw before', async () => {
    bench = openBench({ A1: number(1), B1: number(2), C1: formula('=A1+B1') });
    const seen = await bench.firstSheet();
    const shown: unknown[] = [];
    await bench.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(FIRST);
      const sum = sheet.getRange('C1');
      for (const deed of ['style', 'merge'] as const) {
        sheet.getRange('A1:B1').format.fill.color = '#eeeeee';
        sheet.getRange('A1:B1').format.wrapText = true;
        if (deed === 'merge') sheet.getRange('A1:B1').merge(false);
        sum.load('values');
        await context.sync();
        shown.push(sum.values[0]?.[0]);
      }
    });
    expect(shown).toEqual([3, 1]);
    expect(seen?.cells.map(({ style }) => style)).toEqual([undefined, undefined, undefined]);
  });

  it('takes properties cell by cell and row by row', async () => {
    bench = openBench({});
    await bench.deed((sheet) => {
      const range = sheet.getRange('A1:B2');
      range.setCellProperties([
        [{ format: { fill: { color: '#ff0000' } } }, {}],
        [{}, { format: { borders: { bottom: { style: 'Continuous' } } } }],
      ]);
      range.setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: true }]);
    });
    const sheet = await bench.firstSheet();
    expect(sheet?.cells.map(({ style }) => style)).toEqual([
      { fill: '#ff0000' },
      { border: { bottom: 'thin' } },
    ]);
    expect([...(sheet?.rows ?? [])]).toEqual([
      [0, { height: 20 }],
      [1, { hidden: true }],
    ]);
  });

  it('validates; a newer rule cuts an older one away', async () => {
    bench = openBench({});
    await bench.deed((sheet) => {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: '得分',
        message: '应为0至10的数',
      };
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=ISNUMBER(A2)' } };
    });
    expect(
      (await bench.firstSheet())?.validations.map(({ area, rule }) => [area.top, rule.kind]),
    ).toEqual([
      [0, 'decimal'],
      [2, 'decimal'],
      [1, 'custom'],
    ]);
  });

  it('refuses what a validation cannot hold', async () => {
    bench = openBench({});
    const source = '甲'.repeat(256);
    const list = { list: { inCellDropDown: true, source } };
    expect(await bench.deed((sheet) => (sheet.getRange('A1').dataValidation.rule = list))).toBe(
      'InvalidArgument',
    );
  });

  it('gives the newest conditional format the first say', async () => {
    bench = openBench({});
    await bench.deed((sheet) => {
      for (const formulaOfIt of ['=A1>1', '=A1>2']) {
        const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
        custom.rule.formula = formulaOfIt;
        custom.format.fill.color = '#ffffee';
        custom.format.font.bold = true;
      }
    });
    const formats = (await bench.firstSheet())?.conditionalFormats ?? [];
    expect(formats.map(({ formula: each, style }) => [each, style])).toEqual([
      ['=A1>2', { fill: '#ffffee', font: { bold: true } }],
      ['=A1>1', { fill: '#ffffee', font: { bold: true } }],
    ]);
  });

  it('sets up printing and freezes panes', async () => {
    bench = openBench();
    await bench.deed((sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea(sheet.getRange('A1:C9'));
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    });
    const sheet = await bench.firstSheet();
    expect(sheet?.freeze).toEqual({ rows: 3, columns: 2 });
    expect(sheet?.print).toEqual({
      paper: 'A4',
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: 8, right: 2 },
      titleRows: [0, 1],
      fitToWidth: true,
      centerHorizontally: false,
    });
  });
});
