import { parseLocalDate } from '../../../src/base/local-date';
import { aboutPerson, foldReview, personLogOf } from '../../../src/ledger/fold-review';
import { foldSeals } from '../../../src/ledger/fold-seals';
import { madeSeals } from '../../../src/ledger/made-seals';
import { recordedKeys, renamePersons } from '../../../src/ledger/rename-persons';
import { reviewInSteps } from '../../../src/review/review-fillings';
import { createReviewMemory, type ReviewMemory } from '../../../src/review/review-memory';
import { formatDay, formatTime } from '../../locale/time';
import type { Core } from '../core';
import { confirmReadings } from './confirm-readings';
import { expandedBeyond, expandedSheets, removeExpanded } from './expanded-sheets';
import { contentOfSheet, formsNow } from './forms-now';
import { openReview, type WholeReview } from './open-review';
import { clearMarks, markReview } from './review-marks';
import type { ReviewPart } from './review-part';
import type { ReviewProgress } from './review-progress';
import type { OpenReview, ReviewEntry } from './review-state';
import { sealForms, unsealForm } from './seal-forms';
import { expandReview } from './review-sheet';
import { gatherInSteps, type ReviewSheets } from './review-sheets';
import { createBreath } from '../pace';
import { recordViews } from '../workbook-view';
import { workingDaysOf } from './working-year';

/** Milliseconds after which the page shows how far it is. */
const TELLING = 1_000;
/** Begun, and nobody knows yet how much there is. */
const UNKNOWN = { done: 0, of: 0 };

/** The chunk of 会审, for one session. */
export function createReview(core: Core): ReviewPart {
  const memory = createReviewMemory();
  let before: readonly unknown[] = [];
  let current: Promise<Compared | null> = Promise.resolve(null);
  let turn = 0;

  const follow = (): void => {
    const views = recordViews(core.workbook());
    // What a term comes to depends on the day.
    const today = formatDay(core.env.now());
    const now = [today, core.records(), core.opened, ...views, ...sheetsExpanded(core)];
    if (now.length === before.length && now.every((each, at) => each === before[at])) return;
    before = now;
    turn += 1;
    const own = turn;
    if (!core.store.get().review) core.store.set({ reviewing: UNKNOWN });
    current = compare(core, memory, () => own !== turn);
    current.catch((cause: unknown) => {
      before = [];
      console.error(cause);
      core.store.set({ reviewing: null });
    });
  };
  const lookAgain = async (): Promise<Compared | null> => {
    // What was typed since the last reading counts.
    await core.refresh();
    follow();
    for (;;) {
      const own = turn;
      const compared = await current;
      // One that was left has another after it.
      if (own === turn) return compared;
    }
  };
  return {
    follow,
    takeDown: (entries) => entries.map((each) => withContent(core, each)),
    async expand() {
      const compared = await lookAgain();
      if (compared) await expandReview(core, compared.open);
    },
    async seal(request) {
      const compared = await lookAgain();
      if (compared) await sealForms(core, compared, request);
    },
    async unseal(record, by) {
      const compared = await lookAgain();
      if (compared) await unsealForm(core, compared.open, { record, by });
    },
    async removeExpanded() {
      const compared = await lookAgain();
      if (compared) await removeExpanded(core, expandedBeyond(compared.open));
    },
    async confirm(sheets) {
      const compared = await lookAgain();
      if (compared) await confirmReadings(core, compared.open, sheets);
    },
    async mark() {
      const compared = await lookAgain();
      if (compared) await markReview(core, compared.open);
    },
    async clearMarks() {
      await core.refresh();
      await clearMarks(core);
    },
  };
}

/** What is said of a sheet is known again by what the sheet holds (G24). */
function withContent(core: Core, entry: ReviewEntry): ReviewEntry {
  if (entry.kind !== 'assignment') return entry;
  const views = recordViews(core.workbook());
  const content = contentOfSheet(views.find(({ sheet }) => sheet.name === entry.source));
  return content === '' ? entry : { ...entry, content };
}

