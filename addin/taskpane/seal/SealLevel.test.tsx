import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import type { Session } from '../../commands/session';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

const PATIENCE = { timeout: 10_000 };

let host: MemoryHost;
let session: Session;

/** The pane on 会审 over the six forms of 某乙, 封存 open and signed. */
async function open(): Promise<void> {
  host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 2))]);
  session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  fireEvent.click(
    await screen.findByRole('button', { name: '封存：已封存0张，未封存6张' }, PATIENCE),
  );
  fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
  fireEvent.blur(screen.getByLabelText('署名（必填）'));
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
async function sealAll(): Promise<void> {
  for (const name of [/^封存党组（党委）的2张$/, /^封存考察组的2张$/]) {
    fireEvent.click(button(name));
    await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull(), PATIENCE);
  }
}

describe('封存', () => {
  it('E9 shows nothing of a person until all forms are sealed, and whose are awaited', async () => {
    await open();
    await sealAll();
    fireEvent.click(button(/^某乙/));
    expect(within(screen.getByRole('main')).queryByText(/4次/)).toBeNull();
    fireEvent.click(button('返回名单'));
    fireEvent.click(button('缺表 1'));
    const row = button(/^某乙/);
    expect(row.textContent).toContain('已封存，等候主管部门（党建）、主管部门（脱贫攻坚）。');
    fireEvent.click(row);
    expect(document.querySelector('.body')?.textContent).not.toMatch(/4次|2次|达到/);
    fireEvent.click(button('封存主管部门（党建）的附件2'));
    await waitFor(() =>
      expect(document.querySelector('.strip')?.textContent).toContain('等候主管部门（脱贫攻坚）。'),
    );
    fireEvent.click(button('封存主管部门（脱贫攻坚）的附件3'));
    // All are sealed: opened together.
    expect(await screen.findByRole('button', { name: /^复核/ }, PATIENCE)).toBeTruthy();
  }, 30_000);
});
