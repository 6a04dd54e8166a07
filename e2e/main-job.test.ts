import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginVisit, type Visit, type WorkbenchPage } from './workbench-page';

/** One visit, one story: each step stands on the one before, as a morning does. */
describe('the main job on notice 003', () => {
  let visit: Visit;
  let bench: WorkbenchPage;

  beforeAll(async () => {
    visit = await beginVisit();
    bench = await visit.open();
  });
  afterAll(() => visit.close());

  it('greets a newcomer with three jobs and no problem', async () => {
    await bench.pane.getByText('本工作簿还没有核分表').waitFor();
  });

  it('inserts the ten units of the first group and their summary', async () => {
    await bench.insert('第一组');
    const saved = await bench.save();
    expect(saved.sheets.filter((name) => name.startsWith('州'))).toHaveLength(10);
    expect(saved.value('州纪委监察局', 'C9')).toMatch(/^5、落实“三会一课”制度/);
    expect(saved.formula('州纪委监察局', 'G20')).toMatch(/^=IF\(/);
    expect(saved.value('州纪委监察局', 'G20') ?? '').toBe('');
  });

  it('gives the keys to the framed cell after inserting, so that the first word is not lost', async () => {
    await bench.page.keyboard.type('none');
    await bench.page.keyboard.press('Enter');
    expect((await bench.save()).value('州纪委监察局', 'F5')).toBe('none');
    await bench.clear('F5');
  });

  it('shows what typed facts cost, with the clause, and writes nothing', async () => {
    await bench.type('F9', '支委会少1次，党小组会少1次');
    await bench.goTo('F9');
    await bench.pane.getByText('8 − 1 − 1 = 6').waitFor();
    const saved = await bench.save();
    expect(saved.value('州纪委监察局', 'F9')).toBe('支委会少1次，党小组会少1次');
    expect(saved.value('州纪委监察局', 'G9') ?? null).toBeNull();
  });

  it('says where a typed score contradicts the words, on which clause, and what it comes to', async () => {
    await bench.type('G9', '7');
    await bench.goTo('G9');
    const box = bench.pane.getByText('必改').first();
    await box.waitFor();
    await bench.pane
      .getByText(/“未按要求召开的，每次扣1分”/)
      .first()
      .waitFor();
  });

  it('mends it with 填入, and takes it back with 撤销填入', async () => {
    await bench.button('改用拟写的句子').click();
    await bench.button('填入').click();
    await bench.pane.getByText('已填入F9、G9。').waitFor();
    let saved = await bench.save();
    expect(saved.value('州纪委监察局', 'G9')).toBe(6);
    expect(saved.value('州纪委监察局', 'F9')).toBe('支委会少1次，扣1分；党小组会少1次，扣1分。');
    await bench.button('撤销填入').click();
    await bench.button('撤销填入').waitFor({ state: 'detached' });
    saved = await bench.save();
    expect(saved.value('州纪委监察局', 'G9')).toBe(7);
    expect(saved.value('州纪委监察局', 'F9')).toBe('支委会少1次，党小组会少1次');
    await bench.goTo('G9');
    await bench.button('填入').click();
    await bench.pane.getByText(/^已填入.*G9。$/).waitFor();
  });

  it('undoes typing, and only that, with Ctrl+Z', async () => {
    await bench.type('F7', '缺2项');
    await bench.goTo('F7');
    await bench.pane.getByText('10 − 2 = 8').waitFor();
    await bench.page.keyboard.press('Control+z');
    await bench.pane.getByText('10 − 2 = 8').waitFor({ state: 'detached' });
    const saved = await bench.save();
    expect(saved.value('州纪委监察局', 'F7') ?? null).toBeNull();
    expect(saved.value('州纪委监察局', 'G9')).toBe(6);
  });

  it('keeps the figure being typed while totals and ranks are recalculated under it', async () => {
    await bench.type('G6', '5');
    await bench.page.keyboard.type('1');
    // Long enough for the results of the entry before to land on the summary, row 7 of it included.
    await bench.page.waitForTimeout(1_500);
    await bench.page.keyboard.type('0');
    await bench.page.keyboard.press('Enter');
    const saved = await bench.save();
    expect([saved.value('州纪委监察局', 'G6'), saved.value('州纪委监察局', 'G7')]).toEqual([5, 10]);
    await bench.page.keyboard.press('Control+z');
    await bench.page.keyboard.press('Control+z');
  });

  it('totals and ranks in the sheet once three forms are complete', async () => {
    await fillForm(bench, '州纪委监察局', { G9: '6' });
    await fillForm(bench, '州委组织部', {});
    await fillForm(bench, '州委宣传部', {});
    const saved = await bench.save();
    expect(saved.value('州纪委监察局', 'G20')).toBe(96);
    expect(saved.value('州委组织部', 'G20')).toBe(98);
    const summary = saved.sheets.find((name) => name.startsWith('评分汇总表')) ?? '';
    expect([5, 6, 7].map((row) => saved.value(summary, `B${row}`))).toEqual([3, 1, 1]);
    expect([5, 6, 7].map((row) => saved.value(summary, `F${row}`))).toEqual([96, 98, 98]);
    expect(saved.value(summary, 'F8') ?? '').toBe('');
  });

  it('shows ranks, ties and the one-third quota on 汇总', async () => {
    await bench.press('汇总');
    const rows = bench.pane.locator('table.ranks tbody tr');
    await expect.poll(() => rows.count()).toBe(3);
    expect(await rows.first().innerText()).toMatch(/1\s*并列\s*州委组织部\s*98\s*\+3/);
    expect(await bench.pane.innerText()).toMatch(/10÷3，取整为3个/);
  });

  it('empties one total when one score is blanked, while the other ranks stay', async () => {
    await bench.openSheet('州纪委监察局');
    await bench.clear('G12');
    const saved = await bench.save();
    const summary = saved.sheets.find((name) => name.startsWith('评分汇总表')) ?? '';
    expect(saved.value('州纪委监察局', 'G20') ?? '').toBe('');
    expect([5, 6, 7].map((row) => saved.value(summary, `B${row}`) || '')).toEqual(['', 1, 1]);
  });

  it('empties one row when one unit’s sheet is deleted, and no error is passed on', async () => {
    await deleteSheet(bench, '州委宣传部');
    const saved = await bench.save();
    const summary = saved.sheets.find((name) => name.startsWith('评分汇总表')) ?? '';
    expect(saved.sheets).not.toContain('州委宣传部');
    expect([5, 6, 7].map((row) => saved.value(summary, `B${row}`) || '')).toEqual(['', 1, '']);
    expect(saved.value(summary, 'F7') ?? '').toBe('');
  });

  it('finds everything again after a reload, and after saving and opening the file', async () => {
    await bench.page.waitForTimeout(800);
    await bench.page.reload();
    await bench.pane.getByText(/州/).first().waitFor();
    const kept = await bench.save();
    expect(kept.value('州纪委监察局', 'G9')).toBe(6);
    expect(kept.value('州委组织部', 'G20')).toBe(98);
    await bench.press('新建');
    const question = bench.page.getByRole('dialog');
    if (await question.isVisible().catch(() => false)) {
      await question
        .getByRole('button', { name: /不保存|新建/ })
        .first()
        .click();
    }
    await bench.pane.getByText('本工作簿还没有核分表').waitFor();
    const [chooser] = await Promise.all([
      bench.page.waitForEvent('filechooser'),
      bench.press('打开'),
    ]);
    await chooser.setFiles({
      name: kept.fileName,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(kept.bytes),
    });
    await bench.pane.getByText('本工作簿还没有核分表').waitFor({ state: 'detached' });
    const again = await bench.save();
    expect(again.sheets).toEqual(kept.sheets);
    expect(again.value('州纪委监察局', 'F9')).toBe(kept.value('州纪委监察局', 'F9'));
    expect(again.value('州委组织部', 'G20')).toBe(98);
  });

  it('never complained and never left the page', () => {
    expect(visit.complaints).toEqual([]);
  });
});

/** Full marks typed into every score of a unit's form but those named. */
async function fillForm(
  bench: WorkbenchPage,
  sheet: string,
  scores: Readonly<Record<string, string>>,
): Promise<void> {
  const bases = [5, 5, 10, 5, 8, 5, 5, 6, 10, 8, 6, 10, 3, 5, 7];
  await bench.openSheet(sheet);
  await bench.pane.locator('.strip').getByText(sheet).waitFor();
  await bench.goTo('G5');
  for (const [index, base] of bases.entries()) {
    await bench.page.keyboard.type(scores[`G${index + 5}`] ?? String(base));
    await bench.page.keyboard.press('Enter');
  }
  await bench.pane.getByText('15/15项').waitFor({ timeout: 20_000 });
}

/** Right click on the tab → 删除, as people do. */
async function deleteSheet(bench: WorkbenchPage, sheet: string): Promise<void> {
  await bench.page
    .locator('.bench-sheet')
    .getByText(sheet, { exact: true })
    .first()
    .click({ button: 'right' });
  await bench.page.getByText('删除', { exact: true }).last().click();
  const confirm = bench.page.getByRole('button', { name: '确定' });
  if (await confirm.isVisible().catch(() => false)) await confirm.click();
  await bench.page.waitForTimeout(400);
}
