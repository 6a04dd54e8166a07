import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOverflow } from './gallery/look';
import { beginVisit, type Visit, type WorkbenchPage } from './workbench-page';

const NAMES = '州甲局 州乙局 州丙委 州丁办 州戊局 州己局 州庚院 州辛局 州壬委 州癸办'.split(' ');
/** 单位, 牵头单位, 书记: what a table is in the clipboard. */
const LIST = ['单位\t牵头单位\t书记', ...NAMES.map((name) => `${name}\t\t某${name[1] ?? ''}`)].join(
  '\n',
);
/** Two units alike just where 后3名 begins. */
const FIELD = ['95', '94', '93', '92', '91', '90', '88', '88', '86', '85'];

/** One visit, one story on the weighted appraisal of notice 002: names, scores, ranks, a tie on a limit, figures, what if. */
describe('an appraisal from the list of units to the decided ranks', () => {
  let visit: Visit;
  let bench: WorkbenchPage;

  beforeAll(async () => {
    visit = await beginVisit({ width: 1366, height: 1000 });
    bench = await visit.open();
  });
  afterAll(() => visit.close());

  /** Real keys into the sheet: a column pasted from its first cell. */
  async function paste(cell: string, rows: readonly string[]): Promise<void> {
    await bench.page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
    await bench.goTo(cell);
    await bench.page.keyboard.press('Control+v');
    await bench.page.waitForTimeout(200);
  }

  /** The table of ranks as it reads. */
  async function ranks(): Promise<readonly string[]> {
    return bench.pane.locator('.standings tbody tr').allInnerTexts();
  }

  it('takes a list of units and puts in three sheets', async () => {
    await bench.press('汇总');
    await bench.button(/：插入综合得分表$/).click();
    await bench.pane.getByRole('textbox', { name: '单位名单' }).fill(LIST);
    await bench.pane.getByText('已列入10个单位。').waitFor();
    expect(await findOverflow(bench.page)).toEqual([]);
    await bench.button('插入3张').click();
    await bench.pane.getByText('10个单位，未定10个').waitFor({ timeout: 60_000 });
    const saved = await bench.save();
    expect(saved.sheets).toEqual(expect.arrayContaining(['综合得分表', '排名表', '本表口径']));
  });

  it('ranks what is typed in the sheet, and tells a tie on a limit both ways', async () => {
    await bench.openSheet('综合得分表');
    await paste(
      'F7',
      NAMES.map(() => '90'),
    );
    await paste(
      'J7',
      NAMES.map(() => '90'),
    );
    await paste(
      'L7',
      NAMES.map(() => '18'),
    );
    await paste('S7', FIELD);
    await bench.pane.getByText('10个单位，都已算出').waitFor();
    await bench.pane.getByText('第7名并列2个：州庚院、州辛局').waitFor();
    await bench.pane.getByText(/从轻算，都在后4至6名，.*从重算，都在后3名/).waitFor();
    expect((await ranks()).some((row) => /^7\s*并列\s*州庚院/.test(row))).toBe(true);
    const saved = await bench.save();
    expect(saved.value('综合得分表', 'B7')).toBe(1);
    expect(saved.value('综合得分表', 'B14')).toBe(7);
    expect(saved.value('排名表', 'C6')).toBe('州甲局');
  });

  it('says cell by cell what cannot be counted, and goes there', async () => {
    await bench.type('J9', '九十');
    await bench.pane.getByText('未定1个，不排名次').waitFor();
    await bench.pane
      .getByText(/“九十”/)
      .first()
      .click();
    await bench.type('J9', '90');
    await bench.pane.getByText('10个单位，都已算出').waitFor();
  });

  it('takes a figure where it is missing, signed', async () => {
    await bench.pane.getByLabel('综合评价“好”的分数线').fill('90');
    await bench.pane.getByLabel('综合评价“较好”的分数线').fill('80');
    await bench.button('定为口径…').first().click();
    await bench.pane.getByLabel(/^理由/).fill('考核组会议定');
    await bench.pane.getByLabel(/^姓名/).fill('某甲');
    await bench.button('定为口径').click();
    await bench.pane.getByText('还缺4个数，只能由考核单位定').waitFor();
  });

  it('shows before it is decided whom another reading would move', async () => {
    await bench.pane
      .locator('.box')
      .filter({ hasText: '第7名并列2个' })
      .getByRole('button')
      .click();
    await bench.pane.getByRole('radio', { name: /从重/ }).click();
    await bench.pane.getByText(/^若这样定：2个名次界线变化/).waitFor();
    await bench.button('逐个看').click();
    const lines = await bench.pane.locator('.ahead-table tbody tr').allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/g, ' '))[0]).toContain(
      '州庚院 界线 后4至6名 后3名',
    );
    expect(await findOverflow(bench.page)).toEqual([]);
    await bench.button('定为口径…').last().click();
    await bench.pane.getByLabel(/^理由/).fill('从严');
    await bench.button('定为口径').click();
    await bench.pane.getByText(/^以下后3名/).waitFor();
    // Both of one look: the heading stands there before the units below it are the new ones.
    await expect
      .poll(async () => {
        const rows = await ranks();
        const heading = rows.findIndex((row) => row.startsWith('以下后3名'));
        return heading >= 0 && heading < rows.findIndex((row) => row.includes('州庚院'));
      })
      .toBe(true);
  });

  it('rewrites the sheet after the decision, and goes back', async () => {
    await bench.button('重写公式').click();
    await bench.pane.getByText(/^已写入“综合得分表”/).waitFor();
    const place = async () => (await bench.save()).value('综合得分表', 'P13');
    expect(await place()).toBe(3);
    await bench.button('恢复写入前').click();
    await expect.poll(place).toBe(2);
  });

  it('complains of nothing, and asks the network for nothing', () => {
    expect(visit.complaints).toEqual([]);
  });
});
