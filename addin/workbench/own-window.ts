/** A page that is being reloaded lets go of its lock a moment late. */
const PATIENCE = 1500;

/** Whether this window is the only one of its kind: two would keep their snapshots over each other's. True where the browser cannot tell. */
export function claimOnlyWindow(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(PATIENCE);
    navigator.locks
      .request(name, { signal }, () => {
        resolve(true);
        // Held until the window is gone.
        return new Promise<never>(() => {});
      })
      .catch(() => resolve(false));
  });
}
