import { describe, expect, it } from 'vitest';
import { layOutPage, layOutPageInSteps } from './lay-out-page';
import { text, type Page, type PageRow } from './page';
import { STYLE } from './sheet-style';

function pageOf(rows: number): Page {
  return {
    name: '表',
    orientation: 'portrait',
    identity: null,
    columns: [{ id: 'words', width: 40 }],
    rows: Array.from({ length: rows }, (_, at): PageRow => ({
      key: '',
      cells: [{ column: 0, input: text(`第${at}行`), style: STYLE.words }],
      working: { input: text('提示'), style: STYLE.working },
    })),
    repeated: null,
    frozen: 0,
    printed: rows,
    validations: [],
    conditionalFormats: [],
  };
}

function stepsOf(page: Page): { readonly steps: number; readonly laidOut: unknown } {
  const laying = layOutPageInSteps(page);
  for (let steps = 0; ; steps += 1) {
    const step = laying.next();
    if (step.done) return { steps, laidOut: step.value };
  }
}

describe('a page of thousands of rows', () => {
  it('is laid out in steps of so many rows, and comes to the same', () => {
    const [small, large] = [stepsOf(pageOf(100)), stepsOf(pageOf(600))];
    // Five hundreds of rows more, each a step as cells and a step as what stands beside them.
    expect(large.steps - small.steps).toBe(10);
    expect(large.laidOut).toEqual(layOutPage(pageOf(600)));
  });
});
