/** Milliseconds before the first word: what is over by then needs none. */
const PATIENCE = 500;
/** Milliseconds between two words: nobody reads quicker. */
const PACE = 100;

/** Where a line of progress is shown: stderr. */
export interface ProgressStream {
  /** False for a pipe and a file, where nobody looks on. */
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Says how far a long deed is, on one line of a terminal that is gone when the deed is over. */
export interface ProgressLine {
  tell(sentence: string): void;
  clear(): void;
}

export function progressLine(stream: ProgressStream, now: () => number): ProgressLine {
  const began = now();
  let told = began - PACE;
  let shown = false;
  return {
    tell(sentence) {
      const at = now();
      if (stream.isTTY !== true || at - began < PATIENCE || at - told < PACE) return;
      told = at;
      shown = true;
      stream.write(`\r\u001b[K${sentence}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
