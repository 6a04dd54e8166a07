import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

it('G29 tells of rows that are gone from the log, and writes them again with one press', async () => {
  const host = createMemoryHost();
  const now = () => new Date(2017, 10, 27);
  const session = createSession(host, { now, schemes: BUILTIN_SCHEMES });
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  await waitFor(() => expect(session.getState().ready).toBe(true));
  const [decision] = session.getState().decisions;
  const option = decision?.decision.options[0]?.id ?? '';
  await session.decide(decision?.scheme ?? '', decision?.decision.id ?? '', option, '某戊', '');
  const log = (await host.listSheets()).find(({ name }) => name === '核分留痕');
  const before = await host.readGrids([log?.id ?? '']);
  await host.hand.deleteRows(log?.id ?? '', 1, 1);
  await screen.findByText('留痕少了1条');
  expect(screen.getByText(/最后一条：某戊，2017-11-27。$/)).toBeTruthy();

  fireEvent.click(screen.getByText('重新记入'));
  await waitFor(() => expect(screen.queryByText('留痕少了1条')).toBeNull());
  expect((await host.readGrids([log?.id ?? ''])).map(({ grid }) => grid.values)).toEqual(
    before.map(({ grid }) => grid.values),
  );
  session.close();
});
