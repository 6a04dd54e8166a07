/** Longer than a program takes to draw once more. */
const FRAME = 30;

/** Lets what was just told be drawn before a step that holds the page. */
export function untilDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FRAME));
}
