import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWps, valueIn, type PaneOnScreen, type WpsFace } from './wps-pane';

const UNIT = '州纪委监察局';
const SUMMARY = '评分汇总表（第一组）';
const BASES = [5, 5, 10, 5, 8, 5, 5, 6, 10, 8, 6, 10, 3, 5, 7];

/** One morning at the built add-in, opened from files, over a stand-in for WPS 表格: each step stands on the one before. */
describe('the main job in WPS', () => {
  let wps: WpsFace;
  let pane: PaneOnScreen;

  beforeAll(async () => {
    wps = await openWps();
  });
  afterAll(() => wps.visit.close());

  /** Full marks typed into every score of a unit's form but those named. */
  async function fillForm(unit: string, scores: Readonly<Record<string, string>>): Promise<void> {
    for (const [index, base] of BASES.entries()) {
      const cell = `G${index + 5}`;
      await wps.type(unit, cell, scores[cell] ?? String(base));
    }
  }

  it('opens from the ribbon on the page that was pressed, and its time is told', async () => {
    const start = performance.now();
    pane = await wps.press('HefenCheck');
    await pane.sees('本工作簿还没有核分表');
    const elapsed = performance.now() - start;
    console.log(`WPS pane, first useful screen: ${Math.round(elapsed)} ms after the press`);
    expect(await pane.heading()).toBe('检查');
  });

  it('the next press reaches the pane that is there', async () => {
    await wps.press('HefenTotals');
    await expect.poll(() => pane.heading()).toBe('汇总');
    expect(await wps.visit.ask('wps.panes.length')).toBe(1);
  });

  it('inserts the ten units of the first group and their summary', async () => {
    await wps.insert('第一组');
    const sheets = await wps.visit.look();
    expect(sheets.filter(({ name }) => name.startsWith('州'))).toHaveLength(10);
    expect(sheets.map(({ name }) => name)).toContain(SUMMARY);
    expect(valueIn(sheets, UNIT, 'C9')).toMatch(/^5、落实“三会一课”制度/);
    expect(valueIn(sheets, UNIT, 'G20') || null).toBeNull();
  });

  it('shows what typed facts cost, and writes nothing', async () => {
    await wps.type(UNIT, 'F9', '支委会少1次，党小组会少1次');
    await wps.goTo(UNIT, 'F9');
    await pane.sees('8 − 1 − 1 = 6');
    expect(await wps.value(UNIT, 'G9')).toBeNull();
  });

  it('says where a typed score contradicts the words, and on which clause', async () => {
    await wps.type(UNIT, 'G9', '7');
    await wps.goTo(UNIT, 'G9');
    await pane.sees('必改');
    await pane.sees(/“未按要求召开的，每次扣1分”/);
  });

  it('mends it with 填入, and takes it back with 撤销填入', async () => {
    await pane.button('改用拟写的句子').click();
    await pane.button('填入').click();
    await pane.sees('已填入F9、G9。');
    expect(await wps.value(UNIT, 'G9')).toBe(6);
    expect(await wps.value(UNIT, 'F9')).toBe('支委会少1次，扣1分；党小组会少1次，扣1分。');
    await pane.button('撤销填入').click();
    await pane.button('撤销填入').waitFor({ state: 'detached' });
    expect(await wps.value(UNIT, 'G9')).toBe(7);
    expect(await wps.value(UNIT, 'F9')).toBe('支委会少1次，党小组会少1次');
  });

  it('填入 on the ribbon writes what is in sight', async () => {
    await wps.press('HefenCheck');
    await wps.goTo(UNIT, 'G9');
    await pane.sees('8 − 1 − 1 = 6');
    await wps.press('HefenFill');
    await pane.sees(/^已填入.*G9。$/);
    expect(await wps.value(UNIT, 'G9')).toBe(6);
  });

  it('上一处 and 下一处 on the ribbon go to a problem, each press once', async () => {
    await wps.type(UNIT, 'G12', '5');
    await wps.type(UNIT, 'G14', '7');
    await expect.poll(() => pane.page.locator('.foot').innerText()).toMatch(/共3处/);
    await wps.goTo(UNIT, 'G5');
    await wps.press('HefenNext');
    await wps.press('HefenNext');
    await pane.sees('第10项');
    await wps.press('HefenPrevious');
    await pane.sees('第8项');
    await wps.clear(UNIT, 'G12');
    await wps.clear(UNIT, 'G14');
  });

  it('totals and ranks in the sheet once three forms are complete', async () => {
    await fillForm(UNIT, { G9: '6' });
    await fillForm('州委组织部', {});
    await fillForm('州委宣传部', {});
    const sheets = await wps.visit.look();
    expect(valueIn(sheets, UNIT, 'G20')).toBe(96);
    expect(valueIn(sheets, '州委组织部', 'G20')).toBe(98);
    expect([5, 6, 7].map((row) => valueIn(sheets, SUMMARY, `B${row}`))).toEqual([3, 1, 1]);
    expect([5, 6, 7].map((row) => valueIn(sheets, SUMMARY, `F${row}`))).toEqual([96, 98, 98]);
    expect(valueIn(sheets, SUMMARY, 'F8') || null).toBeNull();
  });

  it('shows ranks, ties and the one-third quota on 汇总', async () => {
    await wps.press('HefenTotals');
    const rows = pane.page.locator('table.ranks tbody tr');
    await expect.poll(() => rows.count()).toBe(3);
    expect(await rows.first().innerText()).toMatch(/1\s*并列\s*州委组织部\s*98\s*\+3/);
    expect(await pane.page.locator('body').innerText()).toMatch(/10÷3，取整为3个/);
  });

  it('closed by its cross, the same pane comes back as it was, and only shows what a press proposes', async () => {
    await wps.visit.ask('wps.hidePane(1)');
    await wps.type('州委统战部', 'F5', '未按要求落实');
    await wps.goTo('州委统战部', 'F5');
    await wps.press('HefenFill');
    await pane.sees('5 − 2 = 3');
    expect(await wps.visit.ask('wps.panes.length')).toBe(1);
    expect(await wps.visit.ask('wps.panes[0].object.Visible')).toBe(true);
    expect(await wps.value('州委统战部', 'G5')).toBeNull();
  });

  it('gone for good, a new pane finds everything in the workbook', async () => {
    await wps.visit.ask('wps.losePane(1)');
    pane = await wps.press('HefenTotals');
    await expect.poll(() => pane.page.locator('table.ranks tbody tr').count()).toBe(3);
    expect(await wps.visit.ask('wps.panes.length')).toBe(2);
    expect(await wps.visit.ask('wps.et.listenerErrors.map(String)')).toEqual([]);
  });

  it('never complained, never was refused anything by its policy, never raised an alert', async () => {
    expect(wps.visit.complaints).toEqual([]);
    expect(await wps.visit.ask('wps.et.alerts')).toEqual([]);
  });
});
