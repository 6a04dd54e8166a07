import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPresses, type PressesWish } from './press-queue';

describe('presses on the ribbon', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function follow(storage: PressesWish['storage']) {
    const heard: string[] = [];
    const reported: unknown[] = [];
    const stop = followPresses({
      storage,
      pane: 2,
      everyMs: 200,
      onPress: ({ command, seen }) => heard.push(seen ? command : `${command}, unseen`),
      report: (cause) => reported.push(cause),
    });
    return { heard, reported, stop };
  }

  function storageOf(items: Record<string, string>): PressesWish['storage'] {
    return {
      getItem: (key) => items[key],
      setItem: (key, value) => void (items[key] = value),
    };
  }

  it('are heard in order, the ones before the pane was there first, and each once', () => {
    const items: Record<string, string> = {
      'hefen.press.2': '1 page-forms unseen\n2 next-problem seen',
    };
    const { heard } = follow(storageOf(items));
    expect(heard).toEqual(['page-forms, unseen', 'next-problem']);
    vi.advanceTimersByTime(1_000);
    items['hefen.press.2'] = '2 next-problem seen\n3 next-problem seen';
    vi.advanceTimersByTime(200);
    expect(heard).toEqual(['page-forms, unseen', 'next-problem', 'next-problem']);
    expect(items['hefen.taken.2']).toBe('3');
  });

  it('of another pane, and of a command nobody knows, are left alone', () => {
    const { heard } = follow(
      storageOf({ 'hefen.press.1': '1 fill seen', 'hefen.press.2': '1 erase seen' }),
    );
    expect(heard).toEqual([]);
  });

  it('are not heard after the pane is closed', () => {
    const items: Record<string, string> = {};
    const { heard, stop } = follow(storageOf(items));
    stop();
    items['hefen.press.2'] = '1 fill seen';
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual([]);
  });

  it('are heard again once a storage that did not answer does; it is reported once', () => {
    let answers = false;
    const { heard, reported } = follow({
      getItem: (key) => {
        if (!answers) throw new Error('gone');
        return key === 'hefen.press.2' ? '1 fill seen' : null;
      },
      setItem: () => {},
    });
    vi.advanceTimersByTime(1_000);
    expect(reported).toHaveLength(1);
    answers = true;
    vi.advanceTimersByTime(200);
    expect(heard).toEqual(['fill']);
  });
});
