import { describe, expect, it } from 'vitest';
import type { Workplace } from '../contract/contract-case';
import { CAPABILITY_MATRIX, contractCasesFor } from '../host-contract';
import { HostError, type HostEvent } from '../host';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { createMemoryHost } from './memory-host';

async function open(sheets: readonly SheetBlueprint[]): Promise<Workplace> {
  const host = createMemoryHost(sheets);
  let events: HostEvent[] = [];
  host.subscribe((event) => events.push(event));
  return {
    host,
    hand: host.hand,
    look: () => host.captureSheets(),
    told: async () => {
      const told = events;
      events = [];
      return told;
    },
  };
}

describe('the memory host', () => {
  it('can do what the matrix says', () => {
    expect([...createMemoryHost().capabilities].sort()).toEqual(
      [...CAPABILITY_MATRIX.memory].sort(),
    );
  });

  it.each(contractCasesFor('memory'))('$title', ({ run }) => run(open));

  it('fails once when told to', async () => {
    const host = createMemoryHost();
    host.failNext('busy');
    await expect(host.listSheets()).rejects.toEqual(new HostError('busy', 'told to fail'));
    await expect(host.listSheets()).resolves.toHaveLength(1);
  });
});
