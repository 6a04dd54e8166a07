import type { PANE_ZH_CN } from './pane-zh-cn';

/** The catalogue's shape: a string missing in another language is a compile error. */
export type PaneWords = typeof PANE_ZH_CN;

export type PaneLocale = 'zh-CN' | 'en-US';
