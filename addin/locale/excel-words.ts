import type { EXCEL_ZH_CN } from './excel-zh-cn';

/** The catalogue's shape: a string missing in another language is a compile error. */
export type ExcelWords = typeof EXCEL_ZH_CN;
