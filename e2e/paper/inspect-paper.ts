import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { boxesOf } from './boxes';
import { footOfPage, wordsOnPaper } from './paper-words';
import type { Page } from './read-paper';

/** P2: texts of cells that stand in no box of their own, and boxes that hold anything else; each counts as often as it stands there. */
export function findStrayWords(
  sheet: SheetBlueprint,
  recalculated: SheetBlueprint,
  pages: readonly Page[],
) {
  const words = wordsOnPaper(sheet, recalculated);
  const surplus = pages.flatMap((page) => boxesOf(page).boxes.map(({ text }) => text));
  const wanted = [...words.boxes, ...pages.flatMap(() => words.titleBoxes)];
  const missing = wanted.filter((text) => {
    const at = surplus.indexOf(text);
    if (at >= 0) surplus.splice(at, 1);
    return at < 0;
  });
  return { missing, surplus };
}

/** P3: what stands beside the boxes, page by page, and what should. */
export function wordsBesideBoxes(
  sheet: SheetBlueprint,
  recalculated: SheetBlueprint,
  pages: readonly Page[],
) {
  const { titleOutside, outside } = wordsOnPaper(sheet, recalculated);
  const parts = pages.map((page, at) => {
    const found = boxesOf(page).outside;
    const foot = sheet.print ? footOfPage(sheet.print, at + 1, pages.length) : '';
    const head = found.slice(0, titleOutside.length);
    const end = Math.max(head.length, found.length - foot.length);
    return { head, body: found.slice(head.length, end), foot: found.slice(end), wanted: foot };
  });
  return {
    found: {
      heads: parts.map(({ head }) => head),
      body: parts.map(({ body }) => body).join(''),
      feet: parts.map(({ foot }) => foot),
    },
    wanted: {
      heads: parts.map(() => titleOutside),
      body: outside,
      feet: parts.map(({ wanted }) => wanted),
    },
  };
}

/** P4: pages on which ink is cut off. */
export function findCutPages(pages: readonly Page[]): readonly number[] {
  return pages.flatMap(({ cut }, at) => (cut > 0 ? [at + 1] : []));
}

/** P5: colours other than black, on any page. */
export function findColours(pages: readonly Page[]): readonly string[] {
  return [...new Set(pages.flatMap(({ colours }) => colours))].filter(
    (colour) => colour !== 'rgb(0%,0%,0%)',
  );
}
