import { describe, expect, it } from 'vitest';
import { fullSheet } from '../contract/full-sheet';
import { sheetOf } from '../contract/sample-sheets';
import { measureWidths } from './column-width';
import { openWpsWorkplace } from './fake/wps-workplace';

describe('a column is the same points wide on paper', () => {
  it.each([7, 8, 9])('in a workbook whose standard font has digits of %d pixels', async (digit) => {
    const { host, look } = openWpsWorkplace([sheetOf('Sheet1', {})], { digit });
    await host.insertSheets([fullSheet('甲')]);
    const [, sheet] = await look();
    const widths = [...(sheet?.columns ?? [])].flatMap(([, { width }]) => width ?? []);
    expect(widths).toHaveLength(2);
    expect(widths[0]).toBeCloseTo(34.5, 1);
    expect(widths[1]).toBeCloseTo(8.43, 1);
  });

  it.each([null, Number.NaN])('and as ET has it, where it tells no points (%s)', (points) => {
    expect(measureWidths({ ColumnWidth: 0, Width: points })(34.5)).toBe(34.5);
  });
});
