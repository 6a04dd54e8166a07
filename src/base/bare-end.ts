/** What somebody wrote, without the stop it ends with: it stands in a sentence that has its own. */
export function bareEnd(words: string): string {
  return words.trim().replace(/[。．.；;]+$/u, '');
}
