/** Runs a long deed; Ctrl+C asks it to stop after what it has begun, a second one ends the program at once. */
export async function untilInterrupted<Value>(
  run: (stopped: () => boolean) => Promise<Value>,
): Promise<Value> {
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
  };
  process.once('SIGINT', interrupt);
  try {
    return await run(() => interrupted);
  } finally {
    process.off('SIGINT', interrupt);
  }
}
