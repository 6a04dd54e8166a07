import { add, type Fraction } from '../base/fraction';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisalIssue } from './appraisal-issue';
import type { AppraisedUnit, Entry } from './appraised-unit';
import { judgeEntry, type Asked } from './judge-entry';

/** What one unit's rounds of one component come to. */
export interface Part {
  /** On the component's own full mark; null while open. */
  readonly value: Fraction | null;
  /** Rounds it rests on. */
  readonly rounds: number;
  readonly issues: readonly AppraisalIssue[];
}

/** One entry that nobody can count leaves the mean open: a mean of the others would pass for the mean of all. */
export function readPart(
  unit: AppraisedUnit,
  at: number,
  asked: Asked,
  policy: AppraisalRules['rounds'],
): Part {
  const { component } = asked;
  const entries = unit.entries.get(component.id) ?? NOTHING;
  const wanted = Math.max(component.rounds?.length ?? 1, entries.length);
  const values: Fraction[] = [];
  const issues: AppraisalIssue[] = [];
  let [open, held, last] = [false, 0, -1];
  for (let round = 0; round < entries.length; round += 1) {
    const entry = entries[round];
    if (entry === undefined) continue;
    const judged = judgeEntry(entry, asked, unit.unit, { at, component: component.id, round });
    if (judged.kind === 'blank') continue;
    last = round;
    held += 1;
    if (judged.kind === 'value') values.push(judged.value);
    else if (judged.issue) issues.push(judged.issue);
    open = judged.kind === 'open' || (open && policy !== 'last');
  }
  const gap = gapOf(unit, at, asked, policy, { held, wanted, last });
  if (gap) issues.push(gap);
  const waits = open || held === 0 || (policy === 'mean-of-all' && held < wanted);
  return {
    value: waits ? null : valueOf(values, policy),
    rounds: policy === 'last' && held > 1 ? 1 : held,
    issues,
  };
}

const NOTHING: readonly Entry[] = [];

/** Nothing at all, or rounds that are still to come where they matter. */
function gapOf(
  { unit }: AppraisedUnit,
  at: number,
  { component }: Asked,
  policy: AppraisalRules['rounds'],
  { held, wanted, last }: { readonly held: number; readonly wanted: number; readonly last: number },
): AppraisalIssue | null {
  if (held === wanted || (policy === 'last' && last === wanted - 1)) return null;
  const about = { unit, component: component.title };
  const ground = { clauses: [component.quote], place: { at, component: component.id } };
  if (held === 0) {
    return { ...ground, code: 'component-missing', severity: 'ask', params: about };
  }
  const severity = policy === 'mean-of-all' ? 'ask' : 'note';
  return { ...ground, code: 'rounds-missing', severity, params: { ...about, held, of: wanted } };
}

function valueOf(values: readonly Fraction[], policy: AppraisalRules['rounds']): Fraction | null {
  const last = values[values.length - 1];
  if (last === undefined) return null;
  if (policy === 'last' || values.length === 1) return last;
  const sum = values.reduce(add);
  return { numerator: sum.numerator, denominator: sum.denominator * BigInt(values.length) };
}
