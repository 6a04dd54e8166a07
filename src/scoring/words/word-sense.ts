import { BLURRED_FAULTS, wordAt } from './fact-lexicon';
import type { WordSense } from './fact-lexicon';
import type { Vocabulary } from './scan-facts';

/** 不完整 is not 完整; 所有 at the end of 活动场所有 is no word. */
export function wholeWordAt(text: string, at: number): { sense: WordSense; end: number } | null {
  const word = wordAt(text, at);
  if (text[at] === '不' && (word === null || word.sense === 'vague')) {
    const well = wordAt(text, at + 1);
    if (well?.sense === 'ok' && well.end > (word?.end ?? at))
      return { sense: 'fail', end: well.end };
  }
  const idle = word !== null && text.slice(at, word.end) === '所有';
  return idle && /^(?:[,、;；。]|$)/.test(text.slice(word.end, word.end + 1)) ? null : word;
}

/** 走过场 is a fault where the standard charges for it; 落实 at the head of a phrase is what is to be done, not that it was. */
export function senseAt(
  text: string,
  at: number,
  word: { sense: WordSense; end: number },
  opens: boolean,
  { standard }: Vocabulary,
): WordSense {
  const said = text.slice(at, word.end);
  if (word.sense === 'vague' && BLURRED_FAULTS.test(said) && standard.includes(said)) return 'fail';
  if (word.sense !== 'ok') return word.sense;
  // 落实不到位: what was to be done was not done well.
  // 落实“两个维护”不到位 likewise, whatever stands between.
  const failed =
    said === '落实'
      ? /^[^,，;；。]{0,14}?不(?:到位|力|及时|规范|彻底)/
      : /^不(?:到位|力|及时|规范|彻底)/;
  if (failed.test(text.slice(word.end, word.end + 20))) return 'verb';
  const leads = opens && /^(落实|完成|规范|健全|配齐|达到)$/.test(said);
  return leads && word.end < text.length ? 'verb' : 'ok';
}

/** 全年4次, 全年共开展4次 */
const COUNTED_NEXT =
  /^(?:一?共|总共|合计)?(?:开展|召开|组织|举办|举行|进行)?了?(?:\d|[一二两三四五六七八九十]+)/;

/** 常 in the item's own 常态化 is no 时常; 走过场 is not vague where the standard itself charges for it. */
export function isShielded(
  text: string,
  at: number,
  word: { sense: WordSense; end: number },
  { itemPairs, knownPairs, standard, known }: Vocabulary,
): boolean {
  const said = text.slice(at, word.end);
  if (word.sense === 'vague' && said.length > 1) {
    // 基本知识 is a name where the item says 基本知识, and 上年度 is the time the item speaks of.
    const name = text.slice(at, word.end + 2);
    if (name.length > said.length && known.includes(name) && !BLURRED_FAULTS.test(said))
      return true;
    if (/^(上年度?|去年|上一?季度)$/.test(said) && known.includes(said)) return true;
    return standard.includes(said) && !BLURRED_FAULTS.test(said);
  }
  if (word.sense === 'neutral' && /^(发生|出现)$/.test(said)) return known.includes(said);
  if (word.sense === 'rest' && known.includes(text.slice(at, word.end + 2))) {
    return text.length > word.end + 1;
  }
  if (/^或者?$/.test(said) && known.includes(text.slice(at - 2, word.end + 2))) return true;
  if (word.sense === 'ok' && text.charAt(word.end) === '化') return true;
  if (word.end - at > 1) {
    // “1+1”全年4次: before its number 全年 says when, though the item says 全年不少于5次.
    if (said === '全年' && COUNTED_NEXT.test(text.slice(word.end, word.end + 8))) return false;
    return word.sense === 'period' && itemPairs.has(text.slice(at, at + 2));
  }
  if (word.sense === 'link' || said === '有') return false;
  if (word.sense === 'neutral' && !/[的了]/.test(text.charAt(at))) {
    return knownPairs.has(text.slice(at, at + 2)) || knownPairs.has(text.slice(at - 1, at + 1));
  }
  return itemPairs.has(text.slice(at, at + 2)) || itemPairs.has(text.slice(at - 1, at + 1));
}
