import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
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

it('R85 of a question between two wordings it underlines in what they differ', async () => {
  const [person] = SAMPLE_PEOPLE.slice(1, 2);
  if (!person) throw new Error('nobody');
  const host = createMemoryHost([...reviewedSheets([person])]);
  const session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  await screen.findByRole('button', { name: new RegExp(`^${person.name}`) }, PATIENCE);
  const { records } = session.getState();
  const [record, other] = records.filter(({ formId }) => formId === 'annex-2');
  const cellOf = (of: typeof record) =>
    of?.record.entries.find(({ item }) => item === 'member.7')?.cell;
  const [cell, otherCell] = [cellOf(record), cellOf(other)];
  if (!record || !other || !cell || !otherCell) throw new Error('no such indicator');
  await host.hand.type(record.sheet.id, cell, '到村6次，种植柑橘5亩');
  await host.hand.type(other.sheet.id, otherCell, '到村6次，种植花椒5亩');
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${person.name}`) }));
  const row = (await screen.findByText('义务7', {}, PATIENCE)).closest('li');
  if (!row) throw new Error('no row');
  expect(within(row).getByText('划线的是不同的字。')).toBeTruthy();
  expect([...row.querySelectorAll('u')].map(({ textContent }) => textContent)).toEqual([
    '花椒',
    '按要求完成。',
  ]);
  session.close();
}, 30_000);
