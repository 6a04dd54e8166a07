import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountPane } from '../../../e2e/gallery/mount';
import { openScheme } from '../../../src/scheme/open-scheme';
import {
  DOUBTFUL,
  PLAIN,
  BY_HAND,
  UNREAD,
  schemeOf,
  rubricState,
  pill,
  button,
  write,
} from '../../../e2e/gallery/sample-rubric-page';

describe('逐条', () => {
  it('tells in one line what was read, and shows only heaps that hold something', async () => {
    mountPane(rubricState(schemeOf(PLAIN)));
    expect(screen.getByText('1项，读出2条：可计2')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(两读|人工|未读|口径)/ })).toBeNull();
    await waitFor(() => expect(pill('体检').textContent).toMatch(/^体检 \d+$/));
  });

  it('shows a clause to the letter with what can come of it', () => {
    const { container } = mountPane(rubricState(schemeOf(PLAIN)));
    expect(screen.getByText('最多扣3分，最低得2分。')).toBeTruthy();
    expect(container.querySelector('.standard-text')?.textContent).toBe(PLAIN.split('\t')[3]);
    expect(container.querySelectorAll('.mark-read')).toHaveLength(2);
    expect(container.querySelectorAll('.mark-limit')).toHaveLength(1);
    expect(screen.getByText('二·1')).toBeTruthy();
  });

  it('says what a person has to do where there is no number, and where words were not read', () => {
    mountPane(rubricState(schemeOf(PLAIN, BY_HAND, UNREAD)));
    fireEvent.click(pill('人工'));
    expect(screen.getByText(/^没有分数，不能计算。填表时由核查人在剩余分值内定/)).toBeTruthy();
    fireEvent.click(pill('未读'));
    expect(screen.getByText(/^“台账要像样”没有读出，不计分。请在细则里写明扣几分/)).toBeTruthy();
  });

  it('asks a doubt with its reason and options, and signs with name and reason', () => {
    const scheme = schemeOf(DOUBTFUL, PLAIN);
    const { session } = mountPane(rubricState(scheme));
    const [doubt] = openScheme(scheme).readings.get('1.1')?.doubts ?? [];
    if (!doubt) throw new Error('no doubt');
    expect(screen.getByText(doubt.reason)).toBeTruthy();
    const radios = within(screen.getByRole('radiogroup')).getAllByRole('radio');
    expect(radios).toHaveLength(doubt.options.length);
    fireEvent.click(radios[1] ?? screen.getByRole('radiogroup'));
    fireEvent.click(button('定为口径…'));
    fireEvent.click(button('定为口径'));
    expect(session.calls).toEqual([]);
    expect(screen.getAllByText('请写明理由和姓名。')).toHaveLength(2);
    write(/理由/, '会议定');
    write(/姓名/, '某甲');
    fireEvent.click(button('定为口径'));
    const [option] = doubt.options.slice(1);
    expect(session.calls).toEqual([
      ['decide', scheme.id, `1.1/${doubt.id}`, option?.id, '某甲', '会议定'],
    ]);
  });

  it('shows who decided, a reason with its full stop once, and takes it back', () => {
    const scheme = schemeOf(DOUBTFUL);
    const state = rubricState(scheme);
    const decided = {
      assumed: false,
      record: 'r3',
      by: '某甲',
      on: '2026-03-02',
      reason: '会议定。',
    };
    const decisions = state.decisions.map((each) => ({ ...each, ...decided }));
    const { session } = mountPane({ ...state, decisions });
    expect(screen.getByText(/某甲，2026年3月2日定。理由：会议定。(?!。)/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '定为口径…' })).toBeNull();
    expect(screen.getByText('没有未定的口径。')).toBeTruthy();
    fireEvent.click(button('撤回'));
    expect(session.calls).toEqual([['withdrawDecision', scheme.id, 'r3']]);
  });

  it('goes to the next open doubt and gives it the keys', () => {
    const scheme = schemeOf(DOUBTFUL, DOUBTFUL.replace('一、学习', '').replace('制度', '情况'));
    mountPane(rubricState(scheme));
    expect(screen.getByText(/^2条两读未定。未定前按默认读法，结果注明“推定”。$/)).toBeTruthy();
    const groups = () => screen.getAllByRole('radiogroup');
    fireEvent.click(button('下一条'));
    expect(groups()[1]?.contains(document.activeElement)).toBe(true);
    fireEvent.click(button('下一条'));
    expect(groups()[0]?.contains(document.activeElement)).toBe(true);
    expect(document.querySelectorAll('[data-primary]')).toHaveLength(1);
  });

  it('lets another notice be looked at', () => {
    const [a, b] = [schemeOf(PLAIN), schemeOf(DOUBTFUL)];
    mountPane({ ...rubricState(a), schemes: [a, b] });
    fireEvent.click(button('换一个'));
    fireEvent.click(screen.getAllByRole('radio', { name: /^某局考核/ })[1] ?? document.body);
    expect(screen.getByText(/^1项，读出1条：可计0，两读1$/)).toBeTruthy();
  });
});

