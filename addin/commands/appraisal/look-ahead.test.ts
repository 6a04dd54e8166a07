import { beforeEach, describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import type { Session } from '../session';

const SCHEME = 'xiangxi-2017-q3';

let host: MemoryHost;
let session: Session;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Fills every score of a unit's form with its base points, less what is taken off the first item. */
async function fill(unit: string, less: number): Promise<void> {
  const form = session.getState().forms.find((each) => each.unit === unit);
  if (!form) throw new Error(`no form of ${unit}`);
  const scored = form.scheme.forms.find(({ kind }) => kind === 'score');
  const items = scored?.kind === 'score' ? scored.sections.flatMap((each) => each.items) : [];
  for (const [at, { id, base }] of items.entries()) {
    const cell = form.check.form.rows.find(({ item }) => item === id)?.score?.cell;
    if (cell) await host.hand.type(form.sheet.id, cell, String(base / 100 - (at === 0 ? less : 0)));
  }
  await settle();
}

beforeEach(async () => {
  host = createMemoryHost();
  session = createSession(host, {
    now: () => new Date(2017, 10, 6, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  await settle();
  await session.insert({
    scheme: SCHEME,
    forms: ['annex-2'],
    groups: [{ group: '第九组', units: ['州甲局', '州乙局', '州丙委'] }],
    taken: 'skip',
  });
  await settle();
  await fill('州甲局', 0);
  await fill('州乙局', 3);
  await fill('州丙委', 3);
});

describe('what if, on the forms of a notice', () => {
  it('counts the totals anew under another full mark, and leaves every sheet as it is', async () => {
    const before = JSON.stringify(await host.readGrids());
    const ahead = await session.previewDecisions(SCHEME, { 'full-mark': 'printed-100' });
    expect(ahead).toEqual({
      compared: 3,
      // The third is cut at 98 by either.
      units: ['州乙局', '州丙委'].map((unit) => ({
        unit,
        group: '第九组',
        changes: [{ aspect: 'score', before: '95', after: '97' }],
      })),
      quotas: [],
    });
    expect(JSON.stringify(await host.readGrids())).toBe(before);
  });

  it('tells what becomes of ranks where equals are ranked another way', async () => {
    const ahead = await session.previewDecisions(SCHEME, { ties: 'share-worse' });
    expect(ahead?.units).toEqual([
      { unit: '州乙局', group: '第九组', changes: [{ aspect: 'rank', before: '2', after: '3' }] },
      { unit: '州丙委', group: '第九组', changes: [{ aspect: 'rank', before: '2', after: '3' }] },
    ]);
  });

  it('tells the way there, and nothing once it is left', async () => {
    const control = new AbortController();
    const look = session.previewDecisions(
      SCHEME,
      { ties: 'share-worse' },
      { signal: control.signal },
    );
    control.abort();
    expect(await look).toBeNull();
    expect(session.getState().notice).toBeNull();
  });
});
