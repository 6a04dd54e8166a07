import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountPane } from '../../e2e/gallery/mount';
import * as states from '../../e2e/gallery/states';

const all = Object.entries(states);

/** The text a control is announced with, near enough for checks: its label, or what stands in it. */
function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label');
  if (label) return label;
  const by = control.getAttribute('aria-labelledby');
  if (by)
    return by
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join('');
  const id = control.getAttribute('id');
  const outer = id ? document.querySelector(`label[for="${id}"]`) : null;
  return (outer ?? control).textContent ?? '';
}

describe('the shell', () => {
  it('names the page in the one heading of first rank and opens the menu of all pages', () => {
    const { session } = mountPane(states.FILLING);
    fireEvent.click(screen.getByRole('button', { name: '检查，换页' }));
    const items = screen.getAllByRole('menuitem');
    expect(items.map((item) => item.textContent)).toHaveLength(8);
    expect(items[0]?.getAttribute('aria-current')).toBe('page');
    expect(items[0]?.textContent).toContain('4处');
    fireEvent.click(screen.getByRole('menuitem', { name: /^汇总/ }));
    expect(session.getState().page).toBe('totals');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('汇总');
  });

  it('leads home from another page with a neutral chip', () => {
    const { session } = mountPane(states.FORMS);
    fireEvent.click(screen.getByRole('button', { name: '回到检查，本表4处问题' }));
    expect(session.getState().page).toBe('check');
  });

  it('says on 检查 when it has checked, and never 无问题 while a problem is open or an item blank', () => {
    const { session } = mountPane(states.FILLING);
    const chip = screen.getByRole('button', { name: '已查10:42，再查一遍' });
    fireEvent.click(chip);
    expect(session.calls).toContainEqual(['checkAgain']);
    const { form } = states.FILLING;
    if (!form) throw new Error('no form');
    act(() => session.show({ form: { ...form, problems: [] } }));
    expect(screen.queryByText('无问题')).toBeNull();
    act(() =>
      session.show({
        form: { ...form, problems: [], check: { ...form.check, blankItems: [] } },
      }),
    );
    expect(screen.getByText('无问题')).toBeTruthy();
  });

  it('keeps what cannot be used in ⋯, with the reason', () => {
    mountPane(states.START);
    fireEvent.click(screen.getByRole('button', { name: '更多命令' }));
    const again = screen.getByRole('menuitem', { name: /^全表重查/ });
    expect(again.getAttribute('aria-disabled')).toBe('true');
    expect(again.textContent).toContain('本表不是核分表');
  });

  it('offers in ⋯ only what is made, and looks again at a record form in front', () => {
    const { session } = mountPane(states.RECORD);
    fireEvent.click(screen.getByRole('button', { name: '更多命令' }));
    expect(screen.queryByText(/还没有做好/)).toBeNull();
    expect(screen.queryByRole('menuitem', { name: /^(报送前检查|打印规则)/ })).toBeNull();
    fireEvent.click(screen.getByRole('menuitem', { name: '全表重查' }));
    expect(session.calls).toContainEqual(['checkAgain']);
  });

  it('J12 cleans marks from ⋯ and says where they are made', () => {
    const { session } = mountPane(states.START);
    fireEvent.click(screen.getByRole('button', { name: '更多命令' }));
    const mark = screen.getByRole('menuitem', { name: /^在表上标出/ });
    expect(mark.textContent).toContain('在“会审”里标出');
    fireEvent.click(screen.getByRole('menuitem', { name: '清除标记' }));
    expect(session.calls).toContainEqual(['clearMarks']);
  });

  it('shows 快捷键 on demand and closes it with Esc', () => {
    mountPane(states.FILLING);
    fireEvent.click(screen.getByRole('button', { name: '更多命令' }));
    fireEvent.click(screen.getByRole('menuitem', { name: '快捷键' }));
    const panel = screen.getByRole('region', { name: '快捷键' });
    expect(within(panel).getByText('Ctrl+Alt+N')).toBeTruthy();
    fireEvent.keyDown(panel, { key: 'Escape' });
    expect(screen.queryByRole('region', { name: '快捷键' })).toBeNull();
  });

  it('speaks about the card half a second after it changed, politely and once', async () => {
    mountPane(states.PROBLEM);
    const live = document.querySelectorAll('[aria-live="polite"]');
    expect(live).toHaveLength(1);
    expect(live[0]?.textContent).toBe('');
    await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(live[0]?.textContent).toBe('三・3，应得2分，必改1处');
  });
});

describe('keys of the pane', () => {
  const keys = [
    [{ key: 'Enter', code: 'Enter', ctrlKey: true }, ['fill', {}]],
    [{ key: 'i', code: 'KeyI', ctrlKey: true, altKey: true }, ['fill', {}]],
    [{ key: 'n', code: 'KeyN', ctrlKey: true, altKey: true }, ['stepProblem', 'next']],
    [{ key: 'b', code: 'KeyB', ctrlKey: true, altKey: true }, ['stepProblem', 'previous']],
  ] as const;

  it.each(keys)('%o', (press, call) => {
    const { session, container } = mountPane(states.FILLING);
    fireEvent.keyDown(container.querySelector('.pane') ?? container, press);
    expect(session.calls).toEqual([call]);
  });

  it.each(keys)('leaves %o to an input method that is composing', (press) => {
    const { session, container } = mountPane(states.FILLING);
    fireEvent.keyDown(container.querySelector('.pane') ?? container, {
      ...press,
      isComposing: true,
    });
    expect(session.calls).toEqual([]);
  });

  it('leaves keys pressed outside the pane alone', () => {
    const { session } = mountPane(states.FILLING);
    const outside = document.body.appendChild(document.createElement('input'));
    fireEvent.keyDown(outside, { key: 'Enter', code: 'Enter', ctrlKey: true });
    outside.remove();
    expect(session.calls).toEqual([]);
  });

  it('writes nothing by key where nothing is proposed in sight', () => {
    for (const state of [states.WRITTEN, states.CONFLICT, states.OUTSIDE, states.FORMS]) {
      const { session, container, unmount } = mountPane(state);
      const pane = container.querySelector('.pane') ?? container;
      fireEvent.keyDown(pane, { key: 'Enter', code: 'Enter', ctrlKey: true });
      expect(session.calls).toEqual([]);
      unmount();
    }
  }, 20_000);
});

describe('every state of the gallery', () => {
  it.each(all)(
    '%s: one h1, every control named, one primary button, words only',
    (_, state) => {
      for (const locale of ['zh-CN', 'en-US'] as const) {
        const { container, unmount } = mountPane(state, locale);
        expect(container.querySelectorAll('h1')).toHaveLength(1);
        const controls = container.querySelectorAll(
          'button,input,textarea,select,[role="spinbutton"],[role="progressbar"],[role="img"]',
        );
        const nameless = [...controls].filter((control) => nameOf(control).trim() === '');
        expect(nameless.map(({ outerHTML }) => outerHTML)).toEqual([]);
        expect(container.querySelectorAll('[data-primary]').length).toBeLessThanOrEqual(1);
        const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        expect(container.querySelectorAll('.shape:not([aria-hidden="true"])')).toHaveLength(0);
        expect(container.textContent).not.toMatch(/undefined|NaN|null|\[object/);
        unmount();
      }
    },
    20_000,
  );
});
