import { tokensWithin } from './lexer';
import type { Lexed, Stretch } from './lexer';
import { readNumeral } from './numeral';
import { UNITS } from './vocabulary';
import { wordList } from './word-list';

/** Which way an amount of points goes. */
export type Direction = 'deduct' | 'bonus' | 'award';

/** What a standard does to the score in one place: an amount, a verdict, an open amount, or a limit on others. */
export type Measure = Stretch &
  (
    | {
        readonly kind: 'amount';
        readonly direction: Direction;
        readonly numbers: readonly number[];
        readonly range: boolean;
        /** Behind the amount: 「扣5分/人次」. */
        readonly unit: string | null;
      }
    | { readonly kind: 'zero' | 'full' | 'open' }
    | { readonly kind: 'factor'; readonly factor: number }
    | { readonly kind: 'limit'; readonly ceiling: number | 'base' }
  );

const VERBS: Readonly<Record<string, Direction>> = {
  扣: 'deduct',
  扣除: 'deduct',
  扣减: 'deduct',
  扣罚: 'deduct',
  加扣: 'deduct',
  追加扣: 'deduct',
  追加扣除: 'deduct',
  倒扣: 'deduct',
  减: 'deduct',
  减去: 'deduct',
  扣分: 'deduct',
  加: 'bonus',
  另加: 'bonus',
  奖: 'bonus',
  奖励: 'bonus',
  加分: 'bonus',
  得: 'award',
  计: 'award',
  记: 'award',
  得分: 'award',
};
const VERB_WORDS = wordList(Object.keys(VERBS));

/** Words that may stand between the verb and its number. */
const BEFORE_NUMBER = wordList([
  '基分',
  '基本分',
  '本项',
  '该项',
  '总分',
  '除',
  '掉',
  '去',
  '为',
  '基础分',
]);

const RANGE_WORDS = wordList(['-', '—', '–', '~', '～', '至', '到', '─', '－']);

/** 分 as points and not as the head of another word. */
const NOT_POINTS = wordList([
  '分钟',
  '分之',
  '分类',
  '分工',
  '分管',
  '分析',
  '分别',
  '分子',
  '分母',
  '分数',
  '分值',
  '分部',
]);

const ZEROS = wordList([
  '不得分',
  '不计分',
  '得零分',
  '得0分',
  '记0分',
  '记为0分',
  '计0分',
  '计为0分',
  '为0分',
  '记零分',
  '计零分',
  '全扣',
  '全部扣完',
  '扣完该项',
  '扣全分',
  '扣完本项',
  '不给分',
  '扣完全部',
  '扣除全部',
  '扣除该项全部',
  '该项全扣',
  '分值全扣',
]);
const FULLS = wordList(['得满分', '计满分', '记满分', '得全分', '给满分', '得基分', '得基本分']);
const OPENS = wordList([
  '酌情扣分',
  '适当扣分',
  '予以扣分',
  '给予扣分',
  '视情扣分',
  '轻重扣分',
  '情况扣分',
  '情节扣分',
  '程度扣分',
  '相应扣分',
  '办法扣分',
  '规定扣分',
  '标准扣分',
  '酌情扣减',
  '酌情加分',
  '适当加分',
  '相应加分',
  '酌情给分',
  '酌情扣除',
  '比例扣分',
  '比例得分',
]);
const FACTORS: Readonly<Record<string, number>> = {
  减半扣分: 0.5,
  扣分减半: 0.5,
  减半计分: 0.5,
  加倍扣分: 2,
  扣分加倍: 2,
  双倍扣分: 2,
  减半扣: 0.5,
  加倍扣: 2,
};
const FACTOR_WORDS = wordList(Object.keys(FACTORS));

const TO_THE_END = wordList([
  '直至扣完基分为止',
  '直至扣完基分',
  '直至扣完为止',
  '直到扣完为止',
  '直至扣完',
  '扣完为止',
  '扣完基分为止',
  '扣完该项分值为止',
  '扣完本项分值为止',
  '扣完该项标准分为止',
  '扣完该项分为止',
  '扣完本项为止',
  '扣完该项为止',
  '扣完本项分为止',
  '最多扣完',
  '扣至0分为止',
  '扣完本项分数为止',
  '扣完标准分为止',
  '扣完所有分值为止',
  '扣完分值为止',
  '至扣完为止',
  '至扣完',
  '不倒扣分',
  '不倒扣',
  '不实行倒扣分',
  '不计负分',
  '直至扣完本项分值',
  '直至扣完该项分值',
  '直至扣完本项分',
  '扣完基本分为止',
  '直至扣完基本分',
]);

