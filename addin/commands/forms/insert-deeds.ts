import type { Core } from '../core';
import { loadForms } from './load-forms';
import type { Session } from '../session';

type InsertDeeds = Pick<Session, 'insert' | 'stop' | 'removeInserted' | 'fillSample'>;

/** The deeds of the page 表格. */
export function insertDeeds(core: Core): InsertDeeds {
  const { halt } = core;
  const deeds: InsertDeeds = {
    async insert(request) {
      if (core.store.get().work) return;
      // 停止 is heard from here on, while the part is still on its way too.
      halt.stopped = false;
      const part = await loadForms(core, 'insert', () => void deeds.insert(request));
      await part?.runInsertion(core, request, halt);
    },
    stop() {
      halt.stopped = true;
    },
    async removeInserted() {
      const part = await loadForms(core, 'remove', () => void deeds.removeInserted());
      await part?.removeInserted(core);
    },
    async fillSample() {
      const part = await loadForms(core, 'sample', () => void deeds.fillSample());
      if (part) await core.attempt('sample', () => part.fillSample(core));
    },
  };
  return deeds;
}
