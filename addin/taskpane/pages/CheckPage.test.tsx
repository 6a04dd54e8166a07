import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountPane } from '../../../e2e/gallery/mount';
import { CARD_1 } from '../../../e2e/gallery/fixture-card';
import * as states from '../../../e2e/gallery/states';
import type { Card } from '../../commands/card/card-state';

function withProposal(change: Partial<Card['proposal']>) {
  return { ...states.FILLING, card: { ...CARD_1, proposal: { ...CARD_1.proposal, ...change } } };
}

describe('the card', () => {
  it('shows item and standard to the letter, numbers apart from the words', () => {
    const { container } = mountPane(states.FILLING);
    const card = screen.getByRole('group', { name: '一・1' });
    const words = container.querySelector('.standard-text')?.cloneNode(true);
    if (!(words instanceof HTMLElement)) throw new Error('no standard');
    for (const number of words.querySelectorAll('[aria-hidden]')) number.remove();
    expect(words.textContent).toBe(CARD_1.reading.standard);
    expect(card.textContent).toContain(CARD_1.item.text);
    expect(container.querySelectorAll('.mark-read')).toHaveLength(4);
    expect(container.querySelectorAll('.mark-limit')).toHaveLength(1);
  });

  it('thickens the span of the row in focus, and a press on a span focuses its row', () => {
    const { container } = mountPane(states.FILLING);
    const counter = screen.getByRole('spinbutton', { name: '会议研究少几次' });
    fireEvent.focus(counter);
    expect(container.querySelector('.mark-strong')?.textContent).toBe('会议研究每少一次扣1分');
    fireEvent.click(within(container.querySelector('.standard') ?? container).getByText('无计划'));
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: '无计划' }));
  });

  it('shows an amount in 拟填 while it is typed, and takes back what cannot be', () => {
    const [row] = CARD_1.rows;
    if (!row) throw new Error('no row');
    const rows = [{ ...row, count: 100, line: { ...row.line, control: 'amount' as const } }];
    const { session } = mountPane({ ...states.FILLING, card: { ...CARD_1, rows } });
    const counted = () =>
      session.calls.filter(([deed]) => deed === 'setCount').map((call) => call[3]);
    const field = screen.getByDisplayValue('1');
    fireEvent.change(field, { target: { value: '2.5' } });
    expect(counted()).toEqual([250]);
    act(() =>
      session.show({ card: { ...CARD_1, rows: rows.map((each) => ({ ...each, count: 250 })) } }),
    );
    fireEvent.change(field, { target: { value: '2.55555' } });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(counted()).toEqual([250, 100]);
  });

  it('names the sheet where the cells just filled stand on another one', () => {
    const [sheet] = states.FILLING.sheets;
    if (!sheet) throw new Error('no sheet');
    const blank = { kind: 'blank' } as const;
    const cell = { sheet: 'other', cell: { row: 8, column: 5 }, before: blank, after: blank };
    const written = {
      deed: 'fill',
      sentence: '已填入F9。',
      cells: [cell],
      undoable: true,
    } as const;
    const sheets = [...states.FILLING.sheets, { ...sheet, id: 'other', name: '州乙局' }];
    mountPane({ ...states.FILLING, sheets, written });
    expect(screen.getByText('“州乙局”表：已填入F9。')).toBeTruthy();
  });

  it('counts by digit, by + and −, and by button; a check by Space', () => {
    const { session } = mountPane(states.FILLING);
    const counter = screen.getByRole('spinbutton', { name: '会议研究少几次' });
    expect(counter.getAttribute('aria-valuenow')).toBe('2');
    fireEvent.keyDown(counter, { key: '3' });
    fireEvent.keyDown(counter, { key: '+' });
    fireEvent.keyDown(counter, { key: '-' });
    fireEvent.click(screen.getByRole('button', { name: '会议研究少几次：加1' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '无计划' }));
    expect(session.calls).toEqual([
      ['setCount', '一・1', 'r1', 3],
      ['setCount', '一・1', 'r1', 3],
      ['setCount', '一・1', 'r1', 1],
      ['setCount', '一・1', 'r1', 3],
      ['setCount', '一・1', 'r2', 1],
    ]);
  });

  it('never counts beyond what the target allows, nor while an input method composes', () => {
    const { session } = mountPane(states.FILLING);
    const counter = screen.getByRole('spinbutton', { name: '会议研究少几次' });
    fireEvent.keyDown(counter, { key: '9' });
    fireEvent.keyDown(counter, { key: '3', isComposing: true });
    fireEvent.keyDown(counter, { key: '3', keyCode: 229 });
    expect(session.calls).toEqual([['setCount', '一・1', 'r1', 4]]);
  });

  it('goes from row to row with ↑ and ↓', () => {
    mountPane(states.FILLING);
    const counter = screen.getByRole('spinbutton', { name: '会议研究少几次' });
    counter.focus();
    fireEvent.keyDown(counter, { key: 'ArrowDown' });
    const check = screen.getByRole('checkbox', { name: '无计划' });
    expect(document.activeElement).toBe(check);
    fireEvent.keyDown(check, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(counter);
  });
});

