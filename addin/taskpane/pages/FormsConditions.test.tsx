import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountPane } from '../../../e2e/gallery/mount';
import * as states from '../../../e2e/gallery/states';
import { handoutOf } from '../handout-state';

function insertButton() {
  return screen.getByRole('button', { name: /^插入/ });
}

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
    expect(
      screen.getByRole('button', { name: /^某丙\s*是：第一书记；否：有党内职务$/ }),
    ).toBeTruthy();
    fireEvent.click(insertButton());
    expect(conditionsOf(session.calls[0])).toEqual({
      某甲: { 'party-post': true },
      某乙: { 'party-post': false },
      某丙: { 'party-post': false, secretary: true },
    });
  });

  it('H28 the list says which columns it takes, lists namesakes with their units, and hands on who they are', () => {
    const session = choosePersons(
      '姓名\t单位\t现任职务\t联系电话\n某甲\t市丙局\t局长\t1\n某甲\t市丁局\t科长\t2',
    );
    expect(screen.getByText(/^可以有的列：姓名、单位、.*单位及职务；.*有党内职务/)).toBeTruthy();
    expect(
      screen.getByText('同名的分开列：某甲（市丙局）、某甲（市丁局）。表里只写姓名。'),
    ).toBeTruthy();
    expect(screen.getByText('没有读的列：联系电话。表上没有这一处。')).toBeTruthy();
    fireEvent.click(insertButton());
    const request = session.calls[0]?.[1];
    expect(request).toMatchObject({ groups: [{ units: ['某甲（市丙局）', '某甲（市丁局）'] }] });
    expect(request).toMatchObject({ people: expect.any(Map) });
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

describe('改为发成文件', () => {
  it('goes on with the list given for the sheets, and not over another given there', () => {
    const session = choosePersons('姓名\t单位\n某甲\t市甲局');
    fireEvent.click(screen.getByRole('button', { name: '改为发成文件…' }));
    const handout = handoutOf(session, 'dazhou-2017-206');
    expect(handout.get()).toMatchObject({ source: 'list', text: '姓名\t单位\n某甲\t市甲局' });
    handout.begin('某乙');
    expect(handout.get().text).toContain('某甲');
  });
});

describe('各方分别填报', () => {
  it('each filler chosen has its own sheets, counted by the forms it fills in and by whom it has', () => {
    const session = choosePersons('某甲、某乙');
    expect(screen.getByRole('button', { name: '插入6张' })).toBeTruthy();
    expect(screen.getAllByText(/^每个对象1张/)).toHaveLength(3);
    fireEvent.click(screen.getByRole('checkbox', { name: '考察组' }));
    expect(screen.getByRole('button', { name: '插入4张' })).toBeTruthy();
    expect(screen.getAllByText(/^每个对象每一方1张/)).toHaveLength(3);
    expect(screen.queryByText(/^每个对象1张/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /^县（市、区）党委组织部/ }));
    expect(screen.getByRole('button', { name: '插入8张' })).toBeTruthy();
    say(/^县（市、区）的查核对象/, '否');
    fireEvent.click(screen.getByRole('button', { name: '插入4张' }));
    expect(session.calls[0]?.[1]).toMatchObject({
      fillers: ['inspection-team', 'county-department'],
    });
  });
});
