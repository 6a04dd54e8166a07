import { describe, expect, it } from 'vitest';
import type { ReviewedPerson } from '../../commands/review/review-state';
import { findPersons } from './find-persons';

function person(name: string, heading: string): ReviewedPerson {
  const subject = { key: name, name, heading, nth: 1, fillings: [], issues: [] };
  const review: ReviewedPerson['review'] = {
    subject,
    state: 'consistent',
    items: [],
    conclusions: [],
    triggers: [],
    suspected: [],
    unjudged: [],
    reverify: [],
  };
  const log = { conditions: [], facts: [], verdicts: new Map() };
  return { key: name, heap: 'consistent', review, log, differences: [], reworded: [] };
}

const PEOPLE = [
  person('某甲', '市甲局副局长'),
  person('某乙', '市乙局科长'),
  person('某甲乙', '县Ａ镇镇长'),
];

describe('whom somebody looks for', () => {
  it.each([
    ['', ['某甲', '某乙', '某甲乙']],
    ['某甲', ['某甲', '某甲乙']],
    ['某 甲', ['某甲', '某甲乙']],
    ['科长', ['某乙']],
    ['a镇', ['某甲乙']],
    ['市甲局副局长某甲', ['某甲']],
    ['某甲市甲局', ['某甲']],
    ['某甲 镇长', ['某甲乙']],
    ['镇长\u3000某', ['某甲乙']],
    ['某丙', []],
  ])('is found by name or unit: %s', (wanted, names) => {
    expect(findPersons(PEOPLE, wanted).map(({ key }) => key)).toEqual(names);
  });
});
