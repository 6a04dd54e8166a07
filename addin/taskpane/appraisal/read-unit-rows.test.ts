import { describe, expect, it } from 'vitest';
import { readUnitRows } from './read-unit-rows';

const unitsOf = (pasted: string) => readUnitRows(pasted).rows.map(({ unit }) => unit);

describe('a pasted list of units', () => {
  it('takes one a line, numbers before them left out', () => {
    expect(unitsOf('1、州甲局\n2.州乙局\n\n州丙委\n')).toEqual(['州甲局', '州乙局', '州丙委']);
  });

  it('takes columns in any order by their heads, under a title', () => {
    const pasted =
      '名单\n序号\t书记\t单位名称\t牵头单位\n1\t某 甲\t州甲局\t\n2\t某乙\t州乙局\t州甲局';
    expect(readUnitRows(pasted).rows).toEqual([
      { unit: '州甲局', system: '', person: '某甲' },
      { unit: '州乙局', system: '州甲局', person: '某乙' },
    ]);
  });

  it('takes nothing of several columns without heads, rather than guess', () => {
    expect(readUnitRows('州甲局\t州乙局\n州丙委\t州丁办')).toMatchObject({
      rows: [],
      headless: true,
    });
  });

  it('lists a unit once under one lead unit, and one name under two lead units twice', () => {
    const list = readUnitRows('单位\t牵头单位\n州甲局\t州乙局\n州甲局\t州乙局\n州甲局\t州丙委');
    expect(list.rows).toHaveLength(2);
    expect(list.twice).toEqual(['州甲局']);
  });

  it('tells rows with something in them and no unit', () => {
    const list = readUnitRows('单位\t书记\n州甲局\t某甲\n\t某乙');
    expect(list.rows).toHaveLength(1);
    expect(list.unnamed).toEqual([3]);
  });

  it('of nothing makes nothing', () => {
    expect(readUnitRows('')).toEqual({ rows: [], headless: false, twice: [], unnamed: [] });
  });
});
