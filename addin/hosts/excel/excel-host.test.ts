import { afterEach, describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { Workplace } from '../contract/contract-case';
import { CAPABILITY_MATRIX, contractCasesFor } from '../host-contract';
import { openEmulatedWorkplace, type EmulatedWorkplace } from './workplace/emulated-workplace';

let opened: EmulatedWorkplace[] = [];

/** Asking for what the emulator does not have would pass for a failure of Excel's: it must not happen at all. */
afterEach(() => {
  const lacking = opened.flatMap(({ emulated }) => emulated.lacking);
  opened = [];
  expect(lacking).toEqual([]);
});

function openAt(apiVersion: string) {
  return async (sheets: readonly SheetBlueprint[]): Promise<Workplace> => {
    const workplace = await openEmulatedWorkplace(sheets, { apiVersion });
    opened.push(workplace);
    return workplace;
  };
}

describe('the Excel host over ExcelApi 1.18', () => {
  it('can do what the matrix says', async () => {
    const { host } = await openAt('1.18')([]);
    expect([...host.capabilities].sort()).toEqual([...CAPABILITY_MATRIX.excel].sort());
  });

  it.each(contractCasesFor('excel'))('$title', ({ run }) => run(openAt('1.18')));
});

/** No event of renaming below ExcelApi 1.17, no notes below 1.18. */
const NEWER = ['tells that sheets came, went or were renamed'];

describe('the Excel host over ExcelApi 1.13', () => {
  it('can do all that but write notes', async () => {
    const { host } = await openAt('1.13')([]);
    const able = CAPABILITY_MATRIX.excel.filter((each) => each !== 'notes');
    expect([...host.capabilities].sort()).toEqual([...able].sort());
  });

  it.each(
    contractCasesFor('excel').filter(
      ({ title, needs }) => !NEWER.includes(title) && !needs.includes('notes'),
    ),
  )('$title', ({ run }) => run(openAt('1.13')));
});
