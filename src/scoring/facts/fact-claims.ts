import { readNumeral } from '../../standard/numeral';
import { isMeasure } from '../words/count-steps';
import { MAKING, deniesAll } from '../words/fact-lexicon';
import type { Question } from '../fact';
import type { Claim, Said } from './fact-claim';
import { bothWays, denies, deniesAtEnd, isOneFault, isVerbDone } from './fact-denial';
import { faultOf } from './fact-fault';
import type { Counted } from './fact-fault';
import {
  isAllAsAsked,
  isAllDone,
  isAtPace,
  isDoneByNow,
  isLate,
  isMereExistence,
  saysAll,
} from './fact-done';
import { paceOf } from './fact-pace';
import { isCount, isSense } from '../words/token-claims';
import type { Phrase } from '../words/fact-phrases';
import type { FactToken } from '../words/scan-facts';

/** Reads what a phrase claims; `known` are the words of the item and its standard. */
export function readClaim(phrase: Phrase, standard: string, known: string): Said {
  const { tokens } = phrase;
  const months = tokens.flatMap((token) =>
    token.kind === 'figure' && token.figure.kind === 'months' ? token.figure.months : [],
  );
  const claimAt = tokens.findIndex(
    (token, at) =>
      isSense(token, 'neg', 'short', 'fail', 'held', 'ok') ||
      (isSense(token, 'verb') && tokens[at + 1]?.text === '了') ||
      isVerbDone(token) ||
      (isSense(token, 'all') && deniesAll(token.text)),
  );
  return {
    claim: claimOf(phrase, standard, known),
    each:
      (tokens.some((token) => isSense(token, 'each')) || sharesByAll(tokens)) &&
      !listsFaults(tokens),
    all: tokens.some((token) => isSense(token, 'all')),
    total: tokens.some((token) => isSense(token, 'total')),
    months: [...new Set(months)],
    quarters: tokens.flatMap(quartersOf),
    dates: tokens.filter((token) => token.kind === 'figure' && token.figure.kind === 'date').length,
    occasion: occasionOf(tokens),
    claimFirst:
      (claimAt >= 0 && tokens.slice(claimAt).some(namesThing)) ||
      (claimAt < 0 && isAllAsAsked(tokens)),
    claimWords: tokens
      .filter((token) => isSense(token, 'fail', 'short', 'ok', 'ought', 'held', 'verb'))
      .map(({ text }) =>
        /^缺[席会]$/.test(text) ? `${text} 会议` : text.replace('合格', '合格 及格'),
      )
      .join(' '),
    faults: tokens
      .filter((token) => isSense(token, 'fail'))
      .flatMap(({ text }) => text.split('、')),
    deed: deedOf(tokens),
  };
}

/** 9月5日缺1人次, 第二次缺1人: the one day, or which time it was. */
function occasionOf(tokens: readonly FactToken[]): string {
  const told = tokens.filter(
    (token) =>
      /^(?:[上下]半|全)年$/.test(token.text) ||
      (token.kind === 'figure' &&
        (token.figure.kind === 'date' || token.figure.kind === 'ordinal')),
  );
  return told.length === 1 ? (told[0]?.text ?? '') : '';
}

/** 落实 in 未落实 and in 不落实. */
function deedOf(tokens: readonly FactToken[]): string {
  const at = tokens.findIndex((token) => isSense(token, 'neg'));
  const own = /^不(.{2,})$/.exec(tokens[at]?.text ?? '')?.[1];
  const next = tokens[at + 1];
  if (own !== undefined || at < 0 || next === undefined) return own ?? '';
  return isSense(next, 'verb', 'ok') ? next.text : '';
}

function namesThing({ kind, text }: FactToken): boolean {
  return kind === 'noun' && !MAKING.test(text);
}

