import type { Claim } from './fact-claim';
import { deniesAll } from '../words/fact-lexicon';
import { isOne, isSense } from '../words/token-claims';
import type { FactToken } from '../words/scan-facts';

/** A number of a phrase with its unit. */
export interface Counted {
  readonly count: number;
  readonly unit: string;
}

/** Faults that say no more than 未按要求…, whatever the standard calls it. */
const PLAIN_FAULTS =
  /^(未达标|没达标|没有达标|不达标|未达到要求|未达到规定|未达到|没达到|不符合要求|不符合规定|未完成|没完成|没有完成|未做好|没做好|没有做好|未抓好|没抓好|未搞好|未整改到位|没整改到位|未落实到位|没落实到位|未到位|没到位|没有到位|没有落实到位|没有整改到位|[未没]有?(?:落|抓|做|改|整改|执行|推进|履行)实?到(?:位|实处|底)|[未没]有?落地)$/;
const SAME_FAULT: Readonly<Record<string, string>> = {
  不合格: '及格',
  未及格: '及格',
  未合格: '及格',
  没及格: '及格',
  没有及格: '及格',
  没合格: '及格',
  不及格: '及格',
};

/** Faults that differ in the word only: 不齐全 is what 不完备 charges for. */
const SAME_QUALITY: readonly RegExp[] = [
  /[不未没]有?(?:完备|齐全|齐备|完善|完整|配套)/,
  /[不未没]有?(?:准确|真实)|有误/,
  /[不未没]有?(?:得力|力)/,
];

/** What a phrase says is missing or wrong. */
export function faultOf(
  tokens: readonly FactToken[],
  negations: readonly FactToken[],
  count: Counted | undefined,
  standard: string,
  known: string,
): Claim {
  const fail = negations.find((token) => isSense(token, 'fail'));
  const faults = fail?.text.split('、') ?? [];
  const poor = count !== undefined && /^[项个条]$/.test(count.unit) && /未按/.test(standard);
  const charged = (fault: string): boolean =>
    isCharged(fault, standard, known) || (poor && fault === '不到位');
  if (!faults.every(charged)) {
    return { kind: 'question', code: 'unknown-fault' };
  }
  // A person who stays away is another fault than a meeting not held.
  if (
    negations.some(({ text }) => /^缺[席勤会考测]$/.test(text)) &&
    !/缺|少|参加|人次/.test(standard)
  ) {
    return { kind: 'question', code: 'unknown-fault' };
  }
  if (isOddLack(tokens, known)) return { kind: 'question', code: 'unknown-fault' };
  const all = negations.some((token) => isSense(token, 'all')) || hasAll(tokens);
  if (count === undefined) return absence(negations, all);
  if (count.count === 1 && !/^[人名位]/.test(count.unit) && isNotEvenOne(tokens))
    return { kind: 'absent', all: true };
  if (count.count === 0) return { kind: 'ok', told: false };
  if (faults.length > 1) return gapOfSeveral(faults.length, tokens, count);
  return { kind: 'gap', ...count, unclear: isOnceUnclear(tokens, count) };
}

/** 缺页, 漏雨: one syllable behind the lack that neither item nor standard has makes another word of it. */
function isOddLack(tokens: readonly FactToken[], known: string): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (!isSense(token, 'short') || next?.kind !== 'noun' || next.start !== token.end) return false;
    return (
      /^[^传报开学讲上做办搞发]$/.test(next.text) &&
      !(/[开上学讲]$/.test(token.text) && /^[会课班]$/.test(next.text)) &&
      !known.includes(`${token.text}${next.text}`)
    );
  });
}

/** 迟报、漏报各2次 are four; 迟报、漏报3次 are three, but one cannot be two faults. */
function gapOfSeveral(faults: number, tokens: readonly FactToken[], count: Counted): Claim {
  const each = tokens.some((token) => isSense(token, 'each'));
  if (!each && count.count < faults) return { kind: 'question', code: 'two-readings' };
  return {
    kind: 'gap',
    ...count,
    count: each ? count.count * faults : count.count,
    unclear: false,
  };
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
  if (/^[未没](?:有)?[修学拿完挣攒][够满完足齐]$/.test(fault))
    return /未达到|未完成|未修/.test(standard);
  if (/[不没未](?:够|足|满)$/.test(fault)) return /未达到|未完成|未修/.test(standard);
  if (PLAIN_FAULTS.test(fault)) return /未按|未达到|未落实|不落实/.test(standard);
  // What is to be done 按期 and is overdue was not done 按期.
  if (/^[逾超]期$/.test(fault)) return /按期|按时|及时|如期/.test(known) && /未按/.test(standard);
  if (SAME_QUALITY.some((same) => same.test(fault) && same.test(standard))) return true;
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
    // 一次未开 is spoken, and 1次未开 is counted.
    const spoken =
      /^一[次场回期节堂]$/.test(token.text) &&
      tokens[at + 1]?.text.startsWith('未') === true &&
      before?.text !== '有';
    // 集中学习一次没搞, run on behind its verb
    const plain =
      before?.kind !== 'sense' || (token.text.startsWith('一') && isSense(before, 'verb'));
    return not(before) || none || spoken || (not(after) && plain);
  });
}

/** 未开一次 is one missing, or not even one held. */
function isOnceUnclear(tokens: readonly FactToken[], count: Counted): boolean {
  if (count.count !== 1 || !/^[次场回堂节期]$/.test(count.unit)) return false;
  if (tokens.some((token) => isSense(token, 'short', 'fail'))) return false;
  if (tokens.some((token) => isSense(token, 'ok') && token.text === '有')) return false;
  return !tokens.some((token) => isSense(token, 'each'));
}