describe('拟填', () => {
  it('shows place, old and new score, and the arithmetic, and writes on its button', () => {
    const { session, container } = mountPane(states.PROBLEM);
    const block = container.querySelector('.fill');
    expect(block?.textContent).toContain('G15');
    expect(block?.querySelector('del')?.textContent).toBe('2.5');
    expect(block?.textContent).toContain('5 − 1 − 1 − 1 = 2');
    fireEvent.click(screen.getByRole('button', { name: '填入' }));
    expect(session.calls).toEqual([['fill', {}]]);
  });

  it('leaves the person’s own sentence unless asked for the proposed one', () => {
    const alternativeText = '会议研究少2次，扣2分。';
    const { session } = mountPane(
      withProposal({ text: null, textBefore: '会议少2次', alternativeText }),
    );
    expect(screen.queryByText(alternativeText)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '填入' }));
    fireEvent.click(screen.getByRole('button', { name: '改用拟写的句子' }));
    expect(screen.getByText(alternativeText)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '填入' }));
    expect(session.calls).toEqual([
      ['fill', {}],
      ['fill', { useSentence: true }],
    ]);
  });

  it('asks instead of proposing while a question is open', () => {
    mountPane(withProposal({ state: 'open', score: null, questions: ['没有写明几项。'] }));
    expect(screen.getByText('没有写明几项。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '填入' })).toBeNull();
  });

  it('says 与表上一致 and offers 撤销填入 after writing', () => {
    const { session } = mountPane(states.WRITTEN);
    expect(screen.getByText('与表上一致')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '撤销填入' }));
    expect(session.calls).toEqual([['undoFill']]);
  });

  it('puts the focus on 撤销填入 when the button just pressed is gone', () => {
    const { session } = mountPane(states.FILLING);
    fireEvent.click(screen.getByRole('button', { name: '填入' }));
    act(() => session.show({ written: states.WRITTEN.written, card: states.WRITTEN.card }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '撤销填入' }));
  });

  it('leaves the focus where it is when somebody else wrote', () => {
    const { session } = mountPane(states.FILLING);
    act(() => session.show({ written: states.WRITTEN.written, card: states.WRITTEN.card }));
    expect(document.activeElement).toBe(document.body);
  });

  it('shows both versions of a cell changed meanwhile', () => {
    const { session } = mountPane(states.CONFLICT);
    expect(screen.getByText('F6刚被改动')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '以表上为准' }));
    fireEvent.click(screen.getByRole('button', { name: '仍用窗格内容' }));
    expect(session.calls).toEqual([
      ['resolveConflict', 'sheet'],
      ['resolveConflict', 'pane'],
    ]);
  });

  it('says at once what did not happen, and makes 重试 the one primary button', () => {
    const { container } = mountPane(states.NOT_DONE);
    const box = screen.getByRole('alert');
    expect(box.textContent).toContain('没有填入：单元格正在编辑');
    expect(within(box).getByRole('button', { name: '重试' })).toBeTruthy();
    expect(container.textContent).toContain('未检查');
  });
});

describe('a problem of this cell', () => {
  it('is kept only with reason and name', () => {
    const { session } = mountPane(states.PROBLEM);
    fireEvent.click(screen.getByRole('button', { name: '保留并说明…' }));
    fireEvent.click(screen.getByRole('button', { name: '保留这处' }));
    expect(session.calls).toEqual([]);
    expect(screen.getAllByText('请写明理由和姓名。').length).toBeGreaterThan(0);
    fireEvent.change(screen.getByRole('textbox', { name: /理由/ }), {
      target: { value: '所涉人员已调离' },
    });
    fireEvent.change(screen.getByRole('textbox', { name: /姓名/ }), { target: { value: '某甲' } });
    fireEvent.click(screen.getByRole('button', { name: '保留这处' }));
    expect(session.calls.map(([deed, , ...rest]) => [deed, ...rest])).toEqual([
      ['keepProblem', '所涉人员已调离', '某甲'],
    ]);
  });
});

