import { tokensWithin } from './lexer';
import type { Lexed, Stretch } from './lexer';

/** Words that look like points and were not read as any: 「按次1-3扣分」, 「迟到一次扣分」. 「低于60分」 is a mark. */
const LOOKS_LIKE_POINTS =
  /(?<!不)[扣加减]\s*分(?![制项值])|[扣减]\s*\d|(?<![于过达到满足高低得\d.(]|得分)\d+(?:\.\d+)?分(?![钟之类工管析别子母数值部公以及制])/g;

/** Points that nothing makes a condition, in one clause with the amount behind them: 「扣2加3分」. */
const TAKEN_BESIDE = /^[扣加减]\s*\d+(?:\.\d+)?分?(?!\d|[^,;；。]*[的者])/;

/**
 * Where the words before an amount begin to be its condition: behind the last clause that holds such points; null where
 * that is the amount's own clause.
 */
export function behindUnreadPoints(lexed: Lexed, { start, end }: Stretch): number | null {
  const words = lexed.text.slice(start, end);
  const found = [...words.matchAll(LOOKS_LIKE_POINTS)].at(-1)?.index;
  if (found === undefined) return start;
  const at = start + found;
  const tokens = tokensWithin(lexed, { start, end });
  const holder = tokens.find((token) => token.start <= at && at < token.end);
  if (holder?.kind !== 'word') return start;
  const mark = tokens.find(
    (token) => token.start > at && (token.kind === 'comma' || token.kind === 'semicolon'),
  );
  if (mark !== undefined) return mark.end;
  return TAKEN_BESIDE.test(lexed.text.slice(at, end)) ? null : start;
}
