/** Waits this long after the last change, so that typing is not slowed by keeping. */
const REST = 300;

export interface Keeper {
  /** Something changed: keep it soon. */
  note(): void;
  /** Keep what is still due, now. */
  flush(): void;
  stop(): void;
}

/** Keeps a snapshot after each rest in the changes and when the page is put away. */
export function createKeeper(keep: () => void): Keeper {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    keep();
  };
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('pagehide', flush);
  return {
    note() {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(flush, REST);
    },
    flush,
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', flush);
    },
  };
}
