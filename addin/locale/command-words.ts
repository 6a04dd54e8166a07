import type { COMMAND_ZH_CN } from './command-zh-cn';

/** The catalogue's shape: a string missing in another language is a compile error. */
export type CommandWords = typeof COMMAND_ZH_CN;
