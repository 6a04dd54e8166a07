import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaintText, findOverflow, findSmallTargets } from './gallery/look';
import { openGallery, type Gallery } from './gallery/open-gallery';
import * as states from './gallery/states';

const STATES = Object.keys(states);

/** What only a real browser can tell of the pane: room, targets, contrast. */
describe('the pane', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery.close());

  it.each(STATES)('%s fits at every width, is pressed and read with ease', async (state) => {
    const { page } = gallery;
    await gallery.show(state, { width: 480, height: 500 });
    expect(await findFaintText(page)).toEqual([]);
    for (const width of [480, 420, 320, 270, 240]) {
      await page.setViewportSize({ width, height: width === 480 ? 500 : 700 });
      // The pane measures itself a frame later.
      await page.waitForTimeout(60);
      expect({ width, found: await findOverflow(page) }).toEqual({ width, found: [] });
      expect({ width, found: await findSmallTargets(page) }).toEqual({ width, found: [] });
    }
    await gallery.show(state, { width: 320, height: 700 }, 'theme=dark');
    expect(await findFaintText(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await findFaintText(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('fits in English too', async () => {
    for (const state of [...STATES, 'REVIEW', 'DRAW', 'DOCUMENTS']) {
      await gallery.show(state, { width: 320, height: 700 }, 'locale=en-US');
      expect({ state, found: await findOverflow(gallery.page) }).toEqual({ state, found: [] });
    }
  });

  /** What stands there now fits, is pressed and read with ease, narrow and in every colour. */
  async function look(): Promise<void> {
    const { page } = gallery;
    for (const width of [320, 240]) {
      await page.setViewportSize({ width, height: 700 });
      await page.waitForTimeout(60);
      expect({ width, found: await findOverflow(page) }).toEqual({ width, found: [] });
      expect({ width, found: await findSmallTargets(page) }).toEqual({ width, found: [] });
    }
    expect(await findFaintText(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await findFaintText(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  }

  it('shows the three levels of 会审 and 封存 in every width and colour, of four sides too', async () => {
    const { page } = gallery;
    await gallery.show('REVIEW', { width: 320, height: 700 }, 'theme=dark');
    await look();
    await page.getByText(/^封存 \d/).click();
    await page.getByRole('button', { name: /^某甲/ }).click();
    await look();
    await page.getByText('返回名单').click();
    await page.getByRole('button', { name: /^某甲/ }).click();
    await look();
    await page.getByRole('button', { name: '复核责任3' }).click();
    await look();
    await page.getByRole('button', { name: '返回差异表' }).click();
    await page.getByRole('button', { name: '返回名单' }).click();
    await page.getByRole('button', { name: /^某戊/ }).click();
    await page.getByText('县（市、区）党委组织部').first().waitFor();
    await look();
  });

  it('draws lots and shows letters in every width and colour', async () => {
    const { page } = gallery;
    await gallery.show('DRAW', { width: 320, height: 700 });
    await look();
    await page.getByRole('button', { name: '锁定名单' }).click();
    await page.getByRole('textbox', { name: '种子（当场报数）' }).fill('20171127 3 5');
    await page.getByRole('button', { name: '抽取' }).click();
    await page.getByRole('button', { name: '写入摇号记录' }).waitFor();
    await look();
    await gallery.show('DOCUMENTS', { width: 320, height: 700 }, 'theme=dark');
    await page.getByRole('article').waitFor();
    await look();
    await page.getByRole('button', { name: /^预览委托函.*党建/ }).click();
    await look();
  });

  it('keeps the 拟填 block docked above the foot in a low pane, and lets it go with its card', async () => {
    const { page } = gallery;
    await gallery.show('PROBLEM', { width: 320, height: 500 });
    const foot = await page.locator('.foot').boundingBox();
    const docked = await page.locator('.fill').boundingBox();
    expect((docked?.y ?? 0) + (docked?.height ?? 0)).toBeCloseTo(foot?.y ?? -1, 0);
    await page.locator('.body').evaluate((body) => body.scrollTo(0, body.scrollHeight));
    const gone = await page.locator('.fill').boundingBox();
    expect((gone?.y ?? 999) + (gone?.height ?? 0)).toBeLessThan(200);
  });

  it('opens its menu inside the narrowest pane', async () => {
    const { page } = gallery;
    await gallery.show('FILLING', { width: 240, height: 500 });
    await page.locator('.page-button').click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await findOverflow(page)).toEqual([]);
  });

  it('puts a chart on the clipboard as a picture, sharp enough for paper', async () => {
    const { page } = gallery;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await gallery.show('CHARTED', { width: 320, height: 700 });
    await page.getByRole('button', { name: '复制为图片：各组得分' }).click();
    await page.getByText('已复制，可粘贴到文档里。').waitFor();
    const width = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return blob ? (await createImageBitmap(blob)).width : 0;
    });
    expect(width).toBe(1120);
  });

  it('finds what is too wide, too small or too faint', async () => {
    const { page } = gallery;
    await gallery.show('FILLING', { width: 320, height: 700 });
    const faults = await page.addStyleTag({
      content: `.strip-unit { min-width: 400px } .pane .pill { height: 20px }
        .attainable { color: #aaa !important } .item-section { overflow: hidden; white-space: nowrap; max-width: 40px }`,
    });
    expect(await findOverflow(page)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^out: STRONG.strip-unit/),
        expect.stringMatching(/^cut: SPAN.item-section/),
      ]),
    );
    expect(await findSmallTargets(page)).toHaveLength(4);
    expect(await findFaintText(page)).toEqual([expect.stringContaining('attainable')]);
    await faults.evaluate((element) => element.parentNode?.removeChild(element));
  });
});
