import { describe, expect, it } from 'vitest';
import { groupSubjects } from './compare-subjects';
import type { GroupedSubject } from './compare-subjects';
import type { Filling } from './filling';
import { isNameAdded, isNameSlip } from './near-words';
import { missingForms } from './subject-issues';
import type { OwedForm } from './subject-issues';
import { listedName, otherKey } from './subject-key';

const ITEMS = ['a', 'b'];
const OWED = ['甲方', '乙方', '丙方'].map((filler) => ({
  form: 'form',
  filler,
  applies: null,
  excused: null,
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

function group(
  fillings: readonly Filling[],
  assigned?: ReadonlyMap<string, string>,
  owed: readonly OwedForm[] = OWED,
) {
  return groupSubjects(fillings, { owed, rubricHash: 'hash', ...(assigned && { assigned }) });
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

  it('R34 a sheet that may be of two people is joined to neither, and one whose is said gives the name', () => {
    const two = sheets('甲方|某甲|市甲局局长', '甲方|某甲|市甲局副局长', '乙方|某甲|');
    expect(group(two)).toHaveLength(3);
    const far = sheets('甲方|某甲|市甲局局长', '乙方|某甲|县戊委书记', '丙方|某甲|');
    for (const all of [far, [...far].reverse()]) expect(group(all)).toHaveLength(3);
    expect(group([...far, ...sheets('县|某甲|县戊委书记')])).toHaveLength(3);
    const near = sheets('甲方|某甲|市甲局局长', '乙方|某甲|市甲局局长', '丙方|某甲|市甲局副局长');
    const [heavier, ...none] = group(near);
    expect([heavier?.key, none.length]).toEqual(['某甲 市甲局局长', 0]);
    const [assigned, ...others] = group(near, new Map([['第3份', '某甲 市甲局副局长']]));
    expect([assigned?.key, others.length]).toEqual(['某甲 市甲局副局长', 0]);
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

  it('R104 what a check of a sheet alone cannot let stand is told of the person, with its place', () => {
    const [first, ...rest] = sheets(...FULL);
    if (!first) throw new Error('no sheet');
    const fault = {
      code: 'words-astray',
      severity: 'ask',
      params: { written: '其中3次未到户' },
      clauses: [],
      cell: { row: 24, column: 3 },
      item: 'a',
    } as const;
    const [subject] = group([{ ...first, faults: [fault] }, ...rest]);
    expect(subject?.issues).toMatchObject([
      {
        code: 'sheet-fault',
        severity: 'ask',
        params: { source: '第1份', filler: '甲方', fault },
        item: 'a',
        cell: fault.cell,
      },
    ]);
  });

  it('R35 what is written around a name, and how it is spoken, make no other name', () => {
    for (const name of ['“某甲”', '__某甲__', '某甲、', '某甲mǒujiǎ', '某甲 MOU JIA']) {
      const all = sheets(...FULL.slice(0, 2), `丙方|${name}|市甲局副局长`);
      expect(told(group(all))).toEqual(['某甲 丙方乙方甲方 name-differs']);
    }
    expect(isNameAdded('某甲A', '某甲B')).toBe(false);
  });

  it('R103 in whose name another’s stands, or whose sheets were handed out for another, may be that one', () => {
    const within = sheets(FULL[0] ?? '', '丙方|科长某甲|市甲局副局长');
    expect(told(group(within))).toEqual(['某甲 甲方 name-near', '科长某甲 丙方 name-near']);
    const [own, other] = sheets(FULL[0] ?? '', '丙方|子丑|市甲局副局长');
    if (!own || !other) throw new Error('no sheets');
    const marked = [own, { ...other, marked: '某甲' }];
    expect(told(group(marked))).toEqual(['子丑 丙方 name-near', '某甲 甲方 name-near']);
    // Whom a person told apart, of whom one filler wrote twice, or who is elsewhere, is another.
    const apart = new Map([own, other].map(({ source }) => [source, source]));
    for (const found of [
      group(marked, apart),
      group([own, { ...other, marked: '某甲', filler: '甲方' }]),
      group([own, ...sheets('丙方|科长某甲|县戊委书记').map((each) => ({ ...each, source: 'x' }))]),
    ]) {
      expect(found.map(({ issues }) => issues)).toEqual([[], []]);
    }
  });

  it('R35 a name one character off is the same person where it has just the forms the other lacks', () => {
    const slip = sheets(...FULL.slice(0, 2), '丙方|某钾|市甲局副局长');
    expect(told(group(slip))).toEqual(['某甲 丙方乙方甲方 name-differs']);
    const two = sheets(FULL[0] ?? '', '丙方|某钾|市甲局副局长');
    expect(told(group(two))).toEqual(['某甲 甲方 name-near', '某钾 丙方 name-near']);
    // Without a heading nobody knows that they are of one unit; what is owed under a condition is not owed of everybody.
    const blank = sheets('甲方|某甲|', '乙方|某甲|', '丙方|某钾|');
    expect(group(blank)).toHaveLength(2);
    const [first] = OWED;
    const county = first ? [...OWED, { ...first, filler: '县', applies: 'county' }] : OWED;
    expect(group(slip, undefined, county)).toHaveLength(1);
    const elsewhere = sheets(...FULL.slice(0, 2), '丙方|某钾|市乙局局长');
    expect(told(group(elsewhere))).toEqual(['某甲 乙方甲方 ', '某钾 丙方 ']);
    const both = sheets(...FULL, ...FULL.map((line) => line.replace('某甲', '某钾')));
    expect(told(group(both))).toEqual(['某甲 丙方乙方甲方 ', '某钾 丙方乙方甲方 ']);
  });

  it('R35 a title or an addition in brackets makes no other name, and is asked about', () => {
    for (const added of ['某甲同志', '某甲（女）', '某甲(曾用名某亥)', '某甲女士']) {
      const [first = '', second = '', third = ''] = FULL;
      const one = sheets(first, second, third.replace('某甲', added));
      expect(told(group(one))).toEqual(['某甲 丙方乙方甲方 name-differs']);
      const most = sheets(first, ...[second, third].map((line) => line.replace('某甲', added)));
      expect(told(group(most)).map((each) => each.split(' ')[0])).toEqual(['某甲']);
      const few = sheets(first, third.replace('某甲', added));
      expect(told(group(few)).every((each) => each.endsWith('name-near'))).toBe(true);
    }
    const blank = sheets(...FULL.slice(0, 2), '丙方|某 甲|市甲局副局长');
    expect(told(group(blank))).toEqual(['某甲 丙方乙方甲方 name-spelled']);
  });

  it.each([
    ['某甲', '某甲同志', true],
    ['某甲（女）', '某甲先生', true],
    ['某甲（女）', '某甲（男）', false],
    ['某甲', '某甲', false],
    ['某甲同志', '某乙同志', false],
    ['同志', '同志先生', false],
  ])('R35 %s and %s are an addition apart: %s', (one, other, added) => {
    expect([isNameAdded(one, other), isNameAdded(other, one)]).toEqual([added, added]);
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
    const [subject, ...others] = group(all, assigned);
    expect(others).toEqual([]);
    expect(subject?.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['name-differs', 'note'],
      ['header-differs', 'note'],
    ]);
  });

  it('R36 who are told to be one are one and no longer asked about, under the name of those nobody had to speak of', () => {
    const all = sheets(...FULL.slice(0, 2), '丙方|某钾|县戊委书记', '甲方||');
    const assigned = new Map([['第3份', '某甲 市甲局副局长']]);
    for (const order of [all, [...all].reverse()]) {
      const [unnamed, subject] = group(order, assigned);
      expect(unnamed?.issues).toMatchObject([{ code: 'subject-unnamed' }]);
      expect(subject).toMatchObject({ key: '某甲 市甲局副局长', name: '某甲' });
      expect(subject?.fillings).toHaveLength(3);
    }
    const given = new Map([...assigned, ['第4份', '某甲 市甲局副局长']]);
    expect(told(group(all, given))).toEqual(['某甲 丙方乙方甲方甲方 header-differs+form-twice']);
  });

  it('R47 who are told apart are not joined, by heading or by name, and not asked about', () => {
    const near = sheets(...FULL.slice(0, 2), '丙方|某甲|市甲局党组成员、副局长');
    expect(group(near)).toHaveLength(1);
    const slip = sheets(...FULL.slice(0, 2), '丙方|某钾|市甲局副局长');
    expect(group(slip)).toHaveLength(1);
    for (const all of [near, slip, sheets(...FULL.slice(0, 2), '丙方|某甲|县戊委书记')]) {
      const own = (at: number) => `${all[at]?.name} ${all[at]?.header[0]?.text}`;
      const assigned = new Map([0, 1, 2].map((at) => [`第${at + 1}份`, own(at)]));
      const found = group(all, assigned);
      expect(found.map(({ fillings }) => fillings.length).sort()).toEqual([1, 2]);
      const severities = found.flatMap(({ issues }) => issues.map(({ severity }) => severity));
      expect(severities).not.toContain('ask');
    }
  });

  it('R47 what comes in later is joined and asked about as ever, though others were told apart', () => {
    const all = sheets('甲方|某甲|市甲局', '甲方|某甲|市乙局', '乙方|某甲|市甲局办公室');
    const assigned = new Map([
      ['第1份', '某甲 市甲局'],
      ['第2份', '某甲 市乙局'],
    ]);
    expect(told(group(all, assigned))).toEqual([
      '某甲 甲方 namesake',
      '某甲 乙方甲方 namesake+header-differs',
    ]);
  });

  it('R48 two people of one name and heading are told apart by a person, and numbered in lists', () => {
    const all = sheets(...FULL, ...FULL);
    const [both, ...none] = group(all);
    expect(none).toEqual([]);
    expect(both?.issues.filter(({ code }) => code === 'form-twice')).toHaveLength(3);
    if (!both) throw new Error('no subject');
    const other = otherKey([both], both);
    const assigned = new Map([3, 4, 5].map((at) => [`第${at + 1}份`, other]));
    for (const order of [all, [...all].reverse()]) {
      const found = group(order, assigned);
      expect(told(found)).toEqual(['某甲 丙方乙方甲方 namesake', '某甲 丙方乙方甲方 namesake']);
      expect(found.map(listedName)).toEqual(['某甲', '某甲（2）']);
      expect(found.map(({ key }) => key)).toEqual([both.key, other]);
      expect(otherKey(found, both)).toBe('某甲 市甲局副局长 3');
    }
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
      { ...OWED[0], form: 'form', filler: '县', applies: 'county', excused: null, items: ITEMS },
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

  it('R38 a form that a decision excuses is told, and missing of nobody of whom its condition holds', () => {
    const owed = OWED.map((each) =>
      each.filler === '丙方' ? { ...each, excused: 'county' } : each,
    );
    const lacks = (conditions: Readonly<Record<string, boolean>>) =>
      missingForms(sheets('甲方|某甲|市甲局'), owed, conditions).map(
        ({ code, severity, params }) => [code, severity, 'filler' in params && params.filler],
      );
    expect(lacks({})).toEqual([
      ['form-missing', 'must', '乙方'],
      ['form-missing', 'must', '丙方'],
    ]);
    expect(lacks({ county: true })).toEqual([
      ['form-missing', 'must', '乙方'],
      ['form-excused', 'note', '丙方'],
    ]);
  });
});
