import { readMore, readPerUnit, readPoints } from './points-numbers';
import { skipSpaces } from './measure';
import type { Bare, Measure, MeasureReader, Settled } from './measure';
import { readNumeral } from './numeral';

/** An amount that stands behind these is a threshold, a place or a total, and not what something is worth. */
const NOT_BARE =
  /(?:低于|高于|[达足满过到至在第共总分均近约仅剩某前后少多大小于扣加减各分]|平均|得分|成绩|年|[-~—－–<>≤≥+*×÷/.\d])$/;

/** What may follow: the end of the clause, an aside, a unit. */
const CLOSES = /^(?:\s*$|\s*[,;；。、:)(\n]|\s+\S|\/)/;

interface Plain {
  readonly numbers: readonly number[];
  readonly range: boolean;
  readonly end: number;
}

/** `5分`, `1-3分`; `2.0` and `0` may go without 分, any other number then says nothing of points. */
function readPlain(text: string, at: number, end: number): Plain | null {
  const points = readPoints(text, at, end);
  if (points !== null && text[points.end - 1] === '分') return points;
  const numeral = readNumeral(text, skipSpaces(text, at, end));
  if (numeral === null || numeral.end > end) return null;
  const written = text.slice(at, numeral.end).trim();
  if (!/^(?:\d+\.\d+|0)$/.test(written)) return null;
  return { numbers: [numeral.value], range: false, end: numeral.end };
}

/**
 * An amount whose verb is unsaid: 「按要求完成10分」, 「误差5%以内为5分」, 「有制度（2分）」. Whether it is one is settled only
 * by what the whole standard says (`settleBare`).
 */
