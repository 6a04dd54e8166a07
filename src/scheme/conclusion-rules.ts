import type { ConclusionEffect } from './conclusion-effect';
import { effectInForce } from './decision-effect';
import { indicatorRulesOf } from './indicator-effect';
import type { IndicatorRules } from './indicator-effect';
import type { JointReview } from './joint-review';
import type { Choices, Decision, Scheme } from './scheme';

type EffectOf<Kind extends ConclusionEffect['kind']> = Extract<
  ConclusionEffect,
  { readonly kind: Kind }
>;

/** A 会审 with every reading of it in force. */
export interface ConclusionRules {
  readonly review: JointReview;
  /** Some indicators are not met, fewer than any share names: a conclusion's id, or null for 待会审. */
  readonly below: string | null;
  /** The decision that says so, for the derivation; null where the scheme declares none. */
  readonly belowBy: Decision | null;
  readonly edge: EffectOf<'conclusion-edge'>['policy'];
  readonly shareOf: EffectOf<'conclusion-share'>['of'];
  readonly blocks: EffectOf<'conclusion-blocks'>['policy'];
  /** Fewer indicators than these are not counted by shares. */
  readonly few: number;
  readonly domains: EffectOf<'conclusion-domains'>['policy'];
  readonly concluded: EffectOf<'conclusion-fillers'>['policy'];
  readonly lookBack: EffectOf<'conclusion-look-back'>['policy'];
  readonly years: EffectOf<'conclusion-years'>['policy'];
  /** Over which time a number is read of which nobody wrote it. */
  readonly span: EffectOf<'indicator-span'>['policy'];
  readonly triggers: EffectOf<'conclusion-triggers'>['policy'];
  /** Who has to find the triggers for which the notice gives no measure; null where it gives one for each. */
  readonly judged: Omit<EffectOf<'trigger-judge'>, 'kind'> | null;
  readonly comparedBy: EffectOf<'review-by'>['policy'];
  /** Fillers whose forms are only shown. */
  readonly without: readonly string[];
  /** Who owes no forms of those of whom a condition holds; null where everybody does. */
  readonly excused: { readonly filler: string; readonly condition: string } | null;
  /** What is decided of single indicators. */
  readonly indicators: IndicatorRules;
  /** 奖惩情况 and 需说明的其他事项 are held against each other too. */
  readonly remarks: boolean;
}

/** The rules of a scheme's 会审 under the choices made; null for a scheme without one. */
export function conclusionRulesOf(scheme: Scheme, choices: Choices): ConclusionRules | null {
  const { review } = scheme;
  if (!review) return null;
  const below = effectInForce(scheme, choices, 'conclusion-below');
  return {
    review,
    below: below?.effect.conclusion ?? null,
    belowBy: below?.decision ?? null,
    edge: effectInForce(scheme, choices, 'conclusion-edge')?.effect.policy ?? 'reached',
    shareOf: effectInForce(scheme, choices, 'conclusion-share')?.effect.of ?? 'checked',
    blocks: effectInForce(scheme, choices, 'conclusion-blocks')?.effect.policy ?? 'merged',
    few: effectInForce(scheme, choices, 'conclusion-few')?.effect.least ?? 1,
    domains: effectInForce(scheme, choices, 'conclusion-domains')?.effect.policy ?? 'each',
    concluded: effectInForce(scheme, choices, 'conclusion-fillers')?.effect.policy ?? 'all',
    lookBack: effectInForce(scheme, choices, 'conclusion-look-back')?.effect.policy ?? 'last',
    years: effectInForce(scheme, choices, 'conclusion-years')?.effect.policy ?? 'last',
    span: effectInForce(scheme, choices, 'indicator-span')?.effect.policy ?? 'asked',
    triggers: effectInForce(scheme, choices, 'conclusion-triggers')?.effect.policy ?? 'by-matter',
    judged: effectInForce(scheme, choices, 'trigger-judge')?.effect ?? null,
    comparedBy: effectInForce(scheme, choices, 'review-by')?.effect.policy ?? 'indicators',
    without: effectInForce(scheme, choices, 'review-fillers')?.effect.without ?? [],
    excused: excusedOf(scheme, choices),
    indicators: indicatorRulesOf(scheme, choices),
    remarks: effectInForce(scheme, choices, 'letter-remarks')?.effect.policy === 'written',
  };
}

function excusedOf(scheme: Scheme, choices: Choices): ConclusionRules['excused'] {
  const { effect } = effectInForce(scheme, choices, 'filler-owed') ?? {};
  return effect && !effect.owed ? { filler: effect.filler, condition: effect.condition } : null;
}

/** What may stand beside a conclusion without saying anything else; the characters of its own domains besides. */
const BESIDE = new Set(
  '该同志的情况结论综合评定认定鉴定判定意见结果为是、，。：；,.:;（）()“”"《》√',
);

/**
 * The conclusion a text names. The longest label wins, so that 不够到位 is never taken for 到位; where it names several, or
 * says something beside (尚未到位, 基本到位, 到位？) or names a domain that is not one of `of`, null: nothing is made of words that are
 * not known.
 */
export function readConclusion(
  { review }: Pick<ConclusionRules, 'review'>,
  words: string,
  of: readonly string[],
): string | null {
  const labels = [...review.conclusions].sort((a, b) => b.label.length - a.label.length);
  const found = new Set<string>();
  let rest = words.replace(/\s/g, '');
  for (const { id, label } of labels) {
    if (!rest.includes(label)) continue;
    found.add(id);
    rest = rest.replaceAll(label, '、');
  }
  const [only, second] = found;
  if (only === undefined || second !== undefined) return null;
  const own = review.domains.filter(({ id }) => of.includes(id));
  const titles = new Set(own.map(({ title }) => title).join(''));
  return [...rest].every((each) => BESIDE.has(each) || titles.has(each)) ? only : null;
}
