import { describe, expect, it } from 'vitest';
import { nameFile } from './file-name';

const none = new Set<string>();

describe('names of files', () => {
  it('H20: a readable name stays', () => {
    expect(nameFile('附件2评分细则（第一组）', none)).toBe('附件2评分细则（第一组）.xlsx');
  });

  it.each([
    ['甲/乙\\丙:丁*?"<>|', '甲-乙-丙-丁------.xlsx'],
    ['  甲. ', '甲.xlsx'],
    ['甲\u0007\u202e乙', '甲乙.xlsx'],
    ['', '表.xlsx'],
    ['...', '表.xlsx'],
    ['CON', '表CON.xlsx'],
    ['nul.第一组', '表nul.第一组.xlsx'],
    ['console', 'console.xlsx'],
  ])('H20: %s becomes %s', (stem, name) => {
    expect(nameFile(stem, none)).toBe(name);
  });

  it('H20: a long name is cut to what every system takes, and never within a character', () => {
    const name = nameFile('𠮷'.repeat(200), none);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name).toMatch(/^𠮷+\.xlsx$/u);
  });

  it('H20: two of one name are numbered, upper and lower case alike', () => {
    expect(nameFile('A组', new Set(['a组.xlsx']))).toBe('A组（2）.xlsx');
    expect(nameFile('A组', new Set(['a组.xlsx', 'A组（2）.xlsx']))).toBe('A组（3）.xlsx');
    const long = nameFile('组'.repeat(200), none);
    const second = nameFile('组'.repeat(200), new Set([long]));
    expect(second).toMatch(/组（2）\.xlsx$/);
    expect(second.length).toBeLessThanOrEqual(80);
  });
});
