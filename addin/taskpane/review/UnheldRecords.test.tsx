import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reviewedSheets, type ReviewedSample } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import type { ReviewedPerson } from '../../commands/review/review-state';
import type { Session } from '../../commands/session';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

const SCHEME = 'dazhou-2017-206';
/** Two sheets are enough: nothing is compared here. */
const SAMPLE: ReviewedSample = {
  name: '某甲',
  post: '市甲局副局长',
  blocks: ['member'],
  without: ['party-group', 'inspection-team', 'poverty-relief'].flatMap((filler) =>
    [`${filler} annex-2`, `${filler} annex-3`].filter((each) => each !== 'party-group annex-3'),
  ),
};
const KEY = '某甲 市甲局副局长';
let host: MemoryHost;
let session: Session;

async function open(people: readonly ReviewedSample[]): Promise<void> {
  host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(people)]);
  session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  await screen.findByRole('group', { name: '按情况筛选' }, { timeout: 5000 });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const sign = () =>
  screen
    .getAllByLabelText('署名（必填）')
    .forEach((field) => fireEvent.change(field, { target: { value: '某戊' } }));
const person = (): ReviewedPerson | undefined => session.getState().review?.persons[0];

/** 某甲 is called otherwise on every sheet from now on. */
async function correctName(name: string): Promise<void> {
  for (const { sheet, record } of session.getState().records) {
    if (record.subject.cell) await host.hand.type(sheet.id, record.subject.cell, name);
  }
  await waitFor(() => expect(person()?.key).toBe(`${name} 市甲局副局长`), { timeout: 3000 });
}

function recordCondition(subject = KEY): Promise<boolean> {
  const said = { condition: 'party-post', holds: true } as const;
  return session.recordReview({ kind: 'condition', by: '某戊', scheme: SCHEME, subject, ...said });
}

describe('记录里有、现在没有表的人', () => {
  it('R65 a corrected name is asked about; 是一人 gives the records, and 撤回 takes them away again', async () => {
    await open([SAMPLE]);
    await recordCondition();
    await correctName('某钾');
    expect(
      await screen.findByText(
        '记录里有“某甲（市甲局副局长）”，现在没有这个人的表，没有算给谁。是不是“某钾（市甲局副局长）”？',
      ),
    ).toBeTruthy();
    expect(person()?.log.conditions).toEqual([]);
    sign();
    fireEvent.click(button('与“某钾（市甲局副局长）”是一人'));
    expect(await screen.findByText('都已说明。')).toBeTruthy();
    expect(person()?.log.conditions).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('都已说明。');
    const [said] = session.getState().review?.recognised ?? [];
    await session.withdrawReview(said?.id ?? '', '某戊');
    await waitFor(() => expect(person()?.log.conditions).toEqual([]));
  });

  it('R65 不是: nobody is joined, nothing is asked any more, and it stays told', async () => {
    await open([SAMPLE]);
    await recordCondition();
    await correctName('某钾');
    sign();
    fireEvent.click(button('“某甲（市甲局副局长）”是另一个人'));
    await waitFor(() => expect(screen.queryByText(/是不是“某钾/)).toBeNull());
    expect(person()?.review.subject.issues.map(({ code }) => code)).not.toContain('head-changed');
    expect(screen.getByText(/记录里有“某甲（市甲局副局长）”，现在没有这个人的表/)).toBeTruthy();
    expect(person()?.log.conditions).toEqual([]);
  });

  it('R65 is asked on the page of the person too, and answered there', async () => {
    await open([SAMPLE]);
    await recordCondition();
    await correctName('某钾');
    fireEvent.click(screen.getByRole('button', { name: /^某钾/ }));
    sign();
    fireEvent.click(button('与记录里的“某甲（市甲局副局长）”是一人'));
    expect(
      await screen.findByText('记录里的“某甲（市甲局副局长）”已定为一人（某戊，2017-11-27）'),
    ).toBeTruthy();
    expect(person()?.log.conditions).toHaveLength(1);
  });

  it('R65 is told though the last sheet is gone', async () => {
    await open([SAMPLE]);
    await recordCondition();
    for (const { sheet } of session.getState().records) await host.hand.deleteSheet(sheet.id);
    expect(await screen.findByText(/^记录里有“某甲（市甲局副局长）”/)).toBeTruthy();
    expect(screen.getByText('本批0人')).toBeTruthy();
  });
});

describe('改了名的表', () => {
  const UNSIGNED: ReviewedSample = { ...SAMPLE, unsigned: true };
  const unassigned = (): readonly string[] =>
    (session.getState().review?.unassigned ?? []).map(({ sheet }) => sheet.name);

  /** Says that the party group filled in the first sheet, and answers its id and name. */
  async function speak(): Promise<{ readonly id: string; readonly name: string }> {
    await open([UNSIGNED]);
    const [first] = session.getState().review?.unassigned ?? [];
    if (!first) throw new Error('every sheet says who filled it in');
    const { id, name } = first.sheet;
    const about = { by: '某戊', scheme: SCHEME, subject: '', source: name };
    await session.recordReview({ kind: 'assignment', ...about, filler: 'party-group' });
    await waitFor(() => expect(unassigned()).not.toContain(name));
    return { id, name };
  }

  it('G24 keeps what was said of it', async () => {
    const { id } = await speak();
    const before = unassigned();
    await host.hand.renameSheet(id, '改名');
    await waitFor(() => expect(session.getState().review?.sheets.get('改名')?.id).toBe(id));
    expect(unassigned()).toEqual(before);
  });

  it('G24 a copy gets nothing of what was said of the sheet beside it', async () => {
    const { id, name } = await speak();
    const before = unassigned();
    await host.hand.copySheet(id);
    await waitFor(() => expect(unassigned()).toHaveLength(before.length + 1));
    expect(unassigned()).not.toContain(name);
  });

  it('G24 is asked about where it was filled in further, and mended by one press', async () => {
    const { id, name } = await speak();
    const entry = session
      .getState()
      .records.find(({ sheet }) => sheet.id === id)
      ?.record.entries.find(({ item }) => item !== null);
    if (!entry) throw new Error('a form without indicators');
    await host.hand.type(id, entry.cell, '全年四次');
    await host.hand.renameSheet(id, '改名');
    const told = `找不到“${name}”这张表，原来记着它由党组（党委）填。改了名的，请指给现在的表。`;
    expect(await screen.findByText(told)).toBeTruthy();
    expect(unassigned()).toContain('改名');
    sign();
    fireEvent.click(button('是“改名”'));
    await waitFor(() => expect(unassigned()).not.toContain('改名'));
    expect(screen.queryByText(told)).toBeNull();
  });

  it('G24 is let go where nobody needs it any more', async () => {
    const { id, name } = await speak();
    await host.hand.deleteSheet(id);
    expect(await screen.findByText(new RegExp(`^找不到“${name}”这张表`))).toBeTruthy();
    sign();
    fireEvent.click(button(`“${name}”的说明不再需要`));
    expect(await screen.findByText('都已说明。')).toBeTruthy();
  });
});
