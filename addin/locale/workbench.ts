import { WORKBENCH_EN_US } from './workbench-en-us';
import { WORKBENCH_ZH_CN } from './workbench-zh-cn';

/** The catalogue's shape: a string missing in another language is a compile error. */
export type WorkbenchWords = typeof WORKBENCH_ZH_CN;

export function workbenchWords(locale: 'zh-CN' | 'en-US'): WorkbenchWords {
  return locale === 'en-US' ? WORKBENCH_EN_US : WORKBENCH_ZH_CN;
}
