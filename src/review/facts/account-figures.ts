import type { ComparedUnder } from './compare-tallies';
import { isDenied, isOfOneKind, meet } from './like-figures';
import { dueOfYear } from '../findings/judge-quantities';
import type { ToldFigure, ToldFigures } from './told-figures';

/** Whether a number that only one finding tells follows from what the other tells (R81). */
export function accountsFor(
  figure: ToldFigure,
  other: ToldFigures,
  own: ToldFigures,
  under: ComparedUnder,
): boolean {
  if (figure.vague) return false;
  // 无缺席 and 缺席0次.
  if (figure.value === 0) return true;
  const alike = other.figures.filter((each) => isOfOneKind(figure, each) && !each.vague);
  return (
    isAgain(figure, alike) ||
    isPaced(figure, alike, under) ||
    isListed(figure, other) ||
    isMissed(figure, alike, under) ||
    isReckoned(figure, alike) ||
    isShare(figure, other.figures) ||
    isAsked(figure, own, under)
  );
}

/** Told twice by the one, or for each of several by the other. */
function isAgain(figure: ToldFigure, alike: readonly ToldFigure[]): boolean {
  return alike.some(
    (each) =>
      each.value === figure.value &&
      (each.unit === figure.unit || each.unit === '' || figure.unit === '') &&
      (each.role === figure.role || each.each || figure.each) &&
      meet(figure, each) &&
      (each.yearly === null ||
        figure.yearly !== null ||
        each.yearly === figure.value ||
        figure.dimension !== ''),
  );
}

/** 每两个月1次 is 6 of a year; of several years only where the finding says so. */
function isPaced(
  figure: ToldFigure,
  alike: readonly ToldFigure[],
  { scope }: ComparedUnder,
): boolean {
  const years = scope.months === 12 ? [1] : [1, scope.months / 12];
  if (figure.yearly !== null) {
    const { yearly } = figure;
    return alike.some(({ value }) => years.some((count) => value === yearly * count));
  }
  return alike.some(({ yearly }) =>
    years.some((count) => yearly !== null && yearly * count === figure.value),
  );
}

/** 6次 beside six days, or six months. */
function isListed(figure: ToldFigure, { times }: ToldFigures): boolean {
  if (figure.yearly !== null) {
    return (
      figure.value === 1 &&
      times.some(({ kind, yearly }) => kind === 'pace' && yearly === figure.yearly)
    );
  }
  const years = new Set(times.flatMap(({ kind, year }) => (kind === 'year' ? [year] : [])));
  if (figure.dimension === '年') return figure.value === years.size;
  if (figure.dimension !== '' && figure.dimension !== '个月') return false;
  const days = new Set(times.filter(({ kind }) => kind === 'day').map(({ name }) => name));
  const months = new Set(times.flatMap((time) => (time.kind === 'months' ? time.months : [])));
  return figure.value === days.size || figure.value === months.size;
}

/** The sum of several that stand together, the rest of a whole, each times how many. */
function isReckoned(figure: ToldFigure, alike: readonly ToldFigure[]): boolean {
  const { value, role } = figure;
  const plain = alike.filter((each) => each.yearly === null);
  // 各请假1次: of how many is not told.
  const single = plain.filter((each) => !each.each || each.months.length > 0);
  const own = single.filter(
    (each) => each.role !== 'due' && each.role !== 'over' && isDenied(each) === isDenied(figure),
  );
  for (let from = 0; from < own.length; from += 1) {
    let sum = own[from]?.value ?? 0;
    for (const each of own.slice(from + 1)) {
      sum += each.value;
      if (near(sum, value)) return true;
    }
  }
  const rest = single.some((whole) =>
    single.some(
      (part) =>
        part !== whole &&
        near(whole.value - part.value, value) &&
        // 已改9个、剩1个 of 10: these two are parts of one whole, and leave nothing over.
        !single.some((all) => near(all.value, whole.value + part.value)),
    ),
  );
  if (rest && role !== 'total') return true;
  return plain.some((many) =>
    plain.some((each) => each !== many && each.each && near(many.value * each.value, value)),
  );
}

/** 68% beside 170天 of 250天. */
function isShare({ value, dimension }: ToldFigure, figures: readonly ToldFigure[]): boolean {
  if (dimension !== '%') return false;
  return figures.some((part) =>
    figures.some((whole) => whole.value > part.value && near(part.value / whole.value, value)),
  );
}

/** 缺2次 where 12 are due and 10 were held. */
function isMissed(
  { value, role, each }: ToldFigure,
  alike: readonly ToldFigure[],
  { tests }: ComparedUnder,
): boolean {
  const dues = tests.flatMap((test) => {
    const due = dueOfYear(test);
    return due === null ? [] : [due[0] / due[1]];
  });
  // 各请假1次: of how many is not told.
  if (each) return false;
  const held = alike.filter((other) => other.role !== 'short' && other.role !== 'due');
  return dues.some((due) =>
    role === 'short'
      ? held.some((other) => near(due - value, other.value)) ||
        near(
          due - value,
          held.reduce((sum, other) => sum + other.value, 0),
        )
      : role !== 'due' &&
        alike.some(
          (other) => other.role === 'short' && !other.each && near(due - other.value, value),
        ),
  );
}

/** 应开展6次 says again what the indicator asks for. */
function isAsked(
  { value, role }: ToldFigure,
  _own: ToldFigures,
  { tests }: ComparedUnder,
): boolean {
  if (role !== 'due') return false;
  return tests.some((test) => {
    const due = dueOfYear(test);
    return due !== null && due[0] === value * due[1];
  });
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-4;
}
