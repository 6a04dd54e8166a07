import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { TYPEFACES } from '../../.ci/office.mjs';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { findColours, findCutPages, findStrayWords, wordsBesideBoxes } from './inspect-paper';
import { PARTLY_APPLYING, PRINTED_FORMS } from './printed-forms';
import { fontsOf, readPaper, type Page } from './read-paper';
import { readSavedSheet } from './saved-sheet';

const SHELF = inject('paper');
const TYPEFACE_NAMES = Object.keys(TYPEFACES);

/** Each is read once, though P6 looks at it again. */
const read = new Map<string, Promise<readonly Page[]>>();

function pagesOf(typeface: string, id: string): Promise<readonly Page[]> {
  const file = join(SHELF, typeface, `${id}.pdf`);
  const pages = read.get(file) ?? readPaper(file);
  read.set(file, pages);
  return pages;
}

const PAPERS = TYPEFACE_NAMES.flatMap((typeface) =>
  PRINTED_FORMS.map((form) => [form.id, typeface, form.sheet] as const),
);

describe.each(PAPERS)('%s in %s', (id, typeface, sheet) => {
  let pages: readonly Page[];
  let calculated: SheetBlueprint;
  beforeAll(async () => {
    [pages, calculated] = await Promise.all([
      pagesOf(typeface, id),
      readSavedSheet(join(SHELF, 'noto'), id, sheet.name),
    ]);
  });

  it('P1: A4, as the form stands', () => {
    const [width, height] =
      sheet.print?.orientation === 'landscape' ? [841.9, 595.3] : [595.3, 841.9];
    for (const page of pages) {
      expect(page.width).toBeCloseTo(width, 0);
      expect(page.height).toBeCloseTo(height, 0);
    }
  });

  it('P2: every cell stands whole in a box of its own, column titles on every page', () => {
    const stray = findStrayWords(sheet, calculated, pages);
    expect(stray).toEqual({ missing: [], surplus: [] });
  });

  it('P3: beside the boxes stand heading and foot alone', () => {
    const { found, wanted } = wordsBesideBoxes(sheet, calculated, pages);
    expect(found).toEqual(wanted);
  });

  it('P4: no ink is cut off', () => {
    expect(findCutPages(pages)).toEqual([]);
  });

  it('P5: black on white', () => {
    expect(findColours(pages)).toEqual([]);
  });
});

const FLAWED = PAPERS.filter(([id]) => id.endsWith(' flawed'));

it.each(FLAWED)('P6: %s in %s has the lines of a clean one', async (id, typeface) => {
  const linesOf = async (name: string) => (await pagesOf(typeface, name)).map(({ lines }) => lines);
  expect(await linesOf(id)).toEqual(await linesOf(id.replace(/flawed$/, 'clean')));
});

const PARTLY = PAPERS.filter(([id]) => PARTLY_APPLYING.some((form) => form.id === id));

it.each(PARTLY)('P12: %s in %s has the lines of one where all applies', async (id, typeface) => {
  const linesOf = async (name: string) => (await pagesOf(typeface, name)).map(({ lines }) => lines);
  const whole = id.replace(/(?:none|every other) applies$/, 'clean');
  expect(await linesOf(id)).toEqual(await linesOf(whole));
});

it.each(TYPEFACE_NAMES)(
  'P13: rubrics of a user’s own, upright and lying, go over a page in %s',
  async (typeface) => {
    const counts = ['own', 'own portrait'].map(
      async (id) => (await pagesOf(typeface, `${id} form clean`)).length,
    );
    expect(await Promise.all(counts)).toEqual([2, 2]);
  },
);

it('P7: the typefaces are two, and each run has one of them alone', async () => {
  const [{ id } = { id: '' }] = PRINTED_FORMS;
  const files = TYPEFACE_NAMES.map((typeface) => join(SHELF, typeface, `${id}.pdf`));
  const fonts = await Promise.all(files.map(fontsOf));
  expect(fonts).toEqual([[expect.stringMatching(/^Noto/)], ['BousungEG']]);
});
