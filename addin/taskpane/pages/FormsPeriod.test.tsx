import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { schemeForPeriod } from '../../../src/handout/renewed-scheme';
import { mountPane } from '../../../e2e/gallery/mount';
import * as states from '../../../e2e/gallery/states';

const GROUP = '第一组';

function insertButton() {
  return screen.getByRole('button', { name: /^插入/ });
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

  it('that the workbook knows already is not kept again, and is handed out with what was decided on it', () => {
    const [scheme] = states.FORMS.schemes;
    const next = scheme && schemeForPeriod([scheme], scheme, { year: 2018, quarter: 3 });
    if (!next?.ok) throw new Error('no such period');
    const known = next.value.scheme;
    const { session } = mountPane({
      ...states.FORMS,
      schemes: [...states.FORMS.schemes, known],
    });
    const asked: string[] = [];
    session.handoutSource = (id) => {
      asked.push(id);
      return null;
    };
    fireEvent.change(screen.getByRole('spinbutton', { name: '年份' }), {
      target: { value: '2018' },
    });
    expect(screen.queryByText(/插入时一并存入/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '改为发成文件…' }));
    expect(asked.at(-1)).toBe(known.id);
  });
});
