import type { Reading } from '../../standard/rule';
import type { FactColumn, FactReading, Question } from '../fact';
import { normaliseWords } from '../words/fact-text';

/** More than this no cell of a form holds. */
const LONGEST = 40_000;

const NOTHING: FactReading = { tally: {}, facts: [], questions: [], stated: null, unread: [] };

/** Cells whose whole text is one word, a stroke or a formula. */
export function readWholeCell(text: string, column: FactColumn): FactReading | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST)
    return { ...NOTHING, questions: [{ code: 'two-readings', quote: '' }] };
  const ask = (code: Question['code']): FactReading => ({
    ...NOTHING,
    questions: [{ code, quote: trimmed }],
  });
  if (trimmed === '') return ask('blank');
  if (/^[=＝+＋@＠\t]/.test(trimmed)) return ask('formula');
  const bare = normaliseWords(trimmed).replace(/[，,、。.；;：:!！()（）]/g, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) {
    return ask(/\p{S}/u.test(bare) && !/^[+=~<>|]+$/.test(bare) ? 'unknown-fault' : 'says-nothing');
  }
  if (/^[-—]?[\d.%]+$/.test(bare)) return ask('not-a-count');
  if (/^(无|没有|没|无情况|无事项|没有情况)$/.test(bare)) {
    return column === '扣分情况' ? NOTHING : ask('says-nothing');
  }
  return null;
}

/** 「二季度专题组织生活会未召开」 under 「召开三季度专题组织生活会」. */
export function speaksOfOtherQuarter(text: string, { item, standard }: Reading): boolean {
  const scored = quartersIn(normaliseWords(`${item}${standard}`));
  const told = quartersIn(text);
  return scored.size > 0 && [...told].some((quarter) => !scored.has(quarter));
}

/** Quarters named in a text, as digits. */
export function quartersIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/([一二三四1-4])季度/g)].map(([, quarter = '']) => {
      const spoken = '一二三四'.indexOf(quarter);
      return spoken < 0 ? quarter : String(spoken + 1);
    }),
  );
}

/** 第一支部…，第二支部…: whether their faults add up or are one is not said. */
export function countBranches(text: string): number {
  const named = text.matchAll(/([\p{Script=Han}\d]{1,3}?)(?:党支部|支部|党小组(?!会))/gu);
  const names = [...named].map(([, name = '']) => name.replace(/^.*[，、；]/, ''));
  const branches = names.filter(
    (name) => !/(习型|该|本|各|基层|过硬|依托|个|托|硬|层)$/.test(name),
  );
  return new Set(branches).size;
}
