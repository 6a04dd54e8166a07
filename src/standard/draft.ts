import { pointsOf } from '../base/points';
import type { Points } from '../base/points';
import type { Measure } from './amount';
import { isGeneric, readCondition, triggerOf } from './condition';
import type { Condition } from './condition';
import { dueOf, partsApart, targetsApart } from './due';
import { firstThing } from './item-things';
import type { Lexed } from './lexer';
import { splitList } from './list';
import type { Rule } from './rule';
import type { Limit, Statement } from './statement';

/** A rule before it has its number and its spans. */
export type Draft = Omit<Rule, 'id' | 'spans'>;

/** All that the rules of one statement are made from; `at` is the statement's place among the others. */
export interface Drafting {
  readonly lexed: Lexed;
  readonly statement: Statement;
  readonly limits: readonly Limit[];
  readonly at: number;
  readonly item: string;
  readonly base: Points | null;
}

interface Case extends Drafting {
  readonly condition: Condition;
}

type Amount = Extract<Measure, { kind: 'amount' }>;

/** A limit bears on the statements before it, back to the limit before that. */
function capOf({ limits, at }: Drafting): 'base' | null {
  const limit = limits.find((each) => each.after > at);
  return limit?.ceiling === 'base' ? 'base' : null;
}

function blank(each: Case): Draft {
  return {
    kind: 'once',
    trigger: triggerOf(each.lexed, each.condition) + objectOf(each),
    points: null,
    unit: null,
    per: 1,
    cap: capOf(each),
    parts: [],
    target: null,
    group: null,
    factor: null,
    full: false,
  };
}

/** A trigger this long says enough. */
const LONGEST_OBJECT = 10;

/** 「未按要求落实」 says what is wrong and the item's text of what: its first thing, where that has a short name. */
function objectOf({ lexed, condition, item }: Case): string {
  if (condition.rate !== null || condition.spread !== null || !isGeneric(lexed, condition, item))
    return '';
  const name = firstThing(item)?.name ?? '';
  return name.length <= LONGEST_OBJECT ? name : '';
}

/** The draft with its rate: kind, unit and step. */
function rated(each: Case, unitBehind: string | null): Draft {
  const { rate } = each.condition;
  const draft = blank(each);
  if (rate !== null) {
    return {
      ...draft,
      kind: rate.gap ? 'per_unit' : 'per_occurrence',
      unit: rate.unit,
      per: rate.per,
    };
  }
  return unitBehind === null ? draft : { ...draft, kind: 'per_occurrence', unit: unitBehind };
}

/** 「分别扣10分、5分」: the condition lists as many things as there are amounts, or the amounts stay unread. */
function draftSeveral(each: Case, amount: Amount, points: readonly Points[]): readonly Draft[] {
  const { lexed, condition } = each;
  const lists = condition.clauses.map((clause) => splitList(lexed, clause)).reverse();
  const list = lists.find((members) => members.length === points.length);
  if (list === undefined) return [];
  const draft = rated(each, amount.unit);
  return list.map((member, at) => ({
    ...draft,
    kind: amount.direction === 'deduct' ? draft.kind : amount.direction,
    trigger: lexed.raw.slice(member.start, member.end),
    points: points[at] ?? null,
  }));
}

function draftDeduction(each: Case, amount: Amount, points: Points): readonly Draft[] {
  const parts = partsApart(each);
  if (parts.length > 1)
    return [{ ...blank(each), kind: 'each_of_listed', points, unit: '项', parts }];
  const draft = { ...rated(each, amount.unit), points };
  const apart = targetsApart(each);
  if (apart.length > 1) return apart.map((due) => ({ ...draft, ...due }));
  return [{ ...draft, ...dueOf(each) }];
}

function draftAmount(each: Case, amount: Amount): readonly Draft[] {
  const points = amount.numbers.flatMap((number) => pointsOf(number) ?? []);
  const [first, second] = points;
  if (first === undefined || points.length < amount.numbers.length) return [];
  if (amount.range) {
    if (second === undefined || second <= first) return [];
    return [{ ...rated(each, amount.unit), kind: 'range', points: [first, second] }];
  }
  if (points.length > 1) return draftSeveral(each, amount, points);
  if (amount.direction === 'deduct') return draftDeduction(each, amount, first);
  return [{ ...rated(each, amount.unit), kind: amount.direction, points: first }];
}

/** The rules of one statement; none where its amount cannot be told apart, so that it stays unread. */
export function draftRules(drafting: Drafting): readonly Draft[] {
  const { lexed, statement, base } = drafting;
  const each = { ...drafting, condition: readCondition(lexed, statement.condition) };
  const { measure } = statement;
  switch (measure.kind) {
    case 'amount':
      return draftAmount(each, measure);
    case 'zero':
      return [{ ...blank(each), kind: 'zero_score' }];
    case 'full':
      return [{ ...blank(each), kind: 'award', points: base, full: true }];
    case 'open':
      return [{ ...blank(each), kind: 'discretionary' }];
    case 'factor':
      return [{ ...blank(each), kind: 'proportional', factor: measure.factor }];
  }
}
