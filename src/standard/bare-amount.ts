import { readPerUnit, skipPoints } from './amount';
import { skipSpaces } from './measure';
import type { Bare, Measure, MeasureReader, Settled } from './measure';
import { readNumeral } from './numeral';

/** An amount that stands behind these is a threshold, a place or a total, and not what something is worth. */
const NOT_BARE =
  /(?:低于|高于|[达足满过到至在第共总分均近约仅剩某前后少多大小于扣加减各分]|平均|得分|成绩|年|[-~—－–<>≤≥+*×÷/.\d])\s*$/;

/** What may follow: the end of the clause, an aside, a unit. */
const CLOSES = /^(?:\s*$|\s*[,;；。、:)(\n]|\s+\S|\/)/;

/** `2.0` and `0` may go without 分; any other number then says nothing of points. */
function readPlain(text: string, at: number, end: number): { value: number; end: number } | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.end > end) return null;
  const close = skipPoints(text, numeral.end, end);
  if (close !== null) return { value: numeral.value, end: close };
  const written = text.slice(at, numeral.end);
  return /^(?:\d+\.\d+|0)$/.test(written) ? numeral : null;
}

/**
 * An amount whose verb is unsaid: 「按要求完成10分」, 「误差5%以内为5分」, 「有制度（2分）」. Whether it is one is settled only
 * by what the whole standard says (`settleBare`).
 */
export const readBare: MeasureReader = (text, at, end) => {
  const lead = /^[为是:(]\s*/.exec(text.slice(at, at + 3))?.[0] ?? '';
  if (lead === '' && !/[\d一二三四五六七八九十两半]/.test(text[at] ?? '')) return null;
  const before = text.slice(Math.max(0, at - 3), at);
  if (before.trim() === '' || NOT_BARE.test(before)) return null;
  const plain = readPlain(text, at + lead.length, end);
  if (plain === null) return null;
  const said = { kind: 'bare', value: plain.value, start: at } as const;
  if (lead.startsWith('(')) {
    const close = skipSpaces(text, plain.end, end);
    return text[close] === ')' ? { ...said, aside: true, unit: null, end: close + 1 } : null;
  }
  if (!CLOSES.test(text.slice(plain.end, Math.min(end, plain.end + 8)))) return null;
  return { ...said, aside: false, ...readPerUnit(text, plain.end, end) };
};

function amountOf({ value, unit, start, end }: Bare, direction: 'award' | 'bonus'): Settled {
  if (value === 0) return { kind: 'zero', factor: null, start, end };
  return { kind: 'amount', direction, numbers: [value], range: false, unit, start, end };
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

function areSteps(sentences: readonly (readonly Measure[])[], base: number | null): boolean {
  const measured = sentences.flat();
  const stated = measured.flatMap((each) =>
    each.kind === 'bare' && !each.aside ? each.value : [],
  );
  if (stated.length === 0 || isHeading(sentences)) return false;
  if (base !== null) return makeUp([...stated, ...othersIn(measured)], base);
  const zero = stated.includes(0) || measured.some((each) => each.kind === 'zero');
  return zero && stated.some((value) => value > 0);
}

function arePrices(measured: readonly Measure[], text: string, base: number | null): boolean {
  const asides = measured.flatMap((each) => (each.kind === 'bare' && each.aside ? [each] : []));
  if (asides.length < 2) return false;
  if (base !== null && sumOf(asides.map(({ value }) => value)) === base) return true;
  return asides.every(({ start }) => GRADED.test(text.slice(Math.max(0, start - 3), start)));
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
  const steps = areSteps(sentences, base);
  const prices = arePrices(measured, text, base);
  return sentences.map((sentence) => {
    let verb: 'award' | 'bonus' | null = null;
    return sentence.flatMap((measure): readonly Settled[] => {
      if (measure.kind !== 'bare') {
        if (measure.kind === 'amount')
          verb = measure.direction === 'deduct' ? null : measure.direction;
        return [measure];
      }
      if (measure.aside) return prices ? [amountOf(measure, 'award')] : [];
      if (verb !== null) return [amountOf(measure, verb)];
      return steps ? [amountOf(measure, 'award')] : [];
    });
  });
}
