import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { OfficialDocument } from '../../src/document/document';
import { withoutBlanks } from './boxes';
import { findColours, findCutPages } from './inspect-paper';
import {
  findStrayCells,
  linesOf,
  wordsBesideTables,
  wordsOverEdges,
  writtenArea,
  writtenWords,
} from './inspect-letter';
import { PRINTED_LETTERS } from './printed-letters';
import { fontsOf, readPaper, type Page } from './read-paper';

const FOLDER = join(inject('paper'), 'arphic');
/** Points: one of 22 lines, and one character of 三号. */
const LINE = 28.95;
const CHARACTER = 16;

const LETTERS = PRINTED_LETTERS.map((letter) => [letter.id, letter.document] as const);

describe.each(LETTERS)('%s', (id, document) => {
  let pages: readonly Page[];
  beforeAll(async () => {
    pages = await readPaper(join(FOLDER, `${id}.pdf`));
  });

  it('P15: A4, within the edges of an official letter, no page without words', () => {
    const sizes = document.orientation === 'landscape' ? [841.9, 595.3] : [595.3, 841.9];
    for (const page of pages) {
      expect(page.width).toBeCloseTo(sizes[0] ?? 0, 0);
      expect(page.height).toBeCloseTo(sizes[1] ?? 0, 0);
      expect(wordsOverEdges(document, page)).toEqual([]);
      expect(writtenWords(document, page)).not.toEqual([]);
    }
  });

  it('P16: every character is on paper, each cell whole in a box of its own', () => {
    const { found, wanted } = wordsBesideTables(document, pages);
    expect(found).toBe(wanted);
    expect(findStrayCells(document, pages)).toEqual({ missing: [], surplus: [] });
    expect([findCutPages(pages), findColours(pages)]).toEqual([[], []]);
  });

  it('P17: the title stands in the middle', () => {
    const [page] = pages;
    if (!page) throw new Error('no page');
    const { left, right } = writtenArea(document, page);
    const [title] = linesOf(writtenWords(document, page));
    expect(title && (title.left + title.right) / 2).toBeCloseTo((left + right) / 2, 0);
  });

  it('P18: no signature begins a page; its day ends four characters from the edge', () => {
    const signature = document.blocks.find(({ kind }) => kind === 'signature');
    if (signature?.kind !== 'signature') return;
    const who = withoutBlanks(signature.lines[0] ?? '');
    const page = pages.find((each) => signedAt(document, each, who) >= 0);
    if (!page) throw new Error('no signature');
    const lines = linesOf(writtenWords(document, page));
    const at = signedAt(document, page, who);
    expect(at).toBeGreaterThan(0);
    const [signed, dated] = lines.slice(at);
    if (!signed || !dated) throw new Error('no day');
    const { right } = writtenArea(document, page);
    expect(right - dated.right).toBeGreaterThanOrEqual(4 * CHARACTER - 1);
    if (who.endsWith('签字：')) return;
    expect(Math.abs(signed.left + signed.right - dated.left - dated.right)).toBeLessThan(CHARACTER);
  });
});

/** The line of a page on which somebody signs; -1 where nobody does. */
function signedAt(document: OfficialDocument, page: Page, who: string): number {
  return linesOf(writtenWords(document, page)).findIndex(({ text }) => text.endsWith(who));
}

it('P17: words stand on 22 lines, and begin two characters in', async () => {
  const pages = await readPaper(join(FOLDER, 'letter many marks.pdf'));
  const document = PRINTED_LETTERS.find(({ id }) => id === 'letter many marks')?.document;
  if (!document) throw new Error('no letter');
  const [, second] = pages;
  if (!second) throw new Error('one page only');
  const lines = linesOf(writtenWords(document, second));
  const { left } = writtenArea(document, second);
  expect(lines).toHaveLength(22);
  const [first] = lines;
  for (const { top } of lines) {
    const place = (top - (first?.top ?? 0)) / LINE;
    expect(place).toBeCloseTo(Math.round(place), 1);
  }
  const begun = lines.map((line) => Math.round((line.left - left) / CHARACTER));
  expect(new Set(begun)).toEqual(new Set([0, 2]));
});

it('P19: what is open is printed 〔待定〕, and nothing else is', async () => {
  const gaps = async (id: string): Promise<number> => {
    const pages = await readPaper(join(FOLDER, `${id}.pdf`));
    const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join('');
    return text.split('〔待定〕').length - 1;
  };
  expect(await gaps('letter settled reply')).toBe(0);
  expect(await gaps('letter settled annex')).toBe(0);
  expect(await gaps('letter open reply')).toBeGreaterThan(4);
  expect(await gaps('letter open opinions')).toBe(5);
});

it('P7: letters are set in the one typeface there is', async () => {
  const [first] = PRINTED_LETTERS;
  expect(await fontsOf(join(FOLDER, `${first?.id}.pdf`))).toEqual(['BousungEG']);
});
