import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PROBLEMS, openForm } from '../../../e2e/gallery/fixture-form';
import { mountPane } from '../../../e2e/gallery/mount';
import * as states from '../../../e2e/gallery/states';

const places = () =>
  [...document.querySelectorAll('.problem-go .cell-tag')].map(({ textContent }) => textContent);

describe('本表问题', () => {
  it('stands in sheet order and goes to the cell', () => {
    const { session } = mountPane(states.FILLING);
    expect(places()).toEqual(['F7', 'F11', 'G15', 'G19']);
    fireEvent.click(screen.getByRole('button', { name: /G19/ }));
    expect(session.calls).toEqual([
      ['goTo', { sheet: 's1', area: { top: 18, left: 6, bottom: 18, right: 6 } }],
    ]);
  });

  it('filters by severity, and falls back to all when the last of a kind is mended', () => {
    const { session } = mountPane(states.FILLING);
    fireEvent.click(screen.getByRole('button', { name: '只看待定，1处' }));
    expect(places()).toEqual(['F11']);
    const form = openForm(PROBLEMS.filter(({ issue }) => issue.severity !== 'ask'));
    act(() => session.show({ form, forms: [form] }));
    expect(places()).toEqual(['F7', 'G15', 'G19']);
    expect(screen.queryByRole('button', { name: /只看待定/ })).toBeNull();
  });

  it('lists blank items in one line, each a way there', () => {
    const { session } = mountPane(states.FILLING);
    fireEvent.click(screen.getByRole('button', { name: 'G20' }));
    expect(session.calls).toEqual([['goToItem', 's1', '五・1']]);
  });
});

describe('another item under the cursor', () => {
  const body = () => {
    const found = document.querySelector('main');
    if (!found) throw new Error('no body');
    return found;
  };

  it('brings its card into sight', () => {
    const { session } = mountPane(states.FILLING);
    body().scrollTop = 300;
    act(() => session.show(states.PROBLEM));
    expect(body().scrollTop).toBe(0);
  });

  it('leaves the list where it is while somebody walks down it', () => {
    const { session } = mountPane(states.FILLING);
    body().scrollTop = 300;
    screen.getByRole('button', { name: /G15/ }).focus();
    act(() => session.show(states.PROBLEM));
    expect(body().scrollTop).toBe(300);
  });
});

describe('上一处 and 下一处', () => {
  const count = () => document.querySelector('.foot-count')?.textContent;

  it('count from the cursor', () => {
    const { session } = mountPane(states.FILLING);
    expect(count()).toBe('共4处');
    const previous = screen.getByRole('button', { name: '上一处' });
    expect(previous.getAttribute('aria-disabled')).toBe('true');
    act(() => session.show(states.PROBLEM));
    expect(count()).toBe('第3处 共4处');
    fireEvent.click(screen.getByRole('button', { name: '下一处' }));
    expect(session.calls).toEqual([['stepProblem', 'next']]);
  });

  it('say at the end that the next press begins anew, until the cursor moves', async () => {
    const { session } = mountPane(states.PROBLEM);
    session.stepAnswer = false;
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: '下一处' }));
    });
    expect(count()).toBe('已到最后一处，再按从头开始');
    act(() => session.show(states.FILLING));
    expect(count()).toBe('共4处');
  });
});
