import { describe, expect, it } from 'vitest';
import type { Workplace } from '../contract/contract-case';
import { cellAt, formula, number, sheetNamed, sheetOf, valueIn } from '../contract/sample-sheets';
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

  it('tells no results, not on another sheet either, and takes them back with undo', async () => {
    const { host, hand, look, told } = await open([
      sheetOf('甲', { A1: number(1) }),
      sheetOf('乙', { A1: formula("=2/'甲'!A1") }),
    ]);
    const { id } = await sheetNamed(host, '甲');
    const other = (await sheetNamed(host, '乙')).id;
    await hand.type(id, cellAt('A1'), '0');
    expect((await told()).map((event) => event.kind === 'edited' && event.sheet)).toEqual([id]);
    expect(await valueIn(host, other, 'A1')).toEqual({ error: '#DIV/0!' });
    const error = { error: '#DIV/0!' };
    expect((await look())[1]?.cells).toEqual([
      { row: 0, column: 0, input: formula("=2/'甲'!A1"), cached: error },
    ]);
    await hand.undo();
    expect(await valueIn(host, other, 'A1')).toBe(2);
    await hand.redo();
    expect(await valueIn(host, other, 'A1')).toEqual({ error: '#DIV/0!' });
    expect((await told()).map((event) => event.kind === 'edited' && event.sheet)).toEqual([id, id]);
  });

  it('fails once when told to', async () => {
    const host = createMemoryHost();
    host.failNext('busy');
    await expect(host.listSheets()).rejects.toEqual(new HostError('busy', 'told to fail'));
    await expect(host.listSheets()).resolves.toHaveLength(1);
  });
});
