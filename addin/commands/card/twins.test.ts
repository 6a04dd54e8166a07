import { beforeEach, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import type { Session } from '../session';
import type { OpenRecord } from '../session-state';

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 3))]);
  session = createSession(host, { now: () => new Date(2017, 10, 27), schemes: BUILTIN_SCHEMES });
  await until(() => session.getState().ready);
});

async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !done(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 2));
  if (!done()) throw new Error('never came');
}

function twinsOf({ problems }: OpenRecord): readonly unknown[] {
  return problems
    .filter(({ issue }) => issue.code === 'identity-twice')
    .map(({ issue }) => issue.params);
}

describe('two sheets that say they are the same form', () => {
  it('are told, the copy and its original, until one of them is gone', async () => {
    const [first] = session.getState().records;
    if (!first) throw new Error('no form');
    expect(twinsOf(first)).toEqual([]);
    const copy = await host.hand.copySheet(first.sheet.id);
    await until(() => session.getState().records.some(({ sheet }) => sheet.id === copy));
    const told = session.getState().records.filter((each) => twinsOf(each).length > 0);
    expect(told.map(({ sheet }) => sheet.id).sort()).toEqual([first.sheet.id, copy].sort());
    await host.hand.deleteSheet(copy);
    await until(() => session.getState().records.every((each) => twinsOf(each).length === 0));
  });
});
