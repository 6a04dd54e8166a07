import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { PrintedForms } from '../../src/document/document';
import type { PageCell } from '../../src/sheet/page';
import { ROW_KEYS } from '../../src/sheet/sheet-plan';
import { boxesOf, withoutBlanks } from './boxes';
import { findColours, findCutPages } from './inspect-paper';
import { BLANK_RECORDS, FILLED_RECORDS } from './printed-record-files';
import { readPaper, type Page } from './read-paper';

const FOLDER = join(inject('paper'), 'arphic');
const MILLIMETRE = 72 / 25.4;
/** What programs round. */
const HAIR = 0.5;

const RECORDS = [...BLANK_RECORDS, ...FILLED_RECORDS].map(
  ({ id, document }) => [id, document] as const,
);

/** The .docx of a blank form has the name of its sheet's file. */
function pagesOf(id: string): Promise<readonly Page[]> {
  return readPaper(join(FOLDER, `${id}.docx.pdf`));
}

describe.each(RECORDS)('%s as a .docx', (id, document) => {
  let pages: readonly Page[];
  beforeAll(async () => {
    pages = await pagesOf(id);
  });

  it('P20: A4 as the form stands, within the margins of its sheet, each form on a page of its own', () => {
    const lying = document.forms[0]?.orientation === 'landscape';
    for (const { width, height, words } of pages) {
      expect(width).toBeCloseTo(lying ? 841.9 : 595.3, 0);
      expect(words).not.toEqual([]);
      for (const { left, right, top } of words) {
        expect(left).toBeGreaterThan(15 * MILLIMETRE - HAIR);
        expect(right).toBeLessThan(width - 15 * MILLIMETRE + HAIR);
        expect(top).toBeGreaterThan(15 * MILLIMETRE - HAIR);
      }
      expect(height).toBeCloseTo(lying ? 595.3 : 841.9, 0);
    }
    const titles = pages.filter((page) => boxesOf(page).outside.startsWith(titleOf(document)));
    expect(titles).toHaveLength(document.forms.length);
  });

  it('P21: every character is on paper once, black on white, and no ink is cut off', () => {
    const printed = pages
      .map(boxesOf)
      .map(({ boxes, outside }, at) => {
        const foot = `—${at + 1}—`;
        const beside = outside.endsWith(foot) ? outside.slice(0, -foot.length) : outside;
        return boxes.map(({ text }) => text).join('') + beside;
      })
      .join('');
    const further = pages.length - document.forms.length;
    const repeated = cellsOf(document, true).join('').repeat(further);
    expect(lettersOf(printed)).toEqual(lettersOf(cellsOf(document).join('') + repeated));
    expect([findCutPages(pages), findColours(pages)]).toEqual([[], []]);
  });

  it('P21: every cell stands whole in a box of its own, but one that goes on over the next page', () => {
    const boxes = pages.flatMap((page) => boxesOf(page).boxes.map(({ text }) => text));
    const missing = boxedOf(document).filter((text) => {
      const at = boxes.indexOf(text);
      if (at >= 0) boxes.splice(at, 1);
      return at < 0;
    });
    expect(missing.filter((text) => text.length < 1000)).toEqual([]);
  });
});

it.each(BLANK_RECORDS)(
  'P22: $id has the boxes of its sheet’s print, page after page',
  async ({ id }) => {
    const [file, sheet] = await Promise.all([pagesOf(id), readPaper(join(FOLDER, `${id}.pdf`))]);
    const textsOf = (pages: readonly Page[]) =>
      pages.map((page) =>
        boxesOf(page)
          .boxes.map(({ text }) => text)
          // The sheet is about somebody, and nothing else of it is filled in.
          .filter((text) => text !== '某甲')
          .sort(),
      );
    expect(textsOf(file)).toEqual(textsOf(sheet));
  },
);

function wordsOf({ input }: PageCell): string {
  // A control character that programs leave behind is not printed.
  return input.kind === 'text' ? withoutBlanks(input.text).replace(/\p{Cc}/gu, '') : '';
}

function titleOf({ forms: [form] }: PrintedForms): string {
  const title = form?.rows.find(({ key }) => key === ROW_KEYS.title);
  return (title?.cells ?? []).map(wordsOf).join('');
}

/** The words of all cells, or of those printed again on every page. */
function cellsOf({ forms }: PrintedForms, repeated = false): readonly string[] {
  return (repeated ? forms.slice(0, 1) : forms).flatMap(({ rows, repeated: titles }) => {
    const [first, last] = titles ?? [0, -1];
    const own = repeated ? rows.slice(first, last + 1) : rows;
    return own.flatMap(({ cells }) => cells.map(wordsOf));
  });
}

function boxedOf({ forms }: PrintedForms): readonly string[] {
  const cells = forms.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.flatMap((cell) => {
    const words = wordsOf(cell);
    return cell.style.border && words !== '' ? [words] : [];
  });
}

function lettersOf(words: string): string {
  return [...words].sort().join('');
}
