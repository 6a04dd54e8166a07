import type { AppraisalPart } from './appraisal-part';

/** Where the chunk of appraisals is, and how to get it: asked for any number of times, it is fetched once. */
export interface AppraisalLoader {
  /** Null until it was needed. */
  get(): AppraisalPart | null;
  load(): Promise<AppraisalPart>;
}

/** What did not arrive is asked for again the next time. */
export function createAppraisalLoader(): AppraisalLoader {
  let part: AppraisalPart | null = null;
  return {
    get: () => part,
    async load() {
      part ??= (await import(/* webpackChunkName: "appraisal" */ './appraisal')).APPRAISAL;
      return part;
    },
  };
}
