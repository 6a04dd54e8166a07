import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginVisit, type Visit, type WorkbenchPage } from './workbench-page';

let visit: Visit;
let bench: WorkbenchPage;

beforeAll(async () => {
  visit = await beginVisit();
  bench = await visit.open();
});

afterAll(async () => {
  await visit.close();
});

const inPane = () =>
  bench.page.evaluate(
    () => document.querySelector('.pane')?.contains(document.activeElement) ?? false,
  );
const inGrid = () =>
  bench.page.evaluate(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');

describe('without a mouse', () => {
  it.each(['F6', 'Control+Alt+k'])(
    '%s goes from an empty sheet to the pane and back',
    async (key) => {
      await bench.goTo('B3');
      await bench.page.keyboard.press(key);
      await expect.poll(inPane).toBe(true);
      await bench.page.keyboard.press(key);
      await expect.poll(inGrid).toBe(true);
    },
  );

  it('Esc on the head of the pane leads back to the sheet, and a closed pane is opened', async () => {
    await bench.page.getByRole('button', { name: '关闭窗格' }).click();
    await bench.page.keyboard.press('F6');
    await expect.poll(inPane).toBe(true);
    await bench.pane.locator('.page-name button').focus();
    await bench.page.keyboard.press('Escape');
    await expect.poll(inGrid).toBe(true);
  });

  it('whoever opens a page from a card has the keys on the head of that page', async () => {
    await bench.pane.getByRole('button', { name: /表格/ }).last().focus();
    await bench.page.keyboard.press('Enter');
    await expect
      .poll(() => bench.page.evaluate(() => document.activeElement?.closest('h1')?.textContent))
      .toMatch(/表格/);
  });
});
