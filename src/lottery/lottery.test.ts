import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCount } from './draw-count';
import { drawLots, normaliseSeed } from './draw-lots';
import { formatCheckCode, freezeList, lotLine, type FrozenList } from './lot-list';

/** `市甲局 某甲, 市丙局 某己` → a frozen list; what cannot be frozen fails the test. */
function listOf(text: string): FrozenList {
  const frozen = freezeList(text.split(/，|, /).map((name) => ({ name })));
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.failure));
  return frozen.value;
}

const THREE = '市甲局 某甲, 市丙局 某己, 县丁委 某丁';

describe('the list', () => {
  it.each([
    [{ unit: '市丙局', name: '某己' }, '市丙局 某己'],
    [{ name: '某己' }, '某己'],
    [{ unit: ' 市丙局', name: '某　己\t' }, '市丙局 某 己'],
    [{ unit: '', name: 'e\u0301' }, '\u00e9'],
  ])('Y1 %o is the line “%s”', (entry, line) => {
    expect(lotLine(entry)).toBe(line);
  });

  it('Y2 refuses a list of nothing, a blank line and a line that stands twice', () => {
    const faultsOf = (names: readonly string[]) => {
      const frozen = freezeList(names.map((name) => ({ name })));
      return frozen.ok ? [] : frozen.failure;
    };
    expect(faultsOf([])).toEqual([{ code: 'list-empty' }]);
    expect(faultsOf(['某甲', ' ', '某乙', '某甲 '])).toEqual([
      { code: 'line-twice', line: '某甲', at: [0, 3] },
      { code: 'line-blank', at: 1 },
    ]);
    expect(faultsOf(['市甲局 某甲', '市乙局 某甲'])).toEqual([]);
  });

  // Computed with `LC_ALL=C sort` and `sha256sum`, not with this room.
  it('Y3 the check code is that of the sorted lines', () => {
    const list = listOf(THREE);
    expect(list.hash).toBe('2b3b36b771fc1bf617e9e7865dc67fb8cec62ba0098fe30de6a4e63dd7d8e3d8');
    expect(formatCheckCode(list)).toBe('2B3B 36B7');
  });

  it('Y3 of two lines of which one begins with the other the shorter comes first', () => {
    const byHand = createHash('sha256').update('某甲\n某甲乙').digest('hex');
    expect(listOf('某甲乙, 某甲').hash).toBe(byHand);
  });

  it('Y3 sorts by code point: a rare character beyond U+FFFF comes after 﨑', () => {
    const list = listOf('𠮷局, 﨑局');
    // printf '﨑局\n𠮷局' | sha256sum
    expect(list.hash).toBe(RARE);
  });
});

const RARE = '3498e7dfa7ee1185bd140a36c4403c81652ce111b685d5c94230ef3b301a456f';

describe('the draw', () => {
  it('Y4 the seed is what was called out, without blanks and in half width', () => {
    expect(normaliseSeed('２０１７１１２２ 4 8　3\n6')).toBe('201711224836');
    expect(normaliseSeed('\ufeff2017\u200b1122\u00ad')).toBe('20171122');
    for (const seed of [' 　', '\u200b', '\u2060\u3164', '\u2800']) {
      expect(() => drawLots({ list: listOf(THREE), seed, count: 1 })).toThrow(RangeError);
    }
  });

  // Computed with `sha256sum`: printf '201711224836\n<code>\n市甲局 某甲' | sha256sum, and so on, then sorted.
  it('Y5 gives the published lots in their order', () => {
    const draw = drawLots({ list: listOf(THREE), seed: '20171122 4 8 3 6', count: 2 });
    expect(draw.lots.map(({ lot, line, state }) => [lot.slice(0, 16), line, state])).toEqual([
      ['62519d5d8c2071d1', '市甲局 某甲', 'drawn'],
      ['834f803f00f8a131', '市丙局 某己', 'drawn'],
      ['b59040a7820fe047', '县丁委 某丁', 'waiting'],
    ]);
    expect(draw.lots.map(({ at }) => at)).toEqual([0, 1, 2]);
  });

  it('Y7 a withdrawn line is replaced by the next one, whether or not it was drawn', () => {
    const drawn = (withdrawn: readonly string[], count = 1) =>
      drawLots({ list: listOf(THREE), seed: '201711224836', count, withdrawn })
        .lots.filter(({ state }) => state === 'drawn')
        .map(({ line }) => line);
    expect(drawn([])).toEqual(['市甲局 某甲']);
    expect(drawn(['市甲局 某甲'])).toEqual(['市丙局 某己']);
    expect(drawn(['县丁委 某丁'])).toEqual(['市甲局 某甲']);
    expect(drawn(['市甲局 某甲'], 3)).toEqual(['市丙局 某己', '县丁委 某丁']);
  });
});

