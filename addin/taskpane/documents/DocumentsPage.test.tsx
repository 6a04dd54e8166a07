import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { fail, succeed } from '../../../src/base/result';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import type { FileDesk, MadeFile } from '../../commands/file-desk';
import type { Session } from '../../commands/session';
import { writeDocx } from '../../files/docx-writer';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

const NOW = new Date(2017, 10, 27, 10, 42);

function deskInto(handed: MadeFile[], broken = false): FileDesk {
  return {
    readRoster: async () => fail('不读'),
    readPasted: () => [],
    makeWorkbook: async () => fail('不写'),
    async makeDocument(document) {
      if (broken) throw new Error('the writer could not be fetched');
      return succeed({ name: `${document.title}.docx`, bytes: await writeDocx(document) });
    },
    bind: (name) => ({ name, bytes: new Uint8Array() }),
    handOver: (file) => void handed.push(file),
  };
}

let host: MemoryHost;
let session: Session;

async function open(people = SAMPLE_PEOPLE, desk?: FileDesk): Promise<void> {
  host = createMemoryHost();
  if (people.length > 0) await host.insertSheets([...reviewedSheets(people)]);
  const now = (): Date => NOW;
  await view(createSession(host, { now, ...(desk && { desk }), schemes: BUILTIN_SCHEMES }), people);
}

