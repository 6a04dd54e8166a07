import { performance } from 'node:perf_hooks';

/** One line of the answer: ours and a peer, in one run on the same work. */
export interface Measured {
  readonly name: string;
  readonly n: number;
  readonly ours_ms: number;
  readonly peer: string;
  readonly peer_ms: number;
  readonly ratio: number;
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

/** Median milliseconds of several runs after one that warms up. */
export async function medianOf(runs: number, run: () => unknown): Promise<number> {
  await run();
  const times: number[] = [];
  for (let at = 0; at < runs; at += 1) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