/** Which limit a number of points is: 「最高扣2分」, 「总分不超过12分」, 「加分上限为15分」. */
const CEILINGS = wordList([
  '最高扣',
  '最多扣',
  '最高不超过',
  '最多不超过',
  '累计不超过',
  '总分不超过',
  '加分不超过',
  '扣分不超过',
  '合计不超过',
  '加分上限为',
  '扣分上限为',
  '上限为',
  '上限',
  '不大于',
  '不超过',
  '最高加',
  '最多加',
  '最高得',
  '封顶',
  '最高扣减',
  '最多扣减',
  '最高扣分',
  '累计最高扣',
  '累计最多扣',
  '加分累计不超过',
  '扣分累计不超过',
  '扣分最多不超过',
  '总扣分不超过',
  '最高可扣',
  '最高可加',
  '满分为',
  '满分',
  '总分',
  '最高',
]);

/** What may stand before a limit and belongs to it. */
const LIMIT_LEADS = wordList([
  '以上扣分',
  '以上各项扣分',
  '上述扣分',
  '扣分',
  '累计扣分',
  '累计',
  '合计',
  '本项',
  '该项',
  '各项扣分',
  '以',
  '每项',
  '总共',
  '共',
  '加分',
  '总计',
  '但',
  '兼得者累计扣分',
]);

/** The measure that begins exactly at a place, or null. Looks ahead a bounded way only. */
export type MeasureReader = (lexed: Lexed, at: number, end: number) => Measure | null;

/** `扣 0.5 分`: past spaces. */
export function skipSpaces(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && next < at + MOST_SPACES && (text[next] === ' ' || text[next] === '\t'))
    next += 1;
  return next;
}
const MOST_SPACES = 8;

function fen(text: string, at: number, end: number): number | null {
  const next = skipSpaces(text, at, end);
  if (next >= end || text[next] !== '分' || NOT_POINTS.endFrom(text, next, end) !== null)
    return null;
  return next + 1;
}

/** `2`, `2-5`, `2至5`, each perhaps with 分 behind it. */
function readNumbers(text: string, at: number, end: number) {
  const first = readNumeral(text, skipSpaces(text, at, end));
  if (first === null || first.end > end) return null;
  const afterFirst = fen(text, first.end, end) ?? skipSpaces(text, first.end, end);
  const to = RANGE_WORDS.endFrom(text, afterFirst, end);
  if (to !== null) {
    const second = readNumeral(text, skipSpaces(text, to, end));
    const close = second === null ? null : fen(text, second.end, end);
    if (second !== null && close !== null) {
      return { numbers: [first.value, second.value], range: true, end: close };
    }
    return null;
  }
  const close = fen(text, first.end, end);
  return close === null ? null : { numbers: [first.value], range: false, end: close };
}

/** Further amounts of one verb: 「扣10分、5分」, 「扣1分、2分、3分」. */
function readMore(text: string, at: number, end: number) {
  const numbers: number[] = [];
  let next = at;
  while (text[next] === '、' || text[next] === '和') {
    const numeral = readNumeral(text, skipSpaces(text, next + 1, end));
    const close = numeral === null ? null : fen(text, numeral.end, end);
    if (numeral === null || close === null) break;
    numbers.push(numeral.value);
    next = close;
  }
  return { numbers, end: next };
}

function readPerUnit(text: string, at: number, end: number) {
  if (text[at] !== '/' && text[at] !== '∕') return { unit: null, end: at };
  const unitAt = skipSpaces(text, at + 1, end);
  const unitEnd = UNITS.endFrom(text, unitAt, end);
  return unitEnd === null
    ? { unit: null, end: at }
    : { unit: text.slice(unitAt, unitEnd), end: unitEnd };
}

