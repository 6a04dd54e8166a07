import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('who records a verdict and goes on is told which, can take it back, and has the next on the sheet', async () => {
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(SAMPLE_PEOPLE.slice(0, 1))]);
  const now = (): Date => new Date(2017, 10, 27, 10, 42);
  const session = createSession(host, { now, schemes: BUILTIN_SCHEMES });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  fireEvent.click(await screen.findByRole('button', { name: /某甲/ }, { timeout: 5000 }));
  fireEvent.click(button('复核责任9'));
  const before = session.getState().active?.area;
  const reason = { target: { value: '查会议记录' } };
  fireEvent.click(screen.getByRole('radio', { name: /都不采信/ }));
  fireEvent.change(screen.getByLabelText('复核结果（必填）'), { target: { value: '1次' } });
  fireEvent.click(screen.getByRole('radio', { name: '达到' }));
  fireEvent.change(screen.getByLabelText('理由（必填）'), reason);
  fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
  fireEvent.click(button('记入复核，下一处'));
  expect(await screen.findByText(/^已记入：责任9。/)).toBeTruthy();
  await waitFor(() => expect(session.getState().active?.area).not.toEqual(before));
  fireEvent.click(button('撤回：责任9'));
  await waitFor(() => expect(screen.queryByText(/^已记入/)).toBeNull());
  const [person] = session.getState().review?.persons ?? [];
  expect(person?.log.verdicts.size).toBe(0);
});