function quartersOf(token: FactToken): readonly number[] {
  if (token.kind === 'figure') return token.figure.kind === 'quarters' ? token.figure.quarters : [];
  const alone = /^第?([一二三四1-4])季度$/.exec(token.text)?.[1];
  return alone === undefined ? [] : [readNumeral(alone, 0)?.value ?? 0];
}

/** 迟报、漏报各2次: the number is shared out among the faults themselves. */
function listsFaults(tokens: readonly FactToken[]): boolean {
  return tokens.some((token) => isSense(token, 'fail') && token.text.includes('、'));
}

/** 支委会、党小组会均少1次 gives each its own. */
function sharesByAll(tokens: readonly FactToken[]): boolean {
  return tokens.some((token) => isSense(token, 'all') && /^[均都皆]$/.test(token.text));
}

function claimOf(phrase: Phrase, standard: string, known: string): Claim {
  const tokens = phrase.tokens.filter((token) => !isSense(token, 'neutral', 'period'));
  const open = phrase.tokens.some(isOpenList);
  const doubt = doubtOf(tokens) ?? (open && tokens.some(isCount) ? 'vague-count' : null);
  if (doubt !== null) return { kind: 'question', code: doubt };
  const negations = tokens.filter(
    (token) =>
      isSense(token, 'neg', 'short', 'fail') || (isSense(token, 'all') && deniesAll(token.text)),
  );
  const counts = countsOf(tokens);
  if (denies(tokens) || deniesAtEnd(phrase.tokens)) {
    return negations.length <= 2
      ? { kind: 'ok', told: false }
      : { kind: 'question', code: 'two-readings' };
  }
  if (tokens.some((token) => isSense(token, 'deny'))) {
    return { kind: 'denied' };
  }
  // 计划写了没报, 计划没有及时制定: there is one, and what is wrong with it is another matter.
  if (negations.length > 0 && isDoneByNow(phrase.tokens, false))
    return { kind: 'question', code: 'two-readings' };
  if (isLate(phrase.tokens) && !/按|及时|期/.test(standard))
    return { kind: 'question', code: 'unknown-fault' };
  const ratio = tokens.find((token) => token.kind === 'figure' && token.figure.kind === 'ratio');
  if (ratio?.kind === 'figure' && ratio.figure.kind === 'ratio') {
    if (negations.length > 0 || counts.length > 0)
      return { kind: 'question', code: 'two-readings' };
    const { held, due, unit } = ratio.figure;
    return { kind: 'held', count: held, unit, only: false, of: due };
  }
  const pace = negations.length === 0 ? paceOf(tokens) : null;
  if (pace !== null) return pace;
  if (negations.length > 1 && !isOneFault(negations)) {
    return { kind: 'question', code: 'two-readings' };
  }
  if (counts.length > 1 || bothWays(tokens)) return { kind: 'question', code: 'two-readings' };
  const [count] = counts;
  if (negations.length > 0) return faultOf(tokens, negations, count, standard, known);
  return positiveOf(tokens, count, phrase.tokens);
}

/** 甲、乙等3名 are three; 少甲、乙等2次 may be more. */
function isOpenList({ text }: FactToken, at: number, tokens: readonly FactToken[]): boolean {
  const next = tokens[at + 1];
  return text === '等等' || (text === '等' && (next === undefined || !isCount(next)));
}

function countsOf(tokens: readonly FactToken[]): readonly Counted[] {
  const quoted = new Set<FactToken>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (isSense(token, 'quoted-target') && next !== undefined) quoted.add(next);
  });
  return tokens.flatMap((token) =>
    token.kind === 'figure' && token.figure.kind === 'count' && !quoted.has(token)
      ? [{ count: token.figure.value, unit: token.figure.unit }]
      : [],
  );
}

