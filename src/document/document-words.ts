import type { DocumentRun } from './document';

/** What is printed where something has to be said first. */
export const GAP_WORDS = '〔待定〕';

/** The words of a paragraph as they are printed. */
export function wordsOfRuns(runs: readonly DocumentRun[]): string {
  return runs.map((run) => (run.kind === 'gap' ? GAP_WORDS : run.text)).join('');
}
