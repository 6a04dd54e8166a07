import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptySheet } from '../src/sheet/empty-sheet';
import { beginExcelVisit, type ExcelVisit } from './excel-pane';
import { findOverflow } from './gallery/look';

/** What the pane in Excel costs before it says a useful word, beside the workbench on the same machine. */
describe('the first screen', () => {
  let visit: ExcelVisit;

  beforeAll(async () => {
    visit = await beginExcelVisit();
  });
  afterAll(() => visit.close());

  it('comes from nothing fetched before, and its time is told', async () => {
    const excel = await visit.open([emptySheet('Sheet1')]);
    const greeting = excel.page.getByText('本工作簿还没有核分表');
    await greeting.waitFor();
    const pane = await excel.page.evaluate(() => performance.now());
    await excel.page.close();
    const page = await visit.browser.newPage();
    await page.goto(visit.origin);
    await page.getByRole('heading', { name: '本工作簿还没有核分表' }).waitFor();
    const workbench = await page.evaluate(() => performance.now());
    await page.close();
    console.log(
      `first useful screen: pane ${Math.round(pane)} ms, workbench ${Math.round(workbench)} ms`,
    );
  });

  it('fits at every width of a pane, empty and with a form', async () => {
    const excel = await visit.open([emptySheet('Sheet1')]);
    await excel.pane.getByText('本工作簿还没有核分表').waitFor();
    for (const form of [false, true]) {
      if (form) await excel.insert('第一组');
      for (const width of [420, 320, 270, 240]) {
        await excel.page.setViewportSize({ width, height: 700 });
        await excel.page.waitForTimeout(60);
        expect({ width, found: await findOverflow(excel.page) }).toEqual({ width, found: [] });
      }
    }
    await excel.page.close();
  });

  it('takes scripts from nowhere but its own folder and that of office.js, and no markup from text', async () => {
    const excel = await visit.open([emptySheet('Sheet1')]);
    await excel.pane.getByText('本工作簿还没有核分表').waitFor();
    const refused = await excel.page.evaluate((origin) => {
      const attempts = [
        () => (document.createElement('script').src = 'https://example.invalid/a.js'),
        () => (document.createElement('script').src = 'data:text/javascript,1'),
        () => (document.createElement('script').src = 'https://appsforoffice.microsoft.com/a.js'),
        () => (document.createElement('div').innerHTML = '<b>x</b>'),
        () => (document.createElement('script').text = '1'),
        () => (document.createElement('script').src = `${origin}/pane-menus.js`),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'taken';
        } catch (cause) {
          return cause instanceof TypeError ? 'refused' : String(cause);
        }
      });
    }, visit.origin);
    expect(refused).toEqual([...Array<string>(5).fill('refused'), 'taken']);
    await excel.page.close();
  });
});
