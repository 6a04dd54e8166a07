import { describe, expect, it } from 'vitest';
import { calculate } from './calculate';
import { shownIn, writtenSheet } from './written-sheet';

describe('a workbook is calculated', () => {
  it('in whatever order its cells and sheets stand', () => {
    const workbook = calculate({
      sheets: [
        writtenSheet('甲', { A1: "=A2+'乙'!A1", A2: '=A3*2', A3: "='乙'!A2" }),
        writtenSheet('乙', { A1: '=A2+1', A2: 5 }),
      ],
    });
    expect(shownIn(workbook, '甲', 'A1')).toBe(16);
  });

  it('along a chain of any length', () => {
    const length = 4_000;
    const chain = Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `A${length - at}`,
        at === length - 1 ? 1 : `=A${length - at - 1}+1`,
      ]),
    );
    expect(shownIn(calculate({ sheets: [writtenSheet('甲', chain)] }), '甲', `A${length}`)).toBe(
      length,
    );
  });

  it('with 0 for what rests on itself, and goes on from there', () => {
    const workbook = calculate({
      sheets: [
        writtenSheet('甲', { A1: '=A1+1', B1: "=B2+1+'乙'!A1", B2: '=B1', C1: '=B1+5' }),
        writtenSheet('乙', { A1: "=SUM('甲'!B2:B9)+1" }),
      ],
    });
    const seen = ['A1', 'B1', 'B2', 'C1'].map((address) => shownIn(workbook, '甲', address));
    expect([...seen, shownIn(workbook, '乙', 'A1')]).toEqual([0, 0, 0, 5, 0]);
  });
});

describe('a change', () => {
  const before = calculate({
    sheets: [
      writtenSheet('甲', { A1: 1, A2: '=A1*2' }),
      writtenSheet('乙', { A1: "='甲'!A2+1" }),
      writtenSheet('丙', { A1: "='乙'!A1+1" }),
      writtenSheet('丁', { A1: '=1+1' }),
      writtenSheet('戊', { A1: '=IFERROR(\'己\'!A1,"没有")' }),
    ],
  });
  const changed = (name: string, cells: Readonly<Record<string, string | number>>) =>
    calculate({
      sheets: before.sheets.map((each) =>
        each.frame.name === name ? writtenSheet(name, cells) : each,
      ),
    });

  it('reaches what rests on it through other sheets', () => {
    const after = changed('甲', { A1: 5, A2: '=A1*2' });
    expect(
      ['甲', '乙', '丙'].map((name) => shownIn(after, name, name === '甲' ? 'A2' : 'A1')),
    ).toEqual([10, 11, 12]);
  });

  it('leaves the very same sheets where nothing shows another result', () => {
    const after = changed('甲', { A1: 5, A2: '=A1*2' });
    expect(after.sheets.map((each, at) => each === before.sheets[at])).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(calculate(after)).toBe(after);
    const same = changed('甲', { A1: 1, A2: '=A1*2' });
    expect(same.sheets.map((each, at) => each === before.sheets[at])).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(shownIn(changed('甲', { A2: '=4/0' }), '丙', 'A1')).toEqual({ error: '#DIV/0!' });
  });

  it('finds a sheet that comes, and misses one that goes', () => {
    const more = calculate({ sheets: [...before.sheets, writtenSheet('己', { A1: 8 })] });
    expect([shownIn(before, '戊', 'A1'), shownIn(more, '戊', 'A1')]).toEqual(['没有', 8]);
    const fewer = calculate({ sheets: more.sheets.slice(1) });
    expect([
      shownIn(fewer, '乙', 'A1'),
      shownIn(fewer, '丙', 'A1'),
      shownIn(fewer, '戊', 'A1'),
    ]).toEqual([{ error: '#REF!' }, { error: '#REF!' }, 8]);
  });

  it('breaks a circle whose other end still shows its 0', () => {
    const circle = calculate({
      sheets: [writtenSheet('甲', { A1: "='乙'!A1+5" }), writtenSheet('乙', { A1: "='甲'!A1" })],
    });
    const broken = calculate({
      sheets: [...circle.sheets.slice(0, 1), writtenSheet('乙', { A1: 0 })],
    });
    expect([shownIn(circle, '甲', 'A1'), shownIn(broken, '甲', 'A1')]).toEqual([0, 5]);
  });
});
