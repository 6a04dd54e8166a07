import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountPane } from '../../../e2e/gallery/mount';
import { RECORD } from '../../../e2e/gallery/states';

describe('检查 on a form without points', () => {
  it('says whom it is about, and how many places are filled, a row of ticks counting once', () => {
    const { container } = mountPane(RECORD);
    const strip = container.querySelector('.strip');
    expect(strip?.textContent).toContain('市甲局');
    const open = RECORD.record;
    if (!open) throw new Error('no record');
    const written = open.record.entries.filter(({ text }) => text !== '').length;
    expect(strip?.querySelector('.strip-count')?.textContent).toBe(
      `已填 ${written}/${written + open.blank.length}处`,
    );
  });

  it('shows the words of the row under the cursor to the letter, and what is wrong there', () => {
    const { container } = mountPane(RECORD);
    expect(container.querySelector('.item-text')?.textContent).toMatch(/^\d\.是否.+。$/);
    expect(container.querySelector('.card')?.textContent).toContain('同一项打了不止一个勾');
  });

  it('lists what is wrong in sheet order, each with its cell, and goes there', () => {
    const { container, session } = mountPane(RECORD);
    const list = within(screen.getByRole('region', { name: '本表问题' }));
    expect(list.getAllByText('必改')).toHaveLength(2);
    const share = list.getByText(/百分数应在0至100之间/);
    fireEvent.click(share);
    const cell = RECORD.record?.problems.at(-1)?.issue.cell;
    expect(session.calls.find(([deed]) => deed === 'goTo')?.[1]).toMatchObject({
      area: { top: cell?.row, left: cell?.column },
    });
    expect(container.querySelector('.foot-count')?.textContent).toContain('共2处');
  });

  it('names the places still blank, and each is a way there', () => {
    const { session } = mountPane(RECORD);
    const [first] = RECORD.record?.blank ?? [];
    if (!first) throw new Error('nothing blank');
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${first.label}，`) }));
    expect(session.calls.find(([deed]) => deed === 'goTo')?.[1]).toMatchObject({
      area: { top: first.cell.row, left: first.cell.column },
    });
  });
});
