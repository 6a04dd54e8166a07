import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOverflow } from './gallery/look';
import { beginVisit, type Visit, type WorkbenchPage } from './workbench-page';

const TABLE = [
  '某局2026年度党建考核评分表',
  '考核项目\t考核内容\t分值\t评分标准\t扣分情况\t得分',
  '一、学习\t"1、集中学习\n全年不少于4次"\t五分上下\t"每少一次扣1分\n无学习记录的扣2分，扣完为止"\t\t',
  '二、活动\t2、主题党日\t5\t未开展的扣2分，扣完为止\t\t',
  '合计\t\t10\t\t\t',
].join('\n');

/** One visit, one story of a rubric's owner: look a notice over, decide, paste a rubric of one's own, keep it, hand it out. */
describe('细则', () => {
  let visit: Visit;
  let bench: WorkbenchPage;

  beforeAll(async () => {
    visit = await beginVisit();
    bench = await visit.open();
  });
  afterAll(() => visit.close());

  async function sign(deed: string): Promise<void> {
    await bench.pane.getByLabel(/^理由/).fill('会议定');
    await bench.pane.getByLabel(/^姓名/).fill('某甲');
    await bench.button(deed).click();
  }

  it('lists the clauses of notice 003 in heaps, and goes from doubt to doubt by keyboard', async () => {
    await bench.press('细则');
    await bench.pane.getByText(/^15项，读出\d+条：可计\d+，两读\d+/).waitFor();
    await bench.button('下一条').press('Enter');
    const chosen = bench.pane.locator('input[type=radio]:focus');
    const group = await chosen.getAttribute('name');
    await bench.page.keyboard.press('ArrowDown');
    expect(await chosen.getAttribute('name')).toBe(group);
    expect(await chosen.isChecked()).toBe(true);
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.press('Enter');
    expect(await bench.pane.getByLabel(/^理由/).evaluate((field) => field.matches(':focus'))).toBe(
      true,
    );
    await bench.page.keyboard.press('Escape');
  });

  it('finds that its items come to 98 under a printed 100, and decides it there', async () => {
    await bench.button(/^体检/).click();
    const finding = bench.pane.locator('li', { hasText: '各项分值合计98，小计印100' });
    await finding.getByText('5+5+10+5+8+5+5+6+10+8+6+10+3+5+7=98。').waitFor();
    expect(await findOverflow(bench.page)).toEqual([]);
    await finding.getByRole('radio').nth(1).check();
    await finding.getByRole('button', { name: '定为口径…' }).click();
    await sign('定为口径');
    await finding.getByText(/^某甲，\d+年\d+月\d+日定。理由：会议定。/).waitFor();
    await finding.getByRole('button', { name: '撤回' }).click();
    await finding.getByRole('button', { name: '定为口径…' }).waitFor();
  });

  it('takes a pasted table, and says which row is none, and why', async () => {
    await bench.button('粘贴…').click();
    await bench.page.evaluate((text) => navigator.clipboard.writeText(text), TABLE);
    await bench.page.keyboard.press('Control+v');
    await bench.pane.getByText('第3行').waitFor();
    await bench.pane.getByText(/分值写的是“五分上下”，读不出分数/).waitFor();
    const field = bench.pane.getByRole('textbox', { name: '评分表' });
    await field.fill(TABLE.replace('五分上下', '5'));
    await bench.pane.getByText('共2项，分值相加10分，表上合计10分。').waitFor();
  });

  it('keeps what is typed while other pages are looked at', async () => {
    await bench.press('表格');
    await bench.press('细则');
    await bench.pane.getByText('还缺：发文单位。').waitFor();
    expect(await bench.pane.getByLabel(/^名称/).inputValue()).toBe('某局2026年度党建考核评分表');
  });

  it('keeps the rubric in the workbook', async () => {
    await bench.pane.getByLabel(/^发文单位/).fill('某局机关党委');
    await bench.button('存入本工作簿').click();
    await bench.pane.getByText('已存入本工作簿', { exact: true }).waitFor();
    await bench.pane.getByText(/^2项，读出3条：可计3$/).waitFor();
    expect(await findOverflow(bench.page)).toEqual([]);
  });

  it('hands out its form, and tells points and clause of what is typed', async () => {
    await bench.press('表格');
    await bench.pane.locator('.notice-card').getByText('某局2026年度党建考核评分表').waitFor();
    await bench.pane.getByRole('textbox').fill('州甲局');
    await bench.button('插入1张').click();
    await bench.pane.getByText('第1项', { exact: true }).first().waitFor({ timeout: 60_000 });
    await bench.type('F5', '少2次，无学习记录');
    await bench.goTo('F5');
    await bench.pane.getByText('5 − 2 − 2 = 1').waitFor();
    await bench.type('G5', '4');
    await bench.goTo('G5');
    await bench.pane
      .getByText(/“每少一次扣1分”/)
      .first()
      .waitFor();
    const saved = await bench.save();
    expect(saved.value('州甲局', 'C5')).toBe('1、集中学习\n全年不少于4次');
    expect(saved.value('州甲局', 'E5')).toBe('每少一次扣1分\n无学习记录的扣2分，扣完为止');
  });

  it('cannot be removed while its form stands, and says why', async () => {
    await bench.press('细则');
    await bench.button('移除').click();
    await bench.pane.getByText('“州甲局”表用的是这份细则。请先删去这些表，再移除。').waitFor();
  });

  it('is there again after a reload', async () => {
    await bench.page.waitForTimeout(800);
    await bench.page.reload();
    await bench.press('细则');
    await bench.pane.getByText(/^存于本工作簿/).waitFor();
    await bench.openSheet('州甲局');
    await bench.press('检查');
    await bench.goTo('F5');
    await bench.pane.getByText('5 − 2 − 2 = 1').waitFor();
  });

  it('never complained and never left the page', () => {
    expect(visit.complaints).toEqual([]);
  });
});
