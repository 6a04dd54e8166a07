import { readNumeral } from '../standard/numeral';
import { deniesAll } from './fact-lexicon';
import type { Question } from './fact';
import { isCount, isOne, isSense } from './fact-phrases';
import type { Phrase } from './fact-phrases';
import type { FactToken } from './scan-facts';

/** What a phrase says of its subject. */
export type Claim =
  /** `unclear`: 未开一次 may mean that one is missing, or that not even one was held. */
  | {
      readonly kind: 'gap';
      readonly count: number;
      readonly unit: string;
      readonly unclear: boolean;
    }
  /** Missing, without a number; `all` where the words say that there was none at all. */
  | { readonly kind: 'absent'; readonly all: boolean }
  /** 未发生…, 不存在… of something that is no fault by its words alone. */
  | { readonly kind: 'denied' }
  /** `only`: 只开2次. */
  | {
      readonly kind: 'held';
      readonly count: number;
      readonly unit: string;
      readonly only: boolean;
    }
  | { readonly kind: 'ought'; readonly count: number; readonly unit: string }
  | { readonly kind: 'bare'; readonly count: number; readonly unit: string }
  /** `told`: by a word for well done, rather than by a fault denied. */
  | { readonly kind: 'ok'; readonly told: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'question'; readonly code: Question['code'] };

/** A phrase understood apart from its subject. */
export interface Said {
  readonly claim: Claim;
  readonly each: boolean;
  readonly total: boolean;
  readonly months: readonly number[];
  readonly dates: number;
  /** Quarters named: 一季度, 第三季度. */
  readonly quarters: readonly number[];
  /** 未组织… stands before what it is said of, so that things listed after it share it. */
  readonly claimFirst: boolean;
  /** Words of the claim that also name a thing: 不及格, 缺席, 抽测. */
  readonly claimWords: string;
  /** Faults by name: 迟报, 不及格. */
  readonly faults: readonly string[];
}

/** Faults that say no more than 未按要求…, whatever the standard calls it. */
const PLAIN_FAULTS =
  /^(未达标|没达标|没有达标|不达标|未达到要求|未达到规定|未达到|没达到|不符合要求|不符合规定|未完成|没完成|没有完成|未做好|没做好|没有做好|未抓好|没抓好|未搞好|未整改到位|没整改到位|未落实到位|没落实到位|未到位|没到位|没有到位|没有落实到位|没有整改到位)$/;
const SAME_FAULT: Readonly<Record<string, string>> = {
  不合格: '及格',
  未及格: '及格',
  未合格: '及格',
  没及格: '及格',
  没有及格: '及格',
  没合格: '及格',
  不及格: '及格',
};

/** Reads what a phrase claims; `known` are the words of the item and its standard. */
export function readClaim(phrase: Phrase, standard: string, known: string): Said {
  const { tokens } = phrase;
  const months = tokens.flatMap((token) =>
    token.kind === 'figure' && token.figure.kind === 'months' ? token.figure.months : [],
  );
  const claimAt = tokens.findIndex(
    (token) =>
      isSense(token, 'neg', 'short', 'fail', 'held', 'ok') ||
      isVerbDone(token) ||
      (isSense(token, 'all') && deniesAll(token.text)),
  );
  return {
    claim: claimOf(phrase, standard, known),
    each: tokens.some((token) => isSense(token, 'each')) || sharesByAll(tokens),
    total: tokens.some((token) => isSense(token, 'total')),
    months: [...new Set(months)],
    quarters: tokens.flatMap(quartersOf),
    dates: tokens.filter((token) => token.kind === 'figure' && token.figure.kind === 'date').length,
    claimFirst: claimAt >= 0 && tokens.slice(claimAt).some(({ kind }) => kind === 'noun'),
    claimWords: tokens
      .filter((token) => isSense(token, 'fail', 'short', 'ok', 'ought', 'held', 'verb'))
      .map(({ text }) => (/^缺[席会]$/.test(text) ? `${text} 会议` : text))
      .join(' '),
    faults: tokens.filter((token) => isSense(token, 'fail')).map(({ text }) => text),
  };
}

function quartersOf(token: FactToken): readonly number[] {
  if (token.kind === 'figure') return token.figure.kind === 'quarters' ? token.figure.quarters : [];
  const alone = /^第?([一二三四1-4])季度$/.exec(token.text)?.[1];
  return alone === undefined ? [] : [readNumeral(alone, 0)?.value ?? 0];
}

/** 支委会、党小组会均少1次 gives each its own. */
function sharesByAll(tokens: readonly FactToken[]): boolean {
  return tokens.some((token) => isSense(token, 'all') && /^[均都皆]$/.test(token.text));
}

