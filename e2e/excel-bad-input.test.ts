import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../src/sheet/blueprint';
import { emptySheet } from '../src/sheet/empty-sheet';
import { beginExcelVisit, type ExcelPane, type ExcelVisit } from './excel-pane';

const SHEET = '州委组织部';

let visit: ExcelVisit;
beforeAll(async () => {
  visit = await beginExcelVisit();
});
afterAll(() => visit.close());

/** What goes wrong between the pane and Excel: one sentence each, the pane alive, nothing typed lost. */
describe('a form in Excel', () => {
  let forms: readonly SheetBlueprint[];
  let excel: ExcelPane;

  beforeAll(async () => {
    const first = await visit.open([emptySheet('Sheet1')]);
    await first.pane.getByText('本工作簿还没有核分表').waitFor();
    await first.insert('第一组');
    forms = await first.excel.look();
    await first.page.close();
  });

  beforeEach(async () => {
    excel = await visit.open(forms);
    await excel.type(SHEET, 'F9', '支委会少1次');
    await excel.pane.getByText('8 − 1 = 7').waitFor();
  });

  /** The pane still follows what is typed. */
  afterEach(async () => {
    excel.excel.setCellEditMode(false);
    excel.excel.setReadOnly(false);
    if ((await excel.sheetNames()).includes(SHEET)) {
      await excel.type(SHEET, 'F9', '支委会少2次');
      await excel.press('page-check');
      await excel.pane.getByText('8 − 2 = 6').first().waitFor();
    }
    // What Excel refused is written to the console for whoever repairs the pane; nothing else is.
    const refusals = /^(RichApi\.Error|\{code: )/;
    expect(excel.complaints.filter((text) => !refusals.test(text))).toEqual([]);
    expect(excel.excel.lacking).toEqual([]);
    await excel.page.close();
  });

  it('whose cell is being edited is not written: the sentence says Enter or Esc, and 重试 writes', async () => {
    excel.excel.setCellEditMode(true);
    await excel.button('填入').click();
    await excel.pane.getByText('没有填入：单元格正在编辑').waitFor();
    excel.excel.setCellEditMode(false);
    await excel.button('重试').click();
    await excel.pane.getByText(/^已填入/).waitFor();
    expect(await excel.value(SHEET, 'G9')).toBe(7);
  });

  it('that is protected keeps its locked cells, and the sentence says where to unprotect it', async () => {
    await excel.type(SHEET, 'C9', '随便写的');
    const id = await excel.idOf(SHEET);
    excel.excel.protectSheet(id, true);
    await excel.button(/^恢复/).first().click();
    await excel.pane.getByText('没有改回：工作表受保护').waitFor();
    expect(await excel.value(SHEET, 'C9')).toBe('随便写的');
    excel.excel.protectSheet(id, false);
    await excel.button('重试').click();
    await expect.poll(() => excel.value(SHEET, 'C9')).toMatch(/^5、落实/);
  });

  it('whose sheet is gone before Excel has told so is not written, and the sentence says it is gone', async () => {
    excel.window.holdEvents(true);
    await excel.excel.hand.deleteSheet(await excel.idOf(SHEET));
    await excel.button('填入').click();
    await excel.pane.getByText('没有填入：工作表已不在').waitFor();
    excel.window.holdEvents(false);
    await excel.pane.getByText('8 − 1 = 7').waitFor({ state: 'detached' });
  });

  it('takes 5,000 pasted cells in its stride', async () => {
    const block = Array.from({ length: 1_000 }, () => ['第5项', '会议少2次', '8', 'abc', '-1']);
    await excel.excel.hand.pasteBlock(await excel.idOf(SHEET), { row: 30, column: 2 }, block);
    await excel.excel.idle();
  });

  it('in a read-only workbook is checked and not written', async () => {
    excel.excel.setReadOnly(true);
    await excel.button('填入').click();
    await excel.pane.getByText('没有填入：工作簿是只读的').waitFor();
    expect(await excel.value(SHEET, 'G9')).toBeNull();
  });

  it('comes under a protected workbook: no sheet is inserted, and the sentence says so', async () => {
    excel.excel.protectWorkbook(true);
    const before = await excel.sheetNames();
    await excel.press('page-forms');
    await excel.pane.getByLabel('第二组').first().check();
    await excel.button(/^插入\d+张$/).click();
    await excel.pane.getByText('没有插入：工作簿结构受保护').waitFor();
    expect(await excel.sheetNames()).toEqual(before);
    excel.excel.protectWorkbook(false);
  });

  it('may be renamed while the pane shows it', async () => {
    await excel.excel.hand.renameSheet(await excel.idOf(SHEET), '组织部');
    await excel.excel.idle();
    await excel.button('填入').click();
    await excel.pane.getByText(/^已填入/).waitFor();
    expect(await excel.value('组织部', 'G9')).toBe(7);
  });
});

/** Where there is no pane to be had: one Chinese sentence, never an empty page. */
describe('the page', () => {
  it.each([
    ['in a plain browser', { outside: true }, /要在Excel里打开/],
    ['in an Excel too old for it', { apiVersion: '1.12' }, /这个版本的Excel不能用核分/],
    ['without a way to office.js', { offline: true }, /没有取到office\.js/],
  ] as const)('%s says so', async (_, wish, sentence) => {
    const excel = await visit.open([emptySheet('Sheet1')], wish);
    await excel.page.getByText(sentence).waitFor();
    expect(await excel.page.locator('body').innerText()).not.toMatch(/[A-Za-z]{12,}/);
    await excel.page.close();
  });

  it('lives on a network that goes away: a page that cannot be fetched is said, and asked for again', async () => {
    const excel = await visit.open([emptySheet('Sheet1')], { cutOff: true });
    await excel.pane.getByText('本工作簿还没有核分表').waitFor();
    await excel.press('page-totals');
    await excel.page.getByText('窗格没有显示出来').waitFor();
    await excel.page.unroute(/pane-(menus|pages)\./);
    await excel.page.getByRole('button', { name: '重新显示' }).click();
    await excel.pane.getByRole('heading', { level: 1, name: /汇总/ }).waitFor();
    await excel.page.close();
  });

  it('follows a dark Excel', async () => {
    const excel = await visit.open([emptySheet('Sheet1')], { dark: true });
    await excel.page.locator('.pane-dark').waitFor();
    await excel.page.close();
  });
});
