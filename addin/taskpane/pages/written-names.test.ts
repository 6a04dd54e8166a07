import { describe, expect, it } from 'vitest';
import { PERSONS, UNITS } from '../../../src/handout/sample-schemes';
import type { Scheme } from '../../../src/scheme/scheme';
import { readWritten } from './written-names';

const [FORM] = PERSONS.forms;

/** With a place for the post beside the name. */
const POSTED: Scheme = {
  ...PERSONS,
  forms:
    FORM?.kind === 'record'
      ? [
          {
            ...FORM,
            apart: ['post/post'],
            above: [
              ...FORM.above,
              {
                id: 'post',
                parts: [{ words: '单位及职务：', entry: { id: 'post', kind: 'text' } }],
              },
            ],
          },
        ]
      : [],
};

describe('names written for the sheets of this workbook', () => {
  it('without heads are taken as written, each once', () => {
    expect(readWritten('1、某甲\n某乙，某甲', PERSONS)).toMatchObject({
      names: ['某甲', '某乙'],
      faults: [],
    });
  });

  it('H28: with heads are read as a roster is, with what it says of conditions', () => {
    const { names, conditions, faults } = readWritten(
      '查核对象\t有党内职务\n某甲\t是\n某乙\t无\n某丙\t',
      PERSONS,
    );
    expect(names).toEqual(['某甲', '某乙', '某丙']);
    expect([...conditions].map(([name, said]) => [name, said.get('party-post')])).toEqual([
      ['某甲', true],
      ['某乙', false],
      ['某丙', undefined],
    ]);
    expect(faults).toEqual([]);
  });

  it('a row whose condition is neither yes nor no is asked about and not taken', () => {
    const { names, faults } = readWritten('姓名\t有党内职务\n某甲\t待查', PERSONS);
    expect(names).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual(['condition-unread']);
  });

  it('H28: takes along what the forms have a place for, and says which columns none has', () => {
    const { people, unused } = readWritten('姓名\t单位及职务\t电话\n某甲\t某局局长\t1', POSTED);
    expect(people.get('某甲')?.details.get('单位及职务')).toBe('某局局长');
    expect(unused).toEqual(['电话']);
  });

  it('H28: people of one name are listed with their units, else with their posts, and keep their conditions', () => {
    const { names, namesakes, people, conditions, faults } = readWritten(
      '姓名\t单位\t现任职务\t有党内职务\n某甲\t市丙局\t局长\t是\n某甲\t市丁局\t科长\t否\n某乙\t市丁局\t\t',
      POSTED,
    );
    expect(faults).toEqual([]);
    expect(names).toEqual(['某甲（市丙局）', '某甲（市丁局）', '某乙']);
    expect(namesakes).toEqual(names.slice(0, 2));
    expect(conditions.get('某甲（市丁局）')?.get('party-post')).toBe(false);
    expect([...people.values()].map(({ name }) => name)).toEqual(['某甲', '某甲', '某乙']);
    expect(people.get('某甲（市丙局）')?.details.get('单位及职务')).toBe('市丙局局长');
    const posts = readWritten('姓名\t单位及职务\n某甲\t某局局长\n某甲\t某局科长', POSTED);
    expect(posts.names).toEqual(['某甲（某局局长）', '某甲（某局科长）']);
  });

  it('no row waits for a filler where the notice shares out areas', () => {
    const areas = {
      ...UNITS,
      rosters: [{ id: 'a', title: '第一组', cluster: null, units: [], areas: ['甲区'] }],
    };
    expect(readWritten('单位\t电话\n州甲局\t', areas)).toMatchObject({
      names: ['州甲局'],
      faults: [],
    });
  });
});
