import type { Core } from '../core';
import type { FormsPart } from './forms';
import { tellNotFetched } from '../not-fetched';

/** Where a deed's button stands, and what it says. */
const DEEDS = {
  insert: ['forms', '插入'],
  remove: ['forms', '删除'],
  sample: ['forms', '示例数据'],
  summary: ['totals', '写入汇总表'],
} as const;

/** Fetches what lays out forms; null where it did not come, which is then said with a way to try again. */
export async function loadForms(
  core: Core,
  deed: keyof typeof DEEDS,
  again: () => void,
): Promise<FormsPart | null> {
  try {
    return await fetchForms();
  } catch (cause) {
    console.error(cause);
    const [page, what] = DEEDS[deed];
    tellNotFetched(core, page, what, again);
    return null;
  }
}

/** Ahead of need too: a network that goes away later takes no deed with it. */
export async function fetchForms(): Promise<FormsPart> {
  return (await import(/* webpackChunkName: "forms" */ './forms')).FORMS;
}
