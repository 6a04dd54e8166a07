import type { Core } from './core';
import type { FormsPart } from './forms';
import { tellNotFetched } from './not-fetched';

/** Fetches what lays out forms; null where it did not come, which is then said with a way to try again. */
export async function loadForms(
  core: Core,
  page: 'forms' | 'totals',
  again: () => void,
): Promise<FormsPart | null> {
  try {
    return (await import(/* webpackChunkName: "forms" */ './forms')).FORMS;
  } catch (cause) {
    console.error(cause);
    tellNotFetched(core, page, page === 'forms' ? '插入' : '写入汇总表', again);
    return null;
  }
}
