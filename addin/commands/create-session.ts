import { openScheme } from '../../src/scheme/open-scheme';
import type { Scheme } from '../../src/scheme/scheme';
import type { Host } from '../hosts/host';
import { createCore } from './create-core';
import { publishCursor } from './publish-state';
import type { SessionEnvironment } from './core';
import { appraisalDeeds } from './appraisal/appraisal-deeds';
import { checkDeeds } from './card/check-deeds';
import { fetchAppraisal } from './appraisal/fetch-appraisal';
import { handoutSourceOf } from './forms/handout-source';
import { insertDeeds } from './forms/insert-deeds';
import { insertLaidOut } from './forms/insert-laid-out';
import { totalsDeeds } from './summary/totals-deeds';
import { recordDeeds } from './card/record-deeds';
import { reviewDeeds } from './review/review-deeds';
import { followReview } from './review/follow-review';
import { rubricDeeds } from './forms/rubric-deeds';
import type { Session } from './session';
import type { PageId } from './session-state';

/** Milliseconds: a co-author's typing is read several keys at a time, so that it does not slow the person here. */
const CO_AUTHOR_DELAY = 1_000;

/**
 * Opens a session on the host's workbook: reads it once, then follows edits and the cursor.
 * It writes only in the deeds a person calls.
 */
export function createSession(
  host: Host,
  env: SessionEnvironment & { readonly schemes: readonly Scheme[] },
): Session {
  const core = createCore(host, env, env.schemes.map(openScheme));
  const unsubscribe = host.subscribe((event) => {
    switch (event.kind) {
      case 'edited':
        return core.refreshSoon(event.sheet, event.remote ? CO_AUTHOR_DELAY : 0);
      case 'selected':
        return publishCursor(core, event.selection);
      case 'sheets-changed':
        return core.refreshSoon(null);
    }
  });
  void core.refresh();
  return {
    host,
    desk: env.desk ?? null,
    handoutSource: (scheme) => handoutSourceOf(core, scheme),
    getState: core.store.get,
    subscribe: core.store.subscribe,
    close() {
      unsubscribe();
      core.close();
    },
    openPage(page: PageId) {
      core.store.set({ page });
      if (page === 'totals') void fetchAppraisal(core);
      followReview(core);
    },
    ...checkDeeds(core),
    ...insertDeeds(core),
    ...totalsDeeds(core),
    ...appraisalDeeds(core),
    ...recordDeeds(core),
    ...rubricDeeds(core),
    ...reviewDeeds(core),
    insertLaidOut: (wanted, layOut) => insertLaidOut(core, wanted, layOut),
  };
}
