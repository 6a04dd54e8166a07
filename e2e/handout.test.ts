import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../addin/files/xlsx-reader';
import { beginVisit, type Visit, type WorkbenchPage } from './workbench-page';

/** From the page 表格 to the files in the download folder. */
describe('handing out notice 003', () => {
  let visit: Visit;
  let bench: WorkbenchPage;

  beforeAll(async () => {
    visit = await beginVisit();
    bench = await visit.open();
    await bench.press('表格');
    await bench.button('改为发成文件…').click();
  });
  afterAll(() => visit.close());

  it('asks about a slip of the roster, and makes a file a filler once it is answered', async () => {
    await bench.pane.getByRole('radio', { name: '粘贴名单，或选择文件' }).check();
    await bench.pane
      .getByRole('textbox', { name: '名单' })
      .fill('单位\t核查组\n统战部直\t第一组\n州委组织部\t第一组\n州委办\t州委办直属机关党委');
    await bench.pane.getByText('待定后再做：第一组。').waitFor();
    await bench.pane.getByRole('radio', { name: '是，即“州委统战部”' }).check();
    await bench.button('发放2个').click();
    await bench.pane.getByText('已写好2个文件，请下载。').waitFor();
    await bench.button('重新选').click();
  });

  it('hands out the notice’s own roster as 22 files in one archive, the pane alive all the while', async () => {
    await bench.pane.getByRole('radio', { name: /^通知的名单：22个填报方，137个单位$/ }).check();
    const late = await longestPause(bench, async () => {
      await bench.button('发放22个').click();
      await bench.pane.getByText('已写好22个文件，请下载。').waitFor({ timeout: 120_000 });
    });
    expect(late).toBeLessThan(250);
    const coming = bench.page.waitForEvent('download');
    await bench.button('下载22个（.zip）').click();
    const download = await coming;
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(Object.keys(parts)).toHaveLength(22);
    const first = await readXlsx(parts['附件2评分细则（第一组）.xlsx'] ?? new Uint8Array());
    expect(first.ok && first.value.map(({ name }) => name)).toHaveLength(11);
    expect(first.ok && first.value.every((sheet) => sheet.protected)).toBe(true);
    expect(visit.complaints).toEqual([]);
    await bench.button('重新选').click();
  });

  it('the same notice inserted for another quarter brings its scheme along, and both go again', async () => {
    await bench.button('返回插入').click();
    await bench.pane.getByRole('spinbutton', { name: '年份' }).fill('2018');
    await bench.pane.getByRole('spinbutton', { name: '季度' }).fill('1');
    await bench.button('第一组：逐个选').click();
    await bench.pane.getByRole('checkbox', { name: '州委组织部' }).check();
    await bench.button('插入2张').click();
    await bench.pane.getByText('第1项', { exact: true }).waitFor({ timeout: 60_000 });
    expect((await bench.save()).value('州委组织部', 'C7')).toContain('3、四季度');
    await bench.press('表格');
    expect(await bench.pane.getByText(/还没有这一期/).count()).toBe(0);
    await bench.button('删除这2张').click();
    await bench.pane.getByText(/还没有这一期/).waitFor();
    expect((await bench.save()).sheets).not.toContain('州委组织部');
    expect(visit.complaints).toEqual([]);
  });
});

/** The longest time the page answered nothing, in milliseconds. */
async function longestPause({ page }: WorkbenchPage, during: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    let last = performance.now();
    const watch = Object.assign(window, { longest: 0 });
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last - 10);
      last = now;
    }, 10);
  });
  await during();
  return page.evaluate(() => Number(Reflect.get(window, 'longest')));
}