describe('the share', () => {
  it.each([
    [26, 'up', 3],
    [26, 'down', 2],
    [26, 'half-up', 3],
    [25, 'half-up', 3],
    [24, 'half-up', 2],
    [30, 'up', 3],
    [3, 'down', 1],
    [1, 'up', 1],
    [0, 'up', 0],
  ] as const)('Y8 10 %% of %i rounded %s is %i', (size, rounding, count) => {
    expect(drawCount(size, { part: 10, whole: 100, rounding, atLeastOne: true })).toBe(count);
  });

  it.each([
    // 1, 3, 10, 11, 15 and 20 lines.
    ['up', false, [1, 1, 1, 2, 2, 2]],
    ['down', false, [0, 0, 1, 1, 1, 2]],
    ['half-up', false, [0, 0, 1, 1, 2, 2]],
    ['down', true, [1, 1, 1, 1, 1, 2]],
    ['half-up', true, [1, 1, 1, 1, 2, 2]],
  ] as const)('Y8 10 %% rounded %s, one at least: %s', (rounding, atLeastOne, counts) => {
    const share = { part: 10, whole: 100, rounding, atLeastOne };
    expect([1, 3, 10, 11, 15, 20].map((size) => drawCount(size, share))).toEqual(counts);
  });

  it('Y8 nothing is drawn of three at 10 % where one at least is not declared', () => {
    expect(drawCount(3, { part: 10, whole: 100, rounding: 'down', atLeastOne: false })).toBe(0);
  });
});

describe('properties', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }), {
    selector: (name) => lotLine({ name }),
    minLength: 1,
    maxLength: 30,
  });
  const frozen = names
    .map((all) => freezeList(all.map((name) => ({ name }))))
    .filter((list) => list.ok)
    .map((list) => list.value);

  it('Y6 the order of the list changes neither check code nor draw', () => {
    const shuffled = frozen.chain((list) =>
      fc.record({
        list: fc.constant(list),
        other: fc.shuffledSubarray([...list.lines], { minLength: list.lines.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(), ({ list, other }, seed) => {
        const again = freezeList(other.map((name) => ({ name })));
        if (!again.ok) throw new Error('a list that was whole is whole in any order');
        const linesOf = (each: FrozenList) =>
          drawLots({ list: each, seed: String(seed), count: 3 }).lots.map(({ line }) => line);
        expect(again.value.hash).toBe(list.hash);
        expect(linesOf(again.value)).toEqual(linesOf(list));
      }),
    );
  });

  it('Y7 the others drawn stay when one is withdrawn', () => {
    fc.assert(
      fc.property(frozen, fc.nat(29), fc.nat(29), (list, count, which) => {
        const withdrawn = list.lines.slice(which, which + 1);
        const drawn = (gone: readonly string[]) =>
          drawLots({ list, seed: '7', count, withdrawn: gone })
            .lots.filter(({ state }) => state === 'drawn')
            .map(({ line }) => line);
        const before = drawn([]);
        const after = drawn(withdrawn);
        expect(after).toEqual(expect.arrayContaining(before.filter((l) => !withdrawn.includes(l))));
        expect(after.length).toBe(Math.min(count, list.lines.length - withdrawn.length));
      }),
    );
  });

  it('Y5 every line is drawn about equally often', () => {
    const list = listOf('某甲, 某乙, 某丙, 某丁, 某戊');
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      const first = drawLots({ list, seed: String(seed), count: 1 }).lots[0]?.line ?? '';
      times.set(first, (times.get(first) ?? 0) + 1);
    }
    // 400 each is expected; six standard deviations are 107.
    for (const line of list.lines) expect(Math.abs((times.get(line) ?? 0) - 400)).toBeLessThan(107);
  });
});
