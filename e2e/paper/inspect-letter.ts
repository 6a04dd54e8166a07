import type { DocumentBlock, OfficialDocument } from '../../src/document/document';
import { wordsOfRuns } from '../../src/document/document-words';
import { boxesOf, withoutBlanks } from './boxes';
import type { Page, Word } from './read-paper';

/** Half a point: what programs round. */
const HAIR = 0.5;
const MILLIMETRE = 72 / 25.4;
/** 37, 26, 35 and 28 mm around what is written upright (GB/T 9704); lying, a quarter turned. */
const EDGES = {
  portrait: { top: 37, right: 26, bottom: 35, left: 28 },
  landscape: { top: 28, right: 37, bottom: 26, left: 35 },
};

/** Where words may stand, in points. */
export function writtenArea({ orientation }: OfficialDocument, { width, height }: Page) {
  const { top, right, bottom, left } = EDGES[orientation];
  return {
    top: top * MILLIMETRE,
    right: width - right * MILLIMETRE,
    bottom: height - bottom * MILLIMETRE,
    left: left * MILLIMETRE,
  };
}

/** Words of a page without its number, which stands below them. */
export function writtenWords(document: OfficialDocument, page: Page): readonly Word[] {
  const { bottom } = writtenArea(document, page);
  return page.words.filter((word) => word.top < bottom);
}

/** Words that pass the edges of what is written. */
export function wordsOverEdges(document: OfficialDocument, page: Page): readonly Word[] {
  const area = writtenArea(document, page);
  return writtenWords(document, page).filter(
    ({ left, right, bottom }) =>
      left < area.left - HAIR || right > area.right + HAIR || bottom > area.bottom + HAIR,
  );
}

/** Cells of tables that stand in no box of their own, and boxes that hold anything but a cell or, on a further page, a column's title again. */
export function findStrayCells({ blocks }: OfficialDocument, pages: readonly Page[]) {
  const tables = blocks.filter((block) => block.kind === 'table');
  const titles = tables.flatMap(({ columns }) => columns.map(({ title }) => withoutBlanks(title)));
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(withoutBlanks)));
  const surplus = pages.flatMap((page) => boxesOf(page).boxes.map(({ text }) => text));
  const missing = [...titles, ...cells].filter((text) => {
    const at = surplus.indexOf(text);
    if (at >= 0) surplus.splice(at, 1);
    return text !== '' && at < 0;
  });
  return { missing, surplus: surplus.filter((text) => !titles.includes(text)) };
}

/** What stands beside the tables, page after page, and what should: a number at the foot of each. */
export function wordsBesideTables({ title, blocks }: OfficialDocument, pages: readonly Page[]) {
  const found = pages.map((page, at) => {
    const { outside } = boxesOf(page);
    const foot = `—${at + 1}—`;
    return outside.endsWith(foot) ? outside.slice(0, -foot.length) : `no number: ${outside}`;
  });
  return {
    found: found.join(''),
    wanted: withoutBlanks([title, ...blocks.map(wordsOfBlock)].join('')),
  };
}

function wordsOfBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return wordsOfRuns(block.runs);
    case 'signature':
      return block.lines.join('');
    case 'table':
      return '';
    default:
      return block.text;
  }
}

/** The left and right end of each line of words, from the top. */
export function linesOf(words: readonly Word[]) {
  const lines = new Map<number, { left: number; right: number; text: string }>();
  for (const { left, right, top, text } of words) {
    const line = lines.get(Math.round(top));
    lines.set(Math.round(top), {
      left: Math.min(left, line?.left ?? left),
      right: Math.max(right, line?.right ?? right),
      text: (line?.text ?? '') + text,
    });
  }
  return [...lines].sort(([a], [b]) => a - b).map(([top, line]) => ({ top, ...line }));
}
