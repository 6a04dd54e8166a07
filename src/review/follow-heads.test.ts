import { describe, expect, it } from 'vitest';
import type { GroupedSubject } from './compare-subjects';
import { followHeads } from './follow-heads';
import type { Recognition } from './recorded-head';
import { keyOf } from './subject-key';

const BEFORE = '某甲 市甲局副局长';

function subject(name: string, heading: string, key = keyOf(name, heading)): GroupedSubject {
  const head = { source: `${key}表`, form: 'one', filler: 'team', rubricHash: null, header: [] };
  return { key, name, heading, nth: 1, fillings: [{ ...head, name, rows: [] }], issues: [] };
}

/** Who follows whom, and of whom each subject is asked. */
const told = (
  recorded: readonly string[],
  subjects: readonly GroupedSubject[],
  recognised: readonly Recognition[] = [],
) => {
  const { renamed, askedOf, unheld } = followHeads(recorded, subjects, { recognised });
  const questions = subjects.flatMap((subject) =>
    askedOf(subject).map(({ params, severity }) => {
      const before = 'before' in params ? params.before : [];
      const followed = 'followed' in params && params.followed;
      return [subject.key, before.map(({ key }) => key), followed, severity];
    }),
  );
  return {
    renamed: Object.fromEntries(renamed),
    questions,
    unheld: unheld.map(({ key }) => key),
  };
};

describe('followHeads', () => {
  it('R64 what was recorded follows a corrected head, and is asked about', () => {
    const now = '某甲 市甲局党组成员、副局长';
    expect(told([BEFORE], [subject('某甲', '市甲局党组成员、副局长')])).toEqual({
      renamed: { [BEFORE]: now },
      questions: [[now, [BEFORE], true, 'ask']],
      unheld: [],
    });
  });

  it('R64 blanks lead nowhere where two are alike but for them', () => {
    const two = [subject('某甲', '市甲局 副局长'), subject('某甲', '市 甲局副局长')];
    expect(told([BEFORE], two).renamed).toEqual({});
    expect(told([BEFORE], two.slice(0, 1)).renamed).toEqual({ [BEFORE]: two[0]?.key });
  });

  it.each([
    ['under quite another head', [BEFORE], [subject('某甲', '县丁委书记')]],
    [
      'of two of one name',
      [BEFORE],
      [subject('某甲', '市甲局局长'), subject('某甲', '市甲局科长')],
    ],
    ['of two that were recorded', [BEFORE, '某甲 市甲局科长'], [subject('某甲', '市甲局局长')]],
    ['of a numbered namesake', [`${BEFORE} 2`], [subject('某甲', '市甲局副局长')]],
  ])('R64 what was recorded %s counts nowhere until it is said', (_, recorded, subjects) => {
    const { renamed, questions, unheld } = told(recorded, subjects);
    expect(renamed).toEqual({});
    expect(questions).toEqual(subjects.map(({ key }) => [key, recorded, false, 'ask']));
    expect(unheld).toEqual(recorded);
  });

  it('R64 nothing is asked while the key is there, or of people of other names', () => {
    const own = subject('某甲', '市甲局副局长');
    expect(told([BEFORE], [own])).toEqual({ renamed: {}, questions: [], unheld: [] });
    const other = '欧阳丙 市甲局副局长';
    expect(told([other], [own])).toEqual({ renamed: {}, questions: [], unheld: [other] });
  });

  it('R64 blanks in a head make no other head', () => {
    const own = subject('某甲', '市甲局 副局长');
    const namesake = `${BEFORE} 2`;
    expect(told([BEFORE, '某甲 市甲局　副局长'], [own])).toEqual({
      renamed: { [BEFORE]: own.key, '某甲 市甲局　副局长': own.key },
      questions: [],
      unheld: [],
    });
    expect(told([namesake], [own]).renamed).toEqual({});
  });

  it('R64 once a person said whose all sheets are nothing is asked any more', () => {
    const own = subject('某甲', '市甲局党组成员、副局长');
    const said = new Map(own.fillings.map(({ source }) => [source, own.key]));
    const { renamed, askedOf } = followHeads([BEFORE], [own], { assigned: said });
    expect(renamed.get(BEFORE)).toBe(own.key);
    expect(askedOf(own).map(({ severity }) => severity)).toEqual(['note']);
  });
});

describe('whose name was corrected', () => {
  const HEAD = '市甲局副局长';
  const own = subject('某钾', HEAD);
  const word = (same: boolean, person = own.key, key = BEFORE): Recognition => ({
    subject: key,
    person,
    same,
  });

  it('R65 a slip in the name under one heading is asked about, and joins nobody', () => {
    expect(told([BEFORE], [own, subject('欧阳丙', HEAD)])).toEqual({
      renamed: {},
      questions: [[own.key, [BEFORE], false, 'ask']],
      unheld: [BEFORE],
    });
    expect(told([BEFORE], [subject('某钾', '县丁委书记')]).questions).toEqual([]);
    const { unheld } = followHeads([BEFORE], [own]);
    expect(unheld).toEqual([{ key: BEFORE, name: '某甲', heading: HEAD, maybe: [own.key] }]);
  });

  it('R65 whom a sheet was handed out for is asked about, whatever the name became', () => {
    const named = subject('欧阳丙', '市甲局党组成员、副局长');
    const marked = named.fillings.map((each) => ({ ...each, marked: '某 甲' }));
    const { renamed, questions } = told([BEFORE], [{ ...named, fillings: marked }]);
    expect(renamed).toEqual({});
    expect(questions).toEqual([[named.key, [BEFORE], false, 'ask']]);
  });

  it('R65 a sheet that got its name is asked about by what was recorded of it before', () => {
    const nameless = `? ${own.key}表`;
    expect(told([nameless], [own]).questions).toEqual([[own.key, [nameless], false, 'ask']]);
  });

  it('R65 by a person’s word it is one person, and nothing is asked any more', () => {
    expect(told([BEFORE], [own], [word(true)])).toEqual({
      renamed: { [BEFORE]: own.key },
      questions: [],
      unheld: [],
    });
  });

  it('R65 by a person’s word it is not: nothing is asked, and it is still told who has no sheet', () => {
    expect(told([BEFORE], [own], [word(false)])).toEqual({
      renamed: {},
      questions: [],
      unheld: [BEFORE],
    });
    const near = subject('某甲', '市甲局党组成员、副局长');
    expect(told([BEFORE], [near], [word(false, near.key)]).renamed).toEqual({});
  });

  it('R65 a word leads on where that name was corrected too, and in a circle nowhere', () => {
    const later = subject('某钾', '市甲局党组成员、副局长');
    const { renamed, questions } = told([BEFORE], [later], [word(true)]);
    expect(renamed).toEqual({ [BEFORE]: later.key, [own.key]: later.key });
    expect(questions).toEqual([[later.key, [own.key], true, 'ask']]);
    const circle = [word(true), word(true, BEFORE, own.key)];
    expect(told([BEFORE], [subject('欧阳丙', HEAD)], circle).unheld).toEqual([BEFORE, own.key]);
  });

  it('R65 who has sheets again keeps what was recorded, and it is asked', () => {
    const again = subject('某甲', HEAD);
    expect(told([BEFORE], [again, own], [word(true)])).toEqual({
      renamed: {},
      questions: [[own.key, [BEFORE], false, 'ask']],
      unheld: [],
    });
  });
});
