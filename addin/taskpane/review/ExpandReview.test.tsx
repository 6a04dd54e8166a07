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

const PATIENCE = { timeout: 10_000 };

it('puts the 会审表 into the workbook and takes it out again; of a person under seal it says whose forms are awaited', async () => {
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 2))]);
  const session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  fireEvent.click(await screen.findByRole('button', { name: '在工作表中展开' }, PATIENCE));
  expect(await screen.findByRole('group', { name: '已插入“会审表”。' }, PATIENCE)).toBeTruthy();
  // Beside what is marked there is no room for it.
  fireEvent.click(screen.getByRole('button', { name: '标出…' }));
  expect(screen.queryByRole('group', { name: '已插入“会审表”。' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '标出…' }));
  fireEvent.click(screen.getByRole('button', { name: '删除这张' }));
  const names = async () => (await host.listSheets()).map(({ name }) => name);
  await waitFor(async () => expect(await names()).not.toContain('会审表'), PATIENCE);
  expect(document.activeElement?.textContent).toBe('在工作表中展开');

  const form = (await host.listSheets()).find(({ name }) => name.includes('考察组'));
  await session.sealForms({ sheets: form ? [form.id] : [], by: '某戊', reason: '' });
  const filter = await screen.findByRole('button', { name: '封存中 1' }, PATIENCE);
  // Nobody chose what to look at: the list goes where somebody is.
  expect(filter.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: '要复核 0' }));
  expect(screen.getByText(/^没有要复核的人。1人在封存中/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '看封存中的' }));
  expect(document.querySelector('.persons')?.textContent).toContain('已封存，等候党组（党委）、');
}, 30_000);

it('puts a message away for good once it was read', async () => {
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 2))]);
  const session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  fireEvent.click(await screen.findByRole('button', { name: '在工作表中展开' }, PATIENCE));
  const told = { name: '已插入“会审表”。' };
  await screen.findByRole('group', told, PATIENCE);
  fireEvent.click(screen.getByRole('button', { name: '知道了，收起这条' }));
  expect(screen.queryByRole('group', told)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^某乙/ }));
  fireEvent.click(screen.getByRole('button', { name: '返回名单' }));
  expect(screen.queryByRole('group', told)).toBeNull();
}, 30_000);

it('tells nothing of what another page put in, and takes none of it out', async () => {
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 2))]);
  const session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  await screen.findByRole('button', { name: '在工作表中展开' }, PATIENCE);
  const [other] = reviewedSheets(SAMPLE_PEOPLE.slice(0, 1));
  if (!other) throw new Error('nobody is reviewed');
  session.openPage('draw');
  await session.insertLaidOut('摇号记录', (name) => ({ ...other, name }));
  await waitFor(() => expect(session.getState().inserted).not.toBeNull(), PATIENCE);
  session.openPage('review');
  await screen.findByRole('button', { name: '在工作表中展开' }, PATIENCE);
  expect(screen.queryByRole('button', { name: '删除这张' })).toBeNull();
}, 30_000);
