import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { APPRAISAL_TABLES } from './appraisal-tables';
import { doErrands, printing, type Typeface } from './do-errands';
import type { Errand } from './errand';
import { PLANTED_FAULTS } from './planted-faults';
import { PRINTED_FORMS } from './printed-forms';
import { PRINTED_LETTERS } from './printed-letters';
import { BLANK_RECORDS, FILLED_RECORDS } from './printed-record-files';
import { ROUND_TRIPS } from './round-trips';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds what LibreOffice made, a folder in it for each typeface. */
    paper: string;
  }
}

/** What LibreOffice does under each typeface: all forms are printed under both, and the rest is shared out. */
const ERRANDS: Readonly<Record<Typeface, readonly Errand[]>> = {
  noto: [
    ...PRINTED_FORMS.map((form) => printing(form, ['xlsx', 'pdf'])),
    ...PLANTED_FAULTS.map((fault) => printing(fault, ['pdf'])),
  ],
  arphic: [
    ...PRINTED_FORMS.map((form) => printing(form, ['pdf'])),
    ...ROUND_TRIPS,
    ...APPRAISAL_TABLES,
  ],
};

/** Has LibreOffice do everything for the whole suite, in one start for each typeface; the tests only look at what came out. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'hefen-paper-'));
  const begun = performance.now();
  await Promise.all([
    doErrands(folder, 'noto', ERRANDS.noto),
    doErrands(folder, 'arphic', ERRANDS.arphic, [
      ...PRINTED_LETTERS,
      ...BLANK_RECORDS,
      ...FILLED_RECORDS,
    ]),
  ]);
  console.log(`[LibreOffice] ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  project.provide('paper', folder);
  return () => rm(folder, { recursive: true });
}
