import { readNumeral } from '../standard/numeral';
import { foldWidth } from '../standard/text';

/** The number a line begins with, as printed: 「二、」, 「（三）」, 「2、」. */
export interface Lead {
  readonly number: number;
  readonly mark: string;
  readonly style: '一、' | '（一）' | '1、' | '（1）';
}

const LEAD =
  /^\s*(?:附件[::]?\s*)?(?:\(([一二三四五六七八九十]+|\d{1,2})\)|([一二三四五六七八九十]+)\s*[、.]|(\d{1,2})\s*(?:、|\.(?!\d)))\s*/;

/** The number at the head of a line; null where it begins without one. 「2017年」 and 「1.5」 are none. */
export function leadOf(text: string): Lead | null {
  const found = LEAD.exec(foldWidth(text));
  if (found === null) return null;
  const [whole, bracketed, chinese, arabic] = found;
  const words = bracketed ?? chinese ?? arabic ?? '';
  const number = readNumeral(words, 0)?.value;
  if (number === undefined) return null;
  const digits = /\d/.test(words);
  const style = bracketed === undefined ? (digits ? '1、' : '一、') : digits ? '（1）' : '（一）';
  return { number, mark: text.slice(0, whole.length).trim(), style };
}

/** The line without its number. */
export function withoutLead(text: string): string {
  const found = LEAD.exec(foldWidth(text));
  return text
    .slice(found?.[0].length ?? 0)
    .replace(/^\s*附件[：:]\s*/, '')
    .trim();
}

/** The title a line of the list of annexes names, without its number, its 《》 and what stands behind them. */
export function listedTitle(text: string): string {
  return withoutLead(text).replace(/^《([^《》]*)》.*$/, '$1');
}