function claimOf(phrase: Phrase, standard: string, known: string): Claim {
  const tokens = phrase.tokens.filter((token) => !isSense(token, 'neutral', 'period'));
  const open = phrase.tokens.some(({ text }) => text === '等' || text === '等等');
  const doubt = doubtOf(tokens) ?? (open && tokens.some(isCount) ? 'vague-count' : null);
  if (doubt !== null) return { kind: 'question', code: doubt };
  const negations = tokens.filter(
    (token) =>
      isSense(token, 'neg', 'short', 'fail') || (isSense(token, 'all') && deniesAll(token.text)),
  );
  const counts = countsOf(tokens);
  if (denies(tokens)) {
    return negations.length <= 2
      ? { kind: 'ok', told: false }
      : { kind: 'question', code: 'two-readings' };
  }
  if (tokens.some((token) => isSense(token, 'deny'))) {
    return { kind: 'denied' };
  }
  if (negations.length > 1 && !isOneFault(negations)) {
    return { kind: 'question', code: 'two-readings' };
  }
  if (counts.length > 1 || bothWays(tokens)) return { kind: 'question', code: 'two-readings' };
  const [count] = counts;
  if (negations.length > 0) return faultOf(tokens, negations, count, standard, known);
  return positiveOf(tokens, count);
}