export const readBare: MeasureReader = (text, at, end) => {
  if (!/[为是:(\d一二三四五六七八九十两半]/.test(text[at] ?? '')) return null;
  const lead = /^[为是:(]\s*/.exec(text.slice(at, at + 3))?.[0] ?? '';
  if (lead === '' && !/[\d一二三四五六七八九十两半]/.test(text[at] ?? '')) return null;
  const before = text.slice(Math.max(0, at - 10), at).trimEnd();
  if (before === '' || NOT_BARE.test(before)) return null;
  const aside = lead.startsWith('(');
  if (/[;；。(:!?\n]$/.test(before) || (aside && /[,、]$/.test(before))) return null;
  const plain = readPlain(text, at + lead.length, end);
  if (plain === null) return null;
  const { range } = plain;
  const said = { kind: 'bare', numbers: plain.numbers, range, start: at } as const;
  if (aside) {
    const close = skipSpaces(text, plain.end, end);
    return text[close] === ')' ? { ...said, aside, unit: null, end: close + 1 } : null;
  }
  const more = readMore(text, plain.end, end);
  if (!CLOSES.test(text.slice(more.end, Math.min(end, more.end + 8)))) return null;
  const numbers = [...plain.numbers, ...more.numbers];
  return { ...said, numbers, aside, ...readPerUnit(text, more.end, end) };
};

function amountOf(
  { numbers, range, unit, start, end }: Bare,
  direction: 'award' | 'bonus',
): Settled {
  if (mostOf(numbers) === 0) return { kind: 'zero', factor: null, start, end };
  return { kind: 'amount', direction, numbers, range, unit, start, end };
}

function mostOf(numbers: readonly number[]): number {
  return Math.max(...numbers);
}

/** What grades and states are called, right before the aside that prices them: 「优秀（10分）」. */
const GRADED = /(?:优秀?|良好?|中等?|一般|较?好|较?差|不?合格|达标|[A-Ea-e甲乙丙丁一二三四]级)$/;

/** Whether amounts without a verb make up the item's mark: as its steps from the top down, or as its pieces. */
function makeUp(values: readonly number[], base: number): boolean {
  return values.length > 1 && (Math.max(...values) === base || sumOf(values) === base);
}

/** Sums of points as printed, free of binary dust. */
function sumOf(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 1000) / 1000;
}

/** What the rest of the standard gives or takes: its awards by their number, all else as nothing. */
function othersIn(measured: readonly Measure[]): readonly number[] {
  return measured.flatMap((measure) => {
    if (measure.kind === 'zero') return [0];
    if (measure.kind !== 'amount') return [];
    return measure.direction === 'award' ? measure.numbers : [0];
  });
}

/** 「6、出租屋巡查2分。」 alone in its sentence, with nothing but deductions behind it, is a heading that tells the mark. */
function isHeading(sentences: readonly (readonly Measure[])[]): boolean {
  const [first = [], ...others] = sentences.filter((sentence) => sentence.length > 0);
  if (first.length !== 1 || first[0]?.kind !== 'bare') return false;
  return others.flat().every((each) => each.kind !== 'bare' && each.kind !== 'zero');
}

/** Words of a fault: what stands under them is taken and not given. */
const FAULT = /[不未无没缺漏误错迟违旷逃乱脏差破损]|早退|脱岗|睡岗|少于|超过|发生|投诉/;

/** The words that an amount without a verb may price: those since the last mark or amount. */
function pricedWords(text: string, { start }: Bare): string {
  return /[^;；。分\n]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
}

/** Amounts for what is there, with nothing taken anywhere: 「有专栏2分，集中发布3分」. */
function areMerits(measured: readonly Measure[], bares: readonly Bare[], text: string): boolean {
  if (bares.length < 2 || bares.some(isSeveral)) return false;
  if (bares.some((each) => FAULT.test(pricedWords(text, each)))) return false;
  return measured.every((each) => each.kind !== 'amount' && each.kind !== 'share');
}

function areSteps(
  sentences: readonly (readonly Measure[])[],
  text: string,
  base: number | null,
): boolean {
  const measured = sentences.flat();
  const bares = measured.filter((each) => each.kind === 'bare').filter(({ aside }) => !aside);
  if (bares.length === 0 || isHeading(sentences)) return false;
  const stated = bares.map(({ numbers }) => mostOf(numbers));
  if (base !== null) return makeUp([...stated, ...othersIn(measured)], base);
  if (areMerits(measured, bares, text)) return true;
  const zero = stated.includes(0) || measured.some((each) => each.kind === 'zero');
  return zero && stated.some((value) => value > 0);
}

function arePrices(measured: readonly Measure[], text: string, base: number | null): boolean {
  const asides = measured.filter((each) => each.kind === 'bare').filter(({ aside }) => aside);
  if (asides.length < 2) return false;
  if (base !== null && sumOf(asides.map(({ numbers }) => mostOf(numbers))) === base) return true;
  if (base === null && areMerits(measured, asides, text)) return true;
  const plain = measured.every((each) => each.kind !== 'amount' && each.kind !== 'share');
  if (plain && measured.some((each) => each.kind === 'zero')) return true;
  return asides.every(({ start }) => GRADED.test(text.slice(Math.max(0, start - 3), start)));
}

/** 「分别为8分、6分」: several amounts for several things, and no word of what they do. */
function isSeveral({ numbers, range }: Bare): boolean {
  return numbers.length > 1 && !range;
}

/** 「每篇0.5分，最高5分」: what has a ceiling is gathered, and so given. */
function isGathered(next: Measure | undefined): boolean {
  return next?.kind === 'bound' && typeof next.ceiling === 'number' && next.on !== 'deduct';
}

/**
 * Gives every amount without a verb its verb, or takes it away: it goes on with the award or bonus of its own sentence
 * (「一等奖加3分，二等奖2分」), or all of them together make up the item's mark (「按要求完成10分，个别差错5分，严重差错0分」).
 */
export function settleBare(
  sentences: readonly (readonly Measure[])[],
  text: string,
  base: number | null,
): readonly (readonly Settled[])[] {
  const measured = sentences.flat();
  const steps = areSteps(sentences, text, base);
  const prices = arePrices(measured, text, base);
  return sentences.map((sentence) => {
    let verb: 'award' | 'bonus' | null = null;
    return sentence.flatMap((measure, at): readonly Settled[] => {
      if (measure.kind !== 'bare') {
        if (measure.kind === 'amount')
          verb = measure.direction === 'deduct' ? null : measure.direction;
        return [measure];
      }
      if (measure.aside) return prices ? [amountOf(measure, 'award')] : [];
      const alone = !isSeveral(measure);
      if (alone && steps) return [amountOf(measure, 'award')];
      if (verb !== null) return [amountOf(measure, verb)];
      return alone && isGathered(sentence[at + 1]) ? [amountOf(measure, 'award')] : [];
    });
  });
}
