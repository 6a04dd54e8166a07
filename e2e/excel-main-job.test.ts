import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptySheet } from '../src/sheet/empty-sheet';
import { beginExcelVisit, type ExcelPane, type ExcelVisit } from './excel-pane';

/** One morning in Excel: Microsoft's own office.js in a real browser, over a workbook of ours. Each step stands on the one before. */
describe('the main job on notice 003, in Excel', () => {
  let visit: ExcelVisit;
  let excel: ExcelPane;

  beforeAll(async () => {
    visit = await beginExcelVisit();
    excel = await visit.open([emptySheet('Sheet1')]);
  });
  afterAll(() => visit.close());

  it('greets a newcomer with three jobs', async () => {
    await excel.pane.getByText('本工作簿还没有核分表').waitFor();
    expect(await excel.page.evaluate(() => document.querySelector('.pane')?.className)).toContain(
      'pane-on-windows',
    );
  });

  it('inserts the ten units of the first group and their summary', async () => {
    await excel.insert('第一组');
    const names = await excel.sheetNames();
    expect(names.filter((name) => name.startsWith('州'))).toHaveLength(10);
    expect(await excel.value('州纪委监察局', 'C9')).toMatch(/^5、落实“三会一课”制度/);
    expect(await excel.formula('州纪委监察局', 'G20')).toMatch(/^=IF\(/);
  });
});
