/** Milliseconds of work until the page may breathe. */
const BREATH = 40;
/** Milliseconds after which the page shows how far something is, and again after as many. */
const TELLING = 500;

/** Lets the page draw and a click come through. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** When long work has to let the page breathe. */
export interface Breath {
  /** Whether enough was done since the last one. */
  readonly isDue: () => boolean;
  readonly take: () => Promise<void>;
}

/** The first breath is due after so many milliseconds, and each further one after as many. */
export function createBreath(after = BREATH): Breath {
  let last = performance.now();
  return {
    isDue: () => performance.now() - last >= after,
    async take() {
      await breathe();
      last = performance.now();
    },
  };
}

/** Lets the page breathe between the parts of long work: awaited after each of them with the share that is done, 0 to 1. */
export type Pace = (share: number) => Promise<void>;

/** Work that is over in a moment is neither parted nor told. */
export function createPace(tell: (share: number) => void): Pace {
  const breath = createBreath();
  let told = performance.now();
  return async (share) => {
    if (!breath.isDue()) return;
    const now = performance.now();
    if (now - told >= TELLING) {
      tell(share);
      told = now;
    }
    await breath.take();
  };
}

/** Takes the steps of long work; between them the page breathes. */
export async function takeSteps<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  const breath = createBreath();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (breath.isDue()) await breath.take();
  }
}