interface Counted {
  readonly count: number;
  readonly unit: string;
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
      if (figure.kind === 'count' && !Number.isInteger(figure.value)) return 'vague-count';
    }
    if (isSense(token, 'quoted-target')) {
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

/** 没有一项未整改, 不存在迟报, 无缺席, 未发现不及格. */
function denies(tokens: readonly FactToken[]): boolean {
  return tokens.some((token, at) => {
    const rest = tokens.slice(at + 1);
    const next = rest[0];
    const fault = rest.some((each) => isSense(each, 'neg', 'short', 'fail'));
    if (isSense(token, 'deny')) return fault;
    if (!isSense(token, 'neg') || !/^(无|没有|没|未)$/.test(token.text) || next === undefined) {
      return false;
    }
    if (isSense(next, 'neg', 'short', 'fail')) return true;
    return isOne(next) && fault;
  });
}

/** 未开展廉政教育 党风廉政建设落实到位, run together: what is denied of one thing and said of another. */
function bothWays(tokens: readonly FactToken[]): boolean {
  const noAt = tokens.findIndex(
    (token) =>
      isSense(token, 'neg', 'short', 'fail') || (isSense(token, 'all') && deniesAll(token.text)),
  );
  if (noAt < 0) return false;
  const yes = (token: FactToken): boolean =>
    (isSense(token, 'ok', 'held') && token.text !== '有' && token.text !== '已') ||
    isVerbDone(token);
  return tokens.some((token, at) => {
    if (!yes(token)) return false;
    const between = at > noAt ? tokens.slice(noAt + 1, at) : tokens.slice(at + 1, noAt);
    return between.some(({ kind }) => kind === 'noun');
  });
}

/** 均未 + 未, 缺 + 未: two words for one lack. */
function isOneFault(negations: readonly FactToken[]): boolean {
  const [first, second] = negations;
  return (
    negations.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    first.end === second.start &&
    isSense(first, 'all')
  );
}

function faultOf(
  tokens: readonly FactToken[],
  negations: readonly FactToken[],
  count: Counted | undefined,
  standard: string,
  known: string,
): Claim {
  const fail = negations.find((token) => isSense(token, 'fail'));
  if (fail !== undefined && !isCharged(fail.text, standard, known)) {
    return { kind: 'question', code: 'unknown-fault' };
  }
  // A person who stays away is another fault than a meeting not held.
  if (negations.some(({ text }) => /^缺[席勤会考测]$/.test(text)) && !/缺|少|参加/.test(standard)) {
    return { kind: 'question', code: 'unknown-fault' };
  }
  const all = negations.some((token) => isSense(token, 'all')) || hasAll(tokens);
  if (count === undefined) return absence(negations, all);
  if (count.count === 1 && isNotEvenOne(tokens)) return { kind: 'absent', all: true };
  if (count.count === 0) return { kind: 'ok', told: false };
  return { kind: 'gap', ...count, unclear: isOnceUnclear(tokens, count) };
}

function absence(negations: readonly FactToken[], all: boolean): Claim {
  const [only] = negations;
  if (only !== undefined && isSense(only, 'short') && /^[少差]/.test(only.text)) {
    return { kind: 'question', code: 'vague-count' };
  }
  return { kind: 'absent', all };
}

function hasAll(tokens: readonly FactToken[]): boolean {
  return tokens.some(
    (token) => isSense(token, 'all') && token.text !== '均' && token.text !== '都',
  );
}

/** The standard takes points for this very fault, or for anything short of 按要求. */
function isCharged(fault: string, standard: string, known: string): boolean {
  if (standard.includes(fault)) return true;
  const core = SAME_FAULT[fault];
  if (core !== undefined) return standard.includes(`不${core}`);
  if (PLAIN_FAULTS.test(fault)) return /未按|未达到|未落实|不落实/.test(standard);
  const quality = fault.replace(/^[不未没]有?/, '');
  return /未按|未达到/.test(standard) && known.includes(quality) && !/^(到位|力)$/.test(quality);
}

/** 一次没开, 没有一次, 一次也没有: none at all. */
function isNotEvenOne(tokens: readonly FactToken[]): boolean {
  return tokens.some((token, at) => {
    if (!isOne(token)) return false;
    const before = tokens[at - 1];
    const after = tokens.slice(at + 1).find(({ kind }) => kind !== 'noun');
    const not = (each: FactToken | undefined): boolean =>
      each !== undefined && isSense(each, 'neg') && /^没/.test(each.text);
    const none = after !== undefined && isSense(after, 'all') && deniesAll(after.text);
    return not(before) || none || (not(after) && tokens[at - 1]?.kind !== 'sense');
  });
}

/** 未开一次 is one missing, or not even one held. */
function isOnceUnclear(tokens: readonly FactToken[], count: Counted): boolean {
  if (count.count !== 1 || !/^[次场回堂节期]$/.test(count.unit)) return false;
  if (tokens.some((token) => isSense(token, 'short', 'fail'))) return false;
  if (tokens.some((token) => isSense(token, 'ok') && token.text === '有')) return false;
  return !tokens.some((token) => isSense(token, 'each'));
}

function positiveOf(tokens: readonly FactToken[], count: Counted | undefined): Claim {
  if (count === undefined) {
    // 只有7月召开 says more of what was not held than of what was.
    if (tokens.some((token) => isSense(token, 'held') && /^[只仅]/.test(token.text))) {
      return { kind: 'question', code: 'two-readings' };
    }
    const ok = tokens.some((token) => isSense(token, 'ok', 'held') || isVerbDone(token));
    if (tokens.every((token) => isSense(token, 'ok') && token.text === '有')) {
      return { kind: 'none' };
    }
    return ok || isAllDone(tokens) || isAllAsAsked(tokens)
      ? { kind: 'ok', told: true }
      : { kind: 'none' };
  }
  if (saysAll(tokens) && tokens.some((token) => isSense(token, 'ok')))
    return { kind: 'ok', told: true };
  const at = tokens.findIndex(isCount);
  const before = tokens.slice(0, at);
  const only = tokens.some((token) => isSense(token, 'held') && /^[只仅]/.test(token.text));
  if (before.some((token) => isSense(token, 'held'))) return { kind: 'held', ...count, only };
  if (before.some((token) => isSense(token, 'ought'))) return { kind: 'ought', ...count };
  if (tokens.some((token) => isSense(token, 'ok', 'held'))) {
    return isMereExistence(tokens) ? { kind: 'bare', ...count } : { kind: 'held', ...count, only };
  }
  const verb = before.some((token) => isSense(token, 'verb'));
  return verb ? { kind: 'held', ...count, only } : { kind: 'bare', ...count };
}

function saysAll(tokens: readonly FactToken[]): boolean {
  return tokens.some((token) => isSense(token, 'all') && !deniesAll(token.text));
}

/** 均按分工指导: 均 and what is asked for. */
function isAllAsAsked(tokens: readonly FactToken[]): boolean {
  const at = tokens.findIndex((token) => isSense(token, 'all') && !deniesAll(token.text));
  return at > 0 && tokens[at + 1]?.kind === 'noun';
}

/** 按要求召开 needs no 已. */
function isVerbDone(token: FactToken): boolean {
  return isSense(token, 'verb') && /^(按|及时)/.test(token.text);
}

/** 有2次: there were two of whatever the column lists. */
function isMereExistence(tokens: readonly FactToken[]): boolean {
  return tokens.every((token) => !isSense(token, 'ok', 'held') || token.text === '有');
}

/** 均落实, 都开了: a verb that 均 says of all. */
function isAllDone(tokens: readonly FactToken[]): boolean {
  return saysAll(tokens) && tokens.some((token) => isSense(token, 'verb'));
}
