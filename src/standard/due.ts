import { isGeneric } from './condition';
import type { Condition } from './condition';
import type { ItemText } from './item-things';
import type { Thing } from './label';
import { rawAt, textAt } from './lexer';
import type { Lexed } from './lexer';
import { hasPause, splitList } from './list';
import { askedInClauses, listedAsClauses, listedInClause } from './listed';
import { partOf } from './part';
import type { Rate } from './rate-of';
import { partsReferredTo, quantitiesReferredTo } from './reference';
import type { Part, Target } from './rule';
import { readBarePeriod, readQuantities } from './target';

/** Where a rule's parts and targets are looked for: its own condition, then the item's text. */
export interface Ground {
  readonly lexed: Lexed;
  readonly condition: Condition;
  readonly item: ItemText;
}

/** A list is too short to be told from two names of one thing below this, where only 每项 speaks for it. */
const LEAST_UNDER_EACH = 3;

/** What is incomplete lacks parts of its own, and not the things that it is said of: 「规程、制度不齐全，缺一项」. */
const INCOMPLETE = /不(?:齐全|齐|全面|全|完整|完备)$/;

function toParts(things: readonly Thing[]): readonly Part[] {
  return things.map((thing) => partOf(thing, 'standard', false));
}

/** The things that one amount counts apart, under 各, under 缺一项, and under 每项 over a closed list. */
export function partsApart(ground: Ground): readonly Part[] {
  const { rate, spread } = ground.condition;
  if (rate !== null) return rate.unit === '项' ? partsUnderRate(ground, rate) : [];
  return spread === 'each' ? partsUnderEach(ground) : [];
}

function partsUnderEach({ lexed, condition, item }: Ground): readonly Part[] {
  const own = listedInClause(lexed, condition);
  if (own.length > 1) return toParts(own);
  const clauses = listedAsClauses(lexed, condition);
  if (clauses.length > 1) return toParts(clauses);
  return isGeneric(lexed, condition, item) ? item.listedParts : [];
}

function partsUnderRate({ lexed, condition, item }: Ground, rate: Rate): readonly Part[] {
  const within = condition.clauses.some((clause) => lexed.text.startsWith('其中', clause.start));
  if (/发|查|出/.test(rate.lead) && !within) return [];
  const missing = /[缺少]/.test(rate.lead);
  const least = missing ? 2 : LEAST_UNDER_EACH;
  const own = listedInClause(lexed, condition);
  const incomplete = condition.clauses.some((clause) => INCOMPLETE.test(textAt(lexed, clause)));
  if (own.length >= least) return incomplete ? [] : toParts(own);
  const asked = missing ? askedInClauses(lexed, condition) : [];
  if (asked.length >= least) return toParts(asked);
  const referred = partsReferredTo(lexed, condition, item);
  if (referred.length >= least) return referred;
  if (!isGeneric(lexed, condition, item)) return [];
  const before = condition.praised === null ? [] : listedInClause(lexed, condition.praised);
  if (before.length >= least) return toParts(before);
  const named = item.evenly && (within || !rate.lead.includes('有'));
  return named && item.listedParts.length >= least ? item.listedParts : [];
}

/** Ratios that one gap is measured for: 「A率、B率低于85%的，每降低1个百分点」. */
const RATIO = /(率|比例|度|占比|指数|人数|金额|数量)(低于|高于|超过|未达|达不到|下降|上升)?/;

/** Members that each take the rate for themselves: ratios under one threshold, or a list under 各 with a count of its own. */
export function membersApart({ lexed, condition }: Ground): readonly string[] {
  const { rate, spread, clauses } = condition;
  const [clause, ...others] = clauses;
  if (rate === null || clause === undefined || others.length > 0) return [];
  const members = splitList(lexed, clause).map((member) => rawAt(lexed, member));
  if (spread === 'each') return members;
  const ratios = rate.gap && hasPause(lexed, clause) && members.every((each) => RATIO.test(each));
  return ratios ? members : [];
}

/** What a counted rule expects: meetings with targets of their own, or one target for the rule. */
export interface Due {
  readonly parts: readonly Part[];
  readonly target: Target | null;
}

const NOTHING_DUE: Due = { parts: [], target: null };

/** How often things are due under 「每次」 or 「每少一次」: by the condition's own words, else by the item's text. */
export function dueOf({ lexed, condition, item }: Ground): Due {
  const { rate, clauses } = condition;
  if (rate?.unit !== '次') return NOTHING_DUE;
  if (isGeneric(lexed, condition, item)) {
    const parts = item.countedParts;
    return parts.length > 1
      ? { parts, target: null }
      : { parts: [], target: parts[0]?.target ?? null };
  }
  if (!/[少缺]/.test(rate.lead)) return NOTHING_DUE;
  const referred = quantitiesReferredTo(lexed, condition, item).filter(
    (each) => each.unit === rate.unit,
  );
  if (referred.length === 1) return { parts: [], target: referred[0]?.target ?? null };
  const own = clauses
    .flatMap((clause) => readQuantities(lexed, clause))
    .filter((each) => each.end <= rate.start || each.start >= rate.end);
  if (own.length > 0) return { parts: [], target: own[0]?.target ?? null };
  const period = clauses
    .map((clause) => readBarePeriod(lexed, clause))
    .find((each) => each !== null);
  if (period !== undefined) return { parts: [], target: period };
  const inItem = item.quantities.filter((each) => each.unit === rate.unit);
  return { parts: [], target: inItem.length === 1 ? (inItem[0]?.target ?? null) : null };
}

/** 「A每季度不少于1次，B每月不少于2次，每少1次」: clauses that each bring a target share one amount. */
export function targetsApart({
  lexed,
  condition,
}: Ground): readonly { readonly trigger: string; readonly target: Target }[] {
  const { rate, clauses } = condition;
  if (rate?.unit !== '次' || !/[少缺]/.test(rate.lead)) return [];
  const due = clauses.map((clause) => ({ clause, quantities: readQuantities(lexed, clause) }));
  if (due.length < 2 || !due.every(({ quantities }) => quantities.length > 0)) return [];
  return due.map(({ clause, quantities }) => ({
    trigger: `${rawAt(lexed, clause)}，${rawAt(lexed, rate)}`,
    target: quantities.at(-1)?.target ?? { count: 1, months: null },
  }));
}
