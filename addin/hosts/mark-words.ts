import type { ConditionalFormat, SheetBlueprint } from '../../src/sheet/blueprint';

const FIRST_LINE = '核分会审';
const LAST_LINE = '（点“清除标记”删去）';

/**
 * The text of a note of ours. By its first and last line it is known again in any program and any file; what a person adds to it
 * makes it that person's own, and it stays.
 */
export function noteOf(sentence: string): string {
  return [FIRST_LINE, sentence.replace(/\s*\n\s*/g, ' '), LAST_LINE].join('\n');
}

/** Whether nobody but Hefen wrote this note; programs differ in how they end a line. */
export function isOurNote(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.length === 3 && lines[0] === FIRST_LINE && lines[2] === LAST_LINE;
}

/**
 * The colour of a marked cell lies over it as a rule that always holds: the cell's own fill is never touched, and the rule is known
 * again by its formula wherever rows and columns have moved to.
 */
export const MARK_FORMAT = {
  formula: `="${FIRST_LINE}"<>""`,
  style: { fill: '#ffe08a' },
} as const satisfies Omit<ConditionalFormat, 'area'>;

/** Whether a rule is one of ours; programs may give it back with blanks, or without the sign before it. */
export function isOurFormula(formula: string): boolean {
  return `=${formula.replace(/^=|\s/g, '')}` === MARK_FORMAT.formula;
}

/** A sheet without what is ours on it, and how many cells were marked; what a person wrote or coloured stays. */
export function withoutMarks<Sheet extends Pick<SheetBlueprint, 'conditionalFormats' | 'notes'>>(
  sheet: Sheet,
): { readonly clean: Sheet; readonly count: number } {
  const notes = sheet.notes?.filter(({ text }) => !isOurNote(text)) ?? [];
  const conditionalFormats = sheet.conditionalFormats.filter(
    ({ formula }) => !isOurFormula(formula),
  );
  const count = Math.max(
    (sheet.notes?.length ?? 0) - notes.length,
    sheet.conditionalFormats.length - conditionalFormats.length,
  );
  return { clean: count === 0 ? sheet : { ...sheet, conditionalFormats, notes }, count };
}
