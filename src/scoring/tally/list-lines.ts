import type { Points } from '../../base/points';
import type { Part, Reading, Rule, Target } from '../../standard/rule';
import type { Line, LineControl } from '../line';
import { labelLine } from './line-label';

/**
 * The lines of an item's card: one for each rule, or for each part of a rule, in the order of the standard.
 * `months` is the length of the scored period; with the reading the labels use the item's own verbs.
 */
export function listLines(
  rules: readonly Rule[],
  months: number,
  reading?: Reading,
): readonly Line[] {
  return rules
    .filter(isCounted)
    .flatMap((rule) =>
      rule.parts.length === 0
        ? [lineOf(rule, null, months, reading)]
        : rule.parts.map((_, part) => lineOf(rule, part, months, reading)),
    );
}

/** 得满分 says when nothing is taken off; there is nothing to tick or to count. */
function isCounted({ kind, full }: Rule): boolean {
  return kind !== 'award' || !full;
}

function lineOf(rule: Rule, part: number | null, months: number, reading?: Reading): Line {
  const named = part === null ? undefined : rule.parts[part];
  const control = controlOf(rule);
  const ought = oughtOf(rule, named, months);
  return {
    key: part === null ? rule.id : `${rule.id}.${part}`,
    ruleId: rule.id,
    part,
    // 酌情加1至5分: a person's amount that adds.
    kind: rule.sign === '+' ? 'bonus' : rule.kind,
    control,
    label: labelLine({ rule, part: named, control, ought, reading }),
    ought: control === 'counter' ? ought : null,
    unit: rule.unit,
    per: rule.per,
    each: eachOf(rule),
    most: mostOf(control, ought),
    group: rule.group,
  };
}

function controlOf(rule: Rule): LineControl {
  switch (rule.kind) {
    case 'bonus':
      if (rule.unit !== null && rule.group === null) return 'counter';
      return rule.group === null ? 'check' : 'tier';
    case 'per_occurrence':
    case 'per_unit':
      return 'counter';
    case 'range':
    case 'discretionary':
    case 'proportional':
      return 'amount';
    case 'once':
    case 'each_of_listed':
    case 'zero_score':
    case 'award':
      return rule.group === null ? 'check' : 'tier';
  }
}

function eachOf(rule: Rule): Points | null {
  return typeof rule.points === 'number' ? rule.points : null;
}

function mostOf(control: LineControl, ought: number | null): number | null {
  if (control === 'check' || control === 'tier') return 1;
  return control === 'counter' ? ought : null;
}

/** How many the scored period asks for: every month one makes three in a quarter; null where the standard sets no number. */
function oughtOf(rule: Rule, part: Part | undefined, months: number): number | null {
  if (rule.kind !== 'per_occurrence') return null;
  const target = part === undefined ? rule.target : part.target;
  return target === null ? null : countIn(target, months);
}

function countIn(target: Target, months: number): number {
  if (target.months === null) return target.count;
  return target.count * Math.max(1, Math.floor(months / target.months));
}
