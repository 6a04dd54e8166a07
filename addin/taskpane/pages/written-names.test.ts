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

  it('H28: says which columns only a handing out fills in, and of whom it lists one of several', () => {
    const { names, namesakes, unused } = readWritten(
      '姓名\t单位及职务\t电话\n某甲\t某局局长\t\n某甲\t某院院长\t',
      POSTED,
    );
    expect([names, namesakes, unused]).toEqual([['某甲'], ['某甲'], ['单位及职务']]);
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
