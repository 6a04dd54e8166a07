import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findFontFiles, findOffice, TYPEFACES } from '../../.ci/office.mjs';
import { prepareErrand, type Errand } from './errand';
import { PLANTED_FAULTS } from './planted-faults';
import { PRINTED_FORMS, type PrintedForm } from './printed-forms';
import { ROUND_TRIPS } from './round-trips';
import { runOffice } from './run-office';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds what LibreOffice made, a folder in it for each typeface. */
    paper: string;
  }
}

type Typeface = keyof typeof TYPEFACES;

/** What LibreOffice does under each typeface: all forms are printed under both, and the rest is shared out. */
const ERRANDS: Readonly<Record<Typeface, readonly Errand[]>> = {
  noto: [
    ...PRINTED_FORMS.map((form) => printing(form, ['xlsx', 'pdf'])),
    ...PLANTED_FAULTS.map((fault) => printing(fault, ['pdf'])),
  ],
  arphic: [...PRINTED_FORMS.map((form) => printing(form, ['pdf'])), ...ROUND_TRIPS],
};

function printing({ id, sheet, beside }: PrintedForm, saveAs: Errand['saveAs']): Errand {
  const work = [{ kind: 'print only', sheet: sheet.name }] as const;
  return { id, sheets: [sheet, ...beside], work, saveAs };
}

/** Has LibreOffice do everything for the whole suite, in one start for each typeface; the tests only look at what came out. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = findOffice();
  if (program === null) throw new Error('no LibreOffice: run npm test, it installs one');
  const folder = await mkdtemp(join(tmpdir(), 'hefen-paper-'));
  const begun = performance.now();
  await Promise.all([doErrands(program, folder, 'noto'), doErrands(program, folder, 'arphic')]);
  console.log(`[LibreOffice] ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  project.provide('paper', folder);
  return () => rm(folder, { recursive: true });
}

async function doErrands(program: string, folder: string, typeface: Typeface) {
  const { families } = TYPEFACES[typeface];
  const fonts = findFontFiles(families);
  if (fonts.length === 0) throw new Error(`no font ${families.join(', ')}: run npm test`);
  const shelf = join(folder, typeface);
  await mkdir(shelf);
  const steps = await Promise.all(ERRANDS[typeface].map((errand) => prepareErrand(shelf, errand)));
  await runOffice({ program, folder: join(shelf, 'office'), fonts, steps: steps.flat() });
}
