import { readNumeral } from '../../standard/numeral';
import { readPeriodAt } from '../../standard/period';
import { readShareAt } from '../../standard/share';
import { denies, deniesAtEnd } from '../../scoring/facts/fact-denial';
import { deniesAll } from '../../scoring/words/fact-lexicon';
import { isSense } from '../../scoring/words/token-claims';
import type { FactText } from '../../scoring/words/fact-text';
import { scanFacts } from '../../scoring/words/scan-facts';
import type { FactToken, Vocabulary } from '../../scoring/words/scan-facts';
import type { QuantityPeriod } from './finding-claim';
import { BAD, hearClause, isOnlyDoubt, isSpotless, MENDS } from './hear-clause';
import type { Bearing } from './hear-clause';

/** One clause of a finding: the tokens between strong marks. */
export interface FindingClause {
  readonly tokens: readonly FactToken[];
  readonly words: string;
  readonly bearing: Bearing;
  /** Something is missing, not done, not enough. */
  readonly missing: boolean;
  /** 不存在缺席, 没有一次未参加: a fault that is denied. */
  readonly denied: boolean;
  /** `whole` says it of all that is due (按要求, 按时, 均已), `once` only that it was done (已, 参加了). */
  readonly done: 'whole' | 'once' | null;
  readonly vague: boolean;
}

/** Words that say a thing was done as often as it is due. */
const WHOLE =
  /按|及时|准时|如期|全|均|都|足额|达到|达标|符合|到位|规范|完整|齐|满分|有序|正常|无误|良好|没问题|无问题|没有问题|未发现问题|不存在问题|[√✓]/;

/** 足额缴纳, 认真履行: praise that the shared words do not know, because a standard never asks about it. */
const PRAISE =
  /^[均都能够很]*(?:能够?(?=\p{Script=Han}{2})|好地|足额|按[时期月季]|认真|切实|积极|自觉|严格|模范|扎实|坚持|全面|充分|始终|遵守)/u;
/** 履职尽责, 作用发挥好, 很满意. */
const PRAISED =
  /(?:履职|履行|落实|作用|效果|成效|情况|态度|认可度|满意度|评价|反映|^)(?:发挥|完成|开展|执行|推进)?得?(?:很|非常|较为|比较|均|都)?(?:尽责|较?好|较?高|明显|显著|突出|优秀|良好)|^(?:很|非常)?(?:(?:满意|认可|熟悉)(?![度程])|熟练|优秀|合格|称职|全勤)|[户众][^不没未]*(?:满意|认可)$|逐[年月季次]|(?:[评授获]|等次)[^,]{0,12}(?:优秀|先进|标兵|表彰)/u;

const EMPTY: Vocabulary = {
  names: new Map(),
  clippable: [],
  itemPairs: new Set(),
  knownPairs: new Set(),
  standard: '',
  known: '',
  seams: new Set(),
};

/** The clauses of a finding. The words are those the facts of scored forms are read by. */
export function scanFinding({ text }: FactText): readonly FindingClause[] {
  const clauses: FindingClause[] = [];
  let open: FactToken[] = [];
  const close = (): void => {
    if (open.length > 0) clauses.push(clauseOf(text, open));
    open = [];
  };
  for (const token of scanFacts(text, EMPTY)) {
    // Brackets only set a remark apart, and a pause goes on with the list.
    if (token.kind === 'break' && !token.weak) close();
    else if (token.kind !== 'stated') open.push(token);
  }
  close();
  return clauses;
}

/** 未发现班子不团结, 没有不参加的情况. */
const DENIED_TWICE =
  /(?:未(?:发现|见|出现)|没有(?:发现|出现)?|不存在|无).{0,8}[不未](?!少).{1,12}(?:现象|情况|情形|行为|问题)|未(?:发现|见).{0,8}[不未]\p{Script=Han}{2}/u;
/** 不满意 is one word for the readers of scored facts. */
const DISPRAISE =
  /(?:^|[户众人员部志位])[均都从]*不(?:满意|认可|称职|熟悉|了解|清楚|参[加与]|到[村户会]|履行|缴)/;

/** Whether a token says that something is missing or was not done. */
export function isMissing(token: FactToken): boolean {
  if (isSense(token, 'all')) return deniesAll(token.text);
  if (token.kind === 'noun') return DISPRAISE.test(token.text);
  return isSense(token, 'neg', 'short', 'fail');
}

function clauseOf(text: string, tokens: readonly FactToken[]): FindingClause {
  const words = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  const denied =
    denies(tokens) ||
    deniesAtEnd(tokens) ||
    deniesBad(tokens) ||
    deniesTwice(words) ||
    isSpotless(words);
  const missing = !denied && tokens.some(isMissing) && !isOnlyDoubt(words);
  const bearing = hearClause(words, denied, missing);
  const done = bearing === 'well' || bearing === 'strange' ? doneOf(words, tokens, denied) : null;
  return { tokens, words, bearing, missing, denied, done, vague: isVague(tokens) };
}

function deniesTwice(words: string): boolean {
  const [told] = DENIED_TWICE.exec(words) ?? [];
  return told !== undefined && !MENDS.test(told);
}

/** 无违纪违规行为, 没有受到处分, 未发现违纪. */
function deniesBad(tokens: readonly FactToken[]): boolean {
  return tokens.some((token, at) => {
    const none =
      isSense(token, 'deny') ||
      (isSense(token, 'neg', 'all') && /^[均都全]?(?:无|没有|没|未|从未)$/.test(token.text));
    if (!none) return false;
    const told = tokens.slice(at + 1);
    const bad = told.findIndex(({ kind, text: words }) => kind === 'noun' && BAD.test(words));
    const before = told.slice(0, bad + 1).map(({ text: words }) => words);
    return bad >= 0 && !MENDS.test(before.join(''));
  });
}

