import { afterEach, describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { Workplace } from '../contract/contract-case';
import { CAPABILITY_MATRIX, contractCasesFor } from '../host-contract';
import type { HostEvent } from '../host';
import { createHeadlessUniver } from './create-headless-univer';
import { createUniverHand } from './univer-hand';
import { createUniverHost } from './univer-host';
import { workbookDataOf } from './workbook-data';

const opened: (() => void)[] = [];

async function open(sheets: readonly SheetBlueprint[]): Promise<Workplace> {
  const univer = createHeadlessUniver();
  const host = createUniverHost(univer);
  univer.api.createWorkbook(workbookDataOf(sheets));
  opened.push(() => {
    host.close();
    univer.dispose();
  });
  let events: HostEvent[] = [];
  host.subscribe((event) => events.push(event));
  return {
    host,
    hand: createUniverHand(univer),
    look: () => host.captureSheets(),
    told: async () => {
      await host.readGrids([]);
      const told = events;
      events = [];
      return told;
    },
  };
}

afterEach(() => {
  for (const close of opened.splice(0)) close();
});

describe('the Univer host in Node', () => {
  it('can do what the matrix says', async () => {
    const { host } = await open([]);
    expect([...host.capabilities].sort()).toEqual([...CAPABILITY_MATRIX.univer].sort());
  });

  it.each(contractCasesFor('univer'))('$title', ({ run }) => run(open));
});
