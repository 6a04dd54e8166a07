import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { TYPEFACES } from '../../.ci/office.mjs';
import { findColours } from './inspect-paper';
import { PRINTED_FORMS } from './printed-forms';
import { fontsOf, readPaper, type Page } from './read-paper';

const SHELF = inject('paper');
const TYPEFACE_NAMES = Object.keys(TYPEFACES);

const PAPERS = TYPEFACE_NAMES.flatMap((typeface) =>
  PRINTED_FORMS.map((form) => [form.id, typeface, form.sheet] as const),
);

describe.each(PAPERS)('%s in %s', (id, typeface, sheet) => {
  let pages: readonly Page[];
  beforeAll(async () => {
    pages = await readPaper(join(SHELF, typeface, `${id}.pdf`));
  });

  it('P1: A4, as the form stands', () => {
    const [width, height] =
      sheet.print?.orientation === 'landscape' ? [841.9, 595.3] : [595.3, 841.9];
    for (const page of pages) {
      expect(page.width).toBeCloseTo(width, 0);
      expect(page.height).toBeCloseTo(height, 0);
    }
  });

  it('P5: black on white', () => {
    expect(findColours(pages)).toEqual([]);
  });
});

const FLAWED = PAPERS.filter(([id]) => id.endsWith(' flawed'));

it.each(FLAWED)('P6: %s in %s has the lines of a clean one', async (id, typeface) => {
  const linesOf = async (name: string) =>
    (await readPaper(join(SHELF, typeface, `${name}.pdf`))).map(({ lines }) => lines);
  expect(await linesOf(id)).toEqual(await linesOf(id.replace(/flawed$/, 'clean')));
});

it('P7: the typefaces are two, and each run has one of them alone', async () => {
  const [{ id } = { id: '' }] = PRINTED_FORMS;
  const files = TYPEFACE_NAMES.map((typeface) => join(SHELF, typeface, `${id}.pdf`));
  const fonts = await Promise.all(files.map(fontsOf));
  expect(fonts).toEqual([[expect.stringMatching(/^Noto/)], ['BousungEG']]);
});
