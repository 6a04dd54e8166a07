import type { ComparedUnder } from './compare-tallies';
import type { FiguresCompared } from './compare-figures';
import { kindOfUnit } from './figure-units';
import { dueOfYear } from '../findings/judge-quantities';
import { isDenied, isOfOneMeasure, meet } from './like-figures';
import type { ToldFigure, ToldFigures } from './told-figures';

type Figures = readonly ToldFigure[];

/** One finding among its two: its numbers, and those of them that stand for none of the other. */
interface Half {
  readonly told: ToldFigures;
  readonly single: Figures;
}

/**
 * The numbers of two findings that do not surely follow from the other (R85). Where both tell one that the other does not, it takes
 * more than a sum that happens to fit: a part of the year, a rest, each times how many, a pace.
 */
export function unexplained(
  one: ToldFigures,
  other: ToldFigures,
  { single: [mine, theirs] }: FiguresCompared,
  under: ComparedUnder,
): Figures {
  const halves = [
    { told: one, single: mine },
    { told: other, single: theirs },
  ] as const;
  const left = new Set<ToldFigure>([...mine, ...theirs]);
  const met = new Set<ToldFigure>();
  const drop = (...told: Figures): void => told.forEach((figure) => left.delete(figure));
  const join = (...told: Figures): void => {
    drop(...told);
    told.forEach((figure) => met.add(figure));
  };
  for (const [own, others] of bothWays(halves)) {
    for (const figure of own.single) {
      if (saysAgain(figure, own, others, under)) drop(figure);
    }
  }
  for (const figure of mine) {
    for (const each of theirs) {
      if (
        isPaced(figure, each, under) ||
        areRests(figure, each, halves) ||
        areEach(figure, each, halves)
      )
        join(figure, each);
    }
  }
  for (const [own, others] of bothWays(halves)) {
    for (const whole of others.single) {
      const parts = partsOf(whole, own, left);
      if (parts.length > 0) join(whole, ...parts);
    }
  }
  for (const [own, others] of bothWays(halves)) {
    const bare = own.single.filter(
      (figure) =>
        left.has(figure) &&
        !others.single.some((each) => !met.has(each) && isOfOneMeasure(figure, each)),
    );
    for (const figure of bare) if (isDetail(figure, own.told, others.told, bare)) drop(figure);
  }
  return [...left];
}

function bothWays<T>([one, other]: readonly [T, T]): readonly (readonly [T, T])[] {
  return [
    [one, other],
    [other, one],
  ];
}

/** None at all, all the year, what is due, or a number that the other tells too. */
function saysAgain(
  figure: ToldFigure,
  { told: own }: Half,
  { told: others }: Half,
  { tests }: ComparedUnder,
): boolean {
  const { value, unit, role, yearly, dimension } = figure;
  if (figure.vague) return false;
  if (value === 0) return true;
  const dues = tests.map(dueOfYear);
  if (role === 'due' && dues.some((due) => due !== null && due[0] === value * due[1])) return true;
  if (
    dimension === '%' &&
    tests.some(
      ({ quantity }) => typeof quantity !== 'number' && near(quantity.part / quantity.whole, value),
    )
  )
    return true;
  const months = new Set(
    others.times.flatMap((time) => (time.kind === 'months' ? time.months : [])),
  );
  const whole = (unit === '个月' && value === 12) || (unit === '个季度' && value === 4);
  if (whole) return months.size === 0 || months.size === 12;
  if (
    others.figures.some(
      (each) =>
        each.value === value &&
        each.yearly === yearly &&
        each.dimension === dimension &&
        kindOfUnit(each.unit) === kindOfUnit(unit) &&
        each.each === figure.each &&
        meet(figure, each) &&
        isDenied(figure) === isDenied(each) &&
        (each.role === role || (role !== 'short' && each.role !== 'short')),
    )
  )
    return true;
  if (yearly !== null || (dimension !== '' && dimension !== '个月')) return false;
  const days = new Set(
    [...own.times, ...others.times].filter(({ kind }) => kind === 'day').map(({ name }) => name),
  );
  return (days.size > 0 && value === days.size) || (months.size > 0 && value === months.size);
}

/** 每两个月1次 and 6次. */
function isPaced(one: ToldFigure, other: ToldFigure, { scope }: ComparedUnder): boolean {
  const [pace, plain] = one.yearly === null ? [other, one] : [one, other];
  if (pace.yearly === null || one.dimension !== other.dimension) return false;
  const years = [1, scope.months / 12];
  return plain.yearly === null
    ? years.some((count) => plain.value === (pace.yearly ?? 0) * count)
    : plain.yearly === pace.yearly;
}

