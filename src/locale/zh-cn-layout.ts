import type { LayoutIssue } from '../sheet/layout-issue';
import { quoteWords, sayNumber } from './zh-cn-words';

/** What is wrong with the sheet itself. */
export function layoutSentence(issue: LayoutIssue): string {
  switch (issue.code) {
    case 'item-text-altered':
      return alteredSentence(issue.params);
    case 'base-altered': {
      const { label, found, official } = issue.params;
      return `${label}分值由${sayNumber(official / 100)}改为${writtenOrNothing(found)}。请恢复。`;
    }
    case 'item-row-missing':
      return `缺${issue.params.label}，合计不能算。请补回这一行。`;
    case 'item-row-twice':
      return `${issue.params.label}有两行，另一行在${issue.params.otherCell}。请只留一行。`;
    case 'key-disagrees':
      return `这一行写的是${issue.params.label}，行首标记是另一项的。已按所写内容检查。`;
    case 'keys-missing':
      return '行首标记没有了，已按条文认出各项。';
    case 'column-missing':
      return `找不到“${issue.params.title}”一栏，这一栏没有检查。`;
    case 'total-missing':
      return `找不到“${issue.params.label}”一行。`;
    case 'total-overwritten':
      return `这里直接填了${writtenOrNothing(issue.params.written)}，不再随得分变动。请恢复公式。`;
    case 'total-formula-altered':
      return '这里的公式改过，可能算得不对。请恢复公式。';
    case 'identity-disagrees':
      return `表头写${quoteWords(issue.params.header)}，本表原是${quoteWords(issue.params.identity)}的。已按表头检查。`;
    case 'identity-twice':
      return `与“${issue.params.otherSheet}”表是同一单位的同一张表。请只留一张。`;
    case 'unit-empty':
      return issue.params.beside === ''
        ? '没有写被核查单位。'
        : `没有写被核查单位。请在表的右侧写“${issue.params.beside}…”，不会打印。`;
    case 'date-empty':
      return '没有写核查时间。';
    case 'rubric-differs':
      return '细则与现行的不同，已按现行的检查。请核对条文。';
  }
}

/** Only the words that differ, with a little of what stands around them. */
function alteredSentence({ found, official }: { found: string; official: string }): string {
  if (found.trim() === '') return '条文是空的。请恢复原文。';
  const [was, is] = differingPart(official, found);
  if (was === '') return `条文比原文多了${quoteWords(is)}。请恢复原文。`;
  if (is === '') return `条文比原文少了${quoteWords(was)}。请恢复原文。`;
  return `条文与原文不同：原文${quoteWords(was)}，表上${quoteWords(is)}。请恢复原文。`;
}

function differingPart(before: string, after: string): readonly [string, string] {
  const a = [...before];
  const b = [...after];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const added = a.length - end === start || b.length - end === start;
  const lead = added ? 0 : Math.min(start, 2);
  const tail = added ? 0 : Math.min(end, 2);
  return [
    a.slice(start - lead, a.length - end + tail).join(''),
    b.slice(start - lead, b.length - end + tail).join(''),
  ];
}

function writtenOrNothing(written: string): string {
  return written.trim() === '' ? '空白' : /^[\d.]+$/.test(written) ? written : quoteWords(written);
}
