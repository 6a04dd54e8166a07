import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountPane } from '../../../e2e/gallery/mount';
import * as states from '../../../e2e/gallery/states';

const rows = () =>
  [...document.querySelectorAll('.standings tbody tr')].map((row) => row.textContent);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

function element(found: Element | null | undefined): HTMLElement {
  if (!(found instanceof HTMLElement)) throw new Error('nothing there');
  return found;
}

describe('汇总 of an appraisal', () => {
  it('draws the limits of rank into the table, with what they take elsewhere in a column of its own', () => {
    mountPane(states.APPRAISING);
    expect(rows()).toEqual([
      '1州乙局91.70',
      '以下后7至9名：年终绩效考核扣1分',
      '2州甲局91.33−1',
      '3州丙委87.10−1',
      '4州己局 州甲局86.80−1',
      '以下后4至6名：年终绩效考核扣2分',
      '5州丁办86.20−2',
      '6州戊局86.05−2',
      '7并列州庚院 州甲局84.80−2或−3',
      '7并列州辛局 州甲局84.80−2或−3',
      '以下后3名：年终绩效考核扣3分',
      '9州子局 州甲局84.40−3',
      '10州壬委 州甲局80.00−3',
    ]);
  });

  it('tells a tie on a limit both ways, with the reading that decides it', () => {
    mountPane(states.APPRAISING);
    const box = screen.getByText('第7名并列2个：州庚院、州辛局').closest('.box');
    expect(box?.textContent).toContain(
      '从轻算，都在后4至6名，年终绩效考核扣2分；从重算，都在后3名，年终绩效考核扣3分。',
    );
    expect(within(element(box)).getByRole('button', { name: /同分跨界从轻/ })).toBeTruthy();
  });

  it('has no box for a tie any more once it was decided', () => {
    const { appraisals } = states.APPRAISING;
    const decided = appraisals.map((open) => ({
      ...open,
      decisions: open.decisions.map((each) =>
        each.decision.id === 'band-tie' ? { ...each, chosen: 'heavier', assumed: false } : each,
      ),
    }));
    mountPane({ ...states.APPRAISING, appraisals: decided, appraisal: decided[0] ?? null });
    expect(screen.queryByText('第7名并列2个：州庚院、州辛局')).toBeNull();
    expect(rows().filter((row) => row?.includes('或'))).toEqual([]);
  });

  it('spells out how a score came about, each part with its full mark', () => {
    mountPane(states.APPRAISING);
    fireEvent.click(button('州甲局'));
    const details = screen.getByRole('group', { name: '州甲局怎样算出' });
    expect(details.textContent).toContain('92.5×20% + 89.6666…×50% + 95×10% + 18.5÷20×20 ≈ 91.33');
    expect(details.textContent).toContain('18.5分（满分20分）');
    expect(details.textContent).toContain('89.6666…分（满分100分，3次）');
    expect(details.textContent).toContain('综合评价等次好');
  });

  it('asks for missing figures right there, takes no number outside what each may be, and signs those given', () => {
    const { session } = mountPane(states.FIGURES_MISSING);
    expect(screen.getByText('还缺6个数，只能由考核单位定')).toBeTruthy();
    const good = screen.getByLabelText('日常管理“好”计');
    fireEvent.change(good, { target: { value: '101' } });
    expect(screen.getByText('请填0～100之间的数。')).toBeTruthy();
    expect(button('定为口径…').getAttribute('aria-disabled')).toBe('true');
    fireEvent.change(good, { target: { value: '95' } });
    fireEvent.change(screen.getByLabelText('折算系数'), { target: { value: '0.05' } });
    fireEvent.click(button('定为口径…'));
    fireEvent.change(screen.getByLabelText(/^理由/), { target: { value: '考核组会议定' } });
    fireEvent.change(screen.getByLabelText(/^姓名/), { target: { value: '某甲' } });
    fireEvent.click(button('定为口径'));
    expect(session.calls).toEqual([
      [
        'decideAll',
        'xiangxi-2018-5',
        { 'daily-good': '95', conversion: '0.05' },
        '某甲',
        '考核组会议定',
      ],
    ]);
  });

  it('says before it is signed that a lower grade counts for more, and does not sign it', () => {
    mountPane(states.FIGURES_MISSING);
    const write = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    write('日常管理“好”计', '80');
    write('日常管理“较好”计', '90');
    expect(screen.getByRole('alert').textContent).toBe(
      '日常管理“较好”计的数，比日常管理“好”计的多。请核对。',
    );
    expect(button('定为口径…').getAttribute('aria-disabled')).toBe('true');
    write('日常管理“较好”计', '80');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(button('定为口径…').getAttribute('aria-disabled')).toBeNull();
  });

  it('withdraws a figure', () => {
    const { session } = mountPane(states.APPRAISING);
    const given = screen.getByText('日常管理“好”计').closest('div');
    fireEvent.click(within(element(given)).getByRole('button', { name: '撤回…' }));
    expect(session.calls).toEqual([]);
    expect(given?.textContent).toContain('撤回后这个数又要重新定');
    fireEvent.click(within(element(given)).getByRole('button', { name: '取消' }));
    fireEvent.click(within(element(given)).getByRole('button', { name: '撤回…' }));
    fireEvent.click(within(element(given)).getByRole('button', { name: '撤回' }));
    expect(session.calls).toEqual([['withdrawDecision', 'xiangxi-2018-5', 'r0']]);
  });

  it('lists what must be settled cell by cell, and folds what is only worth a look', () => {
    mountPane(states.APPRAISING);
    const notes = () => document.querySelectorAll('.problems .word-note').length;
    expect(screen.getByText(/超过满分100分/)).toBeTruthy();
    expect(notes()).toBe(0);
    fireEvent.click(button(/^另有提醒\d+处$/));
    expect(notes()).toBeGreaterThan(0);
  });

  it('keeps the undecided apart, each a way to its row', () => {
    const { session } = mountPane(states.APPRAISING);
    const section = screen.getByRole('region', { name: '未定3个，不排名次' });
    expect(
      within(section)
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual(['州癸办', '州丑局', '州寅院']);
    fireEvent.click(within(section).getByText('州寅院'));
    const area = { top: 18, left: 1, bottom: 18, right: 1 };
    expect(session.calls).toEqual([['goTo', { sheet: 'ap', area }]]);
  });

  it('shows the first and the last of six hundred units, and finds one by its name', () => {
    mountPane(states.APPRAISING_MANY);
    const shown = rows().length;
    expect(shown).toBeLessThan(70);
    expect(screen.getByText('中间545个没有显示')).toBeTruthy();
    fireEvent.click(button('再显示200个'));
    expect(rows().length).toBe(shown + 200);
    fireEvent.change(screen.getByLabelText('按单位找'), { target: { value: '第599单位' } });
    expect(rows()).toHaveLength(1);
  });

  it('writes by command only: ranks by its one filled button, formulas by another', () => {
    const { session } = mountPane(states.APPRAISING);
    fireEvent.click(button('按名次排列'));
    fireEvent.click(button('重写公式'));
    expect(session.calls).toEqual([
      ['arrangeByRank', 'ap'],
      ['rewriteAppraisal', 'ap'],
    ]);
    expect(document.querySelectorAll('[data-primary]')).toHaveLength(1);
  });
});

describe('检查 on a 综合得分表', () => {
  it('lists its problems, steps through them, and leads to 汇总', () => {
    const { session } = mountPane(states.APPRAISAL_CHECK);
    expect(document.querySelectorAll('.problems .problem')).toHaveLength(8);
    fireEvent.click(button('下一处'));
    fireEvent.click(button('看汇总'));
    expect(session.calls).toEqual([
      ['stepProblem', 'next'],
      ['openPage', 'totals'],
    ]);
  });
});

describe('a decision opened on 汇总', () => {
  it('shows before it is signed what another option would change, and writes nothing', async () => {
    const { session } = mountPane(states.APPRAISING);
    session.ahead = {
      compared: 13,
      units: [
        {
          unit: '州庚院',
          group: '州甲局',
          changes: [{ aspect: 'band', before: '后4至6名', after: '后3名' }],
        },
        { unit: '州辛局', group: '', changes: [{ aspect: 'rank', before: '7', after: '' }] },
      ],
      quotas: [],
    };
    fireEvent.click(screen.getAllByRole('button', { name: /^口径：同分跨界从轻/ })[0] ?? fail());
    fireEvent.click(screen.getByRole('radio', { name: /从重/ }));
    await waitFor(() => screen.getByText('若这样定：1个名次变化，1个名次界线变化。'));
    fireEvent.click(button('逐个看'));
    const lines = [...document.querySelectorAll('.ahead-table tbody tr')];
    expect(lines.map((line) => line.textContent)).toEqual([
      '州庚院 界线后4至6名后3名',
      '州辛局 名次7未定',
    ]);
    expect(session.looks).toEqual([['xiangxi-2018-5', { 'band-tie': 'heavier' }]]);
    expect(session.calls).toEqual([]);
  });

  it('says so where nothing changes', async () => {
    const { session } = mountPane(states.APPRAISING);
    session.ahead = { compared: 13, units: [], quotas: [] };
    fireEvent.click(screen.getAllByRole('button', { name: /^口径：同分跨界从轻/ })[0] ?? fail());
    fireEvent.click(screen.getByRole('radio', { name: /从重/ }));
    await waitFor(() => screen.getByText('13个单位都不变。'));
  });
});

describe('an appraisal to be begun', () => {
  const open = () => {
    const view = mountPane(states.NOTHING_TO_TOTAL);
    fireEvent.click(button(/：插入综合得分表$/));
    return view;
  };

  it('takes a pasted list with its heads, and inserts nothing without names', () => {
    const { session } = open();
    expect(button('插入3张').getAttribute('aria-disabled')).toBe('true');
    fireEvent.change(screen.getByLabelText('单位名单'), {
      target: { value: '单位\t牵头单位\t书记\n州甲局\t\t某甲\n州乙局\t州甲局\t某乙' },
    });
    expect(screen.getByText('已列入2个单位，1个牵头单位。')).toBeTruthy();
    fireEvent.click(button('插入3张'));
    expect(session.calls.at(-1)).toEqual([
      'insertAppraisal',
      {
        scheme: 'xiangxi-2018-5',
        sheets: ['scores', 'standings', 'basis'],
        rows: [
          { unit: '州甲局', system: '', person: '某甲' },
          { unit: '州乙局', system: '州甲局', person: '某乙' },
        ],
        round: null,
      },
    ]);
  });

  it('says how far the insertion is, and takes no second press meanwhile', () => {
    const work = { title: '正在插入', done: 1, total: 5, current: '排名表', stopNote: '' };
    const { session } = mountPane({ ...states.NOTHING_TO_TOTAL, work });
    fireEvent.click(button(/：插入综合得分表$/));
    const told = screen.getByRole('region', { name: '正在插入' });
    expect(within(told).getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');
    expect(within(told).getByRole('status').textContent).toBe('排名表');
    fireEvent.change(screen.getByLabelText('单位名单'), { target: { value: '州甲局' } });
    fireEvent.click(button('插入3张'));
    expect(session.calls.map(([name]) => name)).not.toContain('insertAppraisal');
  });

  it('links the forms of the workbook only to the round somebody names', () => {
    const view = mountPane(states.NOTHING_TO_TOTAL);
    view.session.formUnits = [{ unit: '州甲局', system: '', person: '' }];
    fireEvent.click(button(/：插入综合得分表$/));
    fireEvent.click(button('取本工作簿里的1个单位'));
    const choice = screen.getByLabelText('其中1个有评分表，合计可用公式链接到实地核查');
    fireEvent.change(choice, { target: { value: '2' } });
    fireEvent.click(button('插入3张'));
    expect(view.session.calls.at(-1)).toMatchObject(['insertAppraisal', { round: 2 }]);
  });
});

function fail(): never {
  throw new Error('nothing there');
}
