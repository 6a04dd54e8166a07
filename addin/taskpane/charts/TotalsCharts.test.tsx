import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountPane } from '../../../e2e/gallery/mount';
import * as states from '../../../e2e/gallery/states';
import type { FileDesk } from '../../commands/file-desk';
import type { SessionState } from '../../commands/session-state';

afterEach(() => vi.unstubAllGlobals());

/** happy-dom paints nothing: enough of a browser to be asked for a picture. */
function stubPicture(): void {
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly presentationStyle = 'unspecified';
    },
  );
  vi.stubGlobal(
    'Image',
    class {
      decode = () => Promise.resolve();
    },
  );
  Object.assign(HTMLCanvasElement.prototype, {
    getContext: () => ({ drawImage: () => undefined }),
    toBlob: (done: (blob: Blob) => void) => done(new Blob(['picture'])),
  });
}

const part = (title: string) => screen.getByRole('region', { name: title });

/** The charts of the first quarter alone. */
function onePeriod(): SessionState {
  const [first] = states.CHARTED.totals;
  const own = states.CHARTED.totals.filter(({ scheme }) => scheme.id === first?.scheme.id);
  return { ...states.CHARTED, totals: own };
}

describe('the charts of 汇总', () => {
  it('draw four things, each told to somebody who does not see it, checkers that are checked marked', () => {
    mountPane(states.CHARTED);
    expect(screen.getAllByRole('img').map((each) => each.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^9个单位，最低.+分，最高.+分；95分及以上\d个；数字见“看数字”。$/),
      expect.stringMatching(/^扣得最多的：第\d+项.+；10张表/),
      expect.stringMatching(/^5个组，平均最低.+，最高/),
      expect.stringMatching(/^9个单位，上升\d个，下降\d个，持平\d个；/),
    ]);
    const strips = within(part('各组得分'));
    expect(strips.getAllByText(/＊$/)).toHaveLength(2);
    expect(strips.getByText(/“州直工委”也是被核查单位/)).toBeTruthy();
  });

  it('give the same numbers in a table once it is opened, and are of one group or of all', async () => {
    mountPane(states.CHARTED);
    const strips = within(part('各组得分'));
    expect(strips.queryByRole('table')).toBeNull();
    const fold = strips.getByText('看数字').closest('details');
    if (!fold) throw new Error('no fold');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    const rows = await strips.findAllByRole('row');
    expect(rows).toHaveLength(6);
    expect(rows[1]?.textContent).toMatch(
      /^第一组单位数 9 最低 \S+ 下四分位 .+95分及以上 \d\/9 [\d.]+%/,
    );
    fireEvent.change(screen.getByRole('combobox', { name: '统计范围' }), {
      target: { value: 'true' },
    });
    expect(within(part('各项扣分')).getByText(/^39张表/)).toBeTruthy();
  });

  it('say in a sentence that there is nothing to compare with', () => {
    mountPane(onePeriod());
    expect(within(part('两期对比')).getByText(/只有这一期的得分/)).toBeTruthy();
    expect(within(part('两期对比')).queryByRole('img')).toBeNull();
  });

  it('are those of composites in an appraisal', () => {
    mountPane(states.APPRAISING);
    expect(within(part('得分分布')).getByRole('img').getAttribute('aria-label')).toMatch(
      /^10个单位.+；88分及以上2个；.+后3名的线在84\.40分与84\.80分之间/,
    );
    expect(part('两期对比')).toBeTruthy();
  });
});

describe('复制为图片', () => {
  const button = () => within(part('得分分布')).getByRole('button');

  it('is disabled with its reason where there is neither clipboard nor desk', () => {
    vi.stubGlobal('ClipboardItem', undefined);
    mountPane(states.TOTALLING);
    expect(button().getAttribute('aria-disabled')).toBe('true');
    expect(within(part('得分分布')).getByRole('status').textContent).toContain(
      '不能复制或存为图片',
    );
  });

  it('becomes 存为图片 where the clipboard refuses and there is a desk', async () => {
    const write = vi.fn(() => Promise.reject(new Error('not allowed')));
    stubPicture();
    vi.stubGlobal('navigator', { clipboard: { write } });
    const { session } = mountPane(states.TOTALLING);
    const handOver = vi.fn();
    Object.assign(session, { desk: { handOver } satisfies Partial<FileDesk> });
    fireEvent.click(button());
    await waitFor(() => expect(button().textContent).toBe('存为图片'));
    expect(within(part('得分分布')).getByRole('status').textContent).toContain('没有复制');
    fireEvent.click(button());
    expect(await within(part('得分分布')).findByText('已存为“得分分布.png”。')).toBeTruthy();
    expect(handOver).toHaveBeenCalledOnce();
  });

  it('says that it is on the clipboard', async () => {
    stubPicture();
    vi.stubGlobal('navigator', { clipboard: { write: () => Promise.resolve() } });
    mountPane(states.TOTALLING);
    fireEvent.click(button());
    expect(await within(part('得分分布')).findByText('已复制，可粘贴到文档里。')).toBeTruthy();
  });
});
