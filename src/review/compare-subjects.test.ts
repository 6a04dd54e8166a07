import { describe, expect, it } from 'vitest';
import { groupSubjects, missingForms } from './compare-subjects';
import type { GroupedSubject } from './compare-subjects';
import type { Filling } from './filling';
import { isNameSlip } from './near-words';

const ITEMS = ['a', 'b'];
const OWED = ['甲方', '乙方', '丙方'].map((filler) => ({
  form: 'form',
  filler,
  applies: null,
  items: ITEMS,
}));

/** 「甲方 某甲 市甲局副局长」: one sheet a line. */
function sheets(...lines: readonly string[]): readonly Filling[] {
  return lines.map((line, at) => {
    const [filler = '', name = '', post = ''] = line.split('|');
    return {
      source: `第${at + 1}份`,
      form: 'form',
      filler,
      rubricHash: 'hash',
      name,
      header: [{ place: 'post/post', label: '单位及职务', text: post }],
      rows: ITEMS.map((item) => ({ item, text: '6次', cell: null })),
    };
  });
}

function group(fillings: readonly Filling[], assigned?: ReadonlyMap<string, string>) {
  return groupSubjects(fillings, { owed: OWED, rubricHash: 'hash', ...(assigned && { assigned }) });
}

function told(subjects: readonly GroupedSubject[]): readonly string[] {
  return subjects.map(
    ({ name, fillings, issues }) =>
      `${name} ${fillings
        .map(({ filler }) => filler)
        .sort()
        .join('')} ${issues.map(({ code }) => code).join('+')}`,
  );
}

const FULL = ['甲方|某甲|市甲局副局长', '乙方|某甲|市甲局副局长', '丙方|某甲|市甲局副局长'];

describe('groupSubjects', () => {
  it('R32 by name and heading, whatever the order of the sheets', () => {
    const all = sheets(
      ...FULL,
      '甲方|某乙|市乙局局长',
      '乙方|某乙|市乙局局长',
      '丙方|某乙|市乙局局长',
    );
    expect(told(group(all))).toEqual(['某乙 丙方乙方甲方 ', '某甲 丙方乙方甲方 ']);
    expect(told(group([...all].reverse()))).toEqual(told(group(all)));
  });

  it('R33 blanks inside a name part nobody, and are told', () => {
    const all = sheets('甲方|某甲|市甲局', '乙方|某 甲|市甲局', '丙方|某　甲|市 甲局');
    expect(told(group(all))).toEqual(['某甲 丙方乙方甲方 name-spelled']);
  });

  it('R34 one name under two headings is one person where no filler wrote of both', () => {
    const all = sheets('甲方|某甲|市甲局副局长', '乙方|某甲|市甲局党组成员、副局长', '丙方|某甲|');
    const [subject, ...others] = group(all);
    expect(others).toEqual([]);
    expect(subject?.issues).toMatchObject([
      { code: 'header-differs', params: { label: '单位及职务', values: [{}, {}, {}] } },
    ]);
  });

  it('R34 whom one filler wrote of twice under two headings are two people, in one unit or in two', () => {
    for (const heading of ['市甲局科长', '市乙局副局长']) {
      const others = FULL.map((line) => line.replace('市甲局副局长', heading));
      const found = group(sheets(...FULL, ...others));
      expect(told(found)).toEqual(['某甲 丙方乙方甲方 namesake', '某甲 丙方乙方甲方 namesake']);
      expect(found[0]?.issues[0]?.severity).toBe('note');
    }
    const far = group(sheets(...FULL.slice(0, 2), '丙方|某甲|县戊委书记'));
    expect(told(far)).toEqual(['某甲 丙方 namesake', '某甲 乙方甲方 namesake']);
    expect(far[0]?.issues[0]?.severity).toBe('ask');
  });

  it('R35 a name one character off is the same person where it has just the forms the other lacks', () => {
    const slip = sheets(...FULL.slice(0, 2), '丙方|某钾|市甲局副局长');
    expect(told(group(slip))).toEqual(['某甲 丙方乙方甲方 name-differs']);
    const two = sheets(FULL[0] ?? '', '丙方|某钾|市甲局副局长');
    expect(told(group(two))).toEqual(['某甲 甲方 name-near', '某钾 丙方 name-near']);
    const elsewhere = sheets(...FULL.slice(0, 2), '丙方|某钾|市乙局局长');
    expect(told(group(elsewhere))).toEqual(['某甲 乙方甲方 ', '某钾 丙方 ']);
    const both = sheets(...FULL, ...FULL.map((line) => line.replace('某甲', '某钾')));
    expect(told(group(both))).toEqual(['某甲 丙方乙方甲方 ', '某钾 丙方乙方甲方 ']);
  });

  it.each([
    ['某甲', '某钾', true],
    ['某甲乙', '某甲', true],
    ['某甲乙', '某乙甲', true],
    ['某甲乙', '某丙丁', false],
    ['某甲', '某甲', false],
    ['某', '甲', false],
  ])('R35 %s and %s are a slip apart: %s', (one, other, slip) => {
    expect([isNameSlip(one, other), isNameSlip(other, one)]).toEqual([slip, slip]);
  });

  it('R36 a person’s word goes before all this', () => {
    const all = sheets(...FULL.slice(0, 2), '丙方|某丙|市丙局');
    const assigned = new Map(all.map(({ source }) => [source, '某甲']));
    expect(told(group(all, assigned))).toEqual(['某甲 丙方乙方甲方 header-differs']);
  });

  it('R37 a form twice, another edition, items taken out, no name', () => {
    const [one, ...rest] = sheets(...FULL, '甲方|某甲|市甲局副局长');
    if (!one) throw new Error('no sheet');
    const changed = { ...one, rubricHash: 'other', rows: one.rows.slice(1) };
    const [subject] = group([changed, ...rest]);
    expect(subject?.issues).toMatchObject([
      { code: 'form-twice', params: { filler: '甲方', sources: ['第1份', '第4份'] } },
      { code: 'edition-differs', params: { source: '第1份', found: 'other' } },
      { code: 'items-missing', params: { items: ['a'] } },
    ]);
    expect(told(group(sheets('甲方||市甲局', '乙方||市甲局')))).toEqual([
      ' 甲方 subject-unnamed',
      ' 乙方 subject-unnamed',
    ]);
  });

  it('R38 a form is missing where it is owed, under a condition where that holds or its filler handed in another', () => {
    const own = sheets('甲方|某甲|市甲局');
    const owed = [
      ...OWED,
      { ...OWED[0], form: 'form', filler: '县', applies: 'county', items: ITEMS },
    ];
    const lacks = (conditions: Readonly<Record<string, boolean>>, fillings = own) =>
      missingForms(fillings, owed, conditions).map(
        ({ params }) => 'filler' in params && params.filler,
      );
    expect(lacks({})).toEqual(['乙方', '丙方']);
    expect(lacks({ county: true })).toEqual(['乙方', '丙方', '县']);
    const other = own.map((each) => ({ ...each, form: 'other', filler: '县' }));
    expect(lacks({}, [...own, ...other])).toEqual(['乙方', '丙方', '县']);
  });
});
