// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readBenchKey, type BenchKey } from './bench-keys';

const key = (code: string, held: KeyboardEventInit = {}): BenchKey | null =>
  readBenchKey(new KeyboardEvent('keydown', { code, ...held }));
const CTRL = { ctrlKey: true };
const CTRL_ALT = { ctrlKey: true, altKey: true };

describe('keys of the page', () => {
  it.each<[string, KeyboardEventInit, BenchKey]>([
    ['KeyS', CTRL, 'save'],
    ['KeyS', { metaKey: true }, 'save'],
    ['KeyO', CTRL, 'open'],
    ['KeyN', CTRL_ALT, 'next-problem'],
    ['KeyB', CTRL_ALT, 'previous-problem'],
    ['KeyI', CTRL_ALT, 'fill'],
    ['KeyK', CTRL_ALT, 'other-side'],
    ['F6', {}, 'other-side'],
  ])('%s', (code, held, expected) => {
    expect(key(code, held)).toBe(expected);
  });

  it.each<[string, KeyboardEventInit]>([
    ['KeyS', {}],
    ['KeyS', { ...CTRL, shiftKey: true }],
    ['KeyS', CTRL_ALT],
    ['KeyA', CTRL_ALT],
    ['KeyN', CTRL],
    ['F6', CTRL],
    ['F6', { shiftKey: true }],
    ['KeyI', { ...CTRL_ALT, isComposing: true }],
    ['KeyS', { ...CTRL, isComposing: true }],
  ])('leaves %s %j alone', (code, held) => {
    expect(key(code, held)).toBe(null);
  });
});
