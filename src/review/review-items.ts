import type { LocalDate } from '../base/local-date';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { OpenScheme } from '../scheme/open-scheme';
import { compareFindings, statusOf } from './facts/compare-findings';
import type { FillerFinding, IndicatorComparison } from './facts/compare-findings';
import type { ConcludedFilling, CountedIndicator } from './conclude-domain';
import { createLinkComparer } from './compare-links';
import type { Filling, FillingRow } from './filling';
import { firstOfEach } from './first-of-each';
import type { FindingClaim } from './findings/finding-claim';
import { reviewedItems } from './reviewed-items';
import type { ReviewedItem } from './reviewed-items';
import { contradictedConditions, isWritten } from './said-conditions';
import type { SubjectIssue } from './subject-issues';
import { isUnfilled, unfilledIssue } from './unfilled-form';
import { suspectTriggers } from './suspect-triggers';
import type { SuspectedTrigger } from './suspect-triggers';
import { readUnder, testsInForce } from './tests-in-force';
import type { ChosenTests, TestsInForce } from './tests-in-force';

/** One indicator of one subject over its fillers. */
export interface ItemReview {
  readonly item: string;
  readonly comparison: IndicatorComparison;
  readonly findings: readonly FillerFinding[];
  /** Which tests count by what was said of the subject; several while nobody has said which. */
  readonly chosen?: ChosenTests;
}

/** What the sheets of one subject say of every indicator that applies. */
export interface SubjectItems {
  readonly items: readonly ItemReview[];
  /** `form block` of every block that applies, or may. */
  readonly applies: ReadonlySet<string>;
  readonly filled: readonly (Omit<ConcludedFilling, 'triggers'> & { readonly form: string })[];
  readonly suspected: readonly SuspectedTrigger[];
  /** Forms that are there and were never filled in. */
  readonly unfilled: readonly SubjectIssue[];
  /** Where one filler's own findings do not go together. */
  readonly disagreeing: readonly SubjectIssue[];
  /** Where what was said of the subject does not go together with what stands on the forms. */
  readonly contradicted: readonly SubjectIssue[];
}

export type ItemReader = (
  fillings: readonly Filling[],
  conditions: Readonly<Record<string, boolean>>,
) => SubjectItems;

/** Findings and comparisons of one indicator remembered at most: offices write the same words of most people. */
const MOST_REMEMBERED = 5000;

/** A reader for one batch: what was read once is not read again. */
export function createItemReader(
  { scheme }: OpenScheme,
  rules: ConclusionRules,
  workingDays: number | undefined,
  today: LocalDate,
): ItemReader {
  const items = reviewedItems(scheme, rules, workingDays, today);
  const conditions = new Map(items.map(({ id, applies }) => [id, applies]));
  const samplers = new Set(rules.review.sampling?.fillers);
  const compareLinks = createLinkComparer(rules, items);
  const memories = new Map<string, ItemMemory>();
  const memoryOf = (item: ReviewedItem, said: Readonly<Record<string, boolean>>): ItemMemory => {
    const tests = testsInForce(item, said);
    const key = `${item.id} ${tests.key}`;
    const memory = memories.get(key) ?? new ItemMemory(item, tests);
    memories.set(key, memory);
    return memory;
  };
  return (fillings, said) => {
    const isForSubject = (item: string): boolean => {
      const condition = conditions.get(item);
      return condition === null || (condition !== undefined && said[condition] === true);
    };
    const sheets = firstOfEach(fillings).map((filling): Sheet => ({
      filling,
      unfilled: isUnfilled(filling, isForSubject),
      samples: samplers.has(filling.filler),
      rows: new Map(filling.rows.map((row) => [row.item, row])),
      indicators: [],
    }));
    const byForm = new Map(items.map(({ form }) => [form, sheetsOf(sheets, form)]));
    const written = writtenBlocks(items, byForm);
    const reviews: ItemReview[] = [];
    const applies = new Set<string>();
    const suspected: SuspectedTrigger[] = [];
    for (const item of items) {
      if (!mayApply(item, said, written)) continue;
      applies.add(`${item.form} ${item.block}`);
      const memory = memoryOf(item, said);
      const own = heardOf(memory, byForm.get(item.form) ?? [], said, written);
      if (own.length === 0) continue;
      const review = memory.review(own);
      reviews.push(review);
      const told = suspectTriggers(rules, item, review.findings);
      suspected.push(...told.map((each) => ({ ...each, words: wordsOf(sheets, each) })));
    }
    return {
      items: reviews,
      applies,
      filled: sheets.map(filledOf),
      suspected,
      unfilled: sheets.flatMap((each) => (each.unfilled ? [unfilledIssue(each.filling)] : [])),
      disagreeing: compareLinks(reviews),
      contradicted: contradictedConditions(items, sheets, said),
    };
  };
}

function sheetsOf(sheets: readonly Sheet[], form: string): readonly Sheet[] {
  return sheets.filter(({ filling }) => filling.form === form);
}

/** What a filler wrote of an indicator. */
function wordsOf(
  sheets: readonly Sheet[],
  { item, filler }: Pick<SuspectedTrigger, 'item' | 'filler'>,
): string {
  const own = sheets.filter(({ filling }) => filling.filler === filler);
  return own.map(({ rows }) => rows.get(item)).find((row) => row !== undefined)?.text ?? '';
}

