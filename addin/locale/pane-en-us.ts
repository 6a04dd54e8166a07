import type { PaneWords } from './pane';
import { PANE_ZH_CN } from './pane-zh-cn';

export const PANE_EN_US: PaneWords = PANE_ZH_CN;
