import { expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';

async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

it('K33 a unit that the notice’s list does not have is told, and takes no place among its units', async () => {
  const host = createMemoryHost();
  const now = () => new Date(2017, 10, 6);
  const session = createSession(host, { now, schemes: BUILTIN_SCHEMES });
  await settle();
  const [unit = ''] =
    BUILTIN_SCHEMES.find(({ id }) => id === 'xiangxi-2017-q3')?.rosters[0]?.units.map(
      ({ name }) => name,
    ) ?? [];
  await session.insert({
    scheme: 'xiangxi-2017-q3',
    forms: ['annex-2'],
    groups: [{ group: '第一组', units: [unit] }],
    taken: 'skip',
  });
  await settle();
  expect(session.getState().totals[0]?.unlisted).toEqual([]);
  const [form] = session.getState().forms;
  const cell = form?.check.form.unit.cell;
  if (!form || !cell) throw new Error('no form');
  await host.hand.type(form.sheet.id, cell, '被核查单位：州甲局');
  await settle();
  const [totals] = session.getState().totals;
  expect(totals?.unlisted).toEqual(['州甲局']);
  expect(totals?.missing).toContain(unit);
  expect(totals?.ranking.units).toHaveLength(10);
  // Blanks within a name make no other unit of it, as in the 汇总表 and in rank.
  await host.hand.type(form.sheet.id, cell, `被核查单位：${unit.slice(0, 1)}　${unit.slice(1)} `);
  await settle();
  const [spaced] = session.getState().totals;
  expect(spaced?.unlisted).toEqual([]);
  expect(spaced?.missing).not.toContain(unit);
});
