import { describe, expect, it } from 'vitest';
import type { GroupedSubject } from './compare-subjects';
import { followHeads } from './follow-heads';
import { keyOf } from './subject-key';

const BEFORE = '某甲 市甲局副局长';

function subject(name: string, heading: string, key = keyOf(name, heading)): GroupedSubject {
  const head = { source: `${key}表`, form: 'one', filler: 'team', rubricHash: null, header: [] };
  return { key, name, heading, nth: 1, fillings: [{ ...head, name, rows: [] }], issues: [] };
}

const told = (recorded: readonly string[], subjects: readonly GroupedSubject[]) => {
  const { renamed, asked } = followHeads(recorded, subjects);
  const questions = [...asked].map(([key, { params, severity }]) => [key, params, severity]);
  return { renamed: Object.fromEntries(renamed), questions };
};

describe('followHeads', () => {
  it('R64 what was recorded follows a corrected head, and is asked about', () => {
    const now = '某甲 市甲局党组成员、副局长';
    expect(told([BEFORE], [subject('某甲', '市甲局党组成员、副局长')])).toEqual({
      renamed: { [BEFORE]: now },
      questions: [[now, { before: ['市甲局副局长'], followed: true }, 'ask']],
    });
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
    const { renamed, questions } = told(recorded, subjects);
    expect(renamed).toEqual({});
    expect(questions).toHaveLength(subjects.length);
    for (const [, , severity] of questions) expect(severity).toBe('ask');
  });

  it('R64 nothing is asked while the key is there, or of people of other names', () => {
    const own = subject('某甲', '市甲局副局长');
    expect(told([BEFORE], [own])).toEqual({ renamed: {}, questions: [] });
    expect(told(['某钾 市甲局副局长'], [own])).toEqual({ renamed: {}, questions: [] });
  });

  it('R64 blanks in a head make no other head', () => {
    const own = subject('某甲', '市甲局 副局长');
    const namesake = `${BEFORE} 2`;
    expect(told([BEFORE, '某甲 市甲局　副局长'], [own])).toEqual({
      renamed: { [BEFORE]: own.key, '某甲 市甲局　副局长': own.key },
      questions: [],
    });
    expect(told([namesake], [own]).renamed).toEqual({});
  });

  it('R64 once a person said whose all sheets are nothing is asked any more', () => {
    const own = subject('某甲', '市甲局党组成员、副局长');
    const said = new Map(own.fillings.map(({ source }) => [source, own.key]));
    const { renamed, asked } = followHeads([BEFORE], [own], said);
    expect(renamed.get(BEFORE)).toBe(own.key);
    expect(asked.get(own.key)?.severity).toBe('note');
  });
});
