import type { Decision, DecisionEffect, Scheme } from '../scheme/scheme';
import { propose } from './proposal';
import type { ProposedQuestion, Proposal } from './proposal';

/** Where a finding is settled: by a decision the scheme or a reading already has, by numbers its owner is asked for, or by a decision that is proposed. */
export type Settlement =
  | { readonly decision: string }
  | { readonly figures: readonly string[] }
  | { readonly proposal: Proposal };

/** What a decision must be about to settle a finding. Notices name their decisions as they like, so ids tell nothing. */
export interface Matter {
  readonly question: ProposedQuestion;
  /** Decisions that change this in the arithmetic settle it whatever they quote. */
  readonly effect?: DecisionEffect['kind'];
  /** Words of the matter, one of which the decision's question or options hold. */
  readonly words?: RegExp;
  /** The sentence that raises it; a decision that quotes it speaks of it. */
  readonly quote?: string;
  readonly item?: string;
  /** Ids of figures the scheme asks its owner for, which are what is missing. */
  readonly figures?: readonly string[];
}

/** Finds what a matter is settled by: figures, else a decision by its effect, else one by its items and words; proposes one where there is none. */
export function settle(scheme: Scheme, matter: Matter): Settlement {
  const { question, effect, item, figures = [] } = matter;
  if (figures.length > 0) return { figures };
  const decided =
    (effect && settleByEffect(scheme, effect)) ??
    scheme.decisions.find((decision) => speaksOf(decision, matter))?.id;
  if (decided !== undefined) return { decision: decided };
  return { proposal: propose(scheme, question, item === undefined ? [] : [item]) };
}

/** The decision that changes one thing in the arithmetic; a scheme has no two of them. */
export function settleByEffect(
  { decisions }: Scheme,
  kind: DecisionEffect['kind'],
): string | undefined {
  return decisions.find(({ options }) => options.some(({ effect }) => effect.kind === kind))?.id;
}

function speaksOf(decision: Decision, { words, quote, item }: Matter): boolean {
  if (quote !== undefined && decision.quotes.some((each) => each.includes(quote))) return true;
  if (words === undefined) return false;
  const placed =
    decision.items.length === 0 || (item !== undefined && decision.items.includes(item));
  const said = [decision.question, ...decision.options.map(({ label }) => label)].join('\n');
  return placed && words.test(said);
}
