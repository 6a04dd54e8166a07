import { performance } from 'node:perf_hooks';

/** One line of the answer: ours and a peer, in one run on the same work. */
export interface Measured {
  readonly name: string;
  readonly n: number;
  readonly ours_ms: number;
  readonly peer: string;
  readonly peer_ms: number;
  readonly ratio: number;
  /** Where files are written: how large one comes out. */
  readonly ours_bytes_a_file?: number;
  readonly peer_bytes_a_file?: number;
  /** How it grows: microseconds for each of the n. */
  readonly ours_us_a_unit?: number;
  /** Where a peer only comes near: how many answers of the n it gets wrong. */
  readonly peer_wrong_ranks?: number;
}

export function measured(
  name: string,
  n: number,
  ours: number,
  peer: { readonly name: string; readonly ms: number },
): Measured {
  return {
    name,
    n,
    ours_ms: round(ours),
    peer: peer.name,
    peer_ms: round(peer.ms),
    ratio: round(ours / peer.ms),
  };
}

/**
 * Median milliseconds of each of several programs, run in turns after one round that warms up: whatever else the
 * machine does meets all of them alike.
 */
export async function mediansOf(
  rounds: number,
  programs: readonly (() => unknown)[],
): Promise<readonly number[]> {
  const times = programs.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, program] of programs.entries()) {
      const began = performance.now();
      await program();
      if (round > 0) times[at]?.push(performance.now() - began);
    }
  }
  return times.map(median);
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
