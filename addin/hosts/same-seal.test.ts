import { expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../e2e/gallery/fixture-review';
import { openScheme } from '../../src/scheme/open-scheme';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { sealForm, sealedFormOf } from '../../src/review/seal-form';
import { readRecord } from '../../src/sheet/record/read-record';
import { writeXlsx } from '../files/xlsx-writer';
import { openEmulatedWorkplace } from './excel/workplace/emulated-workplace';
import type { Host } from './host';
import { createMemoryHost } from './memory/memory-host';
import { createHeadlessUniver } from './univer/create-headless-univer';
import { createUniverHost } from './univer/univer-host';
import { workbookDataOf } from './univer/workbook-data';
import { openWpsWorkplace } from './wps/fake/wps-workplace';
import { openXlsxHost } from './xlsx/xlsx-host';

const SHEETS = reviewedSheets(SAMPLE_PEOPLE);

async function sealsIn(host: Host): Promise<readonly string[]> {
  const schemes = BUILTIN_SCHEMES.map((scheme) => openScheme(scheme));
  const ids = (await host.listSheets()).map(({ id }) => id);
  return (await host.readGrids(ids)).map(({ grid }) => {
    const record = readRecord(schemes, grid);
    return record ? sealForm(sealedFormOf(record, 'x')) : '';
  });
}

it('E2 a form comes to one seal in every program', async () => {
  const seals = await sealsIn(createMemoryHost([...SHEETS]));
  expect(seals).not.toContain('');
  expect(new Set(seals).size).toBeGreaterThan(SAMPLE_PEOPLE.length);

  const univer = createHeadlessUniver();
  univer.api.createWorkbook(workbookDataOf([...SHEETS]));
  const embedded = createUniverHost(univer);
  expect(await sealsIn(embedded)).toEqual(seals);
  embedded.close();
  univer.dispose();

  const file = await writeXlsx([...SHEETS]);
  if (!file.ok) throw new Error(file.failure.code);
  const opened = await openXlsxHost(file.value);
  if (!opened.ok) throw new Error(opened.failure.code);
  expect(await sealsIn(opened.value)).toEqual(seals);

  expect(await sealsIn(openWpsWorkplace([...SHEETS]).host)).toEqual(seals);
  expect(await sealsIn((await openEmulatedWorkplace([...SHEETS])).host)).toEqual(seals);
});
