import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { ConclusionTrigger } from '../scheme/joint-review';
import type { OpenScheme } from '../scheme/open-scheme';
import { compareFindings, statusOf } from './compare-findings';
import type { FillerFinding, IndicatorComparison } from './compare-findings';
import type { ConcludedFilling, CountedIndicator } from './conclude-domain';
import type { Filling, FillingRow } from './filling';
import type { FindingClaim } from './finding-claim';
import { readFinding } from './read-finding';
import { reviewedItems } from './reviewed-items';
import type { ReviewedItem } from './reviewed-items';

/** One indicator of one subject over its fillers. */
export interface ItemReview {
  readonly item: string;
  readonly comparison: IndicatorComparison;
  readonly findings: readonly FillerFinding[];
}

/** What the sheets of one subject say of every indicator that applies. */
export interface SubjectItems {
  readonly items: readonly ItemReview[];
  /** `form block` of every block that applies, or may. */
  readonly applies: ReadonlySet<string>;
  readonly filled: readonly (Omit<ConcludedFilling, 'triggers'> & { readonly form: string })[];
  readonly suspected: readonly {
    readonly trigger: string;
    readonly item: string;
    readonly filler: string;
  }[];
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
): ItemReader {
  const items = reviewedItems(scheme, rules, workingDays);
  const samplers = new Set(rules.review.sampling?.fillers);
  const memories = new Map(items.map((item) => [item.id, new ItemMemory(item)]));
  const memoryOf = (item: ReviewedItem): ItemMemory =>
    memories.get(item.id) ?? new ItemMemory(item);
  return (fillings, conditions) => {
    const sheets = firstOfEach(fillings).map((filling): Sheet => ({
      filling,
      samples: samplers.has(filling.filler),
      rows: new Map(filling.rows.map((row) => [row.item, row])),
    }));
    const written = writtenBlocks(items, sheets);
    const own = items.filter((item) => mayApply(item, conditions, written));
    const found = own.flatMap((item) => findingsOf(memoryOf(item), sheets, conditions, written));
    const reviews = found.map(({ item, findings }): ItemReview => ({
      item: item.id,
      findings,
      comparison: memoryOf(item).compare(findings),
    }));
    return {
      items: reviews,
      applies: new Set(own.map(({ form, block }) => `${form} ${block}`)),
      filled: sheets.map((sheet) => countSheet(sheet, found)),
      suspected: found.flatMap(({ item, findings }) => suspect(rules, item, findings)),
    };
  };
}

/** What was read and compared of one indicator: the same words are not read twice. */
class ItemMemory {
  private readonly claims = new Map<string, FindingClaim>();
  private readonly ids = new WeakMap<FindingClaim, number>();
  private readonly comparisons = new Map<string, IndicatorComparison>();
  private nextId = 0;

  constructor(readonly item: ReviewedItem) {}

  read(text: string): FindingClaim {
    const known = this.claims.get(text);
    if (known) return known;
    const claim = readFinding(text, this.item.indicator, this.item.scope);
    if (this.claims.size >= MOST_REMEMBERED) this.claims.clear();
    this.nextId += 1;
    this.claims.set(text, claim);
    this.ids.set(claim, this.nextId);
    return claim;
  }

  compare(findings: readonly FillerFinding[]): IndicatorComparison {
    let key = '';
    for (const { filler, claim, typed, samples, notApplicable } of findings) {
      const told = typed ? `${typed.status ?? ''}/${typed.quantity ?? ''}` : '';
      const flags = (samples ? 2 : 0) + (notApplicable ? 1 : 0);
      key += `${filler} ${this.ids.get(claim) ?? 0} ${flags}${told};`;
    }
    const known = this.comparisons.get(key);
    if (known) return known;
    const { indicator, scope } = this.item;
    const found = compareFindings(findings, { tests: indicator.tests, scope });
    if (this.comparisons.size >= MOST_REMEMBERED) this.comparisons.clear();
    this.comparisons.set(key, found);
    return found;
  }
}

