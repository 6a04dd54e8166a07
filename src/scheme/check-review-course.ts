import { checkIds } from './check-ids';
import type { ReviewCourse } from './review-course';
import type { Scheme } from './scheme';
import type { SchemeFault } from './scheme-fault';

/** What a course says of the scheme and of the notice: names lead somewhere, titles are words of their quotes and quotes of the passages (S23). */
export function checkReviewCourse(scheme: Scheme): readonly SchemeFault[] {
  const { course } = scheme;
  return [...(course ? checkParts(scheme, course) : []), ...checkEffects(scheme)];
}

/** The step a decision says how to pass, and the filler it passes by. */
function checkEffects({ decisions, course, fillers = [] }: Scheme): readonly SchemeFault[] {
  const steps = new Set((course?.steps ?? []).map(({ id }) => id));
  const known = new Set(fillers.map(({ id }) => id));
  return decisions.flatMap(({ options }, at) =>
    options.flatMap(({ effect }, optionAt): readonly SchemeFault[] => {
      if (effect.kind !== 'step-passed') return [];
      const path = `decisions[${at}].options[${optionAt}].effect`;
      const named = [
        { key: 'step', found: effect.step, in: steps },
        ...(effect.policy === 'all-met'
          ? [{ key: 'filler', found: effect.filler, in: known }]
          : []),
      ];
      return named
        .filter((each) => !each.in.has(each.found))
        .map(({ key, found }) => ({
          path: `${path}.${key}`,
          code: 'name-unknown',
          params: { found },
        }));
    }),
  );
}

function checkParts(scheme: Scheme, course: ReviewCourse): readonly SchemeFault[] {
  const { steps, quiz, matters = [] } = course;
  const places = (key: string, all: readonly { readonly id: string }[]) =>
    all.map(({ id }, at) => ({ id, path: `course.${key}[${at}]` }));
  const fillers = new Set((scheme.fillers ?? []).map(({ id }) => id));
  const domains = new Set((scheme.review?.domains ?? []).map(({ id }) => id));
  return [
    ...checkIds(places('steps', steps)),
    ...checkIds(places('matters', matters)),
    ...steps.flatMap((step, at) =>
      unknown(fillers, step.fillers ?? [], `course.steps[${at}].fillers`),
    ),
    ...steps.flatMap(({ within }, at) =>
      unknown(
        new Set(steps.slice(0, at).map(({ id }) => id)),
        within ? [within.after] : [],
        `course.steps[${at}].within.after`,
      ),
    ),
    ...unknown(domains, quiz?.domains ?? [], 'course.quiz.domains'),
    ...wordsOf(course).flatMap((each) => foreign(each, scheme)),
  ];
}

function unknown(
  known: ReadonlySet<string>,
  names: readonly string[],
  path: string,
): readonly SchemeFault[] {
  return names.flatMap((found, at): readonly SchemeFault[] =>
    known.has(found) ? [] : [{ path: `${path}[${at}]`, code: 'name-unknown', params: { found } }],
  );
}

interface QuotedWords {
  readonly path: string;
  readonly quote: string;
  /** By key, what is said to be words of the quote. */
  readonly words: Readonly<Record<string, string>>;
}

function wordsOf({ steps, quiz, matters = [] }: ReviewCourse): readonly QuotedWords[] {
  return [
    ...steps.map(({ title, quote, within }, at) => ({
      path: `course.steps[${at}]`,
      quote,
      words: { title, ...(within && { within: `${within.days}个工作日` }) },
    })),
    ...(quiz
      ? [
          {
            path: 'course.quiz',
            quote: quiz.quote,
            words: { title: quiz.title, bank: quiz.bank, count: String(quiz.count) },
          },
        ]
      : []),
    ...matters.map(({ title, term, quote }, at) => ({
      path: `course.matters[${at}]`,
      quote,
      words: { title, ...(term !== undefined && { term }) },
    })),
  ];
}

function foreign(
  { path, quote, words }: QuotedWords,
  { passages = [] }: Scheme,
): readonly SchemeFault[] {
  const own = unblanked(quote);
  const stands = passages.some(({ text }) => unblanked(text).includes(own));
  return [
    ...(stands ? [] : [absent(`${path}.quote`, 'passages', quote)]),
    ...Object.entries(words).flatMap(([key, each]) =>
      own.includes(unblanked(each)) ? [] : [absent(`${path}.${key}`, `${path}.quote`, each)],
    ),
  ];
}

function absent(path: string, found: string, words: string): SchemeFault {
  return { path, code: 'words-absent', params: { found, words } };
}

function unblanked(words: string): string {
  return words.replace(/\s/gu, '');
}
