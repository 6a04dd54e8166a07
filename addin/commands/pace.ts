/** Milliseconds of work until the page may breathe. */
const BREATH = 40;
/** Milliseconds after which the page shows how far something is, and again after as many. */
const TELLING = 500;

/** Lets the page breathe between the parts of long work: awaited after each of them with the share that is done, 0 to 1. */
export type Pace = (share: number) => Promise<void>;

/** Work that is over in a moment is neither parted nor told. */
export function createPace(tell: (share: number) => void): Pace {
  let breathed = Date.now();
  let told = breathed;
  return async (share) => {
    const now = Date.now();
    if (now - breathed < BREATH) return;
    if (now - told >= TELLING) {
      tell(share);
      told = now;
    }
    await new Promise((resolve) => setTimeout(resolve));
    breathed = Date.now();
  };
}
