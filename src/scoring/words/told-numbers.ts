import { unitSet } from '../../base/unit-set';
import type { WordSense } from './fact-lexicon';
import type { Vocabulary } from './scan-facts';

/** A word of a sense, and where the text goes on. */
interface WordAt {
  readonly sense: WordSense;
  readonly end: number;
}

/** 应传12次, 实传10次, 参加5人, 剩3条: words that say what the number behind them is. */
const BEFORE_NUMBER =
  /(?:(应|需|须)[\p{Script=Han}]|(实)[\p{Script=Han}]|(参加|参会|出席|出勤|到场|在岗|参学|参训|解决|化解|上传|报送)了?|(?:还|尚)?(剩余|剩下|剩|[少缺欠][报传交录发写办建签谈听讲读记评测做]))(?=\d|[一二两三四五六七八九十]+[次项人名位个条件起篇份期])/uy;
/** 整改率100%, 参学率达到100%: nobody and nothing missing. */
const WHOLE_RATE = /(?:[\p{Script=Han}]{2})率(?:均|都)?(?:达到|达|为)?100%/uy;
/** 另外两项 */
const OTHERS = /(?:另外?|其他|其余)(?=(?:\d|[一二两三四五六七八九十]+)[项个])/y;
/** 尚有2项未整改 */
const STILL = /[尚仍还另](?=有(?:\d|[一二两三四五六七八九十]+[次项人名位个条件起]))/y;
const EVERY_MONTHS = /每(?:\d|[一二两三四六])个月|每[两二三四六]月|(?:\d|[一二两三四六])个月各/y;
/** 涉及2人: besides the happening that is counted. */
const INVOLVED = /共?涉及(?:\d+|[一二两三四五六七八九十]+)[人名个]/y;

/** Units that such a word can begin with, but for the rate, which any may. */
const beginsEvery = unitSet('每0123456789一二两三四六');
const beginsInvolved = unitSet('共涉');
const beginsOthers = unitSet('另其');
const beginsStill = unitSet('尚仍还另');
const beginsFurther = unitSet('低高超降');
const beginsBefore = unitSet('应需须实参出到在解化上报还尚剩少缺欠');

/** What the number behind it is, or the one within it: 应传12次, 涉及2人. */
export function numberWordAt(text: string, at: number, { standard }: Vocabulary): WordAt | null {
  const every = beginsEvery(text, at) ? matchAt(EVERY_MONTHS, text, at) : null;
  if (every !== null) return { sense: 'quoted-target', end: at + every[0].length };
  const involved =
    beginsInvolved(text, at) && !standard.includes('人') ? matchAt(INVOLVED, text, at) : null;
  if (involved !== null) return { sense: 'neutral', end: at + involved[0].length };
  const whole = text[at + 2] === '率' ? matchAt(WHOLE_RATE, text, at) : null;
  if (whole !== null) {
    const lacks = /[不未没]/.test(text.slice(Math.max(0, at - 1), at + 1));
    return { sense: lacks ? 'vague' : 'ok', end: at + whole[0].length };
  }
  const others = beginsOthers(text, at) ? matchAt(OTHERS, text, at) : null;
  if (others !== null) return { sense: 'rest', end: at + others[0].length };
  const left = beginsStill(text, at) ? matchAt(STILL, text, at) : null;
  if (left !== null) return { sense: 'neutral', end: at + left[0].length };
  if (beginsFurther(text, at) && /\d/.test(text.charAt(at + 1))) {
    if (standard.includes(`每${text.charAt(at)}`)) return { sense: 'short', end: at + 1 };
  }
  if (!beginsBefore(text, at)) return null;
  const match = matchAt(BEFORE_NUMBER, text, at);
  if (match === null) return null;
  const sense = match[1] !== undefined ? 'ought' : match[4] !== undefined ? 'short' : 'held';
  return { sense, end: at + match[0].length };
}

/** 除A外，其余均…: what stands between was not as it should be, unless it says so itself (除A1项不规范外). */
const EXCEPT = /除了?([^,;。；]{1,40}?)(?:以外|之外|外)(?=,?(?:其余|其他|其它|均|都|全部|各|每))/y;

const endsExcept = unitSet('外以之');

/** The 除 and the 外 of 除A外，其余均…. */
export function exceptAt(text: string, at: number): WordAt | null {
  if (text[at] === '除') {
    return matchAt(EXCEPT, text, at) === null ? null : { sense: 'neutral', end: at + 1 };
  }
  if (!endsExcept(text, at)) return null;
  const from = text.lastIndexOf('除', at);
  const match = from < 0 || at - from > 42 ? null : matchAt(EXCEPT, text, from);
  if (match === null) return null;
  const end = from + match[0].length;
  if (end - at > 2 || !/^(?:以外|之外|外)$/.test(text.slice(at, end))) return null;
  const told = /[未没无不缺少漏迟错]/.test(match[1] ?? '');
  return { sense: told ? 'neutral' : 'neg', end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