function doneOf(
  words: string,
  tokens: readonly FactToken[],
  denied: boolean,
): FindingClause['done'] {
  if (denied) return 'whole';
  const claims = tokens.filter(
    (token) =>
      isSense(token, 'ok') ||
      (isSense(token, 'held') && /[了过已参到]/.test(token.text)) ||
      (isSense(token, 'verb') && /^[按及]/.test(token.text)),
  );
  const all = tokens.some((token) => isSense(token, 'all') && !deniesAll(token.text));
  if (all && (claims.length > 0 || tokens.some(({ kind }) => kind === 'noun'))) return 'whole';
  if (claims.some(({ text }) => WHOLE.test(text))) return 'whole';
  if (PRAISED.test(words) || tokens.some(({ kind, text }) => kind === 'noun' && PRAISE.test(text)))
    return 'whole';
  const told = tokens.some(({ text }, at) => text === '了' && tokens[at - 1]?.kind === 'noun');
  return claims.length > 0 || told ? 'once' : null;
}

/** 近三年 is a time, 三分之二 a number, 常 of 常委 a name: these are not what makes a clause vague. */
function isVague(tokens: readonly FactToken[]): boolean {
  return tokens.some((token, at) => {
    if (token.kind === 'figure' && token.figure.kind === 'doubtful') return true;
    if (!isSense(token, 'vague')) return false;
    if (/分之$/.test(token.text)) return false;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    // 较好地履行, 很满意 praise, and say nothing by halves.
    if (next?.text.startsWith('好地')) return false;
    if (/^(?:很|非常|十分)$/.test(token.text) && HEARTILY.test(next?.text ?? '')) return false;
    // 班子成员, 成立; 三成 has its number before it.
    if (token.text === '成' && before?.kind !== 'figure') return false;
    return !(token.text === '近' && next !== undefined && YEARS.test(next.text));
  });
}

const HEARTILY = /^(?:满意|认可|熟悉|好|高|强|到位|及时|明显|突出|积极|认真|扎实|规范|团结)/;
const YEARS = /^(?:[一二两三四五]|\d)年/;
const HALVES: Readonly<Record<string, readonly number[]>> = {
  上半年: [1, 2, 3, 4, 5, 6],
  下半年: [7, 8, 9, 10, 11, 12],
};
const SPOKEN_PACES: Readonly<Record<string, number>> = {
  月月: 1,
  季季: 3,
  月均: 1,
  季均: 3,
  年均: 12,
};

/** The time a token names; null for any other token. */
export function periodOf(
  text: string,
  token: FactToken,
  before: FactToken | undefined,
): QuantityPeriod | null {
  if (token.kind === 'figure') {
    if (token.figure.kind === 'months') return { kind: 'part', months: token.figure.months };
    if (token.figure.kind !== 'quarters') return null;
    return { kind: 'part', months: token.figure.quarters.flatMap(monthsOfQuarter) };
  }
  if (isSense(token, 'vague') && token.text === '近') {
    const years = YEARS.exec(text.slice(token.end))?.[0];
    const count = years === undefined ? undefined : readNumeral(years, 0)?.value;
    return count === undefined ? null : { kind: 'years', count };
  }
  if (isSense(token, 'all') && token.text === '均' && before?.kind === 'noun') {
    return paceOf(SPOKEN_PACES[`${before.text.slice(-1)}均`]);
  }
  if (isSense(token, 'quoted-target')) {
    const spoken = SPOKEN_PACES[token.text];
    if (spoken !== undefined) return paceOf(spoken);
    const found = readPeriodAt(text, token.start, text.length);
    if (found === null || found.period.every === 'whole') return null;
    return { kind: 'pace', every: found.period };
  }
  return isSense(token, 'period') ? partOf(token.text) : null;
}

function paceOf(months: number | undefined): QuantityPeriod | null {
  return months === undefined ? null : { kind: 'pace', every: { every: 'months', count: months } };
}

function partOf(words: string): QuantityPeriod | null {
  if (/^(?:全年|本年度?|年度|今年|当年)$/.test(words)) return { kind: 'years', count: 1 };
  const half = HALVES[words];
  if (half !== undefined) return { kind: 'part', months: half };
  const quarter = /^第?([一二三四1-4])季度$/.exec(words)?.[1];
  const at = quarter === undefined ? undefined : readNumeral(quarter, 0)?.value;
  return at === undefined ? null : { kind: 'part', months: monthsOfQuarter(at) };
}

function monthsOfQuarter(quarter: number): readonly number[] {
  return [1, 2, 3].map((month) => (quarter - 1) * 3 + month);
}

/** The years a date token names: 2017年, 2017年度. */
export function yearOf(token: FactToken): number | null {
  if (token.kind !== 'figure' || token.figure.kind !== 'date') return null;
  const found = /^(\d{4}|[二〇零一九]{4})年度?$/.exec(token.text)?.[1];
  return found === undefined ? null : (readNumeral(found, 0)?.value ?? null);
}

/** 三分之二, 72%: the share that a token begins; null for any other. */
export function shareOf(
  text: string,
  token: FactToken,
): { readonly share: readonly [number, number]; readonly end: number } | null {
  const chinese = isSense(token, 'vague') && /分之$/.test(token.text);
  const figure =
    token.kind === 'figure' &&
    ((token.figure.kind === 'count' && token.figure.unit === '%') ||
      (token.figure.kind === 'ratio' && token.figure.unit === ''));
  if (!chinese && !figure) return null;
  const found = readShareAt(text, token.start, text.length);
  return found === null ? null : { share: [found.share.part, found.share.whole], end: found.end };
}