async function view(opened: Session, people = SAMPLE_PEOPLE): Promise<void> {
  session = opened;
  session.openPage('documents');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  await waitFor(() => expect(session.getState().ready).toBe(true));
  if (people.length > 0) {
    await screen.findByRole('article', {}, { timeout: 5000 });
  }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rowOf = (name: string) => button(`预览${name}`).closest('li')?.textContent;

describe('文书', () => {
  it('says whose check it is, and of each document whether it is ready or what is missing', async () => {
    await open();
    expect(screen.getByRole('heading', { name: '某甲等4名同志查核' })).toBeTruthy();
    expect(rowOf('复函（附件1）')).toContain('还缺');
    expect(rowOf('复核清单')).toContain('项待复核，可带去填写。');
    expect(rowOf('问题清单')).toContain('条，按单位分列。');
    expect(rowOf('委托函：主管部门（脱贫攻坚）')).toContain('还没有选承办科室。');
  });

  it('shows the letter with its gaps marked, and leads to where they are settled', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 1));
    const letter = screen.getByRole('article', { name: '关于某甲同志查核情况的复函' });
    expect(letter.textContent).toContain('某甲同志，现任市甲局副局长');
    expect(letter.querySelectorAll('mark').length).toBeGreaterThan(0);
    fireEvent.click(
      within(button('预览复函（附件1）').closest('li') ?? document.body).getByRole('button', {
        name: '去会审',
      }),
    );
    expect(session.getState().page).toBe('review');
  });

  it('makes a .docx of the letter in view, and of any that is ready by its own button', async () => {
    const handed: MadeFile[] = [];
    await open(SAMPLE_PEOPLE.slice(2, 3), deskInto(handed));
    fireEvent.click(button('生成复函'));
    expect(await screen.findByText(/^已生成“关于某丙同志查核情况的复函.docx”/)).toBeTruthy();
    fireEvent.click(button('审核附表：生成.docx'));
    await waitFor(() => expect(handed).toHaveLength(2));
    const xml = strFromU8(
      unzipSync(handed[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml).toContain('履行党员义务到位，履行脱贫攻坚责任到位');
  });

  it('says that nothing was made where the writer could not be fetched', async () => {
    await open(SAMPLE_PEOPLE.slice(2, 3), deskInto([], true));
    fireEvent.click(button('生成复函'));
    expect(await screen.findByText('没有生成复函。请再试一次。')).toBeTruthy();
  });

  it('inserts a sheet where it is not sure that a file arrives', async () => {
    await open(SAMPLE_PEOPLE.slice(2, 3));
    fireEvent.click(button('插入复函'));
    expect(await screen.findByText('已插入工作表“复函”。')).toBeTruthy();
    expect((await host.listSheets()).map(({ name }) => name)).toContain('复函');
  });

  it('asks for what only a person can say, and writes the day the term ends', async () => {
    await open(SAMPLE_PEOPLE.slice(2, 3));
    fireEvent.click(button('预览委托函：主管部门（党建）'));
    expect(document.activeElement?.textContent).toBe('委托函预览');
    const fields = within(screen.getByRole('group', { name: '文书要写明的' }));
    fireEvent.change(fields.getByLabelText('主送单位'), { target: { value: '市国资委党委' } });
    fireEvent.change(fields.getByLabelText('承办科室'), { target: { value: 'section-3' } });
    fireEvent.change(fields.getByLabelText(/收到委托函日期/), { target: { value: '2017-11-22' } });
    const letter = screen.getByRole('article');
    expect(letter.textContent).toContain('市国资委党委：');
    expect(letter.textContent).toContain('请于2017年11月27日前报送');
    expect(letter.querySelectorAll('mark')).toHaveLength(0);
    // The letter is of the 27th.
    expect(screen.getByText('早于这份函的日期（今天），请核对。')).toBeTruthy();
    fireEvent.change(fields.getByLabelText(/收到委托函日期/), { target: { value: '2017-11-27' } });
    expect(screen.queryByText(/^早于/)).toBeNull();
  });

  it('L21 keeps what was said in the workbook, the signer and the section of one letter apart from those of another', async () => {
    await open(SAMPLE_PEOPLE.slice(2, 3));
    fireEvent.click(button('预览委托函：主管部门（党建）'));
    const fields = within(screen.getByRole('group', { name: '文书要写明的' }));
    fireEvent.change(fields.getByLabelText('承办科室'), { target: { value: 'section-3' } });
    const unit = fields.getByLabelText('落款单位');
    fireEvent.change(unit, { target: { value: '某市委组织部' } });
    fireEvent.blur(unit);
    const kept = () => session.handoutSource('dazhou-2017-206')?.records ?? [];
    await waitFor(() => expect(kept().filter(({ kind }) => kind === 'field')).toHaveLength(2));
    cleanup();
    await view(createSession(host, { now: () => NOW, schemes: BUILTIN_SCHEMES }));
    expect(screen.getByRole('article').textContent).not.toContain('某市委组织部');
    fireEvent.click(button('预览委托函：主管部门（脱贫攻坚）'));
    expect(screen.getByRole('article').textContent).toContain('某市委组织部');
    // A section chosen for one letter is nothing said of another.
    expect(screen.getByLabelText('承办科室')).toHaveProperty('value', '');
    expect(screen.getByRole('article').textContent).not.toContain('承办科室：组织三科');
    fireEvent.click(button('预览委托函：主管部门（党建）'));
    expect(screen.getByRole('article').textContent).toContain('承办科室：组织三科');
  });

  it('L27 asks whether the fixed words stand beside a 处分, both in sight, and the workbook keeps the answer', async () => {
    const [third] = SAMPLE_PEOPLE.slice(2, 3);
    if (!third) throw new Error('nobody');
    const told = '遵守党章党规；2016年受党内警告处分';
    const texts = { ...third.texts, 'party-work': { 'member.9': told } };
    await open([{ ...third, texts }]);
    const letter = () => screen.getByRole('article').textContent;
    const asked = within(screen.getByRole('group', { name: '复函结论前的那一句' }));
    const field = asked.getByLabelText('某丙：写“能够自觉遵守党章党规”吗');
    expect(asked.getByText(new RegExp(`第9项写有“${told}”`))).toBeTruthy();
    expect(letter()).not.toContain('能够自觉遵守党章党规');
    const written = within(field).getByRole('option', { name: '照写' });
    fireEvent.change(field, { target: { value: written.getAttribute('value') } });
    expect(letter()).toContain('某丙同志能够自觉遵守党章党规，');
    const kept = () => session.handoutSource('dazhou-2017-206')?.records ?? [];
    await waitFor(() => expect(kept().filter(({ kind }) => kind === 'field')).toHaveLength(1));
  });

  it('L24 by decision each department writes a reply of its own, signed by itself', async () => {
    await open(SAMPLE_PEOPLE.slice(2, 3));
    expect(screen.getByText('口径：合写一份（推定）。')).toBeTruthy();
    await session.decide('dazhou-2017-206', 'reply-letters', 'each', '某丁', '');
    await screen.findByRole('button', { name: '预览复函（附件1）：主管部门（党建）' });
    expect(screen.getByText('口径：各写一份。')).toBeTruthy();
    for (const [filler, unit] of [
      ['主管部门（党建）', '某市直机关工委'],
      ['主管部门（脱贫攻坚）', '某市脱贫办'],
    ] as const) {
      fireEvent.click(button(`预览复函（附件1）：${filler}`));
      const field = screen.getByLabelText('落款单位');
      expect(field).toHaveProperty('value', '');
      fireEvent.change(field, { target: { value: unit } });
      fireEvent.blur(field);
      expect(screen.getByRole('article').textContent).toContain(`${unit}（单位公章）`);
      await waitFor(() =>
        expect(session.handoutSource('dazhou-2017-206')?.records.at(-1)).toMatchObject({
          value: unit,
        }),
      );
    }
    expect(screen.getByRole('article').textContent).not.toContain('履行党员义务');
    expect(rowOf('审核附表：主管部门（党建）')).toContain('查了10项。');
  });

  it('G28 names in a 委托函 whose first check nobody recorded, until somebody does', async () => {
    await open(SAMPLE_PEOPLE.slice(2, 3));
    const row = '委托函：主管部门（党建）';
    expect(rowOf(row)).toContain(
      '某丙还没有记“初核通过”，请先在会审中记下。口径：由干部科室定（推定）。',
    );
    const subject = session.getState().review?.persons[0]?.key ?? '';
    const scheme = 'dazhou-2017-206';
    const said = { kind: 'progress', by: '某庚', scheme, subject, filler: '' } as const;
    await session.recordReview({ ...said, step: 'screened', day: '2017-11-20' });
    await waitFor(() => expect(rowOf(row)).not.toContain('初核'));
    await session.decide(scheme, 'passed-first', 'all-met', '某庚', '');
    expect(rowOf(row)).not.toContain('初核');
  });

  it('L23 parts a letter among the sections that hand on its names, each about its own people', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 2));
    fireEvent.click(button('预览委托函：主管部门（党建）'));
    fireEvent.change(screen.getByLabelText('承办科室'), { target: { value: 'section-3' } });
    await waitFor(() => expect(screen.getByRole('article').textContent).toContain('组织三科'));
    fireEvent.click(button('逐人指定科室'));
    fireEvent.change(screen.getByLabelText('某乙'), { target: { value: 'section-1' } });
    expect(screen.getByRole('article').textContent).toContain('承办科室：组织');
    fireEvent.click(
      await screen.findByRole('button', { name: /^预览委托函：主管部门（党建）（组织一科）/ }),
    );
    const letter = screen.getByRole('article', { name: '关于委托查询某乙同志有关情况的函' });
    expect(letter.textContent).toContain('承办科室：组织一科');
    expect(letter.textContent).not.toContain('某甲');
    expect(rowOf('委托函：主管部门（脱贫攻坚）')).toContain('还没有选承办科室。');
  });

  it('prints a record form of everybody, of one person or of nobody, by the reading in force', async () => {
    const handed: MadeFile[] = [];
    await open(SAMPLE_PEOPLE.slice(2, 4), deskInto(handed));
    expect(rowOf('查核纪实表（附件4）')).toContain('2张空白表，可带去填写。');
    fireEvent.click(button('预览查核纪实表（附件4）'));
    expect(screen.getByText('口径：各主管部门各填一份（推定）。')).toBeTruthy();
    const fields = within(screen.getByRole('group', { name: '这份表' }));
    const about = fields.getByLabelText('查核对象');
    fireEvent.change(about, {
      target: { value: within(about).getByText<HTMLOptionElement>('某丙').value },
    });
    expect(screen.getByRole('article').textContent).toContain(
      '查核对象姓名某丙单位及职务市丙局科长',
    );
    fireEvent.click(button('生成查核纪实表'));
    const file = '某丙同志查核纪实表（主管部门（党建））.docx';
    expect(await screen.findByText(new RegExp(`^已生成“${file}”`))).toBeTruthy();
    fireEvent.change(about, { target: { value: 'nobody' } });
    expect(screen.getByRole('article').textContent).toContain('查核对象姓名单位及职务');
  });

  it('leads to the sheets of record forms where it is not sure that a file arrives', async () => {
    await open(SAMPLE_PEOPLE.slice(2, 3));
    fireEvent.click(button('预览查核纪实表（附件4）'));
    fireEvent.click(
      within(screen.getByRole('contentinfo')).getByRole('button', { name: '去表格' }),
    );
    expect(session.getState().page).toBe('forms');
  });

  it('says what is needed where nothing is under review', async () => {
    await open([]);
    expect(await screen.findByText('还没有可以写文书的会审结果。')).toBeTruthy();
    fireEvent.click(button('去会审'));
    expect(session.getState().page).toBe('review');
  });
});
