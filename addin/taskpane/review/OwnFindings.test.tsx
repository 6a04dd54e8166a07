import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

const PATIENCE = { timeout: 10_000 };

it('J18 says on 检查 how 会审 will read a form, and which findings it cannot tell', async () => {
  const host = createMemoryHost([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 2))]);
  const session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  const said = async () =>
    (await screen.findByRole('region', { name: '会审时怎样读' }, PATIENCE)).textContent;
  await waitFor(() => expect(session.getState().records.length).toBeGreaterThan(0), PATIENCE);
  const [record] = session.getState().records;
  const cell = record?.record.entries.find(({ item }) => item === 'member.3')?.cell;
  if (!record || !cell) throw new Error('no such indicator');
  const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  await session.goTo({ sheet: record.sheet.id, area });
  const type = (text: string) => act(() => host.hand.type(record.sheet.id, cell, text));
  await type('4次');
  await waitFor(async () => expect(await said()).toContain('这一格读作：待定。'), PATIENCE);
  expect(await said()).toMatch(/\d项读不出是否达到：.*义务3.*请写明“全年4次”/);
  await type('全年4次');
  await waitFor(async () => expect(await said()).toContain('这一格读作：达到。'), PATIENCE);
  expect(await said()).not.toContain('义务3');
  session.close();
}, 30_000);
