import type { Core } from '../core';
import type { ReviewPart } from './review-part';

/** Where the chunk of 会审 is, and how to get it: asked for any number of times, it is fetched once. */
export interface ReviewLoader {
  /** Null until it was needed. */
  get(): ReviewPart | null;
  load(core: Core): Promise<ReviewPart>;
}

/** What did not arrive is asked for again the next time. */
export function createReviewLoader(): ReviewLoader {
  let part: ReviewPart | null = null;
  return {
    get: () => part,
    async load(core) {
      const { createReview } = await import(/* webpackChunkName: "review" */ './review');
      part ??= createReview(core);
      return part;
    },
  };
}
