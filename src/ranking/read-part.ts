import { add, formatExact, fractionOf, multiply, type Fraction } from '../base/fraction';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisalIssue } from './appraisal-issue';
import type { AppraisedUnit, Entry } from './appraised-unit';
import { countEntry, explainEntry, isShare, type Asked } from './count-entry';

/** What one unit's rounds of one component come to. */
export interface Part {
  /** On the component's own full mark; null while open. */
  readonly value: Fraction | null;
  /** Rounds it rests on. */
  readonly rounds: number;
  readonly issues: readonly AppraisalIssue[];
}

type Policy = AppraisalRules['rounds'];

/** What was held of the rounds; there may be very many parts, so numbers are summed as they come. */
interface Held {
  readonly wanted: number;
  readonly count: number;
  /** How many of them can be counted. */
  readonly counted: number;
  /** The last round held, from 0; −1 for none. */
  readonly last: number;
  readonly sum: Fraction | null;
  readonly latest: Fraction | null;
}

/** One entry that nobody can count leaves the part open: what the others come to would pass for what all come to. */
export function readPart(unit: AppraisedUnit, at: number, asked: Asked, policy: Policy): Part {
  const entries = unit.entries.get(asked.component.id) ?? NOTHING;
  const held = holdRounds(entries, asked);
  const value = valueOf(held, policy);
  const rounds = policy === 'last' ? Math.min(held.count, 1) : held.count;
  if (held.counted === held.wanted && !entries.some((entry) => isShare(entry, asked))) {
    return { value, rounds, issues: NO_ISSUES };
  }
  const gap = gapOf(unit, at, asked, policy, held);
  const issues = [...explainAll(unit, at, entries, asked), ...(gap ? [gap] : [])];
  return { value, rounds, issues };
}

const NOTHING: readonly Entry[] = [];
const NO_ISSUES: readonly AppraisalIssue[] = [];

function holdRounds(entries: readonly Entry[], asked: Asked): Held {
  const wanted = Math.max(asked.component.rounds?.length ?? 1, entries.length);
  let [count, counted, last] = [0, 0, -1];
  let [sum, latest]: [Fraction | null, Fraction | null] = [null, null];
  for (let round = 0; round < entries.length; round += 1) {
    const entry = entries[round];
    if (entry === undefined || entry.kind === 'blank') continue;
    latest = countEntry(entry, asked);
    count += 1;
    last = round;
    if (latest === null) continue;
    counted += 1;
    sum = sum === null ? latest : add(sum, latest);
  }
  return { wanted, count, counted, last, sum, latest };
}

function valueOf({ count, counted, wanted, sum, latest }: Held, policy: Policy): Fraction | null {
  if (counted < count || sum === null) return null;
  switch (policy) {
    case 'last':
      return latest;
    case 'mean-of-all':
      return count < wanted ? null : mean(sum, count);
    case 'mean-of-held':
      return mean(sum, count);
  }
}

function mean(sum: Fraction, count: number): Fraction {
  if (count === 1) return sum;
  return { numerator: sum.numerator, denominator: sum.denominator * BigInt(count) };
}

function explainAll(
  { unit }: AppraisedUnit,
  at: number,
  entries: readonly Entry[],
  asked: Asked,
): readonly AppraisalIssue[] {
  return entries.flatMap((entry, round) => {
    if (isShare(entry, asked)) return asShare(unit, entry, asked, { at, round });
    if (countEntry(entry, asked) !== null) return [];
    return explainEntry(entry, asked, unit, { at, component: asked.component.id, round }) ?? [];
  });
}

function asShare(
  unit: string,
  entry: Entry,
  { component: { id, title, quote } }: Asked,
  { at, round }: { readonly at: number; readonly round: number },
): readonly AppraisalIssue[] {
  if (entry.kind !== 'number') return [];
  const percent = formatExact(multiply(entry.value, fractionOf(100n, 1n)));
  const params = { unit, component: title, value: formatExact(entry.value), percent };
  const place = { at, component: id, round };
  return [{ code: 'score-as-share', severity: 'note', params, clauses: [quote], place }];
}

/** Nothing at all, or rounds that are still to come where they matter. */
function gapOf(
  { unit }: AppraisedUnit,
  at: number,
  { component }: Asked,
  policy: Policy,
  { count: held, wanted: of, last }: Held,
): AppraisalIssue | null {
  if (held === of || (policy === 'last' && last === of - 1)) return null;
  const about = { unit, component: component.title };
  const ground = { clauses: [component.quote], place: { at, component: component.id } };
  if (held === 0) {
    return { ...ground, code: 'component-missing', severity: 'ask', params: about };
  }
  const severity = policy === 'mean-of-all' ? 'ask' : 'note';
  return { ...ground, code: 'rounds-missing', severity, params: { ...about, held, of } };
}