describe('what is begun', () => {
  const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
  const [first, second] = [/（默认）/, /^(?!.*（默认）)/];

  it('is there again after a look at another page: filter, pick and reason', () => {
    const { session } = mountPane(rubricState(schemeOf(DOUBTFUL, PLAIN)));
    fireEvent.click(pill('口径'));
    fireEvent.click(radio(second));
    fireEvent.click(button('定为口径…'));
    write(/理由/, '会议');
    act(() => session.openPage('check'));
    act(() => session.openPage('rubric'));
    expect(pill('口径').getAttribute('aria-pressed')).toBe('true');
    expect(radio(second).checked).toBe(true);
    expect(screen.getByDisplayValue('会议')).toBeTruthy();
    // It was found open: the keys stay where they are.
    expect(document.activeElement).not.toBe(screen.getByDisplayValue('会议'));
  });

  it('is left with Esc, back to 定为口径…', () => {
    mountPane(rubricState(schemeOf(DOUBTFUL)));
    fireEvent.click(button('定为口径…'));
    fireEvent.keyDown(screen.getByRole('textbox', { name: /理由/ }), { key: 'Escape' });
    expect(document.activeElement).toBe(button('定为口径…'));
  });

  it('is signed by 全部确认 as it stands picked, named beforehand, and shown in force after', () => {
    const scheme = schemeOf(DOUBTFUL, '合计\t\t10\t');
    const { session } = mountPane(rubricState(scheme));
    const [doubt] = openScheme(scheme).readings.get('1.1')?.doubts ?? [];
    const option = doubt?.options[1];
    fireEvent.click(radio(second));
    fireEvent.click(pill('体检'));
    fireEvent.click(button('全部确认并署名'));
    expect(screen.getByText('将记下2条口径：1条按默认读法，1条另选：')).toBeTruthy();
    const form = screen.getByRole('region', { name: '全部确认并署名' });
    expect(within(form).getByRole('listitem').textContent).toContain(option?.label);
    write(/理由/, '会议定');
    write(/姓名/, '某甲');
    fireEvent.click(button('确认并署名'));
    const options = { [`1.1/${doubt?.id}`]: option?.id };
    expect(session.calls.at(-1)).toMatchObject(['decideAll', scheme.id, options, '某甲', '会议定']);
    fireEvent.click(pill('两读'));
    expect(radio(first).checked).toBe(true);
  });
});

