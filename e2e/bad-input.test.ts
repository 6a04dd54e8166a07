import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { beginVisit, type Visit, type WorkbenchPage } from './workbench-page';

/** What people really do to a form: each case leaves the pane alive, nothing lost and nothing written unasked. */
describe('bad input in a real browser', () => {
  let visit: Visit;
  let bench: WorkbenchPage;

  beforeAll(async () => {
    visit = await beginVisit();
    bench = await visit.open();
    await bench.insert('第二组');
  });
  afterAll(() => visit.close());
  afterEach(async () => {
    expect(visit.complaints).toEqual([]);
    await bench.goTo('F5');
    await bench.pane.getByText('第1项', { exact: true }).first().waitFor();
  });

  it.each([
    ['letters', 'abc', /abc/],
    ['a negative score', '-1', /小于0|负/],
    ['a huge number', '1e9', /超过分值/],
    ['a sum', '=1+1', /得分里是算式“=1\+1”/],
    ['points with their unit', '4分', /“4分”是文字，合计没有算它/],
    ['a date', '2017-10-23', /像是日期/],
    ['more than the base', '6', /超过分值5分/],
    ['a step no clause gives', '4.5', /按本项条款得不到/],
  ])('%s in a score is told in a sentence, and Ctrl+Z takes it back', async (_, text, sentence) => {
    await bench.type('G5', text);
    await bench.goTo('G5');
    await expect.poll(() => bench.pane.innerText()).toMatch(sentence);
    await bench.page.keyboard.press('Control+z');
    await expect.poll(async () => (await bench.save()).value('州委办', 'G5') ?? null).toBeNull();
  });

  it('a formula typed as facts is asked about, never read as words', async () => {
    await bench.type('F5', '=1+1');
    await bench.goTo('F5');
    await expect.poll(() => bench.pane.innerText()).toMatch(/是算式/);
    await bench.clear('F5');
  });

  it('a block pasted over several items is read cell by cell', async () => {
    await bench.page.evaluate(() =>
      navigator.clipboard.writeText('未按要求落实\t3\n\t5\n反馈问题未整改1项\t10'),
    );
    await bench.goTo('F5');
    await bench.page.keyboard.press('Control+v');
    await expect
      .poll(async () => (await bench.save()).value('州委办', 'G7'), { timeout: 5_000 })
      .toBe(10);
    await bench.goTo('F7');
    await expect.poll(() => bench.pane.innerText()).toMatch(/10 − 1 = 9/);
    await bench.page.keyboard.press('Control+z');
    await expect.poll(async () => (await bench.save()).value('州委办', 'G7') ?? null).toBeNull();
  });

  it('a total typed over is told, and put back with one click', async () => {
    await bench.type('G20', '100');
    await bench.goTo('G20');
    await expect.poll(() => bench.pane.innerText()).toMatch(/小计/);
    await bench.button(/^恢复/).first().click();
    await expect.poll(async () => (await bench.save()).formula('州委办', 'G20')).toMatch(/^=IF\(/);
  });

  it('item text typed over is told with the official words, and put back', async () => {
    await bench.type('C5', '随便写的');
    await expect.poll(() => bench.pane.innerText()).toMatch(/第1项/);
    await bench.button(/^恢复/).first().click();
    await expect
      .poll(async () => (await bench.save()).value('州委办', 'C5'))
      .toMatch(/^1、细化并履行好/);
  });

  it('a sheet that is not ours is left alone', async () => {
    await bench.openSheet('Sheet1');
    await bench.type('B2', '会议少2次');
    await expect.poll(() => bench.pane.innerText()).toMatch(/不是核分表/);
    await bench.clear('B2');
    await bench.openSheet('州委办');
  });
});

describe('an empty workbook', () => {
  it('says what can be done, and 示例 has nothing to fill', async () => {
    const visit = await beginVisit();
    try {
      const bench = await visit.open();
      await bench.press('示例');
      await bench.pane.getByText(/请先在“表格”页插入一张/).waitFor();
      await bench.press('汇总');
      await expect.poll(() => bench.pane.innerText()).toMatch(/表格/);
      expect(visit.complaints).toEqual([]);
    } finally {
      await visit.close();
    }
  });
});
