import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import { HostError, type Capability, type Host } from '../../hosts/host';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

const PATIENCE = { timeout: 10_000 };

/** The pane on 会审 over a host that can do just this beyond what every host can. */
async function open(
  change: (able: Set<Capability>) => void = () => {},
  deeds: Partial<Pick<Host, 'markCells'>> = {},
) {
  const memory = createMemoryHost([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 2))]);
  const capabilities = new Set(memory.capabilities);
  change(capabilities);
  const session = createSession(
    { ...memory, capabilities, ...deeds },
    { now: () => new Date(2017, 10, 27, 10, 42), schemes: BUILTIN_SCHEMES },
  );
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  fireEvent.click(await screen.findByRole('button', { name: '标出…' }, PATIENCE));
  const mark = screen.getByRole('button', { name: '在表上标出' });
  const clear = screen.getByRole('button', { name: '清除标记' });
  const said = () => screen.getByRole('region', { name: '在表上标出' }).textContent;
  return { memory, session, mark, clear, said };
}

it('J12 says how many cells on how many sheets before and after, and how many were cleaned', async () => {
  const { memory, mark, clear, said } = await open();
  expect(said()).toContain('将在3张表上标出3格：底色和批注，表上内容不动。');
  expect(said()).toContain('标记的底色会印出来，打印或发还前请清除标记。');
  fireEvent.click(mark);
  await waitFor(() => expect(said()).toContain('已在3张表上标出3格，按10时42分的比对。'), PATIENCE);
  const colours = async () =>
    (await memory.captureSheets()).reduce(
      (sum, { conditionalFormats }) =>
        sum + conditionalFormats.filter(({ style }) => style.fill).length,
      0,
    );
  const marked = await colours();
  fireEvent.click(clear);
  await waitFor(() => expect(said()).toContain('已清除3格的标记。'), PATIENCE);
  expect(marked - (await colours())).toBe(3);
  fireEvent.click(clear);
  await waitFor(() => expect(said()).toContain('表上没有标记。'), PATIENCE);
}, 30_000);

it('is disabled with the reason where the host cannot mark', async () => {
  const { mark, clear, said, session } = await open((able) => able.delete('marks'));
  for (const button of [mark, clear]) expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(said()).toContain('此版本不支持在表上标出，请逐处查看。');
  expect(mark.getAttribute('aria-describedby')).toBeTruthy();
  fireEvent.click(mark);
  expect(session.getState().marked).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '更多命令' }));
  expect(screen.getByRole('menuitem', { name: /^全表重查/ })).toBeTruthy();
  expect(screen.queryByRole('menuitem', { name: /^清除标记/ })).toBeNull();
}, 30_000);

it('J14 says that a host writes no notes, and that one cleans before it prints', async () => {
  const { said } = await open((able) => {
    able.delete('notes');
    able.add('unmarks-for-print');
  });
  expect(said()).toContain('此版本写不了批注，只标底色，内容请看窗格。');
  expect(said()).toContain('打印前自动清除；发还前请清除标记。');
}, 30_000);

it('J13 tells of cells whose own note was left alone', async () => {
  const { mark, said } = await open(undefined, {
    markCells: async (_, marks) => ({ removed: 0, unnoted: marks.slice(0, 1) }),
  });
  fireEvent.click(mark);
  const kept = '其中1格没有写批注：已有别的批注，或此版本不能写。';
  await waitFor(() => expect(said()).toContain(kept), PATIENCE);
}, 30_000);

it('says what did not happen, and nothing is said to be marked', async () => {
  const { mark, said } = await open(undefined, {
    markCells: () => Promise.reject(new HostError('cell-being-edited', '')),
  });
  fireEvent.click(mark);
  expect(await screen.findByText('没有标出：单元格正在编辑', {}, PATIENCE)).toBeTruthy();
  expect(said()).not.toContain('已在');
}, 30_000);
