import type { Fraction } from '../base/fraction';
import { parseDecimal } from '../base/fraction';
import { pointsOfHundredths } from '../base/points';
import type { Points } from '../base/points';
import type { Appraisal, Figure } from './appraisal';
import { effectInForce, fullMarkOf } from './decision-effect';
import type { AppraisalEffect, Choices, Scheme, TiesEffect } from './scheme';

type EffectOf<Kind extends AppraisalEffect['kind']> = Extract<
  AppraisalEffect,
  { readonly kind: Kind }
>;

/** An appraisal with every reading of it in force: all that composites, ranks and consequences are worked out by. */
export interface AppraisalRules {
  readonly appraisal: Appraisal;
  /** Full mark by component id. */
  readonly full: ReadonlyMap<string, Points>;
  /** Components whose value may stand above the full mark: the form's totals have no cap. */
  readonly uncapped: ReadonlySet<string>;
  readonly rounds: EffectOf<'rounds'>['policy'];
  readonly pool: EffectOf<'rank-pool'>['pool'];
  readonly ties: TiesEffect;
  readonly bandTie: EffectOf<'band-tie'>['policy'];
  readonly fewUnits: EffectOf<'few-units'>['policy'];
  readonly remainder: EffectOf<'grade-rounding'>['remainder'];
  readonly digits: number;
  readonly streakOf: EffectOf<'streak-of'>['whose'];
  /** The component the score form's totals are; null for none. */
  readonly scored: string | null;
  /** Those the owner has given, by figure id. */
  readonly figures: ReadonlyMap<string, Fraction>;
}

const HUNDRED = pointsOfHundredths(10_000);
const DIGITS = 2;

/** The rules of a scheme's appraisal under the choices made; null for a scheme without one. */
export function appraisalRulesOf(scheme: Scheme, choices: Choices): AppraisalRules | null {
  const { appraisal } = scheme;
  if (!appraisal) return null;
  const full = effectInForce(scheme, choices, 'component-full')?.effect.full ?? {};
  const scored = scoredComponent(scheme, appraisal, choices);
  return {
    appraisal,
    full: new Map(appraisal.components.map(({ id }) => [id, full[id] ?? HUNDRED])),
    uncapped: new Set(scored !== null && isUncapped(scheme, choices) ? [scored] : []),
    rounds: effectInForce(scheme, choices, 'rounds')?.effect.policy ?? 'mean-of-held',
    pool: effectInForce(scheme, choices, 'rank-pool')?.effect.pool ?? 'all',
    ties: tiesOf(scheme, choices),
    bandTie: effectInForce(scheme, choices, 'band-tie')?.effect.policy ?? 'lighter',
    fewUnits: effectInForce(scheme, choices, 'few-units')?.effect.policy ?? 'literal',
    remainder: effectInForce(scheme, choices, 'grade-rounding')?.effect.remainder ?? 'worse',
    digits: effectInForce(scheme, choices, 'decimals')?.effect.digits ?? DIGITS,
    streakOf: effectInForce(scheme, choices, 'streak-of')?.effect.whose ?? 'person',
    scored,
    figures: figuresOf(scheme.figures ?? [], choices),
  };
}

/** How equal scores are ranked, in an appraisal and on a 汇总表 alike. */
export function tiesOf(scheme: Scheme, choices: Choices): TiesEffect {
  const found = effectInForce(scheme, choices, 'ties');
  return found?.effect ?? { kind: 'ties', policy: 'share-better' };
}

/** The owner's number; null while it is missing, no number, or outside what the figure may be. */
export function figureOf(figure: Figure, choices: Choices): Fraction | null {
  const written = Object.hasOwn(choices, figure.id) ? choices[figure.id] : undefined;
  const value = written === undefined ? null : parseDecimal(written);
  if (value === null) return null;
  const hundredfold = value.numerator * 100n;
  const within =
    hundredfold >= BigInt(figure.least) * value.denominator &&
    hundredfold <= BigInt(figure.most) * value.denominator;
  return within ? value : null;
}

function figuresOf(figures: readonly Figure[], choices: Choices): ReadonlyMap<string, Fraction> {
  return new Map(
    figures.flatMap((figure) => {
      const value = figureOf(figure, choices);
      return value === null ? [] : [[figure.id, value] as const];
    }),
  );
}

function scoredComponent(scheme: Scheme, appraisal: Appraisal, choices: Choices): string | null {
  const found = effectInForce(scheme, choices, 'scored-component');
  if (found) return found.effect.component;
  return appraisal.components.find(({ form }) => form !== undefined)?.id ?? null;
}

function isUncapped(scheme: Scheme, choices: Choices): boolean {
  const mark = fullMarkOf(scheme, choices);
  return mark.decision !== null && mark.cap === null;
}
