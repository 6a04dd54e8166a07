import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginVisit, type Visit, type WorkbenchPage } from './workbench-page';

let visit: Visit;
let bench: WorkbenchPage;

beforeAll(async () => {
  visit = await beginVisit();
});
afterAll(() => visit.close());

beforeEach(async () => {
  bench = await visit.open();
});

// One browser for all, whose cache holds the scripts; nothing else of a test is there for the next.
afterEach(async () => {
  const complaints = visit.complaints.splice(0);
  await bench.page.close();
  await visit.forget();
  expect(complaints).toEqual([]);
});

const message = () => bench.page.locator('.message');

async function openFile(name: string, contents: Buffer | string): Promise<void> {
  const [chooser] = await Promise.all([
    bench.page.waitForEvent('filechooser'),
    bench.page.keyboard.press('Control+O'),
  ]);
  const mimeType = 'application/octet-stream';
  await chooser.setFiles({ name, mimeType, buffer: Buffer.from(contents) });
}

async function reload(): Promise<void> {
  await bench.page.reload();
  await bench.pane.getByRole('heading', { level: 1 }).waitFor();
}

describe('the workbook of the page', () => {
  it('survives a reload in the very moment after typing', async () => {
    for (const cell of ['A1', 'B2', 'C3']) {
      await bench.goTo(cell);
      await bench.page.keyboard.type(`写在${cell}`);
      await bench.page.keyboard.press('Enter');
      await reload();
    }
    const saved = await bench.save();
    expect(['A1', 'B2', 'C3'].map((cell) => saved.value('Sheet1', cell))).toEqual([
      '写在A1',
      '写在B2',
      '写在C3',
    ]);
  });

  it('survives it with what stands in a cell that nobody has closed', async () => {
    await bench.goTo('B2');
    await bench.page.keyboard.type('写到一半');
    await reload();
    expect((await bench.save()).value('Sheet1', 'B2')).toBe('写到一半');
  });

  it('is named by the day, clean after saving, and unsaved after the next key', async () => {
    const page = bench.page;
    await bench.type('A1', '一');
    expect(await page.title()).toBe('*未命名工作簿 - 核分');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Control+S'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^核分-\d{4}-\d{2}-\d{2}\.xlsx$/);
    await page.waitForFunction(() => /^核分-[\d-]+\.xlsx - 核分$/.test(document.title));
    await bench.type('A2', '二');
    expect(await page.title()).toMatch(/^\*核分-/);
  });

  it('stays as it is when a file is none, and says so in a sentence', async () => {
    await bench.type('A1', '一');
    await openFile('州戊局.xlsx', '单位,得分\n州戊局,92');
    await message().getByText('州戊局.xlsx：是文本').waitFor();
    await openFile('州戊局.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    await message().getByText('州戊局.xlsx：文件损坏，打不开。请对方另存后重发。').waitFor();
    expect((await bench.save()).value('Sheet1', 'A1')).toBe('一');
  });

  it('is asked for before another file replaces it, and kept on 取消', async () => {
    await bench.type('A1', '一');
    const first = await bench.save();
    await bench.type('A1', '二');
    await openFile('旧.xlsx', Buffer.from(first.bytes));
    const question = bench.page.getByRole('dialog');
    await question.getByRole('button', { name: '取消' }).click();
    expect(await bench.page.title()).toMatch(/^\*核分-/);
    await openFile('旧.xlsx', Buffer.from(first.bytes));
    await question.getByRole('button', { name: '不保存' }).click();
    await message().getByText('已打开旧.xlsx，共1张工作表。').waitFor();
    const opened = await bench.save();
    expect([opened.fileName, opened.value('Sheet1', 'A1')]).toEqual(['旧.xlsx', '一']);
  });

  it('takes a file dropped anywhere', async () => {
    await bench.type('A1', '一');
    const { bytes } = await bench.save();
    await bench.page.evaluate(
      (numbers) => {
        const held = new DataTransfer();
        held.items.add(new File([new Uint8Array(numbers)], '拖来的.xlsx'));
        const init = { dataTransfer: held, bubbles: true, cancelable: true };
        document.querySelector('canvas')?.dispatchEvent(new DragEvent('dragover', init));
        document.querySelector('canvas')?.dispatchEvent(new DragEvent('drop', init));
      },
      [...bytes],
    );
    await message().getByText('已打开拖来的.xlsx').waitFor();
  });

  it('is kept by the first window only, and the second says so', async () => {
    const second = await visit.open();
    await second.page.locator('.message').getByText('另一个窗口正开着工作簿').waitFor();
    await second.type('A1', '第二个窗口');
    await second.page.waitForTimeout(600);
    await second.page.close();
    await reload();
    expect((await bench.save()).value('Sheet1', 'A1') ?? '').toBe('');
  });

  it('begins empty where what was kept cannot be read, and puts that aside', async () => {
    await bench.type('A1', '一');
    await bench.page.waitForTimeout(600);
    const broken = (): Promise<unknown> =>
      bench.page.evaluate(
        () =>
          new Promise((resolve) => {
            const opening = indexedDB.open('hefen-workbench', 1);
            opening.onsuccess = () => {
              const store = opening.result
                .transaction('snapshots', 'readwrite')
                .objectStore('snapshots');
              store.put({ format: 1, contents: 'broken' }, 'current');
              const keys = store.getAllKeys();
              keys.onsuccess = () => resolve(keys.result);
            };
          }),
      );
    await broken();
    await reload();
    await message().getByText('上次的内容没有读出').waitFor();
    expect((await bench.save()).sheets).toEqual(['Sheet1']);
    expect(await broken()).toEqual([expect.stringMatching(/^aside-/), 'current']);
  });
});

describe('the pane of the page', () => {
  it('closes with ×, comes back with any page of the bar, and keeps its width', async () => {
    const { page } = bench;
    await page.getByRole('button', { name: '关闭窗格' }).click();
    await bench.pane.waitFor({ state: 'detached' });
    await bench.press('汇总');
    expect(await bench.pane.getByRole('heading', { level: 1 }).innerText()).toBe('汇总');
    const border = page.getByRole('separator', { name: '窗格宽度' });
    await border.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await border.getAttribute('aria-valuenow')).toBe('390');
    await page.waitForTimeout(400);
    await reload();
    expect(await border.getAttribute('aria-valuenow')).toBe('390');
    expect(await bench.pane.getByRole('heading', { level: 1 }).innerText()).toBe('汇总');
  });
});
