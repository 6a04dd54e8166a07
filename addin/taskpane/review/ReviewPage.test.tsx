import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import { sidesOf } from '../../commands/review/review-sides';
import type { Session } from '../../commands/session';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

const NOW = new Date(2017, 10, 27, 10, 42);

let host: MemoryHost;
let session: Session;

/** The pane on 会审 over a workbook with these people. */
async function open(people = SAMPLE_PEOPLE): Promise<void> {
  host = createMemoryHost();
  if (people.length > 0) await host.insertSheets([...reviewedSheets(people)]);
  session = createSession(host, { now: () => NOW, schemes: BUILTIN_SCHEMES });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  await waitFor(() => expect(session.getState().ready).toBe(true));
  if (people.length > 0)
    await screen.findByRole('group', { name: '按情况筛选' }, { timeout: 5000 });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const persons = () =>
  [...document.querySelectorAll('.persons > li')].map((each) => each.textContent);

async function openDifference(name: RegExp, label: string): Promise<void> {
  fireEvent.click(button(name));
  fireEvent.click(button(`复核${label}`));
}

describe('会审', () => {
  it('shows whom to look at, whose conclusions differ, and who agrees or lacks a form', async () => {
    await open();
    expect(persons()).toEqual([
      '某甲　市甲局副局长已定0/11不同11处，其中结论2处：到位、未定、不够到位；到位、不够到位、到位。',
      '某乙　市乙局科长已定0/1不同1处，1个结论等指标定。',
    ]);
    fireEvent.click(button(/^一致 1$/));
    expect(persons()).toEqual(['某丙　市丙局科长各方填报一致。']);
    fireEvent.click(button(/^缺表 1$/));
    expect(persons()[0]).toContain('某丁　市丁局科长缺表缺考察组的');
    const bars = within(screen.getByRole('region', { name: '各指标不同人数' }));
    // Bars of one length would say nothing.
    expect(bars.getByText('10项不同，每项1人。')).toBeTruthy();
    fireEvent.click(bars.getByRole('button', { name: '全部10项' }));
    const [, first] = bars.getAllByRole('row');
    expect(first?.textContent).toBe('责任3党组织书记每季度主持研究党建工作至少 1 次1人');
    expect(document.querySelectorAll('.review-bar')).toHaveLength(0);
  });

  it('puts what each wrote into a box, the odd one framed and labelled, and unfolds other wordings', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 1));
    fireEvent.click(button(/某甲/));
    const row = button('复核责任9').closest('li');
    expect([...(row?.querySelectorAll('.side') ?? [])].map((each) => each.textContent)).toEqual([
      '党组（党委）1次',
      '考察组不同未填',
      '主管部门（党建）1次',
    ]);
    expect(row?.querySelectorAll('.side-odd')).toHaveLength(1);
    fireEvent.click(button(/^只是写法不同的1项/));
    expect([...document.querySelectorAll('.reworded u')].map((each) => each.textContent)).toEqual([
      '六',
    ]);
    fireEvent.click(button(/^全部 25$/));
    expect(document.querySelectorAll('.difference').length).toBeGreaterThan(25);
  });

  it('asks for choice, reason and name before a verdict is recorded, then goes on', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 3));
    await openDifference(/某乙/, '义务3');
    fireEvent.click(button('记入复核'));
    expect(screen.getByText('请先选采信哪一方。')).toBeTruthy();
    expect(screen.getByText(/^还没有填：采信哪一方、理由/)).toBeTruthy();
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
    fireEvent.click(screen.getByRole('radio', { name: /考察组/ }));
    fireEvent.click(button('记入复核'));
    expect(document.activeElement).toBe(screen.getByLabelText('理由（必填）'));
    fireEvent.change(screen.getByLabelText('理由（必填）'), { target: { value: '查会议记录' } });
    fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
    fireEvent.click(button('记入复核'));
    expect(await screen.findByText('已定：采信考察组，2次，未达到。')).toBeTruthy();
    fireEvent.click(button('返回名单'));
    expect(persons()).toEqual(['某乙　市乙局科长已定1/1指标都已复核，1个结论待会审。']);
  });

  it('sets what was decided in so many words in quotation marks', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    await openDifference(/某乙/, '义务3');
    fireEvent.click(screen.getByRole('radio', { name: /都不采信/ }));
    fireEvent.change(screen.getByLabelText('复核结果（必填）'), {
      target: { value: '按要求完成。' },
    });
    fireEvent.change(screen.getByLabelText('理由（必填）'), { target: { value: '查会议记录' } });
    fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
    fireEvent.click(button('记入复核'));
    expect(screen.getByText('还没有填：是否达到。')).toBeTruthy();
    expect(document.activeElement?.closest('[data-field]')?.textContent).toContain('是否达到');
    fireEvent.click(screen.getByRole('radio', { name: '达到' }));
    fireEvent.click(button('记入复核'));
    expect(await screen.findByText('已定：“按要求完成。”，达到。')).toBeTruthy();
  });

  it('R72 lists an open conclusion beside the indicators it hangs on, and counts it as no difference', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    fireEvent.click(button(/^某乙/));
    const rows = () =>
      [...document.querySelectorAll('.difference-head')].map(({ textContent }) => textContent);
    expect(rows()).toEqual(['义务3数字不同', '结论：履行党员义务等上面的指标定了再定']);
    expect(document.querySelector('.foot-count')?.textContent).toBe('共1处');
    expect(screen.queryByRole('button', { name: /^履行党员义务/ })).toBeNull();
    // It can be settled before its indicators are, and is a verdict then.
    fireEvent.click(button('复核结论：履行党员义务'));
    expect(screen.getByText('结论待会审')).toBeTruthy();
  });

  it('brings a person back to the top when a source changes after the verdict, and takes a verdict back', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    await openDifference(/某乙/, '义务3');
    fireEvent.click(screen.getByRole('radio', { name: /都不采信/ }));
    fireEvent.change(screen.getByLabelText('复核结果（必填）'), { target: { value: '3次' } });
    fireEvent.click(screen.getByRole('radio', { name: '未达到' }));
    fireEvent.change(screen.getByLabelText('理由（必填）'), { target: { value: '查会议记录' } });
    fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
    fireEvent.click(button('记入复核'));
    await screen.findByText('已定：3次，未达到。');
    const review = session.getState().review;
    const [person] = review?.persons ?? [];
    const [side] = review && person ? sidesOf(review, person.review, 'member.3') : [];
    if (!side?.place) throw new Error('no cell');
    const { sheet, cell } = side.place;
    await act(() => host.hand.type(sheet, cell, '5次'));
    expect(await screen.findByText('复核后有改动，须重核')).toBeTruthy();
    fireEvent.click(button('撤回'));
    await waitFor(() => expect(screen.queryByText('已定：3次，未达到。')).toBeNull());
    expect(document.activeElement?.textContent).toBe('义务3');
  });

  it('says which of two tests counts, or asks of whom it is', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 1));
    await openDifference(/某甲/, '责任3');
    const unsaid = /^没有说明是“党组织书记”、“党组织班子成员”中的哪一种/;
    expect(screen.getByText(unsaid)).toBeTruthy();
    fireEvent.click(button('改职务和情形'));
    fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
    fireEvent.change(screen.getByLabelText('党组织班子成员'), { target: { value: 'yes' } });
    await waitFor(() =>
      expect(session.getState().review?.persons[0]?.log.conditions).toHaveLength(1),
    );
    fireEvent.click(button('复核责任3'));
    expect(screen.getByText(/^按党组织班子成员核：“党组织班子成员每半年/)).toBeTruthy();
  });

  it('R75 tells a condition the forms contradict, with the way there and one press that corrects it', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 1));
    const scheme = 'dazhou-2017-206';
    const subject = session.getState().review?.persons[0]?.key ?? '';
    const about = { kind: 'condition', by: '某戊', scheme, subject } as const;
    await session.recordReview({ ...about, condition: 'party-post', holds: false });
    fireEvent.click(button(/^某甲/));
    const sentence = /^“有党内职务”说明为“否”，党建责任（义务）查核表里这一部分却有填写：/;
    await screen.findByText(sentence);
    expect(screen.getByText(/可在这里改正/)).toBeTruthy();
    const name = screen.getByLabelText('署名（必填）');
    fireEvent.change(name, { target: { value: '某戊' } });
    fireEvent.blur(name);
    fireEvent.click(button('打开党组（党委）的表'));
    await waitFor(() => expect(session.getState().active?.sheet.name).toContain('党组'));
    fireEvent.click(button('把“有党内职务”改为“是”'));
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  });

  it('comes back from one difference to that one, which has the keys and is where 下一处 goes on from', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 1));
    await openDifference(/某甲/, '责任9');
    fireEvent.click(button('返回差异表'));
    expect(document.activeElement).toBe(button('复核责任9'));
    expect(document.querySelector('[aria-current=step]')?.textContent).toContain('责任9');
    fireEvent.click(button('返回名单'));
    fireEvent.click(button(/某甲/));
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('leads to the cell of each filling', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    await openDifference(/某乙/, '义务3');
    fireEvent.click(button('打开考察组的表'));
    await waitFor(() => expect(session.getState().active?.sheet.name).toContain('考察组'));
  });

  it('keeps what was begun while one looks at another page', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    await openDifference(/某乙/, '义务3');
    fireEvent.change(screen.getByLabelText('理由（必填）'), { target: { value: '查了一半' } });
    act(() => session.openPage('check'));
    act(() => session.openPage('review'));
    expect(screen.getByDisplayValue('查了一半')).toBeTruthy();
  });

  it('records a condition and a fact with its evidence', async () => {
    await open(SAMPLE_PEOPLE.slice(2, 3));
    fireEvent.click(button(/^一致 1$/));
    fireEvent.click(button(/某丙/));
    fireEvent.click(button('改职务和情形'));
    fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
    fireEvent.change(screen.getByLabelText('有党内职务'), { target: { value: 'no' } });
    await waitFor(() =>
      expect(session.getState().review?.persons[0]?.log.conditions).toHaveLength(1),
    );
    fireEvent.click(button('记影响结论的情形…'));
    const groups = [...screen.getByLabelText('情形').querySelectorAll('optgroup')];
    expect(groups.map(({ label }) => label)).toEqual(['不够到位', '不到位']);
    expect(groups[0]?.textContent).toBe('一年之内被市级及以上通报党员民主评议为基本合格');
    fireEvent.change(screen.getByLabelText('情形'), { target: { value: 'rated-failed' } });
    fireEvent.change(screen.getByLabelText('依据（必填）'), { target: { value: '评议登记表' } });
    fireEvent.click(button('记入'));
    expect(await screen.findByText(/按“不到位”。$/)).toBeTruthy();
  });

  it('R66 says of whom nobody has filled in anything, and what all left empty apart from what differs', async () => {
    const blank = { name: '某戊', post: '市戊局科长', blocks: [] };
    const empty = { 'member.1': '' };
    const left = {
      name: '某己',
      post: '市己局科长',
      blocks: ['member'],
      texts: { 'party-group': empty, 'inspection-team': empty, 'party-work': empty },
    };
    await open([blank, left]);
    expect(persons()).toEqual(['某己　市己局科长已定0/1各方未填1项，结论未定。']);
    expect(screen.getByText('还有6张没有填')).toBeTruthy();
    expect(screen.queryByText('各指标不同人数')).toBeNull();
    fireEvent.click(button(/^未填 1$/));
    expect(persons()).toEqual(['某戊　市戊局科长未填还没有人填。']);
    fireEvent.click(button(/某戊/));
    expect(screen.getByText(/^考察组的.*还没有填。$/)).toBeTruthy();
    expect(document.querySelectorAll('.difference')).toHaveLength(0);
  });

  it('asks whose a sheet without a name is, and compares it with the others of whom a person names', async () => {
    const [, other] = SAMPLE_PEOPLE;
    if (!other) throw new Error('nobody');
    const team = ['inspection-team annex-2', 'inspection-team annex-3'];
    const rest = ['party-group', 'party-work'].map((each) => `${each} annex-2`);
    const without = [...rest, 'party-group annex-3', 'poverty-relief annex-3', team[1] ?? ''];
    await open([
      { ...other, without: [team[0] ?? ''] },
      { ...other, name: '', without },
    ]);
    fireEvent.click(button(/^缺表 2$/));
    fireEvent.click(button(/没有写姓名/));
    fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
    fireEvent.change(screen.getByLabelText('这些表归到谁'), {
      target: { value: '某乙 市乙局科长' },
    });
    await waitFor(() =>
      expect(session.getState().review?.persons.map(({ heap }) => heap)).toEqual(['reverify']),
    );
  });

  it('says what to do where there is nothing to compare', async () => {
    await open([]);
    fireEvent.click(button('去插入表'));
    expect(session.getState().page).toBe('forms');
  });
});
