const HAN = /\p{Script=Han}/u;

/** What a person meets in the pane: its texts, and the names that are read aloud. The paper of a letter is Chinese by its own. */
function textsOf(root: Element): readonly string[] {
  const own = [...root.querySelectorAll('*')].filter((each) => !each.closest('.document-paper'));
  return own.flatMap((element) => [
    ...['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
    ...[...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [],
    ),
  ]);
}

/** Chinese words between marks, blanks and Latin signs. */
function piecesOf(text: string): readonly string[] {
  return (text.match(/[\p{Script=Han}\d]+/gu) ?? []).filter((piece) => HAN.test(piece));
}

/** Words somebody else wrote: every text of a document and of sheets. */
export function quotable(...written: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') for (const piece of piecesOf(value)) found.add(piece);
    else if (value instanceof Map) [...value].forEach(take);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  written.forEach(take);
  return found;
}

/** Part of a quotation by no accident: as long as that, or a number. */
const TELLING = 5;
const NUMBER = /[\d一二三四五六七八九十]/;

/** What an English pane still says in Chinese: words that nobody wrote into a notice or a sheet, and Chinese marks between English ones. */
export function strayChinese(root: Element, quotes: ReadonlySet<string>): readonly string[] {
  const all = [...quotes].join('\n');
  const isQuoted = (piece: string): boolean =>
    quotes.has(piece) || ((piece.length >= TELLING || NUMBER.test(piece)) && all.includes(piece));
  const stray = textsOf(root).filter(
    (text) =>
      piecesOf(text).some((piece) => !isQuoted(piece)) ||
      /[A-Za-z][，。：；、？（）　]|[，。：；、？　][A-Za-z]/.test(text) ||
      /^[，。：；、？（）　]+$/.test(text.trim()),
  );
  return [...new Set(stray)];
}