const readAmount: MeasureReader = ({ text }, at, end) => {
  const verbEnd = VERB_WORDS.endFrom(text, at, end);
  if (verbEnd === null) return null;
  const direction = VERBS[text.slice(at, verbEnd)];
  if (direction === undefined) return null;
  const numberAt = BEFORE_NUMBER.endFrom(text, verbEnd, end) ?? verbEnd;
  const first = readNumbers(text, numberAt, end);
  if (first === null) return null;
  const more = first.range ? { numbers: [], end: first.end } : readMore(text, first.end, end);
  const numbers = [...first.numbers, ...more.numbers];
  const per = readPerUnit(text, more.end, end);
  if (numbers.length === 1 && numbers[0] === 0) {
    return direction === 'award' ? { kind: 'zero', start: at, end: per.end } : null;
  }
  return {
    kind: 'amount',
    direction,
    numbers,
    range: first.range,
    unit: per.unit,
    start: at,
    end: per.end,
  };
};

/** 「(-0.5分)」: a deduction written as a signed number. */
const readSigned: MeasureReader = ({ text }, at, end) => {
  const sign = text[at];
  if (sign !== '-' && sign !== '−' && sign !== '+') return null;
  if (!/[(\s,。；:、每次]/.test(text[at - 1] ?? '(')) return null;
  const first = readNumbers(text, at + 1, end);
  if (first === null || first.range) return null;
  const direction = sign === '+' ? 'bonus' : 'deduct';
  return {
    kind: 'amount',
    direction,
    numbers: first.numbers,
    range: false,
    unit: null,
    start: at,
    end: first.end,
  };
};

const readVerdict: MeasureReader = ({ text }, at, end) => {
  const zero = ZEROS.endFrom(text, at, end);
  if (zero !== null) return { kind: 'zero', start: at, end: zero };
  const full = FULLS.endFrom(text, at, end);
  if (full !== null) return { kind: 'full', start: at, end: full };
  const open = OPENS.endFrom(text, at, end);
  if (open !== null) return { kind: 'open', start: at, end: open };
  const factorEnd = FACTOR_WORDS.endFrom(text, at, end);
  if (factorEnd === null) return null;
  const factor = FACTORS[text.slice(at, factorEnd)] ?? 1;
  return {
    kind: 'factor',
    factor,
    start: at,
    end: text[factorEnd] === '分' ? factorEnd + 1 : factorEnd,
  };
};

const readCeiling: MeasureReader = ({ text }, at, end) => {
  const words = CEILINGS.endFrom(text, at, end);
  if (words !== null) {
    const numbers = readNumbers(text, words, end);
    return numbers === null || numbers.range
      ? null
      : { kind: 'limit', ceiling: numbers.numbers[0] ?? 0, start: at, end: numbers.end };
  }
  const amount = readNumbers(text, at, end);
  if (amount === null || amount.range) return null;
  const close = TO_THE_END.endFrom(text, skipSpaces(text, amount.end, end), end);
  return close === null
    ? null
    : { kind: 'limit', ceiling: amount.numbers[0] ?? 0, start: at, end: close };
};

/** 「直至扣完基分」, 「以上扣分直至扣完基分为止」, 「最高扣2分」, 「1分扣完为止」. */
const readLimit: MeasureReader = (lexed, at, end) => {
  const { text } = lexed;
  const lead = LIMIT_LEADS.endFrom(text, at, end);
  for (const from of lead === null ? [at] : [at, lead, skipComma(text, lead)]) {
    const close = TO_THE_END.endFrom(text, from, end);
    if (close !== null) return { kind: 'limit', ceiling: 'base', start: at, end: close };
    const ceiling = readCeiling(lexed, from, end);
    if (ceiling !== null) return { ...ceiling, start: at };
  }
  return null;
};

function skipComma(text: string, at: number): number {
  const next = text[at] === ',' ? at + 1 : at;
  return text[next] === '但' ? next + 1 : next;
}

const READERS = [readLimit, readVerdict, readAmount, readSigned];

/** Every measure of a stretch from left to right; a name in quotation marks holds none. */
export function readMeasures(lexed: Lexed, within: Stretch): readonly Measure[] {
  const measures: Measure[] = [];
  const names = tokensWithin(lexed, within).filter((token) => token.kind === 'name');
  let name = 0;
  for (let at = within.start; at < within.end; at += 1) {
    while ((names[name]?.end ?? Infinity) <= at) name += 1;
    if ((names[name]?.start ?? Infinity) <= at) continue;
    const measure = readOneAt(lexed, at, within.end);
    if (measure === null) continue;
    measures.push(measure);
    at = measure.end - 1;
  }
  return measures;
}

function readOneAt(lexed: Lexed, at: number, end: number): Measure | null {
  for (const read of READERS) {
    const measure = read(lexed, at, end);
    if (measure !== null) return measure;
  }
  return null;
}