interface Sheet {
  readonly filling: Filling;
  readonly samples: boolean;
  readonly rows: ReadonlyMap<string, FillingRow>;
}

interface Found {
  readonly item: ReviewedItem;
  readonly findings: readonly FillerFinding[];
}

/** Of a form handed in twice the first is shown; that there are two is told elsewhere. */
function firstOfEach(fillings: readonly Filling[]): readonly Filling[] {
  const seen = new Set<string>();
  return fillings.filter(({ form, filler }) => {
    const slot = `${form} ${filler}`;
    if (seen.has(slot)) return false;
    seen.add(slot);
    return true;
  });
}

function isWritten(row: FillingRow | undefined): boolean {
  if (!row) return false;
  const { status = null, quantity = null } = row.typed ?? {};
  if (status === 'not-applicable') return false;
  return status !== null || quantity !== null || row.text.trim() !== '';
}

/** `form block` and `form block filler` wherever something is written. */
function writtenBlocks(
  items: readonly ReviewedItem[],
  sheets: readonly Sheet[],
): ReadonlySet<string> {
  const written = new Set<string>();
  for (const { id, form, block, applies } of items) {
    // What is for everybody is looked at whether anybody wrote there or not.
    if (applies === null) continue;
    for (const { filling, rows } of sheets) {
      if (filling.form !== form || !isWritten(rows.get(id))) continue;
      written.add(`${form} ${block}`).add(`${form} ${block} ${filling.filler}`);
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

function findingsOf(
  memory: ItemMemory,
  sheets: readonly Sheet[],
  conditions: Readonly<Record<string, boolean>>,
  written: ReadonlySet<string>,
): readonly Found[] {
  const { item } = memory;
  const { id, form, block, applies } = item;
  const said = applies === null ? true : conditions[applies] === true;
  const findings = sheets.flatMap(({ filling, samples, rows }): readonly FillerFinding[] => {
    const row = rows.get(id);
    if (filling.form !== form || !row) return [];
    // Who left the whole block empty, where nobody has said that it applies, takes it for not applicable.
    const passed = !said && !samples && !written.has(`${form} ${block} ${filling.filler}`);
    const notApplicable = row.notApplicable === true || passed;
    const { filler } = filling;
    const claim = memory.read(row.text);
    return [
      {
        filler,
        claim,
        ...(row.typed && { typed: row.typed }),
        ...(samples && { samples }),
        ...(notApplicable && { notApplicable }),
      },
    ];
  });
  return findings.length === 0 ? [] : [{ item, findings }];
}

function countSheet(
  { filling, samples }: Sheet,
  found: readonly Found[],
): SubjectItems['filled'][number] {
  const { filler, form } = filling;
  const indicators = found.flatMap(({ item, findings }): readonly CountedIndicator[] => {
    if (item.form !== form) return [];
    const finding = findings.find((each) => each.filler === filler);
    if (!finding) return [];
    const own = { item: item.id, block: item.block, status: statusOf(finding) };
    const { years } = finding.claim;
    return [years.length > 0 && !finding.typed?.status ? { ...own, years } : own];
  });
  return { filler, form, samples, indicators };
}

/** 「6个月未缴」 may be what a trigger speaks of; a person records it or not. */
function suspect(
  { review }: ConclusionRules,
  { id }: ReviewedItem,
  findings: readonly FillerFinding[],
): SubjectItems['suspected'] {
  return review.triggers
    .filter(({ items }) => items?.includes(id))
    .flatMap((trigger) =>
      findings
        .filter(({ claim }) => speaksOf(trigger, claim))
        .map(({ filler }) => ({ trigger: trigger.id, item: id, filler })),
    );
}

function speaksOf({ test }: ConclusionTrigger, { quantities, normal }: FindingClaim): boolean {
  switch (test.kind) {
    case 'months':
      return quantities.some(
        ({ kind, unit, value }) => kind === 'short' && unit === '个月' && value >= test.least,
      );
    case 'rating':
      return normal.includes(test.grade);
    case 'event':
      return false;
  }
}
