import type { RosterFault, RowDoubt, RowNote } from '../handout/roster';
import { quoteWords } from './zh-cn-words';

/** A fault of a roster: where it stands, and in one sentence what is there and what to do. */
export interface RosterFaultWords {
  /** 「第5行」, counted as a person does; 「整张名单」 where it is in no row. */
  readonly place: string;
  readonly sentence: string;
}

/** What is asked or told about a roster. A code without a sentence does not compile. */
export function rosterFaultSentence(fault: RosterFault): RosterFaultWords {
  if (!('row' in fault)) return { place: '整张名单', sentence: wholeWords(fault) };
  const sentence = 'holds' in fault ? doubtWords(fault) : noteWords(fault);
  return { place: `第${fault.row}行`, sentence };
}

function wholeWords(fault: Exclude<RosterFault, { row: number }>): string {
  switch (fault.code) {
    case 'table-empty':
      return '没有名称。请把名单连同标题行一起给出。';
    case 'too-many-rows':
      return `有${fault.found}行，最多读${fault.most}行。请分成几份名单。`;
    case 'head-missing':
      return '有几列而没有标题行，看不出哪一列是名称。请在第一行写上“单位”“核查组”这样的标题。';
    case 'name-column-missing':
      return `标题有${fault.heads.map(quoteWords).join('、')}，没有名称一列。请把该列的标题写成“单位”或“姓名”。`;
  }
}

function doubtWords(fault: RowDoubt): string {
  switch (fault.code) {
    case 'name-missing':
      return '没有写名称。请补上，或删去这一行。';
    case 'name-broken':
      return `${quoteWords(fault.written)}分成了几行。请一行写一个名称；有引号的，请把引号配齐。`;
    case 'name-garbled':
      return `${quoteWords(fault.written)}有乱码。请把名单另存为UTF-8编码，或存成.xlsx。`;
    case 'name-too-long':
      return `名称有${fault.length}字，最多${fault.most}字。请只写名称。`;
    case 'name-near':
      return `${quoteWords(fault.written)}不在通知名单中，是否为${oneOf(fault.options)}？`;
    case 'filler-missing':
      return `${quoteWords(fault.name)}由谁填写没有写，通知里也找不到。请补上。`;
    case 'filler-near':
      return `${quoteWords(fault.written)}不在通知中，是否为${oneOf(fault.options)}？请在名单里改好。`;
    case 'two-fillers':
      return `${quoteWords(fault.name)}在第${fault.first}行归${quoteWords(fault.fillers[0])}，这里归${quoteWords(fault.fillers[1])}。请留一处。`;
    case 'filler-column-missing':
      return `没有“组别”或“填报方”一栏，通知里也找不到，有${fault.count}行不知由谁填写。请加上这一栏，每行写明${fault.example === '' ? '' : `（如${quoteWords(fault.example)}）`}。`;
    case 'rows-differ':
      return `${quoteWords(fault.name)}在第${fault.first}行已有，${fault.heads.map(quoteWords).join('、')}写得不同，这一行没有算。请核对后只留一行。`;
    case 'condition-unread':
      return `${quoteWords(fault.head)}一栏写的是${quoteWords(fault.written)}，看不出是否。请写“是”或“否”。`;
  }
}

function noteWords(fault: RowNote): string {
  switch (fault.code) {
    case 'repeated':
      return `${quoteWords(fault.name)}与第${fault.first}行重复${differing(fault.heads)}，只算第${fault.first}行。`;
    case 'filler-unused':
      return `${quoteWords(fault.head)}一栏不用：按通知，${fault.fillers.map(quoteWords).join('、')}各填一份，每方都有全部对象（写明不适用的除外）。`;
    case 'sum-row':
      return `${quoteWords(fault.written)}不是名称，已略过。`;
    case 'name-unlisted':
      return `${quoteWords(fault.name)}不在通知名单中，照写。`;
    case 'name-like-formula':
      return `${quoteWords(fault.name)}以运算符号开头，按文字写入，不作公式。`;
    case 'name-cleaned':
      return `${quoteWords(fault.name)}中有看不见的字符，已去掉。`;
    case 'name-unfit-for-tab':
      return `${quoteWords(fault.name)}作工作表名时有改动（最多${fault.most}字，不含: \\ / ? * [ ]），表内写全称。`;
    case 'filler-unlisted':
      return `${quoteWords(fault.filler)}不在通知中，照写。`;
    case 'other-filler':
      return `${quoteWords(fault.name)}在通知中归${quoteWords(fault.listed)}，名单归${quoteWords(fault.filler)}，按名单。`;
  }
}

function differing(heads: readonly string[]): string {
  return heads.length === 0 ? '' : `（${heads.map(quoteWords).join('、')}不同）`;
}

function oneOf(options: readonly string[]): string {
  return options.map(quoteWords).join('或');
}