describe('Enter after the name', () => {
  it('signs, but not while the name is being composed', () => {
    const { session } = mountPane(states.PROBLEM);
    fireEvent.click(screen.getByRole('button', { name: '保留并说明…' }));
    fireEvent.change(screen.getByRole('textbox', { name: /理由/ }), {
      target: { value: '所涉人员已调离' },
    });
    const name = screen.getByRole('textbox', { name: /姓名/ });
    fireEvent.change(name, { target: { value: '某甲' } });
    fireEvent.keyDown(name, { key: 'Enter', isComposing: true });
    expect(session.calls).toEqual([]);
    fireEvent.keyDown(name, { key: 'Enter' });
    expect(session.calls.map(([deed]) => deed)).toEqual(['keepProblem']);
  });
});

describe('a reason begun', () => {
  it('is still there after a look at another cell', () => {
    const { session } = mountPane(states.PROBLEM);
    fireEvent.click(screen.getByRole('button', { name: '保留并说明…' }));
    fireEvent.change(screen.getByRole('textbox', { name: /理由/ }), {
      target: { value: '所涉人员' },
    });
    act(() => session.show({ card: null, form: null }));
    act(() => session.show(states.PROBLEM));
    fireEvent.click(screen.getByRole('button', { name: '保留并说明…' }));
    expect(screen.getByDisplayValue('所涉人员')).toBeTruthy();
  });
});

describe('裁定口径', () => {
  it('opens with question, options and effect, and is decided with reason and name', () => {
    const { session } = mountPane(states.FILLING);
    fireEvent.click(screen.getByRole('button', { name: '口径：计划、总结汇报分别扣' }));
    expect(screen.getByText('5个单位分数变化。')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /另一种读法/ }));
    fireEvent.click(screen.getByRole('button', { name: '定为口径…' }));
    fireEvent.change(screen.getByRole('textbox', { name: /理由/ }), {
      target: { value: '会议定' },
    });
    fireEvent.change(screen.getByRole('textbox', { name: /姓名/ }), { target: { value: '某甲' } });
    fireEvent.click(screen.getByRole('button', { name: '定为口径' }));
    expect(session.calls).toEqual([['decide', 'example-2018', 'd1', 'b', '某甲', '会议定']]);
  });
});

describe('outside the items', () => {
  it('shows the map: shape and word for a problem, dashes for a blank, and goes there', () => {
    const { session } = mountPane(states.OUTSIDE);
    expect(screen.getByRole('button', { name: '三・3，必改' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '五・1，未填' }).className).toContain('map-blank');
    fireEvent.click(screen.getByRole('button', { name: '三・3，必改' }));
    expect(session.calls).toEqual([['goToItem', 's1', '三・3']]);
    expect(screen.getByText('虚框为未填。合计暂得78分（另有4项未填、1项待定）。')).toBeTruthy();
  });

  it('says what was checked on a clean sheet, what stays explained, and what comes next', () => {
    const { session } = mountPane(states.CLEAN);
    expect(screen.getByText('未发现问题')).toBeTruthy();
    expect(screen.getByText('92.5分')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '撤回' }));
    fireEvent.click(screen.getByRole('button', { name: '查下一张：州丙委' }));
    expect(session.calls.map(([deed, first]) => [deed, first])).toEqual([
      ['withdrawKept', 'k1'],
      ['goToItem', 's3'],
    ]);
  });
});

describe('first run', () => {
  it('offers what can be done now and says why the rest cannot', () => {
    const { session } = mountPane(states.START);
    fireEvent.click(screen.getByRole('button', { name: /^收表/ }));
    expect(session.calls).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '按此表检查' }));
    fireEvent.click(screen.getByRole('button', { name: '不是' }));
    fireEvent.click(screen.getByRole('button', { name: /^插入表格/ }));
    expect(session.calls).toEqual([
      ['adoptSheet', 'x'],
      ['declineSheet', 'x'],
      ['openPage', 'forms'],
    ]);
  });
});