function filledOf({ filling: { filler, form }, samples, indicators }: Sheet) {
  return { filler, form, samples, indicators };
}

/** A finding as it is compared and as it counts; `id` stands for all of it. */
interface Heard {
  readonly finding: FillerFinding;
  readonly counted: CountedIndicator;
  readonly id: number;
}

/** What was read and compared of one indicator: the same words of the same filler are not read twice. */
class ItemMemory {
  private readonly claims = new Map<string, FindingClaim>();
  private readonly heard = new Map<string, Map<string, Heard>>();
  private readonly reviews = new Map<string, ItemReview>();
  private nextId = 0;

  constructor(
    readonly item: ReviewedItem,
    private readonly tests: TestsInForce,
  ) {}

  hear({ filling, samples, unfilled }: Sheet, row: FillingRow, passed: boolean): Heard {
    const { filler } = filling;
    const notApplicable = passed || row.notApplicable === true;
    const about = { filler, samples, notApplicable, unfilled, claim: this.read(row.text) };
    if (row.typed) return this.newHeard({ ...about, typed: row.typed });
    const said = `${notApplicable ? ' -' : ''}${unfilled ? ' ?' : ''}`;
    const speaker = said === '' ? filler : filler + said;
    let texts = this.heard.get(speaker);
    if (!texts) this.heard.set(speaker, (texts = new Map()));
    const known = texts.get(row.text);
    if (known) return known;
    const heard = this.newHeard(about);
    if (texts.size >= MOST_REMEMBERED) texts.clear();
    texts.set(row.text, heard);
    return heard;
  }

  review(heard: readonly Heard[]): ItemReview {
    let key = '';
    for (const { id } of heard) key += `${id} `;
    const known = this.reviews.get(key);
    if (known) return known;
    const { id, scope } = this.item;
    const { indicator, chosen } = this.tests;
    const findings = heard.map(({ finding }) => finding);
    const comparison = compareFindings(findings, {
      tests: indicator.tests,
      scope,
      asked: indicator.text,
    });
    const review = { item: id, findings, comparison, ...(chosen && { chosen }) };
    if (this.reviews.size >= MOST_REMEMBERED) this.reviews.clear();
    this.reviews.set(key, review);
    return review;
  }

  private read(text: string): FindingClaim {
    const known = this.claims.get(text);
    if (known) return known;
    const claim = readUnder(text, this.tests, this.item.scope);
    if (this.claims.size >= MOST_REMEMBERED) this.claims.clear();
    this.claims.set(text, claim);
    return claim;
  }

  private newHeard(finding: FillerFinding): Heard {
    const { id, block } = this.item;
    const own = { item: id, block, status: statusOf(finding) };
    const { years } = finding.claim;
    const counted = years.length > 0 && !finding.typed?.status ? { ...own, years } : own;
    this.nextId += 1;
    return { finding, counted, id: this.nextId };
  }
}

interface Sheet {
  readonly filling: Filling;
  readonly unfilled: boolean;
  readonly samples: boolean;
  readonly rows: ReadonlyMap<string, FillingRow>;
  /** What it counts by, gathered indicator by indicator. */
  readonly indicators: CountedIndicator[];
}

/** `form block` and `form block filler` wherever something is written under a condition. */
function writtenBlocks(
  items: readonly ReviewedItem[],
  byForm: ReadonlyMap<string, readonly Sheet[]>,
): ReadonlySet<string> {
  const written = new Set<string>();
  for (const { id, form, block, applies } of items) {
    // What is for everybody is looked at whether anybody wrote there or not.
    if (applies === null) continue;
    for (const { filling, rows } of byForm.get(form) ?? []) {
      if (isWritten(rows.get(id))) {
        written.add(`${form} ${block}`).add(`${form} ${block} ${filling.filler}`);
      }
    }
  }
  return written;
}

/** A condition that is said decides; else a block in which nobody wrote anything is not for this subject. */
function mayApply(
  { applies, form, block }: ReviewedItem,
  conditions: Readonly<Record<string, boolean>>,
  written: ReadonlySet<string>,
): boolean {
  if (applies === null) return true;
  const said = Object.hasOwn(conditions, applies) ? conditions[applies] : undefined;
  return (said ?? false) || written.has(`${form} ${block}`);
}

function heardOf(
  memory: ItemMemory,
  sheets: readonly Sheet[],
  conditions: Readonly<Record<string, boolean>>,
  written: ReadonlySet<string>,
): readonly Heard[] {
  const { id, form, block, applies } = memory.item;
  const said = applies === null || conditions[applies] === true;
  const all: Heard[] = [];
  for (const sheet of sheets) {
    const row = sheet.rows.get(id);
    if (!row) continue;
    // Who left the whole block empty, where nobody has said that it applies, takes it for not applicable.
    const passed =
      !said && !sheet.samples && !written.has(`${form} ${block} ${sheet.filling.filler}`);
    const heard = memory.hear(sheet, row, passed);
    sheet.indicators.push(heard.counted);
    all.push(heard);
  }
  return all;
}
