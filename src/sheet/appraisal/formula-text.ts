/** Words as a formula writes them. */
export function inQuotes(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
