import { describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { textOf } from '../../../src/base/grid';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';

const IN_TIME = { timeout: 10_000 };

/** How a form stands to its seal once something was written beside `words`, so many columns to the right and rows below. */
async function sealedThenWritten(words: RegExp, right: number, below: number): Promise<string> {
  const host = createMemoryHost([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 2))]);
  const session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  await expect.poll(() => session.getState().review, IN_TIME).not.toBeNull();
  const seals = () => session.getState().review?.seals ?? [];
  const id = seals().find(({ sheets }) => sheets.length > 0)?.sheets[0]?.sheet.id ?? '';
  const own = () => seals().find(({ sheets }) => sheets[0]?.sheet.id === id);
  await session.sealForms({ sheets: [id], by: '某戊', reason: '' });
  await expect.poll(() => own()?.state, IN_TIME).toBe('intact');
  const [sheet] = await host.readGrids([id]);
  const values = sheet?.grid.values ?? [];
  const row = values.findIndex((each) => each.some((value) => words.test(textOf(value))));
  const column = values[row]?.findIndex((value) => words.test(textOf(value))) ?? -1;
  const at = { row: row + below, column: column + right };
  if (row < 0) throw new Error('no such words');
  const before = session.getState().review;
  await host.hand.type(id, at, '补充：其实只参加2次');
  await expect.poll(() => session.getState().review, IN_TIME).not.toBe(before);
  return own()?.state ?? '';
}

describe('what is sealed of a form', () => {
  it.each([
    ['its title', /登记表|查核表|审核表|附表/, 0, 0],
    ['a column title', /^查核情况/, 0, 0],
    ['a block', /^履行党员义务情况?$/, 0, 0],
  ])('E3 %s is', async (_, words, right, below) => {
    expect(await sealedThenWritten(words, right, below)).toBe('changed');
  });

  it('E3 what is written under the table is', async () => {
    expect(await sealedThenWritten(/^查核情况/, 0, 60)).toBe('changed');
  });

  it('E3 what stands in the working columns is not', async () => {
    expect(await sealedThenWritten(/^判定$/, 0, 1)).toBe('intact');
  });
});
