import type { DraftFault, RubricColumn } from '../scheme/rubric-draft';
import { quoteWords } from './zh-cn-words';

/** A fault of a pasted table: where it stands, and in one sentence what is there and what to do. */
export interface DraftFaultWords {
  /** 「第5行」, counted as a person does; 「整张表」 where it is in no row. */
  readonly place: string;
  readonly sentence: string;
}

/** Why a pasted table is no rubric yet. A code without a sentence does not compile. */
export function draftFaultSentence(fault: DraftFault): DraftFaultWords {
  return { place: 'row' in fault ? `第${fault.row}行` : '整张表', sentence: faultWords(fault) };
}

function faultWords(fault: DraftFault): string {
  switch (fault.code) {
    case 'table-empty':
      return '没有内容。请把评分表连同标题行一起粘贴。';
    case 'columns-missing':
      return `没有找到${listColumns(fault.missing)}。请连同标题行一起粘贴，或把该列的标题改成这样。`;
    case 'no-items':
      return '只有标题行，下面没有考核内容。请把各行也粘贴进来。';
    case 'too-many-rows':
      return `有${fault.found}行，最多读${fault.most}行。请只粘贴评分表本身。`;
    case 'base-missing':
      return `${quoteWords(fault.text)}没有写分值。请补上；不是考核项的行请删去。`;
    case 'base-no-number':
      return `分值写的是${quoteWords(fault.found)}，读不出分数。请改成数字；不是考核项的行请删去。`;
    case 'content-missing':
      return `${quoteWords(fault.text)}旁边没有写考核内容。请补上；接着上一行的，请去掉分值。`;
    case 'standard-missing':
      return `${quoteWords(fault.text)}没有写评分标准。请补上；不是考核项的行请删去。`;
  }
}

/** What each column may be called, as the reader of tables knows it. */
const COLUMNS: Readonly<Record<RubricColumn, string>> = {
  section: '“考核项目”栏',
  content: '“考核内容”栏',
  standard: '“评分标准”栏',
  base: '“分值”栏',
  facts: '“扣分情况”栏',
  score: '“得分”栏',
};

function listColumns(columns: readonly RubricColumn[]): string {
  return columns.map((column) => COLUMNS[column]).join('、');
}
