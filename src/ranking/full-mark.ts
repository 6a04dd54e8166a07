import type { Fraction } from '../base/fraction';
import { fractionOf } from '../base/fraction';
import type { Component } from '../scheme/appraisal';
import type { AppraisalRules } from '../scheme/appraisal-rules';

const HUNDRED = 10_000;

/** The mark a component is full at, exactly. */
export function fullMark(rules: AppraisalRules, component: Component): Fraction {
  return fractionOf(BigInt(rules.full.get(component.id) ?? HUNDRED), 100n);
}
