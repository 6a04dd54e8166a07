import { chosenOption } from './open-scheme';
import { effectInForce } from './decision-effect';
import type { Choices, Decision, DrawShareEffect, Scheme } from './scheme';

/** What is drawn by lot under a scheme, and the decision and words it rests on. */
export interface DrawRules extends Omit<DrawShareEffect, 'kind'> {
  readonly decision: Decision;
  /** 「每批计算，至少1人」. */
  readonly label: string;
  /** The notice's sentence; empty where the decision quotes none. */
  readonly quote: string;
}

/** The draw a scheme asks for, as decided; null for a scheme without one. */
export function drawRulesOf(scheme: Scheme, choices: Choices): DrawRules | null {
  const found = effectInForce(scheme, choices, 'draw-share');
  if (!found) return null;
  const { decision, effect } = found;
  const { from, share, rounding, atLeastOne, pool } = effect;
  const { label } = chosenOption(decision, choices);
  const quote = decision.quotes[0] ?? '';
  return { from, share, rounding, atLeastOne, pool, decision, label, quote };
}

/** Too short a list for a whole one of the share, where such a list waits for the next (不足10人的批次与后面的批次合并). */
export function waitsForNext({ pool, share: [part, whole] }: DrawRules, size: number): boolean {
  return pool === 'accumulated' && size * part < whole;
}