describe('体检', () => {
  const TOTAL = '合计\t\t10\t';

  it('says that it is clean', async () => {
    mountPane(
      rubricState(
        schemeOf(
          '一、学习\t建立学习制度\t2\t未建立学习制度的，每缺一项扣1分，扣完为止',
          '合计\t\t2\t',
        ),
      ),
    );
    fireEvent.click(pill('体检'));
    await screen.findByText('未发现问题');
  });

  it('has the decision stand where the finding names it, and signs it there', async () => {
    const scheme = schemeOf(PLAIN, TOTAL);
    const { session } = mountPane(rubricState(scheme));
    fireEvent.click(pill('体检'));
    const title = await screen.findByRole('heading', { name: /各项分值合计5，合计印10/ });
    expect(title.textContent).toMatch(/^必改/);
    const row = title.closest('li');
    if (!row) throw new Error('no row');
    fireEvent.click(within(row).getByRole('radio', { name: /折成10分/ }));
    fireEvent.click(within(row).getByRole('button', { name: '定为口径…' }));
    write(/理由/, '会议定');
    write(/姓名/, '某甲');
    fireEvent.click(button('定为口径'));
    expect(session.calls).toEqual([
      ['decide', scheme.id, 'full-mark', 'rescaled', '某甲', '会议定'],
    ]);
  });

  it('counts what is open; what is signed moves to the end under 已定 with who and when', async () => {
    const state = rubricState(schemeOf(PLAIN, TOTAL));
    const { session } = mountPane(state);
    fireEvent.click(pill('体检'));
    await screen.findByRole('heading', { name: /^必改 各项分值合计5/ });
    const openNow = () => Number(pill('体检').textContent?.replace('体检', ''));
    const before = openNow();
    const signed = { assumed: false, record: 'r1', by: '某甲', on: '2026-03-02' };
    const decisions = state.decisions.map((each) =>
      each.decision.id === 'full-mark' ? { ...each, ...signed } : each,
    );
    act(() => session.show({ decisions }));
    expect(openNow()).toBeLessThan(before);
    expect(screen.getByRole('heading', { name: '已定' })).toBeTruthy();
    const title = screen.getByRole('heading', { name: /^已定 各项分值合计5/ });
    const row = within(title.closest('li') ?? document.body);
    expect(row.getByText(/某甲，2026年3月2日定。/)).toBeTruthy();
    expect(row.queryByRole('radio')).toBeNull();
    fireEvent.click(row.getByRole('button', { name: '撤回' }));
    expect(session.calls.at(-1)?.[0]).toBe('withdrawDecision');
  });

  it('folds 提醒 under one line, and says once what several items share', async () => {
    const low = (item: string) => `${item}\t5\t未开展的扣1分，扣完为止`;
    mountPane(rubricState(schemeOf(low('一、学习\t学习'), low('\t活动'), low('\t公开'))));
    fireEvent.click(pill('体检'));
    const fold = await screen.findByRole('button', { name: /^提醒\d+处$/ });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('heading', { name: /最低分高于0/ })).toBeNull();
    fireEvent.click(fold);
    const title = screen.getByRole('heading', { name: '提醒 一·1、一·2、一·3最低分高于0' });
    const row = within(title.closest('li') ?? document.body);
    expect(row.getByText('最低依次得4、4、4分。')).toBeTruthy();
    expect(row.getAllByRole('button', { name: /^看/ })).toHaveLength(3);
  });

  it('shows a decision with one option as text', () => {
    const state = rubricState(schemeOf(DOUBTFUL));
    const decisions = state.decisions.map((each) => ({
      ...each,
      decision: { ...each.decision, options: each.decision.options.slice(0, 1) },
    }));
    mountPane({ ...state, decisions });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.querySelector('.only-option')?.textContent).toBeTruthy();
    expect(button('定为口径…')).toBeTruthy();
  });

  it('leads to the clause an item’s finding is about', async () => {
    mountPane(rubricState(schemeOf(PLAIN, BY_HAND)));
    fireEvent.click(pill('体检'));
    const title = await screen.findByRole('heading', { name: /二·2.*没有分数/ });
    fireEvent.click(
      within(title.closest('li') ?? document.body).getByRole('button', { name: '看二·2' }),
    );
    expect(pill('人工').getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement?.textContent).toContain('视情节轻重扣分');
  });

  it('signs all that stands on defaults at once, and says how many before', async () => {
    const scheme = schemeOf(DOUBTFUL, TOTAL);
    const { session } = mountPane(rubricState(scheme));
    fireEvent.click(pill('体检'));
    expect(screen.getByText('口径2条用默认，未经确认。')).toBeTruthy();
    fireEvent.click(button('全部确认并署名'));
    expect(screen.getByText('将记下2条口径，都按默认读法')).toBeTruthy();
    write(/理由/, '会议定');
    write(/姓名/, '某甲');
    fireEvent.click(button('确认并署名'));
    expect(session.calls).toEqual([
      [
        'decideAll',
        scheme.id,
        expect.objectContaining({ 'full-mark': expect.any(String) }),
        '某甲',
        '会议定',
      ],
    ]);
    await screen.findByRole('heading', { name: /各项分值合计5/ });
  });
});

it('speaks English too', () => {
  mountPane(rubricState(schemeOf(PLAIN, BY_HAND)), 'en-US');
  expect(screen.getByText('2 items, 3 clauses read: 2 computable, 1 by hand')).toBeTruthy();
  expect(button('Paste…')).toBeTruthy();
});
