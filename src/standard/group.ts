import type { Condition } from './condition';
import type { Draft } from './draft';
import { textAt } from './lexer';
import type { Lexed } from './lexer';

/** A draft with the place of its statement and the condition it was drafted from. */
export interface Placed {
  readonly draft: Draft;
  readonly at: number;
  readonly condition: Condition;
}

/** 两处 is a step of one count as 2处 is. */
const CHINESE_COUNT = /[一二两三四五六七八九十](?=[处项次人起例件个天])/g;

/** Words that order numbers, and marks: they tell tiers apart and not matters. */
const ORDERING =
  /[\d.\s,、；;。的]|超过|超出|低于|高于|达到|以上|以下|以内|不足|不满|大于|小于|等于|不|后|前|至|到|[-—~（）()]/g;

const THRESHOLD = /(超过|低于|高于|达到|达|不足|不满|少于|大于|小于|未达到?)[^,、]*\d/;

function wordsOf(lexed: Lexed, { condition }: Placed): string {
  return textAt(lexed, condition.within).replace(CHINESE_COUNT, '1');
}

/** Whether every character of the shorter text comes in the longer one, in order. */
function isWithin(shorter: string, longer: string): boolean {
  let at = 0;
  for (const unit of longer) if (unit === shorter[at]) at += 1;
  return at === shorter.length;
}

/** 「排名后7至9名」, 「排名后4至6名」: what is left without the numbers is the same matter. */
function sameMeasure(a: string, b: string): boolean {
  if (!/\d/.test(a) || !/\d/.test(b)) return false;
  const [one, other] = [a, b].map((text) => text.replace(ORDERING, '').replace(/%+/g, '%'));
  if (one === undefined || other === undefined) return false;
  if (one === '' || other === '') return false;
  return one.length < other.length ? isWithin(one, other) : isWithin(other, one);
}

/** The words that a negation takes back: 未签订 → 签订. */
function negatedWords(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/[未不](..)/g)].flatMap((match) => match[1] ?? []));
}

/** 「未签订的…；已签订但不规范的」, 「不明确的…；3个月内未明确的」: one duty, wholly or partly missed. */
function sameDuty(a: string, b: string): boolean {
  const missed = negatedWords(a);
  for (const [, verb] of b.matchAll(/已(..)/g))
    if (verb !== undefined && missed.has(verb)) return true;
  if (!/\d.*内|逾期|超过/.test(b) || !sharesWords(a, b)) return false;
  return [...negatedWords(b)].some((verb) => missed.has(verb));
}

/** Whether four characters in a row stand in both. */
function sharesWords(a: string, b: string): boolean {
  for (let at = 0; at + 4 <= a.length; at += 1) if (b.includes(a.slice(at, at + 4))) return true;
  return false;
}

/** Longer conditions are not compared: tiers are short. */
const LONGEST_TIER = 80;

/** What grades are called. */
const LEVEL = /[优良中差好]|合格|一般|达标|[A-Ea-e一二三四五甲乙丙丁]级|[一二三四五]等|[A-E]$/;

const ONE_TIME: ReadonlySet<string> = new Set(['once', 'bonus']);

function areTiers(lexed: Lexed, a: Placed, b: Placed): boolean {
  const kinds = [a.draft.kind, b.draft.kind];
  const [one, other] = [wordsOf(lexed, a), wordsOf(lexed, b)];
  if (one.length > LONGEST_TIER || other.length > LONGEST_TIER) return false;
  if (kinds.every((kind) => kind === 'award' || kind === 'zero_score')) {
    const plain = [a, b].every(({ draft }) => !draft.full && draft.unit === null);
    const levels = sameMeasure(one, other) || (LEVEL.test(one) && LEVEL.test(other));
    return kinds[0] === 'award' && plain && levels;
  }
  if (a.draft.kind !== b.draft.kind || !ONE_TIME.has(a.draft.kind)) return false;
  if (a.at === b.at) return THRESHOLD.test(one);
  return sameMeasure(one, other) || sameDuty(one, other);
}

/** Gives neighbouring rules that are tiers of one matter the same group: at most one of them can apply. */
export function groupTiers(lexed: Lexed, placed: readonly Placed[]): readonly Placed[] {
  let groups = 0;
  const grouped: Placed[] = [];
  for (const each of placed) {
    const last = grouped.at(-1);
    if (last === undefined || !areTiers(lexed, last, each)) {
      grouped.push(each);
      continue;
    }
    const group = last.draft.group ?? `g${(groups += 1)}`;
    grouped[grouped.length - 1] = { ...last, draft: { ...last.draft, group } };
    grouped.push({ ...each, draft: { ...each.draft, group } });
  }
  return grouped;
}
