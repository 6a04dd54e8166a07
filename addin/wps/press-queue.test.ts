import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPresses, type PluginStorage } from './press-queue';

describe('presses on the ribbon', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function follow(storage: PluginStorage) {
    const heard: string[] = [];
    const reported: unknown[] = [];
    const stop = followPresses({
      storage,
      pane: 2,
      everyMs: 200,
      onPress: (command) => heard.push(command),
      report: (cause) => reported.push(cause),
    });
    return { heard, reported, stop };
  }

  function storageOf(items: Record<string, string | number>): PluginStorage {
    return {
      getItem: (key) => items[key] ?? null,
      setItem: (key, value) => void (items[key] = value),
    };
  }

  it('are heard in order, the ones before the pane was there first, and each once', () => {
    const items: Record<string, string | number> = {
      'hefen.press.2': '1 page-forms\n2 next-problem',
    };
    const { heard } = follow(storageOf(items));
    expect(heard).toEqual(['page-forms', 'next-problem']);
    vi.advanceTimersByTime(1_000);
    items['hefen.press.2'] = '2 next-problem\n3 next-problem';
    vi.advanceTimersByTime(200);
    expect(heard).toEqual(['page-forms', 'next-problem', 'next-problem']);
    expect(items['hefen.taken.2']).toBe(3);
  });

  it('of another pane, and of a command nobody knows, are left alone', () => {
    const { heard } = follow(storageOf({ 'hefen.press.1': '1 fill', 'hefen.press.2': '1 erase' }));
    expect(heard).toEqual([]);
  });

  it('are not heard after the pane is closed', () => {
    const items: Record<string, string | number> = {};
    const { heard, stop } = follow(storageOf(items));
    stop();
    items['hefen.press.2'] = '1 fill';
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual([]);
  });

  it('are heard again once a storage that did not answer does; it is reported once', () => {
    let answers = false;
    const { heard, reported } = follow({
      getItem: (key) => {
        if (!answers) throw new Error('gone');
        return key === 'hefen.press.2' ? '1 fill' : null;
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
