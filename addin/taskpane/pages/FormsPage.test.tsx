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
    const { session } = mountPane(states.FORMS);
    session.matchNames = () => [
      { written: '州委组织部', unit: '州委组织部', group: GROUP, certain: true },
      { written: '统战部直', unit: '州委统战部', group: GROUP, certain: false },
      { written: '州某院', unit: null, group: null, certain: false },
    ];
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

/** Chooses the notice whose forms are about persons, and writes their names. */
function choosePersons(names: string) {
  const { session } = mountPane(states.FORMS);
  fireEvent.click(screen.getByRole('button', { name: '换一个' }));
  fireEvent.click(screen.getByRole('radio', { name: /查核办法/ }));
  fireEvent.change(screen.getByRole('textbox', { name: /“查核对象姓名”/ }), {
    target: { value: names },
  });
  return session;
}

function say(condition: RegExp, answer: string): void {
  const group = screen.getAllByRole('radiogroup', { name: condition }).at(-1);
  if (!group) throw new Error(`not asked: ${condition}`);
  fireEvent.click(within(group).getByRole('radio', { name: answer }));
}

function conditionsOf(call: readonly unknown[] | undefined): unknown {
  const request = call?.[1];
  const said: unknown =
    typeof request === 'object' && request !== null ? Reflect.get(request, 'conditions') : null;
  if (!(said instanceof Map)) throw new Error('no conditions');
  return Object.fromEntries([...said].map(([name, own]) => [name, Object.fromEntries(own)]));
}

describe('another period', () => {
  it('is inserted under a scheme of its own, which goes along; its decisions are its own', () => {
    const { session } = mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('checkbox', { name: GROUP }));
    expect(screen.queryByText(/插入时一并存入/)).toBeNull();
    fireEvent.change(screen.getByRole('spinbutton', { name: '年份' }), {
      target: { value: '2018' },
    });
    expect(screen.getByText(/^2018年三季度州直单位/)).toBeTruthy();
    expect(screen.getByText(/插入时一并存入/)).toBeTruthy();
    expect(screen.getByText(/这一期的口径另定/)).toBeTruthy();
    fireEvent.click(insertButton());
    expect(session.calls[0]?.[1]).toMatchObject({
      scheme: 'xiangxi-2017-q3.2018-q3',
      document: expect.stringContaining('2018年三季度'),
      groups: [{ group: GROUP }],
    });
  });

  it('that is the notice’s own changes nothing, and one that cannot be inserts nothing', () => {
    const { session } = mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('checkbox', { name: GROUP }));
    const quarter = screen.getByRole('spinbutton', { name: '季度' });
    fireEvent.change(quarter, { target: { value: '5' } });
    expect(screen.getByRole('alert').textContent).toContain('季度请写1至4');
    fireEvent.click(insertButton());
    expect(session.calls).toEqual([]);
    fireEvent.change(quarter, { target: { value: '3' } });
    fireEvent.click(insertButton());
    const [, request] = session.calls[0] ?? [];
    expect(request).toMatchObject({ scheme: 'xiangxi-2017-q3' });
    expect(request).not.toHaveProperty('document');
  });
});

describe('适用情况', () => {
  it('is asked of what the chosen forms hang on; what nobody says stays open', () => {
    const session = choosePersons('某甲');
    const asked = screen.getAllByRole('radiogroup', { name: /情况/ });
    expect(asked).toHaveLength(7);
    const open = asked.map((group) => within(group).getByRole('radio', { name: '未定' }));
    expect(open.every((radio) => radio instanceof HTMLInputElement && radio.checked)).toBe(true);
    fireEvent.click(insertButton());
    expect(conditionsOf(session.calls[0])).toEqual({});
  });

  it('is said of all at once, the rest denied in one go', () => {
    const session = choosePersons('某甲');
    fireEvent.click(screen.getByRole('checkbox', { name: /附件3/ }));
    say(/^有党内职务/, '否');
    fireEvent.click(screen.getByRole('checkbox', { name: /附件3/ }));
    say(/^第一书记/, '是');
    fireEvent.click(screen.getByRole('button', { name: '其余都选“否”' }));
    expect(screen.queryByRole('button', { name: '其余都选“否”' })).toBeNull();
    fireEvent.click(insertButton());
    expect(conditionsOf(session.calls[0])).toEqual({
      某甲: {
        'party-post': false,
        leader: false,
        unit: false,
        team: false,
        secretary: true,
        agronomist: false,
        helper: false,
      },
    });
  });

  it('is said of one apart from the others, and of those a pasted table names', () => {
    const session = choosePersons('姓名\t有党内职务\n某甲\t是\n某乙\t\n某丙\t');
    say(/^有党内职务/, '否');
    fireEvent.click(screen.getByRole('button', { name: '逐个定…' }));
    expect(screen.getByRole('button', { name: /^某甲\s*是：有党内职务$/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^某丙\s*同上$/ }));
    say(/^第一书记/, '是');
    expect(screen.getByRole('button', { name: /^某丙\s*是：第一书记；否：有党内职务$/ })).toBeTruthy();
    fireEvent.click(insertButton());
    expect(conditionsOf(session.calls[0])).toEqual({
      某甲: { 'party-post': true },
      某乙: { 'party-post': false },
      某丙: { 'party-post': false, secretary: true },
    });
  });

  it('speaks English where the pane does', () => {
    mountPane(states.FORMS, 'en-US');
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
    fireEvent.click(screen.getByRole('radio', { name: /查核办法/ }));
    fireEvent.change(screen.getByRole('textbox', { name: /“查核对象姓名”/ }), {
      target: { value: '某甲' },
    });
    expect(screen.getByRole('heading', { name: 'What applies' })).toBeTruthy();
    expect(screen.getAllByRole('radio', { name: 'Open' })).toHaveLength(7);
  });
});
