import { NO_POINTS } from '../base/points';
import type { DecisionEffect, Scheme } from '../scheme/scheme';

/** A decision a finding calls for and the scheme does not have yet; its words stand in `locale/`. */
export interface Proposal {
  /** The id it would have among the scheme's decisions. */
  readonly id: string;
  readonly question: ProposedQuestion;
  /** Items whose card would show it; empty = the whole form. */
  readonly items: readonly string[];
  /** The default first. */
  readonly options: readonly ProposedOption[];
}

export interface ProposedOption {
  readonly id: ProposedAnswer;
  readonly effect: DecisionEffect;
}

/** What may have to be asked. */
export type ProposedQuestion = keyof typeof ANSWERS;
export type ProposedAnswer = (typeof ANSWERS)[ProposedQuestion][number]['id'];

/** Changes no arithmetic: it is recorded and printed. */
function recorded<const Id extends string>(...ids: readonly Id[]) {
  return ids.map((id) => ({ id, effect: { kind: 'none' } as const }));
}

/** The answers to each question, the default first. */
const ANSWERS = {
  'full-mark': [
    { id: 'sum-of-items', effect: { kind: 'full-mark', of: 'sum-of-items', cap: null } },
    {
      id: 'printed-minus-deductions',
      effect: { kind: 'full-mark', of: 'printed-minus-deductions', cap: null },
    },
    { id: 'rescaled', effect: { kind: 'full-mark', of: 'rescaled', cap: null } },
  ],
  floor: [{ id: 'zero', effect: { kind: 'floor', floor: NO_POINTS } }],
  'not-applicable': [
    { id: 'not-applicable-full', effect: { kind: 'not-applicable', policy: 'full-mark' } },
    { id: 'not-applicable-scored', effect: { kind: 'not-applicable', policy: 'scored' } },
    { id: 'not-applicable-excluded', effect: { kind: 'not-applicable', policy: 'excluded' } },
  ],
  'quota-pool': [
    { id: 'each-group', effect: { kind: 'quota-pool', pool: 'group' } },
    { id: 'all-units', effect: { kind: 'quota-pool', pool: 'all' } },
  ],
  ties: [
    { id: 'share-better', effect: { kind: 'ties', policy: 'share-better' } },
    { id: 'share-worse', effect: { kind: 'ties', policy: 'share-worse' } },
    { id: 'dense', effect: { kind: 'ties', policy: 'dense' } },
  ],
  'floor-scope': recorded('whole-item', 'clauses-before'),
  bonus: recorded('above-base', 'within-base'),
  highlight: recorded('never-adds'),
  amount: recorded('by-hand'),
  units: recorded('as-penalty', 'as-target'),
  target: recorded('target-by-owner'),
  'pass-mark': recorded('pass-mark-by-owner', 'sixty'),
  'folded-component': recorded('as-reported', 'weighted-again'),
  'scored-component': recorded('component-by-owner'),
  rounds: recorded('mean-of-rounds', 'last-round'),
  'share-rounding': recorded('largest-remainder'),
  'grade-points': recorded('points-by-owner'),
  'grade-threshold': recorded('threshold-by-owner'),
  factor: recorded('factor-by-owner'),
  'conclusion-gap': recorded('joint-review'),
  'conclusion-overlap': recorded('worst-wins'),
  weekday: recorded('first-in-month', 'first-full-week'),
} as const satisfies Readonly<
  Record<string, readonly { readonly id: string; readonly effect: DecisionEffect }[]>
>;

/** Proposes a question with its usual answers, under an id the scheme does not use yet. */
export function propose(
  scheme: Scheme,
  question: ProposedQuestion,
  items: readonly string[] = [],
): Proposal {
  const taken = new Set(scheme.decisions.map(({ id }) => id));
  const wanted = [question, ...items].join('-').slice(0, MOST_SIGNS);
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return { id, question, items, options: ANSWERS[question] };
}

/** Leaves room for a number behind it: an id has 64 signs at most. */
const MOST_SIGNS = 58;
