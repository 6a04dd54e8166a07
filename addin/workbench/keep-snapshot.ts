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

/**
 * Keeps a snapshot after each rest in the changes and when the page is put away: already as that is asked for, because a
 * browser takes back what a page has begun to write when it goes, and again for what came later. What is still being
 * typed then is settled first.
 */
export function createKeeper(keep: () => void, settle: () => Promise<unknown>): Keeper {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let owed = false;
  const flush = (): void => {
    if (timer === null && !owed) return;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    owed = false;
    keep();
  };
  const onLeave = (): void => {
    flush();
    // Whatever went wrong with the settling, what is due is kept.
    settle().then(flush, flush);
  };
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('beforeunload', onLeave);
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
      window.removeEventListener('beforeunload', onLeave);
      window.removeEventListener('pagehide', flush);
    },
  };
}
