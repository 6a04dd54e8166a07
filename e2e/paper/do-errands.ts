import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findFontFiles, findOffice, TYPEFACES } from '../../.ci/office.mjs';
import { prepareErrand, prepareLetter, type Errand } from './errand';
import type { PrintedForm } from './printed-forms';
import type { PrintedLetter } from './printed-letters';
import type { PrintedRecords } from './printed-record-files';
import { runOffice } from './run-office';

export type Typeface = keyof typeof TYPEFACES;

/** The errand that puts one sheet on paper. */
export function printing({ id, sheet, beside }: PrintedForm, saveAs: Errand['saveAs']): Errand {
  const work = [{ kind: 'print only', sheet: sheet.name }] as const;
  return { id, sheets: [sheet, ...beside], work, saveAs };
}

/** Has LibreOffice do errands in one start, under one typeface; answers the folder that holds what came out. */
export async function doErrands(
  folder: string,
  typeface: Typeface,
  errands: readonly Errand[],
  letters: readonly (PrintedLetter | PrintedRecords)[] = [],
): Promise<string> {
  const program = findOffice();
  if (program === null) throw new Error('no LibreOffice: run npm test, it installs one');
  const { families } = TYPEFACES[typeface];
  const fonts = findFontFiles(families);
  if (fonts.length === 0) throw new Error(`no font ${families.join(', ')}: run npm test`);
  const shelf = join(folder, typeface);
  await mkdir(shelf);
  const steps = await Promise.all([
    ...errands.map((errand) => prepareErrand(shelf, errand)),
    ...letters.map((letter) => prepareLetter(shelf, letter)),
  ]);
  await runOffice({ program, folder: join(shelf, 'office'), fonts, steps: steps.flat() });
  return shelf;
}
