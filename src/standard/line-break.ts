/** What a line ends with that has come to its end: a mark, a closing bracket, points, or an amount without 分. */
const FINISHED = /(?:[。；;!?:)」》]|分|止|[扣加减得计]\s?\d+(?:\.\d+)?)$/;

/** What only a new line begins with: 「2、」, 「（三）」, 「②」, 「- 」. */
const NEW_LINE =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[一二三四五六七八九十]{1,3})[、.):](?!\d)|\([\d一二三四五六七八九十]{1,3}\)|第[\d一二三四五六七八九十]{1,3}[项条、]|[①-⑳A-Za-z●■◆-])/;

/** How much of a line is looked at before and behind a break. */
const SIGHT = 12;

/**
 * Breaks within a sentence as spaces, one for one: a page is narrower than its sentences, and a line that has not come to
 * its end goes on in the next one. 「未按时报送的⏎每次扣⏎1分」 is one statement.
 */
export function joinLines(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*[\r\n]\s*/g, (gap, at: number) => {
    const before = text.slice(Math.max(0, at - SIGHT), at);
    const behind = text.slice(at + gap.length, at + gap.length + SIGHT);
    const goesOn = behind.startsWith('分') && /\d$/.test(before);
    if (before === '' || behind === '') return gap;
    if (!goesOn && (FINISHED.test(before) || NEW_LINE.test(behind))) return gap;
    return ' '.repeat(gap.length);
  });
}
