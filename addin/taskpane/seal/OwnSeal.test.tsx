import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

afterEach(cleanup);

describe('封存码 in 检查', () => {
  it('E5 is the code by which the review knows the form', async () => {
    await loadLaterParts();
    const host = createMemoryHost();
    await host.insertSheets([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 2)).slice(0, 1)]);
    const session = createSession(host, {
      now: () => new Date(2017, 10, 27, 10, 42),
      schemes: BUILTIN_SCHEMES,
    });
    render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
    fireEvent.click(await screen.findByText(/^某乙/, {}, { timeout: 5000 }));
    fireEvent.click(await screen.findByText('算出封存码…', {}, { timeout: 5000 }));
    const code = document.querySelector('.seal-code code')?.textContent;
    session.openPage('review');
    await screen.findByText('封存 0/1', {}, { timeout: 10_000 });
    const [own] = session.getState().review?.seals.filter(({ sheets }) => sheets.length > 0) ?? [];
    expect(code).toBe(own?.sheets[0]?.code);
  }, 20_000);
});
