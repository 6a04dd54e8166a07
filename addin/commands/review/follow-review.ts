import type { Core } from '../core';
import type { PageId } from '../session-state';
import { tellNotFetched } from '../not-fetched';

/** Pages that rest on the comparison. */
const REVIEWED: ReadonlySet<PageId> = new Set<PageId>(['review', 'draw', 'documents']);

/** Compares the forms anew where a page shows it and something changed; the code that does is fetched first. */
export function followReview(core: Core): void {
  const { page, ready } = core.store.get();
  if (!ready || !REVIEWED.has(page)) return;
  const part = core.review.get();
  if (part) part.follow();
  else void fetchReview(core);
}

async function fetchReview(core: Core): Promise<void> {
  core.store.set({ reviewing: { done: 0, of: 0 } });
  try {
    const part = await core.review.load(core);
    part.follow();
  } catch (cause) {
    console.error(cause);
    core.store.set({ reviewing: null });
    tellNotFetched(core, core.store.get().page, '会审', () => void fetchReview(core));
  }
}
