import type { RosterFileFault } from '../files/read-roster-table';
import type { ForeignFormat } from '../files/xlsx-fault';
import { fileFaultSentence } from './file-fault';

/** What is wrong with the file of a roster: it is the reader's own, so nobody is to send it again. */
export function rosterFileSentence(file: string, fault: RosterFileFault): string {
  return ownFileSentence(file, fault, '名单');
}

/** The same of any table of the reader's own; `what` is in it. */
export function ownFileSentence(file: string, fault: RosterFileFault, what: string): string {
  switch (fault.code) {
    case 'unseen-character':
      return `${file}：是文本文件，第${fault.params.line}行有看不见的控制字符。请删去该字符，或用表格软件打开后另存为.xlsx。`;
    case 'file-empty':
      return `${file}：文件是空的，没有内容。请核对选的是不是这份${what}。`;
    case 'packed-too-tightly':
      return `${file}：文件压得过紧，展开会占满内存，没有打开。请用表格软件另存后再用。`;
    case 'damaged':
      return `${file}：文件损坏，打不开。请从原处重新复制，或另存后再用。`;
    case 'unsafe':
      return `${file}：文件的结构不合规范，为安全没有打开。请用表格软件另存后再用。`;
    case 'encrypted':
      return `${file}：文件有打开密码，读不了。请取消密码，另存后再用。`;
    case 'no-sheets':
      return `${file}：文件里没有工作表。请核对选的是不是这份${what}。`;
    case 'other-format':
      return `${file}：${OTHER[fault.params.format]}。请把${what}存为.xlsx或.csv。`;
    default:
      return fileFaultSentence(file, fault);
  }
}

const OTHER: Readonly<Record<ForeignFormat, string>> = {
  xls: '是旧格式（.xls、.et）的表',
  et: '是旧格式（.et）的表',
  xlsb: '是二进制格式（.xlsb）的表',
  ods: '是.ods格式的表',
  docx: '是文字文档，不是表格',
  pdf: '是PDF，不是表格',
  html: '是网页，只是名字像表格',
  xml: '是XML文件，不是表格',
  text: '是文本',
  image: '是图片，不是表格',
  archive: '是压缩包',
  unknown: '不是表格，也不是文本',
};
