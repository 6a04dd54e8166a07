import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWps, PaneOnScreen, WPS_DIRECTORY, type WpsFace } from './wps-pane';

const UNIT = '州委办';
const PASTED = '州教育和体育局';

/** What people and WPS really do: each case gives one sentence, a pane that lives on, and nothing typed is lost. */
describe('bad input in WPS', () => {
  let wps: WpsFace;
  let pane: PaneOnScreen;

  beforeAll(async () => {
    wps = await openWps();
    pane = await wps.insert('第二组');
  });
  afterAll(async () => {
    const { complaints } = wps.visit;
    await wps.visit.close();
    expect(complaints).toEqual([]);
  });
  beforeEach(async () => {
    await wps.press('HefenCheck');
    await wps.type(UNIT, 'F5', '未按要求落实');
    await wps.clear(UNIT, 'G5');
    await wps.goTo(UNIT, 'F5');
    await pane.sees('5 − 2 = 3');
  });

  const fill = () => pane.button('填入').click();
  const et = (deed: string) => wps.visit.ask(`void wps.et.${deed}`);
  const written = (cell: string, value: unknown, sheet = UNIT) =>
    expect.poll(() => wps.value(sheet, cell), { timeout: 10_000 }).toBe(value);
  const words = () => pane.page.locator('body').innerText();

  it('a protected sheet is filled where it is open, and its closed cells are left alone', async () => {
    await et(`protectSheet('${UNIT}', '某口令')`);
    await fill();
    await pane.sees(/^已填入.*G5。$/);
    expect(await wps.value(UNIT, 'G5')).toBe(3);
    await et(`protectSheet('${UNIT}', null)`);
  });

  it('a protected workbook takes no sheets, and the pane says how to let it', async () => {
    await et('protectStructure(true)');
    const before = await wps.sheetNames();
    await wps.press('HefenForms');
    await pane.page.getByLabel('第三组').first().check();
    await pane.button(/^插入\d+张$/).click();
    await pane.sees('没有插入：工作簿结构受保护');
    expect(await wps.sheetNames()).toEqual(before);
    await et('protectStructure(false)');
    await pane.button(/^插入\d+张$/).click();
    await expect
      .poll(async () => (await wps.sheetNames()).length, { timeout: 20_000 })
      .toBe(before.length + 12);
  });

  it('a read-only workbook is left as it is, and the pane says what to do', async () => {
    await et('setReadOnly(true)');
    await fill();
    await pane.sees('没有填入：工作簿是只读的');
    expect(await wps.value(UNIT, 'G5')).toBeNull();
    await et('setReadOnly(false)');
    await pane.button('重试').click();
    await written('G5', 3);
  });

  it('a cell being edited stops 填入 with a sentence, and 重试 does it', async () => {
    await et('editing(true)');
    await fill();
    await pane.sees(/单元格正在编辑/);
    await et('editing(false)');
    expect(await wps.value(UNIT, 'G5')).toBeNull();
    await pane.button('重试').click();
    await written('G5', 3);
  });

  it('facts typed between looking and pressing are not judged by what was looked at', async () => {
    await wps.visit.ask(
      `(wps.et.hand.type(wps.et.idOf('${UNIT}'), { row: 4, column: 5 }, '已按要求落实'), 0)`,
    );
    await fill();
    await expect.poll(words, { timeout: 10_000 }).not.toMatch(/5 − 2 = 3/);
    expect(await wps.value(UNIT, 'F5')).toBe('已按要求落实');
    expect(await wps.value(UNIT, 'G5')).not.toBe(3);
  });

  it('a renamed sheet is the same form', async () => {
    await wps.hand('renameSheet', UNIT, '州委办（改）');
    await wps.type('州委办（改）', 'F6', '未按要求落实');
    await wps.goTo('州委办（改）', 'F6');
    await pane.sees('第2项');
    await fill();
    await written('G6', 3, '州委办（改）');
    await wps.hand('renameSheet', '州委办（改）', UNIT);
  });

  it('five thousand cells pasted at once are read, and the pane answers again', async () => {
    const block = Array.from({ length: 2_500 }, () => ['未按要求落实', '3']);
    const start = performance.now();
    await wps.hand('pasteBlock', PASTED, { row: 4, column: 5 }, block);
    await wps.goTo(PASTED, 'F6');
    await pane.sees('第2项');
    await pane.sees('与表上一致');
    const elapsed = performance.now() - start;
    console.log(`WPS pane, 5,000 cells pasted: read after ${Math.round(elapsed)} ms`);
  });

  it('two panes on one workbook see what the other wrote', async () => {
    const [page] = await Promise.all([
      wps.visit.context.waitForEvent('page'),
      wps.visit.ask(
        "void wps.root.CreateTaskPane(location.href.replace('index.html', 'taskpane.html#99'))",
      ),
    ]);
    const second = new PaneOnScreen(page);
    await second.sees('5 − 2 = 3');
    await fill();
    await second.sees('与表上一致');
    expect(await wps.value(UNIT, 'G5')).toBe(3);
    await second.page.close();
  });

  it('a form deleted under the pane is gone from it, and the next one is checked', async () => {
    await wps.hand('deleteSheet', UNIT);
    await wps.type(PASTED, 'F7', '反馈问题未整改1项');
    await wps.goTo(PASTED, 'F7');
    await pane.sees('第3项');
    expect(await words()).not.toMatch(UNIT);
  });
});

describe('where the pane cannot be', () => {
  it('opened in a browser, it is one sentence', async () => {
    const wps = await openWps();
    try {
      // A window that no shell opened, in a browser that no WPS entered.
      const page = await wps.visit.context.newPage();
      await page.addInitScript(
        "Reflect.deleteProperty(window, 'Application'); Reflect.deleteProperty(window, 'wps');",
      );
      await page.goto(pathToFileURL(join(WPS_DIRECTORY, 'taskpane.html')).href);
      await page.getByText('这是核分的窗格，要在WPS表格里打开。').waitFor();
    } finally {
      await wps.visit.close();
    }
  });
});
