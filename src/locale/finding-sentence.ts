/** What 细则体检 found, in words: the line of the list, and one or two short sentences behind it. */
export interface FindingSentence {
  readonly title: string;
  readonly detail: string;
}
