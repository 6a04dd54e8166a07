import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptySheet } from '../src/sheet/empty-sheet';
import { beginExcelVisit, type ExcelPane, type ExcelVisit } from './excel-pane';

const FIRST = '州纪委监察局';
const BASES = [5, 5, 10, 5, 8, 5, 5, 6, 10, 8, 6, 10, 3, 5, 7];

/** One morning in Excel: Microsoft's own office.js in a real browser, over a workbook of ours. Each step stands on the one before. */
describe('the main job on notice 003, in Excel', () => {
  let visit: ExcelVisit;
  let excel: ExcelPane;

  beforeAll(async () => {
    visit = await beginExcelVisit();
    excel = await visit.open([emptySheet('Sheet1')]);
  });
  afterAll(() => visit.close());

  const value = (cell: string) => excel.value(FIRST, cell);

  it('office.js says Excel, and a newcomer is greeted with three jobs', async () => {
    await excel.pane.getByText('本工作簿还没有核分表').waitFor();
    expect(await excel.page.evaluate('Office.onReady().then(({ host }) => host)')).toBe('Excel');
    expect(await excel.pane.getAttribute('class')).toContain('pane-on-windows');
  });

  it('inserts the ten units of the first group and their summary', async () => {
    await excel.insert('第一组');
    const names = await excel.sheetNames();
    expect(names.filter((name) => name.startsWith('州'))).toHaveLength(10);
    expect(names.filter((name) => name.startsWith('评分汇总表'))).toHaveLength(1);
    expect(await value('C9')).toMatch(/^5、落实“三会一课”制度/);
    expect(await excel.formula(FIRST, 'G20')).toMatch(/^=IF\(/);
    expect((await value('G20')) ?? '').toBe('');
  });

  it('says at once that there is no problem to go to', async () => {
    await excel.press('next-problem');
    await excel.pane.getByText('没有发现问题').waitFor();
    await excel.press('page-check');
    await excel.pane.getByText('没有发现问题').waitFor({ state: 'detached' });
  });

  it('shows what typed facts cost, reading once and writing nothing', async () => {
    const before = excel.excel.requests.length;
    await excel.type(FIRST, 'F9', '支委会少1次，党小组会少1次');
    await excel.pane.getByText('8 − 1 − 1 = 6').waitFor();
    const asked = excel.excel.requests.slice(before);
    expect(asked.map(({ reads, writes }) => ({ asks: reads > 0, writes }))).toEqual([
      { asks: true, writes: 0 },
    ]);
    expect(await value('G9')).toBeNull();
  });

  it('says where a typed score contradicts the words, and on which clause', async () => {
    await excel.type(FIRST, 'G9', '7');
    await excel.pane.getByText('必改').first().waitFor();
    await excel.pane
      .getByText(/“未按要求召开的，每次扣1分”/)
      .first()
      .waitFor();
  });

  it('shows the proposal at the first press of 填入 on the ribbon, and writes at the second', async () => {
    await excel.press('page-totals');
    await excel.pane.getByRole('heading', { level: 1, name: /汇总/ }).waitFor();
    await excel.press('fill');
    await excel.pane.getByText('8 − 1 − 1 = 6').waitFor();
    expect(await value('G9')).toBe(7);
    await excel.press('fill');
    await excel.pane.getByText(/^已填入.*G9。$/).waitFor();
    expect(await value('G9')).toBe(6);
    expect(await value('F9')).toBe('支委会少1次，党小组会少1次');
  });

  it('takes it back with 撤销填入', async () => {
    await excel.button('撤销填入').click();
    await excel.button('撤销填入').waitFor({ state: 'detached' });
    expect(await value('G9')).toBe(7);
    await excel.button('填入').click();
    await excel.pane.getByText(/^已填入.*G9。$/).waitFor();
    expect(await value('G9')).toBe(6);
  });

  it('goes to the next problem from the ribbon', async () => {
    await excel.type(FIRST, 'G7', '11');
    await excel.goTo(FIRST, 'F5');
    await excel.pane.getByText('第1项', { exact: true }).first().waitFor();
    await excel.press('next-problem');
    await excel.pane.getByText('第3项', { exact: true }).first().waitFor();
    await excel.excel.hand.undo();
    expect(await value('G7')).toBeNull();
  });

  it('totals and ranks in the sheet and in the pane once three forms are complete', async () => {
    await fillForm(excel, FIRST, { 9: '6' });
    await fillForm(excel, '州委组织部', {});
    await fillForm(excel, '州委宣传部', {});
    expect(await value('G20')).toBe(96);
    const summary = (await excel.sheetNames()).find((name) => name.startsWith('评分汇总表')) ?? '';
    const column = (name: string) =>
      Promise.all([5, 6, 7].map((row) => excel.value(summary, `${name}${row}`)));
    expect(await column('F')).toEqual([96, 98, 98]);
    expect(await column('B')).toEqual([3, 1, 1]);
    await excel.press('page-totals');
    const rows = excel.pane.locator('table.ranks tbody tr');
    await expect.poll(() => rows.count()).toBe(3);
    expect(await rows.first().innerText()).toMatch(/1\s*并列\s*州委组织部\s*98\s*\+3/);
  });

  it('keeps everything while the pane is closed, and comes back with the ribbon', async () => {
    await excel.closePane();
    await excel.type(FIRST, 'F6', '会议少1次');
    expect(excel.window.paneIsOpen).toBe(false);
    await excel.press('fill');
    expect(excel.window.paneIsOpen).toBe(true);
    await excel.pane.getByText('第2项', { exact: true }).first().waitFor();
    expect(await value('F6')).toBe('会议少1次');
    expect(await value('G6')).toBe(5);
    await excel.press('page-totals');
    await expect.poll(() => excel.pane.locator('table.ranks tbody tr').count()).toBe(3);
  });

  it('every page and menu opens', async () => {
    for (const [id, name] of [
      ['page-rubric', '细则'],
      ['page-gather', '收表'],
      ['page-forms', '表格'],
      ['page-check', '检查'],
    ] as const) {
      await excel.press(id);
      await excel.pane.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
    }
    await excel.pane.locator('.page-button').click();
    await excel.page.getByRole('menuitem').first().waitFor();
    await excel.page.keyboard.press('Escape');
  });

  it('never complained, never refused by its own policy, never asked Excel for what it has not', () => {
    expect(excel.complaints).toEqual([]);
    expect(excel.excel.lacking).toEqual([]);
  });
});

/** Full marks typed into every score of a unit's form but those named by row. */
async function fillForm(
  excel: ExcelPane,
  sheet: string,
  scores: Readonly<Record<number, string>>,
): Promise<void> {
  for (const [index, base] of BASES.entries()) {
    const row = index + 5;
    await excel.type(sheet, `G${row}`, scores[row] ?? String(base));
  }
  await excel.pane.getByText('15/15项').waitFor({ timeout: 20_000 });
}
