import { rewriteFacts } from '../words/fact-text';
import type { FactText } from '../words/fact-text';

const ENTRY =
  '(?:[(（]?\\d{1,2}[)）.、]|[①-⑳])?[^,;；。:\\d]{2,24}(?:—+|:)(?:已经?|均?未|没有?|尚未|还没有?|正在)(?:完成|进行)?整?改(?:正|完|好|到位)?了?';
const LIST = new RegExp(`(?<=^|[,;；。:])${ENTRY}(?:[,;；。]${ENTRY})+(?=$|[,;；。])`, 'g');
const ANSWER = /(?:—+|:)(已|均?未|没|尚未|还没|正在)/g;

/**
 * 台账缺页——未改；制度未上墙——已改: what was found and what became of it, one by one; how many were not mended is all that is charged
 * where the standard charges for that (F88).
 */
export function reckonList(cell: FactText, standard: string): FactText {
  if (
    !/[—:].{0,3}改/.test(cell.text) ||
    !/未[^,;。]{0,6}整改[^;。]{0,8}每[^;。]{0,3}项/.test(standard)
  )
    return cell;
  return rewriteFacts(cell, LIST, ([list]) => {
    const answers = [...list.matchAll(ANSWER)].map(([, answer = '']) => answer);
    if (answers.includes('正在')) return list;
    const open = answers.filter((answer) => !answer.startsWith('已')).length;
    return open === 0 ? '均已整改' : `${open}项未整改`;
  });
}
