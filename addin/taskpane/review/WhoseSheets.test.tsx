import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reviewedSheets, type ReviewedSample } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import type { Session } from '../../commands/session';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

const GROUP = ['party-group annex-2', 'party-group annex-3'];
const OTHERS = [
  'inspection-team annex-2',
  'inspection-team annex-3',
  'party-work annex-2',
  'poverty-relief annex-3',
];

let session: Session;

/** One name under two headings: the group wrote of the one, everybody else of the other. */
async function open(one: string, other: string): Promise<void> {
  const about = (post: string, without: readonly string[]): ReviewedSample => ({
    name: '某甲',
    post,
    blocks: ['member'],
    without,
  });
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets([about(one, OTHERS), about(other, GROUP)])]);
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
  fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
const heldTo = () =>
  session.getState().review?.review.subjects.map(({ subject }) => subject.fillings.length);

describe('各表是谁的', () => {
  it('tells people of one name apart, and takes it back', async () => {
    await open('县戊委书记', '市甲局副局长');
    fireEvent.click(button(/^缺表 2$/));
    fireEvent.click(button(/某甲\s*市甲局副局长/));
    expect(screen.getByText(/请核对是否一人。$/)).toBeTruthy();
    sign();
    fireEvent.click(button('与同名、近名的不是一人'));
    expect(await screen.findByText(/已分开比对。$/)).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: '撤回' })[0] ?? document.body);
    await waitFor(() => expect(session.getState().review?.assignments.size).toBe(5));
  });

  it('gives one sheet of two headings to somebody else; the rest stay this person’s', async () => {
    await open('市甲局科长', '市甲局科员');
    expect(heldTo()).toEqual([6]);
    fireEvent.click(button(/某甲/));
    sign();
    fireEvent.change(screen.getByLabelText(/党建责任党组（党委）”是谁的/), {
      target: { value: '?' },
    });
    await waitFor(() => expect(heldTo()).toEqual([1, 5]));
    fireEvent.click(button('返回名单'));
    fireEvent.click(button(/^缺表 2$/));
    expect(document.querySelectorAll('.persons > li')).toHaveLength(2);
  });

  it('says that they are all one person’s', async () => {
    await open('市甲局科长', '市甲局科员');
    fireEvent.click(button(/某甲/));
    sign();
    fireEvent.click(button('都是这一人的'));
    expect(await screen.findByText(/已定为一人。$/)).toBeTruthy();
    expect(heldTo()).toEqual([6]);
  });
});
