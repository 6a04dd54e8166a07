import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
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
  fireEvent.click(await screen.findByText('封存 0/6', {}, PATIENCE));
  const by = screen.getByLabelText('署名（必填）');
  fireEvent.change(by, { target: { value: '某戊' } });
  fireEvent.blur(by);
}

/** By its name; a look at roles takes long on a page of this size. */
const named = (name: string) => screen.getByLabelText(name);
const seals = () => session.getState().review?.seals ?? [];
const body = () => document.querySelector('.body')?.textContent ?? '';

async function seal(name: string): Promise<void> {
  fireEvent.click(named(name));
  await waitFor(() => expect(screen.queryByLabelText(name)).toBeNull(), PATIENCE);
}

async function sealAll(): Promise<void> {
  await seal('封存党组（党委）的2张');
  await seal('封存考察组的2张');
  await seal('封存主管部门（党建）的1张');
  await seal('封存主管部门（脱贫攻坚）的1张');
}

/** What 考察组 wrote of one indicator. */
async function type(text: string): Promise<void> {
  const before = session.getState().review;
  const own = seals().find((each) => each.filler === 'inspection-team' && each.form === 'annex-2');
  const id = own?.sheets[0]?.sheet.id;
  const open = session.getState().records.find(({ sheet }) => sheet.id === id);
  const cell = open?.record.entries.find(({ item }) => item === 'member.3')?.cell;
  if (!id || !cell) throw new Error('no cell');
  await act(() => host.hand.type(id, cell, text));
  await waitFor(() => expect(session.getState().review).not.toBe(before), PATIENCE);
}

function unfold(): void {
  const person = document.querySelector('.persons .person-go');
  if (!person) throw new Error('nobody');
  fireEvent.click(person);
}

function check(code: string): string {
  fireEvent.change(named('纸上的封存码'), { target: { value: code } });
  fireEvent.click(screen.getByText('核对'));
  return document.querySelector('.seal-answer')?.textContent ?? '';
}

describe('封存', () => {
  it('E9 shows whose forms are awaited and nothing of what was written, until all are sealed', async () => {
    await open();
    await seal('封存党组（党委）的2张');
    await seal('封存考察组的2张');
    fireEvent.click(screen.getByText('返回名单'));
    fireEvent.click(screen.getByRole('button', { name: /^封存中/ }));
    expect(body()).toContain('已封存，等候主管部门（党建）、主管部门（脱贫攻坚）。');
    fireEvent.click(screen.getByText('某乙'));
    expect(body()).toContain('已封存，等候主管部门（党建）、主管部门（脱贫攻坚）。');
    expect(body()).not.toMatch(/[24]次|达到/);
    await seal('封存主管部门（党建）的附件2');
    expect(body()).toContain('已封存，等候主管部门（脱贫攻坚）。');
    fireEvent.click(named('封存主管部门（脱贫攻坚）的附件3'));
    await waitFor(() => expect(body()).toMatch(/4次/), PATIENCE);
  }, 30_000);

  it('G9 E8 names a form that changed at once, and seals it again with a reason; the earlier seal stays in sight', async () => {
    await open();
    await sealAll();
    await type('3次');
    expect(body()).toContain('某乙　市乙局科长：考察组的附件2封存后有改动。');
    fireEvent.click(named('重新封存考察组的附件2'));
    fireEvent.click(screen.getByText('重新封存'));
    expect(screen.getAllByText('请写明理由和姓名。').length).toBeGreaterThan(0);
    fireEvent.change(screen.getByLabelText(/^理由/), { target: { value: '补报一次。' } });
    fireEvent.click(screen.getByText('重新封存'));
    await waitFor(() => expect(body()).not.toContain('封存后有改动'), PATIENCE);
    unfold();
    expect(body()).toContain('某戊，2017-11-27封存，重新封存的理由：补报一次。');
    expect(body()).not.toContain('。。');
    expect(body()).toMatch(/先前的码[0-9A-Z-]{19}（某戊，2017-11-27封存）。/);
    fireEvent.click(named('撤回封存：考察组的附件2'));
    await waitFor(() => expect(body()).toContain('封存后有改动'), PATIENCE);
    expect(body()).toContain('，某戊于2017-11-27撤回。');
  }, 30_000);

  it('E10 says of a code from paper whether it is whole, which form it is, and whether that has changed', async () => {
    await open();
    await sealAll();
    const [own] = seals().filter((each) => each.filler === 'inspection-team');
    const code = own?.seal?.code ?? '';
    expect(check(code.slice(1))).toBe('封存码有16位，这里有15位。请照纸上重抄。');
    expect(check(code.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toMatch(/^抄错了/);
    expect(check('0000 0000 0000 0000')).toMatch(/^没有一张表是这个码。/);
    const spoken = code.toLowerCase().replaceAll('-', ' ');
    expect(check(spoken)).toBe('与某乙　市乙局科长　考察组的附件2一致，表的内容没有改动。 打开');
    await type('3次');
    expect(check(spoken)).toBe(
      '这是某乙　市乙局科长　考察组的附件2在2017-11-27封存时的码，以后内容有改动。 打开',
    );
  }, 30_000);

  it('J15 says that sealing takes the 会审表 out, does so, and tells it; the keys stay with the form that was sealed', async () => {
    await open();
    await act(() => session.expandReview());
    await waitFor(() => expect(body()).toContain('“会审表”连着各表'), PATIENCE);
    await seal('封存党组（党委）的2张，并移除会审表');
    const said = '已封存2张，封存码列在下面。“会审表”已移除，各方都封存以后可以再展开。';
    await waitFor(() => expect(document.activeElement?.textContent).toBe(said), PATIENCE);
    expect(session.getState().sheets.map(({ name }) => name)).not.toContain('会审表');
    unfold();
    await seal('封存主管部门（党建）的附件2');
    await waitFor(
      () => expect(document.activeElement?.textContent).toBe('主管部门（党建）的附件2'),
      PATIENCE,
    );
  }, 30_000);

  it('E8 says what was sealed as long as it is, and of marks nothing that was true before', async () => {
    await open();
    await act(() => session.markReview());
    expect(session.getState().marked?.cells).toBeGreaterThan(0);
    await seal('封存党组（党委）的2张');
    const said = '已封存2张，封存码列在下面。';
    await waitFor(() => expect(body()).toContain(said), PATIENCE);
    expect(session.getState().marked).toBeNull();
    const [record = ''] = seals().flatMap(({ seal }) => seal?.id ?? []);
    await act(() => session.withdrawReview(record, '某戊'));
    await waitFor(() => expect(body()).toContain('已封存1张，未封存5张'), PATIENCE);
    expect(body()).not.toContain(said);
  }, 30_000);

  it('puts a code on the clipboard, or says that it cannot', async () => {
    await open();
    await seal('封存党组（党委）的2张');
    unfold();
    const [copy] = screen.getAllByText('复制');
    if (!copy) throw new Error('nothing to copy');
    vi.stubGlobal('navigator', {});
    fireEvent.click(copy);
    expect(await screen.findByText('没有复制：此处不让放进剪贴板。请照抄。')).toBeTruthy();
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    fireEvent.click(copy);
    expect(await screen.findByText('已复制。')).toBeTruthy();
    vi.unstubAllGlobals();
    expect(writeText).toHaveBeenCalledWith(
      copy.getAttribute('aria-label')?.slice('复制封存码'.length),
    );
  }, 30_000);
});
