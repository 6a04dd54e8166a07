import type { Fraction } from '../base/fraction';
import { compare } from '../base/fraction';
import type { Appraisal } from '../scheme/appraisal';

/** Two figures of the owner's that contradict each other: what belongs to the worse grade is too much beside what belongs to the better. */
export interface FigureDisorder {
  /** Figure ids. */
  readonly better: string;
  readonly worse: string;
  /** Points of grades may be equal, lines must fall. */
  readonly of: 'points' | 'lines';
}

/** What of the figures given so far cannot stand together, before anybody signs them. */
export function findDisorder(
  { components, grades }: Appraisal,
  figures: ReadonlyMap<string, Fraction>,
): readonly FigureDisorder[] {
  const points = components.map(({ graded }) => graded?.grades.map(({ figure }) => figure) ?? []);
  const lines = grades?.grades.flatMap(({ figure }) => figure ?? []) ?? [];
  return [
    ...points.flatMap((ids) => disorderAmong(ids, figures, 'points')),
    ...disorderAmong(lines, figures, 'lines'),
  ];
}

function disorderAmong(
  ids: readonly string[],
  figures: ReadonlyMap<string, Fraction>,
  of: FigureDisorder['of'],
): readonly FigureDisorder[] {
  const known = ids.flatMap((id) => {
    const value = figures.get(id);
    return value ? [{ id, value }] : [];
  });
  return known.flatMap(({ id, value }, at) => {
    const better = known[at - 1];
    if (!better || isInOrder(better.value, value, of)) return [];
    return [{ better: better.id, worse: id, of }];
  });
}

/** Whether a worse grade's figure may stand beside a better one's. */
export function isInOrder(better: Fraction, worse: Fraction, of: FigureDisorder['of']): boolean {
  const over = compare(worse, better);
  return of === 'points' ? over <= 0 : over < 0;
}
