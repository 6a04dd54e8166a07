import { drawQuestions, readQuestionBank, type QuestionBank } from '../lottery/question-bank';
import { standing } from './fold-ledger';
import type { LedgerRecord } from './record';
import type { MatterRecord, ProgressRecord, QuizRecord } from './review-record';
import { joinScheme } from './scheme-parts';

/** A person's way through a review as the log tells it. */
export interface PersonCourse {
  /** The last word on each step, by who took it. */
  readonly progress: readonly ProgressRecord[];
  readonly matters: readonly MatterRecord[];
  /** The questions last drawn, with the result where there is one; null where none were drawn. */
  readonly quiz: QuizRecord | null;
  /** How often questions were drawn before, taken back or not. */
  readonly redrawn: number;
}

/** What the log holds of each person's way, by key (G19). */
export function foldCourse(
  records: readonly LedgerRecord[],
  scheme: string,
): ReadonlyMap<string, PersonCourse> {
  const own = records.filter((each) => 'scheme' in each && each.scheme === scheme);
  const stands = new Set(standing(records));
  const persons = new Map<string, Gathered>();
  for (const each of own) {
    if (each.kind !== 'progress' && each.kind !== 'matter' && each.kind !== 'quiz') continue;
    const person = persons.get(each.subject) ?? blank();
    persons.set(each.subject, person);
    // Questions taken back were drawn all the same.
    if (each.kind === 'quiz') person.draws.add(drawKey(each));
    if (!stands.has(each)) continue;
    if (each.kind === 'progress') person.progress.set(`${each.step} ${each.filler}`, each);
    else if (each.kind === 'matter') person.matters.push(each);
    else person.quiz = each;
  }
  return new Map(
    [...persons].map(([key, { progress, matters, quiz, draws }]) => [
      key,
      {
        progress: [...progress.values()],
        matters,
        quiz,
        redrawn: draws.size - (quiz ? 1 : 0),
      },
    ]),
  );
}

interface Gathered {
  readonly progress: Map<string, ProgressRecord>;
  readonly matters: MatterRecord[];
  readonly draws: Set<string>;
  quiz: QuizRecord | null;
}

function blank(): Gathered {
  return { progress: new Map(), matters: [], draws: new Set(), quiz: null };
}

function drawKey({ bank, seed }: QuizRecord): string {
  return `${bank} ${seed}`;
}

/** The whole question banks kept for a scheme by their check codes, the last one first: what was drawn from an earlier one still is (G20). */
export function banksOf(
  records: readonly LedgerRecord[],
  scheme: string,
): ReadonlyMap<string, QuestionBank> {
  const parts = standing(records)
    .filter((each) => each.kind === 'bank')
    .filter((each) => each.scheme === scheme);
  const banks = new Map<string, QuestionBank>();
  for (const whole of new Set(parts.map((each) => each.whole).reverse())) {
    const text = joinScheme(parts.filter((each) => each.whole === whole));
    const bank = text === null ? null : readQuestionBank(text);
    if (bank && !banks.has(bank.list.hash)) banks.set(bank.list.hash, bank);
  }
  return banks;
}

/** Whether the questions of a quiz are those that its seed draws; null for another bank, which cannot tell (G20). */
export function isDrawnFrom(bank: QuestionBank, quiz: QuizRecord): boolean | null {
  if (bank.list.hash !== quiz.bank) return null;
  const again = drawQuestions(bank, quiz.seed, quiz.questions.length);
  return (
    again.length === quiz.questions.length &&
    again.every(({ line }, at) => line === quiz.questions[at])
  );
}

/** `before`, `during` or `after` the days a matter counts; null where its days do not tell (G21). */
export function termOn(
  { from, to }: Pick<MatterRecord, 'from' | 'to'>,
  today: string,
): 'before' | 'during' | 'after' | null {
  if (to !== null && today > to) return 'after';
  if (from !== null && today < from) return 'before';
  return from !== null && to !== null ? 'during' : null;
}

/** What was said of a scheme's letters and days, the last word on each field (G22). */
export function fieldsOf(
  records: readonly LedgerRecord[],
  scheme: string,
): ReadonlyMap<string, string> {
  return new Map(
    standing(records)
      .filter((each) => each.kind === 'field')
      .filter((each) => each.scheme === scheme)
      .map(({ field, value }) => [field, value]),
  );
}
