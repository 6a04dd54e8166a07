import { diffChars } from 'diff';

/** A stretch of a text, and whether the other text has it. */
export interface TextPart {
  readonly text: string;
  readonly differs: boolean;
}

/** A text in stretches, those told apart that do not stand in another. */
export function differingParts(other: string, text: string): readonly TextPart[] {
  return diffChars(other, text)
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ text: value, differs: added }));
}
