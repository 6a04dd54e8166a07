/** Words as a formula writes them. */
export function inQuotes(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

/** What a cell says, without blanks of any kind: as names and answers are compared. */
export function bare(cell: string): string {
  return BLANKS.reduce((text, blank) => `SUBSTITUTE(${text},${blank},"")`, cell);
}

/** Space, the wide space of Chinese typing, the one that does not break, and the end of a line within a cell. */
const BLANKS = ['" "', '"\u3000"', '"\u00a0"', 'CHAR(10)'] as const;
