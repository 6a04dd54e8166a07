import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { splitScheme } from '../../../src/ledger/scheme-parts';
import {
  drawQuestions,
  formatQuestionBank,
  parseQuestionBank,
} from '../../../src/lottery/question-bank';
import { createSession } from '../../commands/create-session';
import type { Session } from '../../commands/session';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

const NOW = new Date(2017, 10, 27, 10, 42);

let session: Session;

async function open(people = SAMPLE_PEOPLE.slice(0, 1)): Promise<void> {
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(people)]);
  session = createSession(host, { now: () => NOW, schemes: BUILTIN_SCHEMES });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  await screen.findByRole('group', { name: '按情况筛选' }, { timeout: 5000 });
}

const rowOf = (name: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('.person-go')].find(({ textContent }) =>
    textContent?.startsWith(name),
  );
  if (!found) throw new Error(`no ${name}`);
  return found;
};
/** A section by its id: looking through a whole pane by roles takes long. */
function section(id: string) {
  const found = document.querySelector<HTMLElement>(`[aria-labelledby="${id}"]`);
  if (!found) throw new Error(`no section ${id}`);
  const own = within(found);
  return { ...own, press: (name: string) => fireEvent.click(own.getByRole('button', { name })) };
}
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const steps = () =>
  section('person-steps')
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a person’s way through the review', () => {
  it('G28 says of the first check what the indicators come to, where a decision goes by them', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 1));
    fireEvent.click(rowOf('某甲'));
    expect(steps()[1]).toBe('初核');
    await session.decide('dazhou-2017-206', 'passed-first', 'all-met', '某庚', '');
    await waitFor(() => expect(steps()[1]).toMatch(/^初核 按口径/));
    expect(steps()[1]).toBe('初核 按口径已通过：指标全部达到。');
  });

  it('G19 records a step with its day and who records it, and takes it back', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    fireEvent.click(rowOf('某乙'));
    section('person-steps').press('记进度…');
    section('person-steps').press('记为“已交办”');
    expect(screen.getByText('请先署名。')).toBeTruthy();
    const form = section('person-steps');
    type(form.getByLabelText('日期'), '2017-11-20');
    type(form.getByLabelText('署名（必填）'), '某庚');
    section('person-steps').press('记为“已交办”');
    await screen.findByText('2017-11-20，某庚记');
    type(section('person-steps').getByLabelText('日期'), '2017-11-17');
    section('person-steps').press('记为“已审签”');
    await screen.findByText('2017-11-17，某庚记；早于“交办”的2017-11-20，请核对日期');
    section('person-steps').press('撤回“已审签”');
    await waitFor(() => expect(steps().at(-1)).toBe('审签记为“已审签”'));
    section('person-steps').press('完成');
    expect(steps()[3]).toBe('交办2017-11-20，某庚记');
    // What the notice has before it was passed over, and is told so.
    expect(steps()[0]).toBe('查核名单未记');
    fireEvent.click(screen.getByText('返回名单'));
    expect(rowOf('某乙').textContent).toContain('已交办');
    fireEvent.click(rowOf('某乙'));
    section('person-steps').press('记进度…');
    section('person-steps').press('撤回“已交办”');
    await waitFor(() => expect(steps()[3]).toBe('交办记为“已交办”'));
  });

  it('W3 W6 keeps the holidays of a year nobody published, and says what of them it cannot read', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    fireEvent.click(screen.getByRole('button', { name: '补充放假、调休…' }));
    const calendar = within(screen.getByRole('group', { name: '放假安排' }));
    type(calendar.getByLabelText('年份'), '2018');
    expect(calendar.getByText('2018年共250个工作日。')).toBeTruthy();
    type(calendar.getByLabelText('放假的日子'), '9月20日、州庆');
    type(calendar.getByLabelText('署名（必填）'), '某庚');
    const keep = () => fireEvent.click(calendar.getByText('记下2018年的安排'));
    keep();
    calendar.getByText('读不出：州庆。请写成这一年的日子，如“1月1日至3日”。');
    type(calendar.getByLabelText('放假的日子'), '9月20日');
    keep();
    await calendar.findByText('2018年共249个工作日。');
    expect(session.handoutSource('dazhou-2017-206')?.records).toContainEqual(
      expect.objectContaining({ by: '某庚', field: 'off:2018', value: '2018-09-20' }),
    );
  });

  it('G19 records a step for all of the batch who have not taken it', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 3));
    section('batch-steps').press('给多人记进度…');
    const form = section('batch-steps');
    type(form.getByLabelText('署名（必填）'), '某乙');
    // A letter on a Monday is answered by Thursday; a Sunday is told.
    const asked = form.getByRole('option', { name: '委托：主管部门（党建）' });
    type(form.getByLabelText('步骤'), asked.getAttribute('value') ?? '');
    expect(form.getByText('复函期限：2017-11-30。')).toBeTruthy();
    expect(form.queryByText('这天不是工作日，请核对。')).toBeNull();
    type(form.getByLabelText(/^日期/), '2017-11-26');
    expect(form.getByText('这天不是工作日，请核对。')).toBeTruthy();
    expect(form.getByText('复函期限：2017-11-29。')).toBeTruthy();
    type(form.getByLabelText(/^日期/), '2017-11-27');
    type(form.getByLabelText('步骤'), '0');
    expect(form.queryByText(/^复函期限/)).toBeNull();
    section('batch-steps').press('记为“列入名单”（2人）');
    await screen.findByText('已把2人记为“列入名单”。');
    expect(screen.getByText(/^正在办：初核，已记0\/2。/)).toBeTruthy();
    section('batch-steps').press('看10步');
    const first = () => section('batch-steps').getAllByRole('listitem')[0]?.textContent;
    expect(first()).toBe('查核名单2/2');
    section('batch-steps').press('撤回“列入名单”');
    await waitFor(() => expect(first()).toBe('查核名单0/2'));
  });

  it('G21 keeps a 处分 with its 影响期 on record; no conclusion changes', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    fireEvent.click(rowOf('某乙'));
    const before = document.querySelectorAll('.difference').length;
    section('person-matters').press('记一笔…');
    type(screen.getByLabelText('依据和内容（必填）'), '某号文，警告');
    type(screen.getByLabelText(/^影响期起/), '2017-01-10');
    type(screen.getByLabelText('影响期止'), '2017-07-09');
    const form = section('person-matters');
    type(form.getByLabelText('署名（必填）'), '某庚');
    form.press('记入');
    expect(await screen.findByText('受到纪律处分、组织处理：某号文，警告')).toBeTruthy();
    expect(screen.getByText(/^影响期2017-01-10至2017-07-09，已过影响期/)).toBeTruthy();
    expect(document.querySelectorAll('.difference')).toHaveLength(before);
  });

  it('Y9 draws questions from a pasted bank and shows the result beside the conclusions', async () => {
    await open();
    fireEvent.click(rowOf('某甲'));
    section('person-quiz').press('抽5题');
    type(section('person-quiz').getByRole('textbox', { name: '题库' }), '甲题？\n乙题？');
    expect(screen.getByText('题库只有2题，不够抽5题。请换题库。')).toBeTruthy();
    const bank = Array.from({ length: 8 }, (_, at) => `${at + 1}\t第${at + 1}题？\t答${at + 1}`);
    type(section('person-quiz').getByRole('textbox', { name: '题库' }), bank.join('\n'));
    section('person-quiz').press('存入本工作簿（8题）');
    type(await screen.findByLabelText('抽题号（现场报的数）'), '4836');
    const draw = within(section('person-quiz').getByRole('group'));
    type(draw.getByLabelText('署名（必填）'), '某乙');
    fireEvent.click(draw.getByRole('button'));
    type(await section('person-quiz').findByRole('combobox'), '4');
    expect(document.activeElement?.textContent).toMatch(/^已抽5题，抽题号4836/);
    section('person-quiz').press('看答案');
    expect(screen.getAllByText(/^答案：答\d$/)).toHaveLength(5);
    section('person-quiz').press('插入答题纸');
    await waitFor(() => expect(session.getState().active?.sheet.name).toBe('答题纸'));
    section('person-quiz').press('记下结果');
    await screen.findByText(/^5题答对4题（某乙，2017-11-27）/);
    expect(document.activeElement?.textContent).toMatch(/^5题答对4题/);
    expect(screen.getAllByText(/^党的基本知识抽题：5题答对4题。/).length).toBeGreaterThan(0);
    // 脱贫攻坚 is none of the domains it bears on.
    const relief = [...document.querySelectorAll('.difference')].find(({ textContent }) =>
      textContent?.includes('结论：履行脱贫攻坚责任'),
    );
    expect(relief?.textContent ?? '').not.toContain('抽题');
  });

  it('G20 says before the bank is changed whose questions hang on it, and shows those as they were drawn', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 2));
    const scheme = 'dazhou-2017-206';
    const keep = (from: number) => {
      const rows = Array.from({ length: 8 }, (_, at) => [`第${from + at}题？`, `答${from + at}`]);
      const read = parseQuestionBank([['题目', '答案'], ...rows]);
      if (!read.ok) throw new Error('no bank');
      const parts = splitScheme(scheme, formatQuestionBank(read.value));
      return {
        bank: read.value,
        kept: () =>
          session.recordReview(
            ...parts.map((part) => ({ kind: 'bank', by: '', ...part }) as const),
          ),
      };
    };
    const first = keep(1);
    await first.kept();
    const subject = session
      .getState()
      .review?.persons.find(({ review }) => review.subject.name === '某甲')?.key;
    const questions = drawQuestions(first.bank, '777', 5).map(({ line }) => line);
    await session.recordReview({
      ...{ kind: 'quiz', by: '某庚', scheme, subject: subject ?? '', seed: '777' },
      ...{ bank: first.bank.list.hash, questions, right: 4 },
    });
    fireEvent.click(rowOf('某乙'));
    section('person-quiz').press('抽5题');
    expect(screen.queryByText(/^已有1人从现在这份题库抽过题/)).toBeNull();
    section('person-quiz').press('换题库…');
    expect(screen.getByText(/^已有1人从现在这份题库抽过题/)).toBeTruthy();
    await keep(11).kept();
    fireEvent.click(screen.getByText('返回名单'));
    fireEvent.click(rowOf('某甲'));
    section('person-quiz').press('看答案');
    expect(screen.getAllByText(/^答案：答[1-8]$/)).toHaveLength(5);
    expect(screen.queryByText(/认不出来/)).toBeNull();
    const rows = session.handoutSource(scheme)?.records ?? [];
    const part = rows.find(({ kind }) => kind === 'bank');
    await session.withdrawReview(part?.id ?? '', '某庚');
    expect(await screen.findByText(/^题库已换，原题库已不完整，这5题认不出来/)).toBeTruthy();
    expect(section('person-quiz').getAllByRole('listitem').length).toBeGreaterThanOrEqual(5);
  });
});
