import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOverflow } from './gallery/look';
import { beginVisit, type Visit, type WorkbenchPage } from './workbench-page';

/** One visit, one story on notice 002: no roster, no header line, findings instead of faults, a bonus and an amount that a person sets. */
describe('the main job on notice 002', () => {
  let visit: Visit;
  let bench: WorkbenchPage;

  beforeAll(async () => {
    visit = await beginVisit();
    bench = await visit.open();
  });
  afterAll(() => visit.close());

  /** What the card says of the cell just typed. */
  async function card(cell: string): Promise<string> {
    await bench.goTo(cell);
    await bench.page.waitForTimeout(300);
    return bench.pane.innerText();
  }

  it('lists both notices, and takes units as written where there is no roster', async () => {
    await bench.press('表格');
    await bench.button('换一个').click();
    await bench.pane.getByRole('radio', { name: /述职评议考核/ }).click();
    await bench.pane.getByText('湘西州委组织部、州直工委，2018年10月8日').waitFor();
    await bench.pane.getByRole('textbox').fill('州甲局\n州乙局');
    await bench.pane.getByText('已列入2个。').waitFor();
    expect(await findOverflow(bench.page)).toEqual([]);
    await bench.button('插入2张').click();
    await bench.pane.getByText('一·1', { exact: true }).first().waitFor({ timeout: 60_000 });
  });

  it('prints the notice’s table and keeps the unit beside it', async () => {
    const saved = await bench.save();
    expect(saved.sheets).toEqual(expect.arrayContaining(['州甲局', '州乙局']));
    const titles = ['B4', 'C4', 'D4', 'E4', 'F4', 'G4'].map((cell) => saved.value('州甲局', cell));
    expect(titles).toEqual(['核实项目', '核查内容', '分值', '评分标准', '核查情况', '得分']);
    expect(saved.value('州甲局', 'H2')).toBe('被核查单位：州甲局');
    expect(saved.value('州乙局', 'H2')).toBe('被核查单位：州乙局');
    expect(saved.value('州甲局', 'B15')).toBe('四、提升党的基层党的组织组织力情况');
    expect(saved.value('州甲局', 'B28')).toBe('合  计');
    expect(saved.value('州甲局', 'G28') ?? '').toBe('');
  });

  it('reads what was found against what is due, with the clause, and writes nothing', async () => {
    await bench.type('F5', '会议研究2次，有计划，无总结汇报');
    await bench.goTo('F5');
    await bench.pane.getByText('4 − 2 − 1 = 1').waitFor();
    expect((await bench.save()).value('州甲局', 'G5') ?? null).toBeNull();
  });

  it('填入 writes the score, 改用拟写的句子 the printable wording', async () => {
    await bench.button('改用拟写的句子').click();
    await bench.button('填入').click();
    await bench.pane.getByText('已填入F5、G5。').waitFor();
    const saved = await bench.save();
    expect(saved.value('州甲局', 'G5')).toBe(1);
    expect(saved.value('州甲局', 'F5')).toBe('会议研究少2次，扣2分；无总结汇报，扣1分。');
  });

  it('counts what the standard charges for each time', async () => {
    await bench.type('F18', '安排人代替2次');
    expect(await card('F18')).toContain('5 − 1 = 4');
    await bench.type('G18', '3');
    expect(await card('G18')).toMatch(/得分填3分，按所写为5 − 1/);
    await bench.button('填入').click();
    await bench.pane.getByText(/^已填入.*G18。$/).waitFor();
    expect((await bench.save()).value('州甲局', 'G18')).toBe(4);
  });

  it('adds the bonus for the honour the clause names, and asks where nothing is said', async () => {
    await bench.type('G6', '11');
    expect(await card('G6')).toContain('核查情况没有写加分依据');
    await bench.type('F6', '党建示范点受到州直工委命名挂牌');
    expect(await card('F6')).toContain('加5分须有命名挂牌文件，尚未写明文号。');
    await bench.type('F6', '党建示范点受到州直工委命名挂牌（某直工发〔2018〕9号）');
    await bench.goTo('F6');
    await bench.pane.getByText('与表上一致').waitFor();
    expect(await bench.pane.innerText()).not.toMatch(/没有写加分依据|尚未写明文号/);
  });

  it('leaves an amount “视情节轻重” to the person', async () => {
    expect(await card('F10')).toMatch(/人工定/);
  });

  it('sums up when all is filled, and stops at 100', async () => {
    const full = [4, 6, 3, 5, 6, 5, 5, 5, 5, 5, 5, 5, 3, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3];
    await bench.openSheet('州乙局');
    await bench.page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      full.map((score, at) => (at === 1 ? 11 : score)).join('\n'),
    );
    await bench.goTo('G5');
    await bench.page.keyboard.press('Control+v');
    await bench.type('F6', '党建示范点受到州直工委命名挂牌（某直工发〔2018〕9号）');
    await expect.poll(async () => (await bench.save()).value('州乙局', 'G28')).toBe(100);
    await bench.goTo('G5');
    await expect.poll(() => bench.pane.innerText()).toMatch(/未发现问题/);
  });

  it('knows its sheets again in a saved file opened anew', async () => {
    const saved = await bench.save();
    expect(saved.formula('州乙局', 'G28')).toContain('MIN(100,SUM(G5:G27))');
    const [chooser] = await Promise.all([
      bench.page.waitForEvent('filechooser'),
      bench.page.keyboard.press('Control+O'),
    ]);
    const mimeType = 'application/octet-stream';
    const buffer = Buffer.from(saved.bytes);
    await chooser.setFiles({ name: '回来的.xlsx', mimeType, buffer });
    await bench.page
      .locator('.message')
      .getByText(/已打开回来的\.xlsx/)
      .waitFor();
    await bench.openSheet('州甲局');
    await bench.goTo('F5');
    await bench.pane.getByText('一·1', { exact: true }).first().waitFor();
    await bench.pane.getByText('与表上一致').waitFor();
    await bench.pane.getByText('州甲局', { exact: true }).first().waitFor();
  });

  it('complains of nothing, and asks the network for nothing', () => {
    expect(visit.complaints).toEqual([]);
  });
});
