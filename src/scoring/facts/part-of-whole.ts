import type { ChargedFact } from './hold-to-stated';
import type { Statement } from './statement';

const MARK = /其中|包括|(?<![包不])含|(?<=[次人名位个项起件元])[中里]/g;

/** A place where a number before it is said to hold the one behind it. */
interface Seam {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function seamsOf(text: string): readonly Seam[] {
  return [...text.matchAll(MARK)].map(({ index }) => {
    const before = Math.max(text.lastIndexOf(';', index), text.lastIndexOf('。', index));
    const ends = [text.indexOf(';', index), text.indexOf('。', index)].filter((end) => end >= 0);
    return { at: index, from: before + 1, to: Math.min(text.length, ...ends) };
  });
}

/** 迟报、漏报3次，其中迟报2次、漏报1次: what is told again in parts that come to the whole is told once. */
export function withoutParts(text: string, statements: readonly Statement[]): readonly Statement[] {
  let kept = statements;
  for (const { at, from, to } of seamsOf(text)) {
    const whole = kept.filter(({ start, end }) => start >= from && end <= at).at(-1);
    if (whole?.claim.kind !== 'gap') continue;
    const { count, unit } = whole.claim;
    const parts = kept.filter(({ start, end }) => start >= at && end <= to);
    const same = parts.every(
      ({ words, claim, months }) =>
        words === whole.words && 'count' in claim && claim.unit === unit && months.length === 0,
    );
    const sum = parts.reduce((total, { claim }) => total + ('count' in claim ? claim.count : 0), 0);
    if (same && parts.length > 1 && sum === count)
      kept = kept.filter((each) => !parts.includes(each));
  }
  return kept;
}

/**
 * 缺席2次，其中1次安排人代替: is the one charged in both ways or in one? A whole and its part are never added; which of
 * the two counts, nobody but the writer knows.
 */
export function addsPartToWhole(
  text: string,
  facts: readonly ChargedFact[],
  statements: readonly Statement[],
): boolean {
  return seamsOf(text).some(({ at, from, to }) => {
    const before = facts.filter(({ start, count }) => start >= from && start < at && count > 0);
    if (before.length === 0) return false;
    const after = facts.filter(({ start, count }) => start >= at && start < to && count > 0);
    if (after.length > 0) return true;
    // Steps of a measure are charged as one fact, and leave given makes nothing of it: both hide a part.
    const parts = statements.filter(({ start }) => start >= at && start < to);
    const whole = statements.filter(({ start }) => start >= from && start < at).at(-1);
    const counts = whole !== undefined && 'count' in whole.claim ? whole.claim.count : null;
    const taken = before.reduce((sum, { line, count }) => sum + count * line.per, 0);
    return parts.length > 0 && counts !== null && whole?.claim.kind === 'gap' && taken > counts;
  });
}

/** 流程不规范、台账不规范共2项: a sum at the end of a list is no number of its last thing. */
export function addsSumToParts(text: string, facts: readonly ChargedFact[]): boolean {
  for (const found of text.matchAll(/[共总合]计?(\d+)[次人名位个项起件]/g)) {
    const at = found.index;
    const from = Math.max(...[',', ';', '。'].map((mark) => text.lastIndexOf(mark, at))) + 1;
    const told = facts.filter(({ start }) => start >= from && start <= at);
    const sum = told.reduce((total, { count }) => total + count, 0);
    if (told.length > 1 && sum !== Number(found[1])) return true;
  }
  return false;
}
