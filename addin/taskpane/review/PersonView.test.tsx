import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import type { Session } from '../../commands/session';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

beforeAll(loadLaterParts);
afterEach(cleanup);

let session: Session;

async function open(people: typeof SAMPLE_PEOPLE): Promise<void> {
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(people)]);
  session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  await screen.findByRole('group', { name: '按情况筛选' }, { timeout: 10_000 });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the page of one person', () => {
  it('opens the differences one after the other with 下一处, and then the next person', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 2));
    fireEvent.click(button(/^某甲/));
    fireEvent.click(button('下一处'));
    expect(screen.getByRole('heading', { level: 3, name: '责任3' })).toBeTruthy();
    fireEvent.click(button('返回差异表'));
    fireEvent.click(button('下一处'));
    expect(screen.getByRole('heading', { level: 3, name: '责任4' })).toBeTruthy();
    fireEvent.click(button('返回差异表'));
    fireEvent.click(button('上一处'));
    expect(screen.getByRole('heading', { level: 3, name: '责任3' })).toBeTruthy();
    fireEvent.click(button('返回差异表'));
    fireEvent.click(button('下一人：某乙'));
    expect(document.activeElement?.textContent).toBe('某乙　市乙局科长');
    expect(screen.getByText('第2人，共2人')).toBeTruthy();
    expect(button('下一人')).toHaveProperty('disabled', true);
    fireEvent.click(button('下一处'));
    fireEvent.click(button('返回差异表'));
    fireEvent.click(button('上一人：某甲'));
    expect(document.activeElement?.textContent).toBe('某甲　市甲局副局长');
  });

  it('leads from the page of a person to each form, and to each part of the page', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 1));
    fireEvent.click(button(/^某甲/));
    const forms = within(screen.getByRole('region', { name: '各方的表' }));
    expect(forms.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      ...['附件2', '附件3', '附件2', '附件3', '附件2', '附件3'],
    ]);
    fireEvent.click(
      forms.getByRole('button', { name: '打开主管部门（脱贫攻坚）的脱贫攻坚责任查核表' }),
    );
    await waitFor(() =>
      expect(session.getState().active?.sheet.name).toBe('某甲脱贫攻坚主管部门（脱贫攻坚）'),
    );
    const jumps = within(screen.getByRole('navigation', { name: '本页各部分' }));
    expect(jumps.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      ...['不同处', '结论', '判定', '情形', '抽题', '进度'],
    ]);
    const targets = jumps.getAllByRole('button').map((each) => {
      fireEvent.click(each);
      return document.activeElement?.id;
    });
    expect(targets).toEqual([
      'person-differences',
      ...['conclusions', 'readings', 'facts', 'quiz', 'steps'].map((part) => `person-${part}`),
    ]);
  });

  it('frames no box where everybody says something else', async () => {
    const [, other] = SAMPLE_PEOPLE;
    if (!other) throw new Error('nobody');
    const said = (text: string) => ({ 'member.3': text });
    const texts = {
      'party-group': said('4次'),
      'inspection-team': said('2次'),
      'party-work': said('未参加'),
    };
    await open([{ ...other, texts }]);
    fireEvent.click(button(/^某乙/));
    const row = button('复核义务3').closest('li');
    expect(row?.querySelector('.difference-kind')?.textContent).toMatch(/，各不相同$/);
    expect(row?.querySelectorAll('.side-odd')).toHaveLength(0);
  });

  it('says of a 情形 that cannot be recorded yet what is missing, and where', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    fireEvent.click(button(/^某乙/));
    fireEvent.click(button('改职务和情形'));
    expect(screen.getByText('署名后才能选下面各项。')).toBeTruthy();
    fireEvent.click(button('记影响结论的情形…'));
    fireEvent.click(button('记入'));
    expect(screen.getByText('请写明依据。')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('依据（必填）'), { target: { value: '某号通报' } });
    expect(screen.queryByText('请写明依据。')).toBeNull();
    const unsigned = '还没有署名。请先在上面署名。';
    expect(screen.getByRole('alert').textContent).toBe(unsigned);
    fireEvent.change(screen.getByLabelText('署名（必填）'), { target: { value: '某戊' } });
    expect(screen.queryByText(unsigned)).toBeNull();
    expect(screen.queryByText('署名后才能选下面各项。')).toBeNull();
    fireEvent.click(button('记入'));
    expect(await screen.findByText(/^依据：某号通报（某戊，/)).toBeTruthy();
  });
});
