import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountPane } from '../../../e2e/gallery/mount';
import * as states from '../../../e2e/gallery/states';
import { openScheme } from '../../../src/scheme/open-scheme';
import type { SessionState } from '../../commands/session-state';
import { readPastedTable } from '../pasted-table';
import {
  HEAD,
  DOUBTFUL,
  PLAIN,
  schemeOf,
  rubricState,
  pill,
  button,
  write,
} from '../../../e2e/gallery/sample-rubric-page';

describe('粘贴…', () => {
  const TABLE = [HEAD, DOUBTFUL, PLAIN].join('\n');
  const pasting = (text = ''): SessionState => ({
    ...states.EMPTY,
    page: 'rubric',
    paste: { ...states.EMPTY.paste, open: true, text },
  });
  const keepButton = () => button('存入本工作簿');

  it('opens on its field, and what was typed is there after a look at another page', () => {
    const { session } = mountPane(rubricState(schemeOf(PLAIN)));
    fireEvent.click(button('粘贴…'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '评分表' }));
    write('评分表', '考核内容');
    act(() => session.openPage('check'));
    act(() => session.openPage('rubric'));
    expect(screen.getByDisplayValue('考核内容')).toBeTruthy();
    fireEvent.click(button('返回'));
    expect(screen.getByRole('heading', { name: '某局考核' })).toBeTruthy();
  });

  it('is one of the jobs a newcomer may begin with', () => {
    mountPane(states.START);
    fireEvent.click(screen.getByRole('button', { name: /^新建细则/ }));
    expect(screen.getByRole('textbox', { name: '评分表' })).toBeTruthy();
  });

  it('says each fault with its row and what to do, and keeps nothing', () => {
    const { session } = mountPane(pasting(TABLE.replace('\t5\t未', '\t五分上下\t未')));
    expect(screen.getByText('第3行')).toBeTruthy();
    expect(screen.getByText(/分值写的是“五分上下”，读不出分数。请改成数字/)).toBeTruthy();
    expect(screen.getByText('有1处要先改。在上面改好即可。')).toBeTruthy();
    fireEvent.click(keepButton());
    expect(session.calls).toEqual([]);
  });

  it('shows what was read before anything is kept', async () => {
    mountPane(pasting(TABLE));
    expect(screen.getByText('认出的栏：考核项目、考核内容、评分标准、分值。')).toBeTruthy();
    expect(screen.getByText('共2项，分值相加10分。')).toBeTruthy();
    expect(pill('两读')).toBeTruthy();
    expect(screen.getByText(/^读法：.* \/ /)).toBeTruthy();
    await waitFor(() => expect(pill('体检').textContent).toMatch(/^体检 \d+$/));
  });

  it('keeps once the notice is named, and says what is missing until then', async () => {
    const { session } = mountPane(pasting(TABLE));
    expect(screen.getByText('还缺：名称、发文单位。')).toBeTruthy();
    expect(keepButton().getAttribute('aria-disabled')).toBe('true');
    write(/名称/, '某局考核');
    write(/发文单位/, '某局');
    expect(screen.getByText('存入后可在“表格”里插入，不改动现有的表。')).toBeTruthy();
    fireEvent.click(keepButton());
    const call = session.calls.find(([deed]) => deed === 'keepScheme');
    expect(call?.[1]).toMatchObject({ title: '某局考核', issuer: '某局', edition: '2018年' });
    await waitFor(() => undefined);
  });

  it('says which field cannot be kept as it is', () => {
    const { session } = mountPane(pasting(TABLE));
    write(/名称/, '长'.repeat(201));
    write(/发文单位/, '某局');
    fireEvent.click(keepButton());
    expect(session.calls.some(([deed]) => deed === 'keepScheme')).toBe(false);
    expect(session.calls.at(-1)).toMatchObject([
      'tell',
      { title: '没有存入：内容不合要求', text: expect.stringMatching(/标题.*有201字，最多200字/) },
    ]);
  });

  it('takes name and period from the heading above the table', () => {
    mountPane(pasting());
    write('评分表', `某局2026年第三季度党建考核\t\t\t\n${TABLE}`);
    expect(screen.getByDisplayValue('某局2026年第三季度党建考核')).toBeTruthy();
    expect(screen.getByDisplayValue('2026年第三季度')).toBeTruthy();
    expect(screen.getByDisplayValue('3')).toBeTruthy();
  });

  it('reads the sheet in front into the field', async () => {
    const { session } = mountPane(pasting());
    session.table = readPastedTable(TABLE);
    fireEvent.click(button('读当前工作表'));
    await screen.findByText('共2项，分值相加10分。', undefined, { timeout: 20_000 });
    expect(session.calls[0]).toEqual(['readTable']);
    fireEvent.click(button('清空'));
    expect(session.calls.at(-1)).toEqual(['clearPaste']);
  });
});

describe('a rubric kept in the workbook', () => {
  it('says so, and goes back to where it was pasted when it is removed', async () => {
    const scheme = schemeOf(PLAIN);
    const kept = { id: scheme.id, on: '2026-03-02', records: ['r1'], opened: openScheme(scheme) };
    const { session } = mountPane({ ...rubricState(scheme), keptSchemes: [kept] });
    expect(screen.getByText(/存于本工作簿，2026年3月2日。/)).toBeTruthy();
    fireEvent.click(button('移除'));
    await screen.findByDisplayValue('某局考核');
    expect(session.calls[0]).toEqual(['removeScheme', scheme.id]);
    expect(screen.getByText('共1项，分值相加5分，表上合计5分。')).toBeTruthy();
  });
});
