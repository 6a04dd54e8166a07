import type { DocumentBlock, DocumentGap, DocumentRun } from './document';

/** What stands in a slot: words, or what has to be said first. */
export type SlotValue = string | DocumentGap;

/** A template's words with its slots filled; a slot nobody filled stays empty. */
export function fillSlots(
  template: string,
  values: Readonly<Record<string, SlotValue>>,
): readonly DocumentRun[] {
  return joinRuns(
    template.split(/(\{[^{}]*\})/g).map((piece): DocumentRun => {
      if (!piece.startsWith('{')) return { kind: 'text', text: piece };
      const value = values[piece.slice(1, -1)] ?? '';
      return typeof value === 'string'
        ? { kind: 'text', text: value }
        : { kind: 'gap', gap: value };
    }),
  );
}

/** Runs as one paragraph reads: texts that follow one another are one. */
export function joinRuns(runs: readonly DocumentRun[]): readonly DocumentRun[] {
  const joined: DocumentRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.kind === 'text' && run.text === '') continue;
    if (run.kind === 'text' && last?.kind === 'text' && run.strong === last.strong) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

export function textRun(text: string): DocumentRun {
  return { kind: 'text', text };
}

/** The gaps of a document in the order they are read; one that is printed twice is one. */
export function gapsOf(blocks: readonly DocumentBlock[]): readonly DocumentGap[] {
  const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
  return [...new Set(runs.flatMap((run) => (run.kind === 'gap' ? [run.gap] : [])))];
}
