import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../addin/files/xlsx-writer';
import { downloadLetter } from './download-letter';
import { drawByHand } from './draw-by-hand';
import { reviewedSheets } from './gallery/fixture-review';
import { findOverflow } from './gallery/look';
import { AGREED, BATCH, PLANTED } from './planted-batch';
import { beginVisit, type Visit, type WorkbenchPage } from './workbench-page';

const SEED = '20171127 3 5';
const REOPENED = '复核后有改动，须重核';

/** One visit, one story: the forms of six people, what differs decided, reopened, lots drawn, the letters taken along. */
describe('a joint review from the filled forms to the letters', () => {
  let visit: Visit;
  let bench: WorkbenchPage;

  beforeAll(async () => {
    visit = await beginVisit({ width: 1366, height: 900 });
    bench = await visit.open();
  });
  afterAll(() => visit.close());

  const person = (name: string) => bench.button(new RegExp(`^${name}`));

  /** Indicators to look at again, with the way they differ. */
  async function differences(): Promise<readonly string[]> {
    const heads = bench.pane
      .getByRole('heading', { level: 3 })
      .filter({ has: bench.page.getByRole('button', { name: /^复核/ }) });
    return (await heads.allInnerTexts()).map((words) => words.replace(/\s+/g, ' '));
  }

  async function decide(side: RegExp, reason: string): Promise<void> {
    await bench.pane.getByRole('radio', { name: side }).check();
    await bench.pane.getByLabel(/^理由/).fill(reason);
    await bench.pane.getByLabel(/^署名/).fill('某庚');
    await bench.button(/^记入复核/).click();
  }

  it('tells of six people what was planted in their forms', async () => {
    const bytes = await writeXlsx(reviewedSheets(BATCH));
    if (!bytes.ok) throw new Error(bytes.failure.code);
    const [chooser] = await Promise.all([
      bench.page.waitForEvent('filechooser'),
      bench.page.keyboard.press('Control+O'),
    ]);
    const mimeType = 'application/octet-stream';
    await chooser.setFiles({ name: '三表.xlsx', mimeType, buffer: Buffer.from(bytes.value) });
    await bench.page.getByText('已打开三表.xlsx，共36张工作表。').waitFor();
    await bench.press('会审');
    await bench.pane.getByText('本批6人').waitFor({ timeout: 60_000 });
    await bench.button('要复核 3').waitFor();
    for (const [name, line, places] of PLANTED) {
      await person(name).getByText(line, { exact: true }).waitFor();
      await person(name).click();
      expect([name, await differences()]).toEqual([name, places]);
      await bench.button('返回名单').click();
    }
    expect(await findOverflow(bench.page)).toEqual([]);
  });

  it('tells of nothing else: other words for the same are no difference', async () => {
    const bars = bench.pane.getByRole('region', { name: '各指标不同人数' });
    await bars.getByText('3项不同，每项1人。').waitFor();
    await bars.getByRole('button', { name: '全部3项' }).click();
    const rows = await bars.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      '指标 人数',
      expect.stringMatching(/^义务9.+ 1人$/),
      expect.stringMatching(/^帮扶责任人1.+ 1人$/),
      expect.stringMatching(/^帮扶责任人2.+ 1人$/),
    ]);
    await bench.button('一致 3').click();
    for (const line of AGREED) {
      await person(line.slice(-2)).getByText('各方填报一致。').waitFor();
    }
    await person('某丙').click();
    await bench.button('只是写法不同的1项已视为一致').click();
    expect(await bench.pane.locator('u').allInnerTexts()).toEqual(expect.arrayContaining(['六']));
    await bench.button('返回名单').click();
    await bench.button('要复核 3').click();
  });

  it('takes a verdict only with the side it follows, its reason and a name', async () => {
    await person('某丁').click();
    await bench.button('复核义务9').click();
    await bench.button('记入复核').click();
    await bench.pane.getByText('请先选采信哪一方。').waitFor();
    await decide(/^党组（党委）/, '查会议记录，有');
    await bench.pane.getByText(/^已定：采信党组（党委）/).waitFor();
    await bench.pane.getByText(/^查会议记录，有（某庚，/).waitFor();
    await bench.button('返回名单').click();
    await person('某丁').getByText('指标都已复核，1个结论待会审。').waitFor();
  });

  it('is undecided again on top of the list once its source says something else', async () => {
    await person('某乙').click();
    await bench.button('复核帮扶责任人1').click();
    await decide(/^党组（党委）/, '查帮扶手册，6次');
    await bench.button('返回差异表').click();
    await bench.button('复核帮扶责任人1').click();
    await bench.button('打开考察组的表').click();
    const box = bench.page.locator('.bench-sheet input').first();
    await expect.poll(() => box.inputValue()).toMatch(/^[B-Z]\d+$/);
    await bench.type(await box.inputValue(), '4次');
    await bench.pane.getByText(REOPENED).waitFor();
    await bench.pane.getByText('“4次”').waitFor();
    // Ctrl+Z takes back what was typed, and no verdict after it.
    await bench.page.keyboard.press('Control+Z');
    await bench.pane.getByText(REOPENED).waitFor({ state: 'hidden' });
    await bench.page.keyboard.press('Control+Z');
    await bench.page.keyboard.press('Control+Y');
    await bench.pane.getByText(REOPENED).waitFor();
    await bench.button('返回差异表').click();
    await bench.button('返回名单').click();
    await person('某乙').getByText('已定0/2').waitFor();
    await person('某乙').getByText(REOPENED).waitFor();
    await person('某丁').getByText('已定1/1').waitFor();
  });

  it('draws from those who agree whom anybody else would draw, and puts the record in', async () => {
    await bench.button('去抽签').click();
    await bench.button('看3人').click();
    const listed = bench.pane.getByRole('list', { name: '名单' }).getByRole('listitem');
    expect((await listed.allInnerTexts()).sort()).toEqual([...AGREED].sort());
    await bench.button('锁定名单').click();
    await bench.pane.getByRole('textbox', { name: '种子（当场报数）' }).fill(SEED);
    await bench.button('抽取').click();
    await bench.pane.getByText('同一名单、同一种子，复算结果相同。').waitFor();
    const { code, lots } = drawByHand(AGREED, SEED.replaceAll(' ', ''));
    const [unit, name] = lots[0]?.line.split(' ') ?? [];
    const drawn = bench.pane.getByRole('button', { name: /：登记抽查核实结果，或退出$/ });
    expect(await drawn.allInnerTexts()).toEqual([name]);
    await bench.button('写入摇号记录').click();
    await bench.page.locator('.bench-sheet').getByText('摇号记录', { exact: true }).waitFor();
    const record = (await bench.save()).texts('摇号记录');
    expect(record).toContain(`${unit} ${name}`);
    expect(record).toContain(lots[0]?.lot.slice(0, 12));
    expect(record.some((words) => words.includes(code))).toBe(true);
  });

  it('writes the letter from what was found, and the record with what is still open', async () => {
    await bench.press('文书');
    await bench.pane.getByLabel('落款单位').fill('市某工委');
    await bench.pane.getByText('没有待定的地方。').waitFor();
    const letter = await downloadLetter(bench, '生成复函');
    expect(letter.name).toBe('关于某甲等6名同志查核情况的复函.docx');
    expect(letter.lines.slice(0, 4)).toEqual([
      '关于某甲等6名同志查核情况的复函',
      '市委组织部：',
      '你部《关于委托查询某甲等6名同志有关情况的函》收悉，经查核，现将有关情况回复如下：',
      '一、某甲同志，现任市甲局科长',
    ]);
    expect(letter.lines).toContain(
      '综上，某己同志能够自觉遵守党章党规，履行党员义务到位，履行脱贫攻坚责任到位。',
    );
    expect(letter.lines.at(-2)).toBe('市某工委（单位公章）');
    await bench.pane.getByText('2项待复核，可带去填写。').waitFor();
    await bench.button('预览会审意见表').click();
    const { lines } = await downloadLetter(bench, '生成会审意见表');
    const opinions = lines.filter((line) => line === '〔待定〕' || line.startsWith('采信'));
    expect(opinions).toEqual([
      '〔待定〕',
      '〔待定〕',
      '采信党组（党委）：达到（按要求完成。）',
      '〔待定〕',
    ]);
    expect(lines).toContain('查会议记录，有');
  });

  it('complains of nothing, and asks the network for nothing', () => {
    expect(visit.complaints).toEqual([]);
  });
});
