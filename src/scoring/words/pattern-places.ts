/** Tells whether one of several patterns fits at a place of a text. */
export type FitsAt = (text: string, at: number) => boolean;

/**
 * One question for many sticky patterns. Texts are gone through from left to right, and at most places nothing fits: one search
 * finds the next place where something does, and answers for all places before it.
 */
export function fitsAnyOf(patterns: readonly RegExp[]): FitsAt {
  const [plain, unicode] = [false, true].map((wanted) =>
    patterns.filter((each) => each.unicode === wanted),
  );
  const searches = [searchFor(plain ?? [], 'g'), searchFor(unicode ?? [], 'gu')];
  return (text, at) => searches.some((fits) => fits(text, at));
}

function searchFor(patterns: readonly RegExp[], flags: string): FitsAt {
  if (patterns.length === 0) return () => false;
  const any = new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags);
  let searched = '';
  let from = 0;
  let next = 0;
  return (text, at) => {
    if (text !== searched || at < from || at > next) {
      any.lastIndex = at;
      searched = text;
      from = at;
      next = any.exec(text)?.index ?? Infinity;
    }
    return at === next;
  };
}