async function compare(
  core: Core,
  memory: ReviewMemory,
  isLeft: () => boolean,
): Promise<Compared | null> {
  const compared = await inSteps(core, compareInSteps(core, memory), isLeft);
  if (isLeft()) return null;
  core.store.set({ review: compared?.open ?? null, reviewing: null });
  return compared;
}

interface Compared {
  readonly open: OpenReview;
  readonly slots: WholeReview['slots'];
}

/** Ids of every 会审表: one that comes or goes changes what has to be said of it. */
function sheetsExpanded(core: Core): readonly string[] {
  const workbook = core.workbook();
  const reviewed = core.opened.filter(({ scheme }) => scheme.review);
  return reviewed.flatMap(({ scheme }) =>
    expandedSheets(workbook, scheme.id).map(({ sheet }) => sheet.id),
  );
}

/** Of several notices with a review the one with the most sheets here. */
function* sheetsInForce(core: Core): Generator<undefined, ReviewSheets | null> {
  const records = core.records();
  const views = recordViews(core.workbook());
  let most: ReviewSheets | null = null;
  for (const opened of core.opened.filter(({ scheme }) => scheme.review)) {
    const choices = core.choicesFor(opened.scheme.id);
    const found = yield* gatherInSteps(opened, views, choices, records);
    if (!found || !isReviewed(found)) continue;
    if (!most || found.fillings.length > most.fillings.length) most = found;
  }
  return most;
}

/** Whether there are sheets to compare, or anything was said that is told though the last of them is gone. */
function isReviewed({ opened, records, fillings, unassigned, lost }: ReviewSheets): boolean {
  if (fillings.length + unassigned.length + lost.length > 0) return true;
  return recordedKeys(records, opened.scheme.id).size > 0;
}

/** What a step tells of how far it is; most tell nothing. */
type Step = ReviewProgress | undefined;

/** The sheets one by one, the comparison person by person, then what is shown of it. */
function* compareInSteps(core: Core, memory: ReviewMemory): Generator<Step, Compared | null> {
  const workbook = core.workbook();
  const found = yield* sheetsInForce(core);
  if (!found) return null;
  const whole = yield* compareSheets(core, memory, found);
  const expanded = expandedSheets(workbook, found.opened.scheme.id);
  const computedAt = formatTime(core.env.now());
  const open = yield* openReview(found, whole, { expanded, computedAt });
  return { open, slots: whole.slots };
}

/** The comparison, then the forms against their seals. */
function* compareSheets(
  core: Core,
  memory: ReviewMemory,
  { opened, rules, records, log, fillings }: ReviewSheets,
): Generator<Step, WholeReview> {
  const views = recordViews(core.workbook());
  const today = parseLocalDate(formatDay(core.env.now()));
  if (!today) throw new Error('the clock tells no day');
  const { assigned, recognised } = log;
  const about = new Map(
    [...recordedKeys(records, opened.scheme.id)].map((key) => [
      key,
      aboutPerson(personLogOf(log, key)),
    ]),
  );
  const workingDays = workingDaysOf(records, opened.scheme.id);
  const request = { opened, rules, fillings, today, assigned, recognised, about };
  yield;
  const dated = { ...request, ...(workingDays !== null && { workingDays }) };
  const whole = yield* reviewInSteps(dated, memory);
  const sheets = new Map(views.map(({ sheet, record }) => [sheet.name, record]));
  const now = yield* formsNow(whole, sheets);
  const seals = madeSeals(records, opened.scheme.id);
  // Whoever is not compared has no sheets here that a seal could be held against.
  const own = seals.filter(({ record }) => !rules.without.includes(record.filler));
  const { renamed } = whole;
  const logNow = renamed ? foldReview(renamePersons(records, renamed), opened.scheme.id) : log;
  yield;
  const slots = foldSeals(own, now, renamed);
  yield;
  return { whole, log: logNow, slots };
}

/** Lets the page breathe in between; null where it was left. */
async function inSteps<Result>(
  core: Core,
  steps: Generator<Step, Result>,
  isLeft: () => boolean,
): Promise<Result | null> {
  const began = Date.now();
  const breath = createBreath();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!breath.isDue()) continue;
    if (step.value && Date.now() - began > TELLING) core.store.set({ reviewing: step.value });
    await breath.take();
    if (isLeft()) return null;
  }
}