/** 实到11次 and 请假1次 beside 应到12次. */
function areRests(one: ToldFigure, other: ToldFigure, halves: readonly [Half, Half]): boolean {
  const lacks = (figure: ToldFigure): boolean =>
    /^(?:short|rest|over|wrong)$/.test(figure.role ?? '') || isDenied(figure);
  if (one.dimension !== other.dimension || lacks(one) === lacks(other) || one.each || other.each)
    return false;
  const sum = one.value + other.value;
  return halves.some(({ told }) =>
    told.figures.some(
      (whole) => whole.dimension === one.dimension && near(whole.yearly ?? whole.value, sum),
    ),
  );
}

/** 每户1份 beside 38份 of 38户; 1月、3月、5月各1次 beside 3次. */
function areEach(one: ToldFigure, other: ToldFigure, halves: readonly [Half, Half]): boolean {
  if (one.each === other.each || one.dimension !== other.dimension) return false;
  if (!isOfOneMeasure(one, other) && !/.次$/.test(one.unit + other.unit)) return false;
  const [each, whole] = one.each ? [one, other] : [other, one];
  if (each.of > 1 && near(each.value * each.of, whole.yearly ?? whole.value)) return true;
  if (each.of > 1) return false;
  return halves.some(({ told }) =>
    told.figures.some(
      (many) =>
        many !== each &&
        many !== whole &&
        many.yearly === null &&
        !isOfOneMeasure(many, each) &&
        near(many.value * each.value, whole.value),
    ),
  );
}

/** The parts that make up a whole the other tells; none where they do not surely. */
function partsOf(whole: ToldFigure, own: Half, left: ReadonlySet<ToldFigure>): Figures {
  if (!left.has(whole) || whole.yearly !== null || whole.each) return [];
  const kin = (all: Figures): Figures =>
    all.filter(
      (each) =>
        isOfOneMeasure(whole, each) && each.yearly === null && isDenied(each) === isDenied(whole),
    );
  const parts = kin(own.single).filter((each) => left.has(each));
  if (parts.length > 1 && near(sumOf(parts), whole.value)) return parts;
  // 上半年26次 is told by both, 下半年22次 is the rest of 48次.
  const timed = kin(own.told.figures).filter(({ months }) => months.length > 0);
  const isTimed = parts.length > 0 && parts.every((each) => timed.includes(each));
  return isTimed && whole.months.length === 0 && near(sumOf(timed), whole.value) ? parts : [];
}

function sumOf(parts: Figures): number {
  return parts.reduce((sum, { value, each, of }) => sum + value * (each ? of : 1), 0);
}

/** What only the one tells and what goes with its own numbers: 共7次 of 4次 and 3次, 其余13次 of 22次. */
function isDetail(
  figure: ToldFigure,
  own: ToldFigures,
  others: ToldFigures,
  bare: Figures,
): boolean {
  const { value, dimension, role } = figure;
  const kin = own.figures.filter(
    (each) => each !== figure && isOfOneMeasure(each, figure) && each.yearly === null,
  );
  if (
    dimension === '' &&
    value === 1 &&
    /^(?:held)?$/.test(role ?? '') &&
    !isDenied(figure) &&
    !others.figures.some((each) => isOfOneMeasure(each, figure))
  )
    return true;
  if (dimension === '%') return isShare(figure, own, others);
  if (kin.length > 1 && near(sumOf(kin), value)) return true;
  // 全部摘帽 beside 一个摘帽，一个仍在整改.
  if (ALL.test(others.unread)) return false;
  const firm = kin.filter((each) => !bare.includes(each));
  const fits = firm.some((whole) => {
    const parts = [figure, ...kin.filter((each) => each !== whole && each.value < whole.value)];
    return (
      parts.length > 1 &&
      (near(sumOf(parts), whole.value) ||
        parts.slice(1).some((part) => near(part.value + value, whole.value)))
    );
  });
  if (fits) return true;
  return own.figures.some(
    (many) =>
      many !== figure &&
      (many.each || figure.each) &&
      !isOfOneMeasure(many, figure) &&
      own.figures.some(
        (whole) =>
          whole !== many &&
          whole !== figure &&
          !bare.includes(whole) &&
          near(many.value * value, whole.value),
      ),
  );
}

const ALL = /全部|[均都齐]|全(?=[勤到对完])|悉数|无一|逐一/;

/** 68% beside 170天 of 250天. */
function isShare(figure: ToldFigure, own: ToldFigures, others: ToldFigures): boolean {
  const told = [...own.figures, ...others.figures];
  const fits = (value: number): boolean =>
    told.some((part) =>
      told.some(
        (whole) =>
          whole.dimension === part.dimension &&
          whole.value > part.value &&
          near(part.value / whole.value, value),
      ),
    );
  if (fits(figure.value) || fits(1 - figure.value)) return true;
  return (
    figure.words.includes('占') &&
    told.filter(({ dimension }) => dimension === '%').length === 1 &&
    // 20次 of 24次 beside 占四分之三: another share.
    !told.some((part) =>
      told.some((whole) => isOfOneMeasure(part, whole) && whole.value > part.value),
    )
  );
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-4;
}
