import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountPane } from '../../../e2e/gallery/mount';
import * as states from '../../../e2e/gallery/states';

const GROUP = '第一组';
const GROUP_UNITS = 10;

function insertButton() {
  return screen.getByRole('button', { name: /^插入/ });
}

describe('表格', () => {
  it('says the consequence beside the button, and inserts what is ticked', () => {
    const { session } = mountPane(states.FORMS);
    expect(insertButton().getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(insertButton());
    expect(session.calls).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: GROUP }));
    expect(screen.getByText(/插入后工作簿增加11张工作表/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '插入11张' }));
    const [call] = session.calls;
    expect(call).toMatchObject([
      'insert',
      {
        forms: ['annex-2', 'annex-3'],
        groups: [{ group: GROUP, units: expect.any(Array) }],
        taken: 'skip',
      },
    ]);
  });

  it('counts one summary a group and one form a unit, without the form left out', () => {
    mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('checkbox', { name: GROUP }));
    fireEvent.click(screen.getByRole('checkbox', { name: '第二组' }));
    expect(screen.getByRole('button', { name: '插入22张' })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /附件2/ }));
    expect(screen.getByRole('button', { name: '插入2张' })).toBeTruthy();
  });

  it('lets single units be chosen when a group is opened', () => {
    mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('button', { name: '第一组：逐个选' }));
    const group = screen.getByRole('checkbox', { name: GROUP });
    const list = group.closest('.choice-group');
    if (!(list instanceof HTMLElement)) throw new Error('no group');
    const units = within(list).getAllByRole('checkbox').slice(1);
    expect(units).toHaveLength(GROUP_UNITS);
    fireEvent.click(units[0] ?? group);
    fireEvent.click(units[3] ?? group);
    expect(screen.getByRole('button', { name: '插入3张' })).toBeTruthy();
    fireEvent.click(group);
    expect(screen.getByRole('button', { name: '插入11张' })).toBeTruthy();
  });

  it('opens the cluster of committees, each with its own units', () => {
    mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('button', { name: /^各直属机关党委.*逐个选$/ }));
    expect(screen.getAllByRole('button', { name: /：逐个选$/ }).length).toBe(4 + 19);
  });

  it('asks about names that are taken, and never overwrites', () => {
    const { session } = mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('checkbox', { name: GROUP }));
    const unit = /州[^、]+/.exec(document.querySelector('.choice-names')?.textContent ?? '')?.[0];
    if (!unit) throw new Error('no unit');
    act(() => session.show({ sheets: [{ id: 'a', name: unit, visibility: 'visible' }] }));
    expect(screen.getByRole('button', { name: '插入10张' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: `另存为“${unit}（2）”` }));
    fireEvent.click(screen.getByRole('button', { name: '插入11张' }));
    expect(session.calls[0]?.[1]).toMatchObject({ taken: 'number' });
  });

  it('keeps the choice over a look at another page', () => {
    const { session } = mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('checkbox', { name: GROUP }));
    act(() => session.openPage('check'));
    act(() => session.openPage('forms'));
    expect(screen.getByRole('button', { name: '插入11张' })).toBeTruthy();
  });

  it('chooses certain names of a pasted list, asks about near ones, says unknown ones', () => {
    mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('button', { name: '粘贴名单…' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '粘贴名单' }));
    fireEvent.change(screen.getByRole('textbox', { name: '粘贴名单' }), {
      target: { value: '州委组织部、统战部直、州某院' },
    });
    fireEvent.click(screen.getByRole('button', { name: '核对名单' }));
    expect(screen.getByRole('button', { name: '插入2张' })).toBeTruthy();
    expect(screen.getByText('名单里没有：州某院。未列入。')).toBeTruthy();
    expect(screen.getByText(/“统战部直”是否为“州委统战部”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '是' }));
    expect(screen.getByText('对上2个。')).toBeTruthy();
    expect(screen.getByRole('button', { name: '插入3张' })).toBeTruthy();
  });

  it('says in words which readings nobody has confirmed', () => {
    mountPane(states.FORMS);
    expect(screen.getByRole('heading', { name: '口径：3条用默认读法' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '逐条看' }));
    fireEvent.click(screen.getByRole('button', { name: '满分98分（推定）' }));
    expect(screen.getByRole('button', { name: '定为口径…' })).toBeTruthy();
  });

  it('a notice without a roster takes names as written, and lends another’s roster', () => {
    const { session } = mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('button', { name: '换一个' }));
    fireEvent.click(screen.getByRole('radio', { name: /述职评议考核/ }));
    expect(screen.getByText('还没有列入。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '粘贴名单…' })).toBeNull();
    fireEvent.change(screen.getByRole('textbox', { name: /没有附单位名单/ }), {
      target: { value: '1、州甲局\n2、州乙局\n州甲局' },
    });
    expect(screen.getByText('已列入2个。')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: GROUP }));
    expect(screen.getByText('已列入12个。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '插入12张' }));
    expect(session.calls[0]).toMatchObject([
      'insert',
      { scheme: 'xiangxi-2018-5', forms: ['annex'], groups: [{ group: '' }] },
    ]);
    expect(JSON.stringify(session.calls[0])).toContain('"units":["州甲局","州乙局","州纪委监察局"');
  });

  it('a notice whose forms bear no points asks for whom they are about, in the form’s own words, and lends no roster of units', () => {
    mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('button', { name: '换一个' }));
    fireEvent.click(screen.getByRole('radio', { name: /查核办法/ }));
    expect(screen.getByRole('heading', { name: '选对象' })).toBeTruthy();
    expect(screen.getAllByText('每个对象1张，A4纵向')).toHaveLength(3);
    expect(screen.queryByRole('checkbox', { name: GROUP })).toBeNull();
    fireEvent.change(screen.getByRole('textbox', { name: /“查核对象姓名”/ }), {
      target: { value: '某甲' },
    });
    expect(screen.getByRole('button', { name: '插入3张' })).toBeTruthy();
  });

  it('another notice’s form of the same unit is in nobody’s way', () => {
    const { session } = mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('checkbox', { name: GROUP }));
    const sheet = { id: 'a', name: '州纪委监察局', visibility: 'visible' } as const;
    const [form] = states.FORMS.forms;
    if (!form) throw new Error('no form');
    const unit = '州纪委监察局';
    act(() => session.show({ sheets: [sheet], forms: [{ ...form, sheet, unit }] }));
    expect(screen.getByRole('button', { name: '插入11张' })).toBeTruthy();
    const [scheme] = states.FORMS.schemes;
    if (!scheme) throw new Error('no notice');
    const same = { ...form, sheet, unit, scheme, formId: 'annex-2' };
    act(() => session.show({ sheets: [sheet], forms: [same] }));
    expect(screen.getByRole('button', { name: '插入10张' })).toBeTruthy();
  });

  it('shows progress with 停止, and cannot be told twice', () => {
    const { session } = mountPane(states.INSERTING);
    expect(screen.getByText('停止后保留已插入的4张。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '停止' }));
    fireEvent.click(screen.getByRole('checkbox', { name: GROUP }));
    fireEvent.click(screen.getByRole('button', { name: '插入11张' }));
    expect(session.calls).toEqual([['stop']]);
  });

  it('begins with the first blank place where the forms inserted bear no points', () => {
    const [record] = states.RECORD.records;
    const [blank] = record?.blank ?? [];
    if (!record || !blank) throw new Error('nothing blank');
    const inserted = { sheets: [record.sheet], missing: 1, sentence: '已插入1张，其余1张未插入。' };
    const { session } = mountPane({ ...states.FORMS, forms: [], records: [record], inserted });
    fireEvent.click(screen.getByRole('button', { name: '去填第一张' }));
    expect(session.calls.find(([deed]) => deed === 'goTo')?.[1]).toMatchObject({
      sheet: record.sheet.id,
      area: { top: blank.cell.row, left: blank.cell.column },
    });
  });

  it('offers the way back after inserting', () => {
    const sheets = [{ id: 'a', name: '州甲局', visibility: 'visible' as const }];
    const inserted = { sheets, missing: 7, sentence: '已插入1张，其余7张未插入。' };
    const { session } = mountPane({ ...states.FORMS, inserted });
    expect(screen.getByText('已插入1张，其余7张未插入。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '删除这1张' }));
    expect(session.calls).toEqual([['removeInserted']]);
  });
});
