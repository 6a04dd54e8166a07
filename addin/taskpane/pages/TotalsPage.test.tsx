import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openForm } from '../../../e2e/gallery/fixture-form';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { mountPane } from '../../../e2e/gallery/mount';
import * as states from '../../../e2e/gallery/states';
import type { GroupTotals, OpenSummary, SessionState } from '../../commands/session-state';

const [TOTALS] = states.TOTALLING.totals;
if (!TOTALS) throw new Error('no totals');

function withTotals(change: Partial<GroupTotals>, state: Partial<SessionState> = {}): SessionState {
  return { ...states.TOTALLING, ...state, totals: [{ ...(TOTALS ?? fail()), ...change }] };
}

const SUMMARY: OpenSummary = {
  sheet: { id: 'sum', name: '评分汇总表', visibility: 'visible' },
  scheme: 'xiangxi-2017-q3',
  formId: 'annex-3',
  formTitle: '三季度核查汇总表',
  filler: '第一组',
  problems: [
    {
      key: 'sum|summary-overwritten|州甲局|F5',
      sheet: 'sum',
      issue: {
        code: 'summary-overwritten',
        severity: 'must',
        params: { title: '得分', written: '99', derived: '97' },
        clauses: [],
        cell: { row: 4, column: 5 },
        item: '州甲局',
      },
      sentence: '得分直接填了99，不再随各表变动；按各表应为97。',
      itemLabel: '州甲局',
      place: 'F5',
    },
  ],
  kept: [],
};

function fail(): never {
  throw new Error('no totals');
}

const rows = () => [...document.querySelectorAll('.ranks tbody tr')];

