import type { Decision, DecisionEffect, Scheme } from '../scheme/scheme';
import { propose } from './proposal';
import type { ProposedQuestion, Proposal } from './proposal';

/** Where a finding is settled: by a decision the scheme or a reading already has, or by one that is proposed. */
export type Settlement = { readonly decision: string } | { readonly proposal: Proposal };

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
}

/** Finds the decision a matter is settled by, by its effect or by its items and words; proposes one where there is none. */
export function settle(scheme: Scheme, matter: Matter): Settlement {
  const found = scheme.decisions.find((decision) => settles(decision, matter));
  if (found) return { decision: found.id };
  const items = matter.item === undefined ? [] : [matter.item];
  return { proposal: propose(scheme, matter.question, items) };
}

function settles(decision: Decision, { effect, words, quote, item }: Matter): boolean {
  if (effect !== undefined && decision.options.some((option) => option.effect.kind === effect)) {
    return true;
  }
  if (quote !== undefined && decision.quotes.some((each) => each.includes(quote))) return true;
  if (words === undefined) return false;
  const placed =
    decision.items.length === 0 || (item !== undefined && decision.items.includes(item));
  const said = [decision.question, ...decision.options.map(({ label }) => label)].join('\n');
  return placed && words.test(said);
}
