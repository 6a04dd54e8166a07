import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { serve } from '../.ci/serve.mjs';
import { openWps, WPS_DIRECTORY } from './wps-pane';

/** Built-ins an engine of 2018 (Chrome 70) lacks and the pane or its libraries might call. */
const NEWER = `
for (const [holder, names] of [
  [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
  [String.prototype, ['at', 'matchAll', 'replaceAll', 'isWellFormed', 'toWellFormed']],
  [Object, ['fromEntries', 'hasOwn', 'groupBy']],
  [Map, ['groupBy']],
  [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
  [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference']],
  [Element.prototype, ['replaceChildren', 'getAnimations', 'checkVisibility', 'setHTMLUnsafe']],
  [Document.prototype, ['getAnimations', 'startViewTransition']],
  [Crypto.prototype, ['randomUUID']],
  [Iterator.prototype, ['map', 'filter', 'toArray', 'some', 'every', 'find', 'flatMap', 'take', 'drop', 'reduce', 'forEach']],
  [window, ['WeakRef', 'FinalizationRegistry', 'AggregateError', 'structuredClone', 'reportError', 'queueMicrotask', 'Iterator', 'scheduler']],
]) {
  for (const name of names) Reflect.deleteProperty(holder, name);
}`;

describe('the WPS pane', () => {
  it('does its main job in an engine without what came after Chrome 70', async () => {
    const wps = await openWps();
    try {
      await wps.visit.context.addInitScript(`if (window.opener) {${NEWER}}`);
      const pane = await wps.insert('第一组');
      // The stand-in is ours now, and what nobody calls is gone.
      expect(
        await pane.page.evaluate(
          "[/native/.test(String(Array.prototype.at)), 'structuredClone' in window]",
        ),
      ).toEqual([false, false]);
      await wps.type('州纪委监察局', 'F9', '支委会少1次，党小组会少1次');
      await wps.goTo('州纪委监察局', 'F9');
      await pane.sees('8 − 1 − 1 = 6');
      await pane.button('填入').click();
      await expect.poll(() => wps.value('州纪委监察局', 'G9'), { timeout: 10_000 }).toBe(6);
      for (const page of ['HefenTotals', 'HefenRubric', 'HefenDocuments', 'HefenCheck']) {
        await wps.press(page);
      }
      await expect.poll(() => pane.heading(), { timeout: 10_000 }).toBe('检查');
      expect(wps.visit.complaints).toEqual([]);
    } finally {
      await wps.visit.close();
    }
  });

  it('runs in an older build, which has everything on wps', async () => {
    const wps = await openWps({ build: 'old' });
    try {
      const pane = await wps.insert('第一组');
      expect(await pane.heading()).toBe('检查');
      expect(wps.visit.complaints).toEqual([]);
    } finally {
      await wps.visit.close();
    }
  });

  it('runs over http as from files', async () => {
    const server = await serve({ directory: WPS_DIRECTORY, port: 0 });
    const wps = await openWps();
    try {
      await wps.visit.shell.goto(`${server.origin}/index.html`);
      const pane = await wps.insert('第一组');
      expect(pane.page.url()).toBe(`${server.origin}/taskpane.html#1`);
      expect(wps.visit.complaints).toEqual([]);
    } finally {
      await wps.visit.close();
      await server.close();
    }
  });

  it('that cannot start says so in one sentence', async () => {
    const wps = await openWps();
    try {
      // As an engine that does not know the syntax answers.
      await wps.visit.context.route(/taskpane\.\w+\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'const = 1;' }),
      );
      await wps.visit.press('HefenCheck');
      const page = await wps.visit.pane();
      await page.getByText('此版本WPS内置的浏览器太旧').waitFor();
    } finally {
      await wps.visit.close();
    }
  });
});

describe('the pages around the pane', () => {
  it('the probe reports in text, tries a blank workbook only when told, and leaves no trace', async () => {
    const wps = await openWps();
    try {
      const pane = await wps.press('HefenCheck');
      await pane.page.locator('h1').click();
      await pane.page.keyboard.press('Control+Alt+KeyJ');
      await pane.page.waitForURL(/probe\.html$/);
      const report = pane.page.getByLabel('自检结果');
      const before = await report.inputValue();
      expect(before).toMatch(/【WPS表格】\n表格程序：有/);
      expect(before).toMatch(/事件 SheetChange：有/);
      expect(before).toMatch(/行内样式被拦：有/);
      expect(before).not.toMatch(/Sheet1|工作簿1|file:\/\/|\/home/);
      const sheets = await wps.visit.look();
      await pane.button('新建空白工作簿来试').click();
      await pane.sees(/试完了|没有试完/);
      expect(await wps.visit.look()).toEqual(sheets);
      await pane.button('回到窗格').click();
      await pane.sees('本工作簿还没有核分表');
    } finally {
      await wps.visit.close();
    }
  });

  it('the install page gives the files with the address it is served from', async () => {
    const server = await serve({ directory: WPS_DIRECTORY, port: 0 });
    const wps = await openWps();
    try {
      const page = await wps.visit.context.newPage();
      await page.goto(`${server.origin}/install.html`);
      expect(await page.locator('#publish').innerText()).toContain(
        `<jspluginonline name="hefen" type="et" url="${server.origin}/" enable="enable_dev" install="null"/>`,
      );
      expect(await page.locator('#oem').innerText()).toContain(
        `JSPluginsServer=${server.origin}/jsplugins.xml`,
      );
      await page.goto(pathToFileURL(join(WPS_DIRECTORY, 'install.html')).href);
      expect(await page.locator('#publish').innerText()).toContain('url="加载项地址/"');
      expect(wps.visit.complaints).toEqual([]);
    } finally {
      await wps.visit.close();
      await server.close();
    }
  });
});
