import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTICE } from './opened-notice';
import { nameSheet, quoteSheetName, sheetNamesIn } from './sheet-name';

describe('sheet names', () => {
  it.each([
    ['州甲局', [], '州甲局'],
    ['州甲局', ['州甲局'], '州甲局（2）'],
    ['州甲局', ['州甲局', '州甲局（2）'], '州甲局（3）'],
    ['Abc', ['aBC'], 'Abc（2）'],
    ['甲/乙:丙*丁?[戊]\\己', [], '甲-乙-丙-丁--戊--己'],
    ["'甲'", [], '甲'],
    ['History', [], 'History（2）'],
    ['  ', [], '表'],
    ['字'.repeat(40), [], '字'.repeat(31)],
    ['字'.repeat(40), ['字'.repeat(31)], `${'字'.repeat(28)}（2）`],
    ['𠮷'.repeat(20), [], '𠮷'.repeat(15)],
  ])('L4 %j beside %j is %j', (unit, taken, name) => {
    expect(nameSheet(unit, new Set(taken))).toBe(name);
  });

  it('L4 every unit of the notice keeps its whole name', () => {
    const units = NOTICE.scheme.rosters.flatMap((group) => group.units.map(({ name }) => name));
    expect(units.map((unit) => nameSheet(unit, new Set()))).toEqual(units);
  });

  it('L4 is always a name hosts accept and nobody has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (unit, others) => {
        const taken = new Set([...others, unit]);
        const name = nameSheet(unit, taken);
        expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name.startsWith("'") || name.endsWith("'")).toBe(false);
        expect(taken.has(name)).toBe(false);
      }),
    );
  });

  it('formulas double an apostrophe', () => {
    expect(quoteSheetName("甲'乙")).toBe("'甲''乙'");
  });

  it.each([
    ["=IF(ISNUMBER('州甲局'!G20),'州甲局'!G20,\"\")", ['州甲局']],
    ["=州甲局!G20+'it''s 乙'!$A$1:B2", ['州甲局', "it's 乙"]],
    ['="\'无\'!A1"&#REF!G20', []],
    ["='[旧.xlsx]州甲局'!G20+SUM(G1:G3)", []],
  ])('L4 %j looks at %j', (formula, names) => {
    expect(sheetNamesIn(formula)).toEqual(names);
  });

  it('L4 a name that was quoted is found again', () => {
    fc.assert(
      fc.property(fc.string(), (unit) => {
        const name = nameSheet(unit, new Set());
        expect(sheetNamesIn(`=${quoteSheetName(name)}!A1`)).toEqual([name]);
      }),
    );
  });
});
