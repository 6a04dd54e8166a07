import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { beginWork, useInSteps } from './use-in-steps';

/** Work of so many steps, each longer than the page may be kept. */
function* slowly(word: string, steps: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) {
    const began = performance.now();
    while (performance.now() - began < 50);
    yield;
  }
  return word;
}

const NOW = beginWork(slowly('甲', 0));

describe('what comes of long work', () => {
  it('is there at once where it is over in a moment', () => {
    const { result } = renderHook(() => useInSteps(NOW));
    expect(result.current).toEqual({ result: '甲', behind: false });
  });

  it('comes later where it takes long, and what was there before stands meanwhile', async () => {
    const { result, rerender } = renderHook(({ work }) => useInSteps(work), {
      initialProps: { work: NOW },
    });
    rerender({ work: beginWork(slowly('乙', 3)) });
    expect(result.current).toEqual({ result: '甲', behind: true });
    // What is begun anew before it is over is left.
    rerender({ work: beginWork(slowly('丙', 3)) });
    await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(result.current).toEqual({ result: '丙', behind: false });
  });
});
