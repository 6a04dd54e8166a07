/** How far a comparison is that takes its time; `of` is 0 until that is known. */
export interface ReviewProgress {
  readonly done: number;
  readonly of: number;
}