describe('汇总', () => {
  it('names first what needs a person, with the rule and the calculation', () => {
    mountPane(states.TOTALLING);
    expect(screen.getByText('95分及以上4个，最多3个')).toBeTruthy();
    expect(screen.getByText(/10÷3，取整为3个/)).toBeTruthy();
    expect(screen.getByText('第3名并列2个：州丙委、州丁办')).toBeTruthy();
  });

  it('draws the quota’s line after the last allowed place, ties tagged, distances with their sign', () => {
    mountPane(states.TOTALLING);
    expect(rows().map((row) => row.className !== '')).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(rows()[3]?.textContent).toBe('3并列州丁办950');
    expect(rows()[0]?.textContent).toBe('1州甲局97+2');
    expect(rows()[4]?.textContent).toBe('5州戊局94.5−0.5');
  });

  it('speaks of no line where nobody stands beyond it', () => {
    const { ranking } = TOTALS ?? fail();
    mountPane(withTotals({ ranking: { ...ranking, units: ranking.units.slice(0, 3) } }));
    expect(rows().some((row) => row.className !== '')).toBe(false);
    expect(screen.queryByText(/虚线为名额线/)).toBeNull();
  });

  it('names what the group’s 汇总表 shows and its forms do not come to, with the cell', () => {
    const { session } = mountPane(withTotals({}, { summaries: [SUMMARY] }));
    const part = screen.getByRole('region', { name: '“评分汇总表”1处不对' });
    const row = within(part).getByRole('button', { name: /F5.*州甲局.*直接填了99/ });
    fireEvent.click(row);
    expect(session.calls).toContainEqual([
      'goTo',
      { sheet: 'sum', area: { top: 4, left: 5, bottom: 4, right: 5 } },
    ]);
  });

  it('a 汇总表 in front has its problems told on 检查', async () => {
    const sheet = { id: 'sum', name: '评分汇总表', visibility: 'visible' } as const;
    const active = { sheet, area: null, item: null, itemsSelected: 0 };
    const front = { page: 'check', form: null, card: null, summary: SUMMARY, active } as const;
    mountPane(withTotals({}, front));
    expect(await screen.findByText(/直接填了99/)).toBeTruthy();
    expect(screen.getByRole('region', { name: '评分汇总表' }).textContent).toContain('10个单位');
  });

  it('names the units that the notice’s list does not have, and that nobody ranks', () => {
    mountPane(withTotals({ unlisted: ['统战部直'] }));
    const told = '通知的第一组没有这个单位：统战部直。没有排名次，请核对表上的单位。';
    expect(screen.getByText(told)).toBeTruthy();
  });

  it('writes the threshold’s name within the plot, on either side of its line', () => {
    const { ranking } = TOTALS ?? fail();
    const { unmount } = mountPane(states.TOTALLING);
    expect(screen.getByText('95分线').getAttribute('text-anchor')).toBe('end');
    unmount();
    mountPane(withTotals({ ranking: { ...ranking, units: ranking.units.slice(0, 3) } }));
    expect(screen.getByText('95分线').getAttribute('text-anchor')).toBe('start');
  });

  it('gives the distribution in words too', () => {
    mountPane(states.TOTALLING);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '10个单位，最低88分，最高97分；95分及以上4个；数字见“看数字”。',
    );
  });

  it('keeps units without a complete form apart and without a rank', () => {
    const ranking = TOTALS ?? fail();
    const units = ranking.ranking.units.map((unit, index) =>
      index === 9 ? { ...unit, rank: null, total: null, distance: null } : unit,
    );
    mountPane(withTotals({ ranking: { ...ranking.ranking, units } }));
    expect(rows()).toHaveLength(9);
    expect(screen.getByText('未定：州癸办。表未填完，不排名次。')).toBeTruthy();
    expect(screen.getByText('10个单位，未定1个')).toBeTruthy();
  });

  it('says when two sheets are of one unit, and when one is missing', () => {
    mountPane(withTotals({ duplicated: ['州甲局'], missing: ['州乙局'] }));
    expect(screen.getByText(/一个单位有两张表：州甲局/)).toBeTruthy();
    expect(screen.getByText('缺表：州乙局。')).toBeTruthy();
  });

  it('a notice without a summary form has nothing to write to', () => {
    const [, without] = BUILTIN_SCHEMES;
    if (!without) throw new Error('no second notice');
    mountPane(withTotals({ scheme: without, filler: '' }));
    expect(screen.getByText('全部单位')).toBeTruthy();
    expect(screen.getByText(/没有附汇总表/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '写入汇总表' })).toBeNull();
  });

  it('writes the summary by its one button, and not without a summary sheet', () => {
    const { session, unmount } = mountPane(states.TOTALLING);
    fireEvent.click(screen.getByRole('button', { name: '写入汇总表' }));
    expect(session.calls).toEqual([['writeSummary', 'xiangxi-2017-q3', '第一组']]);
    unmount();
    const bare = mountPane(withTotals({ summarySheet: null }));
    fireEvent.click(screen.getByRole('button', { name: '写入汇总表' }));
    expect(bare.session.calls).toEqual([]);
    expect(screen.getByText('本组还没有评分汇总表，请先在“表格”里插入。')).toBeTruthy();
  });

  it('offers 恢复写入前 after writing', () => {
    const written = { deed: 'summary', sentence: '已写入。', cells: [], undoable: true } as const;
    const { session } = mountPane(withTotals({}, { written }));
    fireEvent.click(screen.getByRole('button', { name: '恢复写入前' }));
    expect(session.calls).toEqual([['undoSummary']]);
  });

  it('chooses among several groups', () => {
    const totals = TOTALS ?? fail();
    mountPane({
      ...states.TOTALLING,
      totals: [totals, { ...totals, filler: '第二组', missing: ['州子局'] }],
    });
    const choice = screen.getByRole('combobox', { name: '核查组' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['第一组', '第二组']);
    fireEvent.change(choice, { target: { value: 'xiangxi-2017-q3|第二组' } });
    expect(screen.getByText('缺表：州子局。')).toBeTruthy();
  });

  it('goes from a unit to its form', () => {
    const form = openForm();
    const own = { ...form, scheme: (TOTALS ?? fail()).scheme };
    const { session } = mountPane(withTotals({}, { forms: [own] }));
    fireEvent.click(screen.getByRole('button', { name: '州甲局' }));
    expect(session.calls).toEqual([
      ['openPage', 'check'],
      ['goToItem', 's1', '一・1'],
    ]);
  });

  it('says what to do where there is nothing to sum up', () => {
    const { session } = mountPane({ ...states.TOTALLING, totals: [] });
    fireEvent.click(screen.getByRole('button', { name: '插入表格' }));
    expect(session.calls).toEqual([['openPage', 'forms']]);
  });
});
