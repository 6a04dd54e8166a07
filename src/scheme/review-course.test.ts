import { describe, expect, it } from 'vitest';
import document from './builtin/dazhou-2017-206.json';
import { documentOfScheme } from './document-of-scheme';
import { effectInForce } from './decision-effect';
import { parseScheme } from './parse-scheme';
import type { ReviewCourse } from './review-course';
import { hashRubric } from './rubric-hash';
import type { Scheme } from './scheme';

function parsed(changed: object = {}): Scheme {
  const read = parseScheme({ ...document, ...changed });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

const { course } = parsed();
const quiz = course?.quiz;
const [first] = course?.steps ?? [];
if (!course || !quiz || !first) throw new Error('course missing');

function faults(changed: Partial<ReviewCourse>): readonly string[] {
  const read = parseScheme({ ...document, course: { ...course, ...changed } });
  if (read.ok) return [];
  return read.failure
    .filter(({ path }) => path.startsWith('course'))
    .map(({ path, code }) => `${path} ${code}`);
}

describe('the way through a review', () => {
  it('S23 has the steps of the notice in its order', () => {
    expect(course.steps.map(({ title }) => title)).toEqual([
      '查核名单',
      '初核',
      '考察组考核',
      '交办',
      '委托',
      '复函',
      '鉴定意见',
      '审签',
    ]);
  });

  it('S23 is kept and read again as it is, and changes no hash of the forms', () => {
    expect(parsed(documentOfScheme(parsed()))).toEqual(parsed());
    const { course: left, ...bare } = parsed();
    expect(left).toBeDefined();
    expect(hashRubric(bare)).toBe(hashRubric(parsed()));
  });

  it.each<[string, Partial<ReviewCourse>, readonly string[]]>([
    [
      'a step the notice has not',
      { steps: [{ ...first, title: '公示' }] },
      ['course.steps[0].title words-absent'],
    ],
    [
      'words that stand nowhere',
      { steps: [{ ...first, quote: '查核名单另发' }] },
      ['course.steps[0].quote words-absent'],
    ],
    [
      'another number of questions',
      { quiz: { ...quiz, count: 6 } },
      ['course.quiz.count words-absent'],
    ],
    [
      'a domain that is none',
      { quiz: { ...quiz, domains: ['x'] } },
      ['course.quiz.domains[0] name-unknown'],
    ],
    [
      'a filler that is none',
      { steps: [{ ...first, fillers: ['party-work', 'x'] }] },
      ['course.steps[0].fillers[1] name-unknown'],
    ],
    [
      'another term than its quote gives',
      {
        steps: course.steps.map((step) =>
          step.within ? { ...step, within: { ...step.within, days: 4 } } : step,
        ),
      },
      ['course.steps[5].within words-absent'],
    ],
    [
      'a term that runs from no step before it',
      {
        steps: course.steps.map((step) =>
          step.within ? { ...step, within: { ...step.within, after: 'signed' } } : step,
        ),
      },
      ['course.steps[5].within.after[0] name-unknown'],
    ],
    ['a step twice', { steps: [first, first] }, ['course.steps[1].id id-twice']],
  ])('S23 tells %s', (_, changed, told) => {
    expect(faults(changed)).toEqual(told);
  });

  it('S23 whether each draws questions of their own is a decision', () => {
    expect(effectInForce(parsed(), {}, 'quiz-draw')?.effect.per).toBe('person');
    const choices = { 'quiz-questions': 'same' };
    expect(effectInForce(parsed(), choices, 'quiz-draw')?.effect.per).toBe('batch');
  });
});

describe('what a decision says of a step', () => {
  it('S23 names a step and a filler that there are', () => {
    const effect = { kind: 'step-passed', step: 'x', policy: 'all-met', filler: 'y' };
    const decisions = document.decisions.map((each) =>
      each.id === 'passed-first'
        ? { ...each, options: each.options.map((option) => ({ ...option, effect })) }
        : each,
    );
    const read = parseScheme({ ...document, decisions });
    const told = read.ok ? [] : read.failure.map(({ path, code }) => `${path} ${code}`);
    expect(told.map((each) => each.replace(/\d+/g, '0'))).toEqual([
      'decisions[0].options[0].effect.step name-unknown',
      'decisions[0].options[0].effect.filler name-unknown',
      'decisions[0].options[0].effect.step name-unknown',
      'decisions[0].options[0].effect.filler name-unknown',
    ]);
  });
});

describe('routes', () => {
  it('S24 rest on conditions that there are', () => {
    const [route, ...others] = parsed().letters?.routes ?? [];
    const routes = [{ ...route, when: { condition: 'x', holds: true } }, ...others];
    const read = parseScheme({ ...document, letters: { ...parsed().letters, routes } });
    expect(read.ok ? [] : read.failure.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'letters.routes[0].when.condition condition-unknown',
    ]);
  });
});
