/** Waits this long after the last change, so that typing is not slowed by keeping. */
const REST = 300;

export interface Keeper {
  /** Something changed: keep it soon. */
  note(): void;
  /** Something small changed, key by key: keep it with what changes next, or when the page is put away. */
  owe(): void;
  /** Keep what is still due, now. */
  flush(): void;
  stop(): void;
}

/** Keeps a snapshot after each rest in the changes and when the page is put away. */
export function createKeeper(keep: () => void): Keeper {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let owed = false;
  const flush = (): void => {
    if (timer === null && !owed) return;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    owed = false;
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
    owe() {
      owed = true;
    },
    flush,
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      owed = false;
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', flush);
    },
  };
}
