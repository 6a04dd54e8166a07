import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import villages from '../../../src/scheme/builtin/bazhong-2015-125.json';
import people from '../../../src/scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../../../src/scheme/builtin/parse-builtin';
import { createSession } from '../../commands/create-session';
import type { Session } from '../../commands/session';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { DrawPage as LaterDrawPage } from '../later-parts';

const SCHEMES = [people, villages].map(parseBuiltin);
// The list of docs/draw.md, whose lots are those of sha256sum.
const TEN =
  '市甲局 某寅，市乙局 某卯，市丙局 某己，县丁委 某酉，县戊局 某丑，市己局 某申，市庚院 某戌，市辛局 某亥，县壬镇 某午，县癸乡 某未'.replaceAll(
    '，',
    '\n',
  );

let host: MemoryHost;
let session: Session;

beforeAll(() => LaterDrawPage.load());
afterEach(cleanup);
beforeEach(async () => {
  host = createMemoryHost();
  session = createSession(host, { now: () => new Date(2017, 10, 22, 14, 20), schemes: SCHEMES });
  await waitFor(() => expect(session.getState().ready).toBe(true));
  session.openPage('draw');
  render(<App session={session} theme="light" platform="browser" />);
});

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): boolean => fireEvent.click(button(name));
const field = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name });
const type = (name: string | RegExp, value: string): boolean =>
  fireEvent.change(field(name), { target: { value } });
const names = async (): Promise<readonly string[]> =>
  (await host.captureSheets()).map(({ name }) => name);
const step = (name: string): HTMLElement => screen.getByRole('region', { name });
const drawn = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.drawn tbody tr')].map((row) => row.textContent);

async function draw(list = TEN, seed = '20171122 4 8 3 6'): Promise<void> {
  type('自己的名单', list);
  press('锁定名单');
  type('种子（当场报数）', seed);
  await act(async () => void press('抽取'));
  await screen.findByText('同一名单、同一种子，复算结果相同。');
}

function sign(reason: string, deed: string): Promise<void> {
  type(/^理由/, reason);
  type(/^姓名/, '某甲');
  return act(async () => void press(deed));
}

describe('抽签', () => {
  it('locks a list under its check code, then takes the seed, and draws what anybody computes', async () => {
    expect(field('种子（当场报数）')).toHaveProperty('disabled', true);
    type('自己的名单', TEN);
    expect(step('比例').textContent).toContain('10人 × 10% = 1，抽取1人');
    expect(step('比例').textContent).toContain('依据：“按 10% 比例进行抽查核实”');
    press('锁定名单');
    expect(step('名单').textContent).toContain('校验码 D397 586D');
    type('种子（当场报数）', '２０１７1122 4 8 3 6');
    await act(async () => void press('抽取'));
    await waitFor(() => expect(drawn()).toEqual(['1某酉县丁委4']));
    // The button that drew is gone: the keys are with what it drew.
    expect(document.activeElement?.textContent).toBe('结果');
    expect(await names()).toContain('核分留痕');
  });

  it('refuses an empty list, a blank line and a line twice, with the places and what to do', () => {
    press('锁定名单');
    expect(step('名单').textContent).toContain('名单是空的。请先列出要抽的人或单位。');
    type('自己的名单', '市甲局 某甲\n\n市乙局 某乙\n市甲局　某甲');
    expect(step('名单').textContent).toContain('第2行是空的。');
    expect(step('名单').textContent).toContain('“市甲局 某甲”列了2次（第1、4行）。');
    press('锁定名单');
    expect(step('名单').textContent).not.toContain('名单已锁定');
  });

  it('draws nobody without a seed', async () => {
    type('自己的名单', TEN);
    press('锁定名单');
    type('种子（当场报数）', ' 　');
    await act(async () => void press('抽取'));
    expect(step('种子（当场报数）').textContent).toContain('还没有填种子。');
    expect(drawn()).toEqual([]);
  });

  it('replaces who withdraws by the next, keeps the reason, and the results of the others', async () => {
    await draw();
    press(/^县丁委 某酉：/);
    press('退出…');
    await sign('出国', '退出并递补');
    expect(document.activeElement?.textContent).toBe('某酉');
    await waitFor(() =>
      expect(drawn()).toEqual(['1某酉退出：出国县丁委4', '2某戌递补县丁委 某酉市庚院7']),
    );
    press(/^市庚院 某戌：/);
    fireEvent.click(screen.getByLabelText('不一致'));
    press('记下结果');
    expect(screen.getByText('请写明核实情况。')).toBeTruthy();
    type(/^核实情况/, '会议记录缺1次');
    type(/^署名/, '某乙');
    await act(async () => void press('记下结果'));
    await waitFor(() => expect(drawn()[1]).toContain('不一致：会议记录缺1次'));
  });

  it('says where the list is exhausted', async () => {
    await draw('市甲局 某甲');
    press(/^市甲局 某甲：/);
    press('退出…');
    await sign('出国', '退出并递补');
    await screen.findByText('应抽1人，名单已用完，实抽0人。请补充名单后再抽一次。');
    expect(drawn()).toEqual(['1某甲退出：出国市甲局1']);
  });

  it('G12 says where two panes drew at once, each with a seed of its own', async () => {
    const other = createSession(host, { now: () => new Date(2017, 10, 22), schemes: SCHEMES });
    await waitFor(() => expect(other.getState().ready).toBe(true));
    await draw();
    const [own] = session.handoutSource('dazhou-2017-206')?.records ?? [];
    if (own?.kind !== 'draw') throw new Error('no draw');
    await act(async () => void (await other.recordReview({ ...own, seed: '5', by: '某乙' })));
    await screen.findByText(/^这一次没有写再抽原因：可能有两处同时抽取/);
    press('之前抽过1次');
    expect(step('结果').textContent).toContain('第1次：种子20171122 4 8 3 6');
    other.close();
  });

  it('draws again only with a reason, and both draws stay', async () => {
    await draw();
    press('再抽一次…');
    press('再抽一次');
    expect(screen.queryByRole('button', { name: '锁定名单' })).toBeNull();
    await sign('报数有误', '再抽一次');
    await draw(TEN, '5');
    expect(step('结果').textContent).toContain('再抽原因：报数有误');
    press('之前抽过1次');
    expect(step('结果').textContent).toContain(
      '第1次：种子20171122 4 8 3 6，抽中县丁委 某酉，校验码 D397 586D',
    );
  });

  it('写入摇号记录 puts in a sheet to print, and it can be taken out again', async () => {
    await draw();
    await act(async () => void press('写入摇号记录'));
    await screen.findByText('已插入“摇号记录”。');
    const sheet = (await host.captureSheets()).find(({ name }) => name === '摇号记录');
    const words = JSON.stringify(sheet);
    expect(words).toContain('23fcf10dc854');
    expect(words).toContain('D397 586D');
    await act(async () => void press(/^删除这/));
    await waitFor(async () => expect(await names()).not.toContain('摇号记录'));
  });

  it('draws villages of another notice by their own list', async () => {
    fireEvent.change(screen.getByRole('combobox', { name: '通知' }), {
      target: { value: 'bazhong-2015-125' },
    });
    const list = Array.from({ length: 11 }, (_, at) => `甲${at + 1}村`).join('\n');
    type('自己的名单', list);
    expect(step('比例').textContent).toContain('11个 × 10% = 1.1，抽取2个');
    expect(
      within(step('比例')).getByRole('button', { name: /各县（区）按村数向上取整/ }),
    ).toBeTruthy();
  });
});
