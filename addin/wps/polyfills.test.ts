// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { at, fromEntries, hasOwn, HoldingRef, matchAll, replaceAll, spellOut } from './polyfills';

/** Each stand-in beside the real one, on the same question. */
describe('a stand-in answers as the real one:', () => {
  it('at', () => {
    for (const index of [0, 1.9, -1, -3, 3, -4, NaN]) {
      expect(at.call(['a', 'b', 'c'], index)).toBe(['a', 'b', 'c'].at(index));
      expect(at.call('核分表', index)).toBe('核分表'.at(index));
    }
  });

  it('fromEntries', () => {
    const entries = new Map([
      ['甲', 1],
      ['__proto__', 2],
    ]);
    expect(Object.entries(fromEntries(entries))).toEqual(
      Object.entries(Object.fromEntries(entries)),
    );
  });

  it('hasOwn', () => {
    for (const name of ['a', 'toString']) {
      expect(hasOwn({ a: 1 }, name)).toBe(Object.hasOwn({ a: 1 }, name));
    }
  });

  it('matchAll, an empty match included', () => {
    const text = '少1次，缺2次';
    const told = (matches: Iterable<RegExpExecArray>) =>
      [...matches].map((match) => [match[0], match[1], match.index]);
    for (const pattern of [/(\d)次|$/g, /次/g, /x/g]) {
      expect(told(matchAll.call(text, pattern))).toEqual(told(text.matchAll(pattern)));
    }
  });

  it('replaceAll', () => {
    for (const [text, pattern, replacement] of [
      ['a.b.c', '.', '/'],
      ["it's", "'", "''"],
      ['a b c', /\s/g, ''],
      ['x.x', 'x', '$&$&'],
      ['核 分', ' ', () => '$&'],
    ] as const) {
      const real =
        typeof replacement === 'string'
          ? text.replaceAll(pattern, replacement)
          : text.replaceAll(pattern, replacement);
      expect(replaceAll.call(text, pattern, replacement)).toBe(real);
    }
  });

  it('WeakRef, while its target is there', () => {
    const target = {};
    expect(new HoldingRef(target).deref()).toBe(target);
  });
});

it.each([
  [
    ':is(a[href], button, *[tabindex]):not(:disabled)',
    'a[href]:not(:disabled), button:not(:disabled), *[tabindex]:not(:disabled)',
  ],
  [':is(a:not(b, c), d)', 'a:not(b, c), d'],
  ['button:not(:disabled)', 'button:not(:disabled)'],
  ['a, :is(b)', 'a, :is(b)'],
])('%s is spelt out where an engine does not know :is()', (selector, spelt) => {
  expect(spellOut(selector)).toBe(spelt);
});
