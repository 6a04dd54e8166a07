import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reviewedSheets, type ReviewedSample } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

const NOW = new Date(2017, 10, 27, 10, 42);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const conclusions = () => within(screen.getByRole('region', { name: '各方结论' }));

type Texts = Readonly<Record<string, string>>;

/** The page of one of whom every filler wrote this of these indicators, or the department something else. */
async function open(texts: Texts, heap?: RegExp, department = texts): Promise<void> {
  const person: ReviewedSample = {
    name: '某丙',
    post: '市丙局科长',
    blocks: ['member', 'helper'],
    texts: { 'party-group': texts, 'inspection-team': texts, 'party-work': department },
  };
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets([person])]);
  const session = createSession(host, { now: () => NOW, schemes: BUILTIN_SCHEMES });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  await waitFor(() => expect(session.getState().ready).toBe(true));
  await screen.findByRole('group', { name: '按情况筛选' }, { timeout: 5000 });
  if (heap) fireEvent.click(button(heap));
  fireEvent.click(button(/某丙/));
}

describe('各方结论', () => {
  it('R24, R27, R28 tells of a person on whom all agree what each form comes to, with its arithmetic', async () => {
    const unchecked = ['2', '3', '4', '5', '6', '7', '8'].map((each) => [`member.${each}`, '']);
    await open(
      { 'member.3': '2015年2次，2016年4次，2017年4次。' },
      /^一致 1$/,
      Object.fromEntries(unchecked),
    );
    fireEvent.click(conclusions().getByRole('button', { name: '履行党员义务：三方均为到位' }));
    expect(conclusions().getByText(/^党组（党委）：查\d+项，全部达到，为“到位”。/)).toBeTruthy();
    expect(conclusions().queryByText('由会审定结论')).toBeNull();
    expect(screen.getByText(/^主管部门（党建）的.*只查了3项，原文要求至少5项。$/)).toBeTruthy();
    expect(screen.getByText(/^考察组写明以前的年份没有达到：/)).toBeTruthy();
  });

  it('R72 the review settles what the notice has no conclusion for', async () => {
    await open({ 'member.3': '2次' });
    const row = button('复核结论：履行党员义务').closest('li');
    expect(row?.textContent).toContain('待会审');
    expect(row?.textContent).toMatch(/不足三分之一（3×1<\d+），原文没有对应结论，列为待会审。/);
    expect(conclusions().queryByRole('button', { name: /^履行党员义务/ })).toBeNull();
  });

  it('R72 the review settles what no form comes to, though nobody concludes otherwise', async () => {
    await open({ 'member.3': '' });
    expect(button('履行党员义务：党组（党委）未定，考察组未定，主管部门（党建）到位')).toBeTruthy();
    fireEvent.click(button('复核结论：履行党员义务'));
    fireEvent.click(screen.getByRole('radio', { name: /都不采信/ }));
    fireEvent.change(screen.getByRole('combobox', { name: /^结论/ }), {
      target: { value: 'not-quite' },
    });
    fireEvent.change(screen.getByLabelText('理由（必填）'), { target: { value: '会审查实' } });
    fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
    fireEvent.click(button(/^记入复核/));
    // What leaves the conclusion open is the next to be looked at.
    await screen.findByText(/^已记入：结论：履行党员义务。/);
    fireEvent.click(button('返回差异表'));
    expect(await screen.findByText('已定：不够到位。')).toBeTruthy();
  });

  it('J16 says that judgements are read, writes those of one form on one press, and takes them back', async () => {
    await open({}, /^一致 1$/);
    const readings = within(screen.getByRole('region', { name: '读出的判定' }));
    expect(readings.getByText(/^判定由文字读出，未经确认。/)).toBeTruthy();
    const name = /^把读出的判定填进表：考察组，/;
    const deeds = readings.getAllByRole('button', { name }).length;
    const [first] = readings.getAllByRole('button', { name });
    if (!first) throw new Error('no deed');
    fireEvent.click(first);
    expect(await readings.findByText(/已填入\d+格判定。$/)).toBeTruthy();
    await waitFor(() => expect(readings.getAllByRole('button', { name })).toHaveLength(deeds - 1));
    fireEvent.click(readings.getByRole('button', { name: '撤销填入' }));
    await waitFor(() => expect(readings.getAllByRole('button', { name })).toHaveLength(deeds));
  });

  it('J16 one press writes what was read into all forms of the person, says how many, and takes it back', async () => {
    await open({}, /^一致 1$/);
    const readings = within(screen.getByRole('region', { name: '读出的判定' }));
    expect(readings.getByText(/“判定”一列的空格/)).toBeTruthy();
    const single = () => screen.queryAllByRole('button', { name: /^把读出的判定填进表：/ }).length;
    const forms = single();
    const all = readings.getByRole('button', { name: /^把读出的判定填进此人的/ });
    const count = /共(\d+)格$/.exec(all.textContent)?.[1] ?? '';
    expect(all.textContent).toBe(`把读出的判定填进此人的${forms}张表，共${count}格`);
    fireEvent.click(all);
    expect(await readings.findByText(`已填入${forms}张表，共${count}格判定。`)).toBeTruthy();
    await waitFor(() => expect(single()).toBe(0));
    expect(document.activeElement?.textContent).toBe('读出的判定');
    fireEvent.click(readings.getByRole('button', { name: '撤销填入' }));
    await waitFor(() => expect(single()).toBe(forms));
  });
});
