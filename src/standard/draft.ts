import { pointsOf } from '../base/points';
import type { Points } from '../base/points';
import type { Amount, Verdict } from './measure';
import { isGeneric, triggerOf } from './condition';
import type { Condition } from './condition';
import { dueOf, membersApart, partsApart, targetsApart } from './due';
import type { ItemText } from './item-things';
import { rawAt } from './lexer';
import type { Lexed } from './lexer';
import { splitList } from './list';
import { listedInClause } from './listed';
import type { Rule } from './rule';

/** A rule before it has its number and its spans. */
export type Draft = Omit<Rule, 'id' | 'spans'>;

/** All that the rules of one statement are made from. */
export interface Drafting {
  readonly lexed: Lexed;
  readonly measure: Amount | Verdict;
  readonly condition: Condition;
  readonly item: ItemText;
  readonly base: Points | null;
}

function blank(each: Drafting): Draft {
  return {
    kind: 'once',
    trigger: triggerOf(each.lexed, each.condition) + objectOf(each),
    points: null,
    unit: null,
    per: 1,
    cap: null,
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
function objectOf({ lexed, condition, item }: Drafting): string {
  if (condition.rate !== null || condition.spread !== null || !isGeneric(lexed, condition, item))
    return '';
  const name = item.first?.name ?? '';
  return name.length <= LONGEST_OBJECT ? name : '';
}

/** The draft with its rate: kind, unit and step. */
function rated(each: Drafting, unitBehind: string | null): Draft {
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
function draftSeveral(each: Drafting, amount: Amount, points: readonly Points[]): readonly Draft[] {
  const { lexed, condition } = each;
  const lists = condition.clauses.map((clause) => splitList(lexed, clause)).reverse();
  const list =
    lists.find((members) => members.length === points.length) ??
    lists.find((members) => members.length > points.length)?.slice(-points.length);
  if (list === undefined) return [];
  const draft = rated(each, amount.unit);
  return list.map((member, at) => ({
    ...draft,
    kind: amount.direction === 'deduct' ? draft.kind : amount.direction,
    trigger: rawAt(lexed, member),
    points: points[at] ?? null,
  }));
}

function draftDeduction(each: Drafting, amount: Amount, points: Points): readonly Draft[] {
  const parts = partsApart(each);
  if (parts.length > 1)
    return [{ ...blank(each), kind: 'each_of_listed', points, unit: '项', parts }];
  const draft = { ...rated(each, amount.unit), points };
  const apart = targetsApart(each);
  if (apart.length > 1) return apart.map((due) => ({ ...draft, ...due }));
  const members = membersApart(each);
  if (members.length > 1) return members.map((trigger) => ({ ...draft, trigger }));
  return [{ ...draft, ...dueOf(each) }];
}

/** 「A和B不力的，分别扣1—2分」: what has no list of its own in a rule is a rule for each thing. */
function apartUnderSpread({ lexed, condition }: Drafting, draft: Draft): readonly Draft[] {
  const things =
    condition.spread === 'each' && condition.rate === null ? listedInClause(lexed, condition) : [];
  return things.length > 1 ? things.map(({ name }) => ({ ...draft, trigger: name })) : [draft];
}

/** An award counts by 每 or by a count right before it; 「有一套完整台帐，得10分」 counts nothing. */
function rewarded(each: Drafting, unitBehind: string | null): Draft {
  const { rate, within } = each.condition;
  const counts = rate === null || rate.lead.startsWith('每') || rate.end === within.end;
  return counts ? rated(each, unitBehind) : { ...blank(each) };
}

function draftAmount(each: Drafting, amount: Amount, base: Points | null): readonly Draft[] {
  const points = amount.numbers.flatMap((number) => pointsOf(number) ?? []);
  const [first, second] = points;
  if (first === undefined || points.length < amount.numbers.length) return [];
  // More than the item's whole mark is a mark reached elsewhere: 「得85分，…」.
  if (amount.direction === 'award' && base !== null && first > base) return [];
  if (amount.range) {
    if (second === undefined || second <= first) return [];
    const range = { ...rated(each, amount.unit), kind: 'range', points: [first, second] } as const;
    const signed: Draft = amount.direction === 'deduct' ? range : { ...range, sign: '+' };
    return apartUnderSpread(each, signed);
  }
  if (points.length > 1) return draftSeveral(each, amount, points);
  if (amount.direction === 'deduct') return draftDeduction(each, amount, first);
  const given = { ...rewarded(each, amount.unit), kind: amount.direction, points: first };
  return apartUnderSpread(each, given);
}

function signOf({ adds }: Verdict): Pick<Draft, 'sign'> {
  return adds === true ? { sign: '+' } : {};
}

/** A share is told by all its words: 「按完成比例得分」. */
function shareOf({ lexed, condition, measure }: Drafting): Pick<Draft, 'kind' | 'trigger'> {
  const start = Math.min(condition.within.start, measure.start);
  return { kind: 'proportional', trigger: rawAt(lexed, { start, end: measure.end }) };
}

/** 「如某班有2辆车未停好就扣2分」 shows a rule at work and is none. */
function isExample({ lexed, condition }: Drafting): boolean {
  return condition.clauses.some((clause) =>
    /^(?:例如|比如|譬如|举例|如某)/.test(rawAt(lexed, clause)),
  );
}

/** The rules of one statement; none where its amount cannot be told apart, so that it stays unread. */
export function draftRules(each: Drafting): readonly Draft[] {
  const { measure, condition, base } = each;
  switch (measure.kind) {
    case 'amount':
      return condition.open || isExample(each) ? [] : draftAmount(each, measure, base);
    case 'zero':
      return [{ ...blank(each), kind: 'zero_score' }];
    case 'full':
      return [{ ...blank(each), kind: 'award', points: base, full: true }];
    case 'open':
      return [{ ...blank(each), kind: 'discretionary', ...signOf(measure) }];
    case 'share':
      return [{ ...blank(each), ...shareOf(each), factor: measure.factor, ...signOf(measure) }];
  }
}
