import type { LetterRoute } from '../scheme/letters';
import type { ReviewedBatch } from './review-letter';

/** The people whose names one section hands on. */
export interface RoutedPart {
  /** Null for those of whom nobody has said it. */
  readonly route: LetterRoute | null;
  /** The batch with these people only. */
  readonly batch: ReviewedBatch;
}

/**
 * A batch by the sections its names are handed on by, in the notice's order, those nobody has said it of last (L23). `routeOf` gives
 * a section's id by a person's key, and nothing where it was not said.
 */
export function partByRoute(
  batch: ReviewedBatch,
  routeOf: (person: string) => string,
): readonly RoutedPart[] {
  const { routes = [] } = batch.scheme.letters ?? {};
  const known = new Map(routes.map((route) => [route.id, route]));
  return [...routes, null].flatMap((route) => {
    const subjects = batch.review.subjects.filter(
      ({ subject }) => (known.get(routeOf(subject.key)) ?? null) === route,
    );
    const part = { ...batch, review: { ...batch.review, subjects } };
    return subjects.length > 0 ? [{ route, batch: part }] : [];
  });
}
