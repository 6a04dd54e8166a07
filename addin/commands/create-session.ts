import { openScheme } from '../../src/scheme/open-scheme';
import type { Scheme } from '../../src/scheme/scheme';
import type { Host, SheetId } from '../hosts/host';
import { createCore } from './create-core';
import { publishCursor } from './publish-state';
import type { SessionEnvironment } from './core';
import { checkDeeds } from './check-deeds';
import { insertDeeds } from './insert-deeds';
import { totalsDeeds } from './totals-deeds';
import { recordDeeds } from './record-deeds';
import type { Session } from './session';
import type { PageId } from './session-state';

/**
 * Opens a session on the host's workbook: reads it once, then follows edits and the cursor.
 * It writes only in the deeds a person calls.
 */
export function createSession(
  host: Host,
  env: SessionEnvironment & { readonly schemes: readonly Scheme[] },
): Session {
  const core = createCore(host, env, env.schemes.map(openScheme));
  const dirty = new Set<SheetId>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** Several edits of one moment (a paste, an undo) are one reading. */
  const readSoon = (sheet: SheetId): void => {
    dirty.add(sheet);
    timer ??= setTimeout(() => {
      timer = null;
      const sheets = [...dirty];
      dirty.clear();
      void core.refresh(sheets);
    }, 0);
  };
  const unsubscribe = host.subscribe((event) => {
    switch (event.kind) {
      case 'edited':
        return readSoon(event.sheet);
      case 'selected':
        return publishCursor(core, event.selection);
      case 'sheets-changed':
        return void core.refresh();
    }
  });
  void core.refresh();
  return {
    host,
    getState: core.store.get,
    subscribe: core.store.subscribe,
    close() {
      unsubscribe();
      if (timer !== null) clearTimeout(timer);
    },
    openPage: (page: PageId) => core.store.set({ page }),
    ...checkDeeds(core),
    ...insertDeeds(core),
    ...totalsDeeds(core),
    ...recordDeeds(core),
  };
}
