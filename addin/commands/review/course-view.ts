import type { WorkingCalendar } from '../../../src/calendar/working-calendar';
import { banksOf, fieldsOf, foldCourse, type PersonCourse } from '../../../src/ledger/fold-course';
import { passingRuleOf, type PassingRule } from '../../../src/ledger/pass-step';
import type { LedgerRecord } from '../../../src/ledger/record';
import type { ProgressRecord } from '../../../src/ledger/review-record';
import type { QuestionBank } from '../../../src/lottery/question-bank';
import { effectInForce } from '../../../src/scheme/decision-effect';
import type { Filler } from '../../../src/scheme/record-form';
import type { CourseStep, ReviewCourse } from '../../../src/scheme/review-course';
import type { HandoutSource } from '../session';
import { calendarOf } from './own-calendar';

/** The way of a notice's persons through its review, as this workbook's log tells it. */
export interface CourseView {
  readonly scheme: string;
  readonly course: ReviewCourse;
  readonly fillers: readonly Filler[];
  readonly persons: ReadonlyMap<string, PersonCourse>;
  /** The one drawn from now. */
  readonly bank: QuestionBank | null;
  /** That one and those before it, by check code. */
  readonly banks: ReadonlyMap<string, QuestionBank>;
  /** Each person draws questions of their own, or one draw is for all. */
  readonly quizPer: 'person' | 'batch';
  /** How the step is passed after which names are handed on; null where the notice has none. */
  readonly passing: PassingRule | null;
  readonly fields: ReadonlyMap<string, string>;
  /** By which terms run, with the owner's own days. */
  readonly calendar: WorkingCalendar;
  readonly termCounting: 'next-day' | 'same-day';
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** One step of one person, by one of its fillers where each takes it apart. */
export interface StepRow {
  readonly step: CourseStep;
  readonly filler: Filler | null;
  /** Null while nobody recorded it. */
  readonly record: ProgressRecord | null;
  /** A later step is recorded and this one is not. */
  readonly skipped: boolean;
  /** The last step before it in the notice's order that bears a later day: one of the two may be a slip. */
  readonly before: { readonly step: CourseStep; readonly day: string } | null;
  /** It is recorded with a day that is still to come. */
  readonly future: boolean;
}

const NOTHING: PersonCourse = { progress: [], matters: [], quiz: null, redrawn: 0 };
const VIEWS = new WeakMap<readonly LedgerRecord[], Map<string, CourseView | null>>();

/** Null for a notice that says nothing of it. The same log and choices give the same view. */
export function courseViewOf({
  opened,
  records,
  choices,
  today,
}: HandoutSource): CourseView | null {
  const { id, course, fillers = [] } = opened.scheme;
  const known = VIEWS.get(records) ?? new Map<string, CourseView | null>();
  VIEWS.set(records, known);
  const key = `${id} ${today}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const banks = banksOf(records, id);
  const view: CourseView | null = course
    ? {
        scheme: id,
        course,
        fillers,
        persons: foldCourse(records, id),
        bank: [...banks.values()][0] ?? null,
        banks,
        quizPer: effectInForce(opened.scheme, choices, 'quiz-draw')?.effect.per ?? 'person',
        passing: passingRuleOf(opened.scheme, choices),
        fields: fieldsOf(records, id),
        calendar: calendarOf(records, id),
        termCounting:
          effectInForce(opened.scheme, choices, 'term-counting')?.effect.policy ?? 'next-day',
        today,
      }
    : null;
  known.set(key, view);
  return view;
}

export function courseOf({ persons }: CourseView, key: string): PersonCourse {
  return persons.get(key) ?? NOTHING;
}

/** Every step in the notice's order, for one person. */
export function stepRowsOf(view: CourseView, key: string): readonly StepRow[] {
  const { progress } = courseOf(view, key);
  const rows = view.course.steps.flatMap((step): readonly TakenRow[] => {
    const recordOf = (filler: string): ProgressRecord | null =>
      progress.find((each) => each.step === step.id && each.filler === filler) ?? null;
    if (!step.fillers) return [{ step, filler: null, record: recordOf('') }];
    return step.fillers.flatMap((id) => {
      const filler = view.fillers.find((each) => each.id === id);
      return filler ? [{ step, filler, record: recordOf(id) }] : [];
    });
  });
  const last = rows.map(({ record }) => record !== null).lastIndexOf(true);
  const reached = rows[last]?.step;
  return rows.map((row, at) => ({
    ...row,
    // The other department of the step that was reached is awaited, not forgotten.
    skipped: row.record === null && at < last && row.step !== reached,
    before: laterBefore(rows.slice(0, at), row, view.today),
    future: row.record !== null && row.record.day > view.today,
  }));
}

type TakenRow = Pick<StepRow, 'step' | 'filler' | 'record'>;

/** What one department did says nothing of the days of another, and a day still to come, told by itself, of none that are past. */
function laterBefore(
  rows: readonly TakenRow[],
  { filler, record }: TakenRow,
  today: string,
): StepRow['before'] {
  if (!record) return null;
  const own = rows.filter((row) => !filler || !row.filler || row.filler === filler);
  const later = own
    .filter((row) => row.record && row.record.day > record.day && row.record.day <= today)
    .at(-1);
  return later?.record ? { step: later.step, day: later.record.day } : null;
}

/** How far a person is: the last step in the notice's order that somebody recorded, and by whom it was taken where not by all. */
export function stepReached(
  view: CourseView,
  key: string,
): { readonly step: CourseStep; readonly fillers: readonly Filler[] } | null {
  const rows = stepRowsOf(view, key);
  const step = rows.filter(({ record }) => record !== null).at(-1)?.step;
  if (!step) return null;
  const own = rows.filter((row) => row.step === step);
  const taken = own.flatMap(({ filler, record }) => (filler && record ? [filler] : []));
  return { step, fillers: taken.length < own.length ? taken : [] };
}

/** How many have drawn from the bank that is drawn from now, and whose questions are not taken back. */
export function drawnFromBank({ bank, persons }: CourseView): number {
  return [...persons.values()].filter(({ quiz }) => quiz && quiz.bank === bank?.list.hash).length;
}

/** The seed that everybody's questions are drawn with, where one draw is for all and somebody has drawn from this bank. */
export function sharedSeedOf({ quizPer, bank, persons }: CourseView): string | null {
  if (quizPer !== 'batch' || !bank) return null;
  for (const { quiz } of persons.values()) if (quiz?.bank === bank.list.hash) return quiz.seed;
  return null;
}
