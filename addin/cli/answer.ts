/** What a command has to say: its answer for stdout, its complaints for stderr, and how it ended. */
export interface Answer {
  /** 0 done and clean, 1 issues or refused files among others, 2 nothing could be read or no such command. */
  readonly exit: 0 | 1 | 2;
  /** Without the last line's end; empty where there is nothing to say. */
  readonly answer: string;
  readonly complaints: readonly string[];
}

/** The end of a deed on several things, some of which may have been refused. */
export function exitOf(counts: {
  readonly read: number;
  readonly refused: number;
  readonly issues: number;
}): Answer['exit'] {
  if (counts.read === 0) return 2;
  return counts.refused > 0 || counts.issues > 0 ? 1 : 0;
}

/** Nothing was done, and one line says why. */
export function declined(complaint: string): Answer {
  return { exit: 2, answer: '', complaints: [complaint] };
}

/** One JSON document as `--json` prints it. */
export function formatJson(document: object): string {
  return JSON.stringify(document, null, 2);
}
