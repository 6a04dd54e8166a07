import { useEffect, useState } from 'react';
import { createBreath } from '../../commands/pace';

/** Long work under way, taken in steps. */
export interface Work<Result> {
  readonly steps: Iterator<unknown, Result>;
  done: { readonly result: Result } | null;
}

/** Begins long work; what is over in a moment is over. */
export function beginWork<Result>(steps: Iterator<unknown, Result>): Work<Result> {
  const work: Work<Result> = { steps, done: null };
  takeUntil(work, createBreath().isDue);
  return work;
}

/** Goes on with long work while the page breathes, and leaves it where other work takes its place; meanwhile what came of the work before stands. */
export function useInSteps<Result>(work: Work<Result>): {
  /** Null while nothing ever came. */
  readonly result: Result | null;
  /** What is there is of the work before. */
  readonly behind: boolean;
} {
  const [last, setLast] = useState(work.done);
  const { done } = work;
  if (done && done !== last) setLast(done);
  useEffect(() => {
    let left = false;
    const finish = async (): Promise<void> => {
      const breath = createBreath();
      while (!work.done) {
        await breath.take();
        if (left) return;
        takeUntil(work, breath.isDue);
      }
      setLast(work.done);
    };
    void finish();
    return () => {
      left = true;
    };
  }, [work]);
  return { result: (done ?? last)?.result ?? null, behind: done === null };
}

function takeUntil<Result>(work: Work<Result>, isDue: () => boolean): void {
  do {
    const step = work.steps.next();
    if (step.done) work.done = { result: step.value };
  } while (!work.done && !isDue());
}