/** Words that a careful person would not put a number on. */
function doubtOf(tokens: readonly FactToken[]): Question['code'] | null {
  if (tokens.some((token) => isSense(token, 'vague'))) return 'vague-words';
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'figure') {
      const { figure } = token;
      if (figure.kind === 'doubtful') return 'vague-count';
      if (figure.kind === 'number') return 'not-a-count';
      if (figure.kind !== 'count' || isMeasure(figure.unit)) continue;
      if (!Number.isInteger(figure.value)) return 'vague-count';
    }
    if (isSense(token, 'quoted-target')) {
      if (paceOf(tokens) !== null) continue;
      const next = tokens[at + 1];
      const well = !tokens.some((each) => isSense(each, 'neg', 'short', 'fail') || isCount(each));
      if (next === undefined || !isCount(next)) {
        if (well) continue;
        return 'vague-count';
      }
      if (/^每(次|人|项|个|名)$/.test(token.text)) return 'two-readings';
    }
  }
  return null;
}

function positiveOf(
  tokens: readonly FactToken[],
  count: Counted | undefined,
  spoken: readonly FactToken[],
): Claim {
  if (count === undefined) {
    // 只有7月召开 says more of what was not held than of what was.
    if (tokens.some((token) => isSense(token, 'held') && /^[只仅]/.test(token.text))) {
      const months = onlyMonths(tokens);
      return months === 0
        ? { kind: 'question', code: 'two-readings' }
        : { kind: 'held', count: months, unit: '', only: true, months: true };
    }
    const ok = tokens.some((token) => isSense(token, 'ok', 'held') || isVerbDone(token));
    if (tokens.every((token) => isSense(token, 'ok') && token.text === '有')) {
      return { kind: 'none' };
    }
    return ok ||
      isAtPace(tokens) ||
      isAllDone(tokens) ||
      isAllAsAsked(tokens) ||
      isDoneByNow(spoken)
      ? { kind: 'ok', told: true }
      : { kind: 'none' };
  }
  if (saysAll(tokens) && (isAllAsAsked(tokens) || isAllDone(tokens) || tokens.some(isDone)))
    return /^[次场期堂回]$/.test(count.unit) && !tokens.some((token) => isSense(token, 'ought'))
      ? { kind: 'held', ...count, only: false, all: true }
      : { kind: 'ok', told: true };
  // 0起: cases are counted only where something happened.
  if (count.count === 0 && /^[起例件宗]$/.test(count.unit)) return { kind: 'ok', told: false };
  const at = tokens.findIndex(isCount);
  const before = tokens.slice(0, at);
  const only = tokens.some((token) => isSense(token, 'held') && /^[只仅]/.test(token.text));
  if (before.some((token) => isSense(token, 'held'))) return { kind: 'held', ...count, only };
  if (before.some((token) => isSense(token, 'ought'))) return { kind: 'ought', ...count };
  if (tokens.some((token) => isSense(token, 'ok', 'held'))) {
    return isMereExistence(tokens) ? { kind: 'bare', ...count } : { kind: 'held', ...count, only };
  }
  // 一个解决了
  const verb = before.some((token) => isSense(token, 'verb')) || isDoneByNow(spoken);
  return verb ? { kind: 'held', ...count, only } : { kind: 'bare', ...count };
}

/** 仅8月召开, 只有7月、8月开了: in how many months; 0 where no verb says that it was held. */
function onlyMonths(tokens: readonly FactToken[]): number {
  const at = tokens.findIndex((token) => isSense(token, 'held') && /^[只仅]有?$/.test(token.text));
  const told = tokens[at + 1];
  const verb = tokens[at + 2];
  if (told?.kind !== 'figure' || told.figure.kind !== 'months' || verb === undefined) return 0;
  const held = isSense(verb, 'verb', 'held') && HOLDING.test(verb.text);
  return held ? told.figure.months.length : 0;
}

const HOLDING = /^(?:召开|开展|组织|举办|举行|开|上|学|学习|办|搞)[了过]?$/;

function isDone(token: FactToken): boolean {
  return isSense(token, 'ok') || isVerbDone(token);
}
