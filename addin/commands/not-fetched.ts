import type { Core } from './core';
import type { PageId } from './session-state';

/** Says on its page that a part's code did not come; `what` is the page's name. */
export function tellNotFetched(core: Core, page: PageId, what: string, again: () => void): void {
  core.store.set({
    notice: {
      severity: 'ask',
      title: `${what}没有准备好：所需的程序没有取到`,
      text: '表格没有改动。请检查网络，再点“重试”。',
      about: { page, card: null },
      retry: () => {
        core.store.set({ notice: null });
        again();
      },
    },
  });
}
