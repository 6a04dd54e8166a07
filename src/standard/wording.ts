import { formatPoints } from '../base/points';
import type { Points } from '../base/points';
import type { Part, Rule, Target } from './rule';

const MONTHS: Readonly<Record<number, string>> = {
  1: '每月',
  3: '每季度',
  6: '每半年',
  12: '每年',
};

/** {count: 1, months: 3} → 每季度1次. */
export function formatTarget({ count, months }: Target, unit: string): string {
  const period = months === null ? '' : (MONTHS[months] ?? `每${months}个月`);
  return `${period}${count}${unit}`;
}

function formatRange(points: Rule['points']): string {
  if (points === null) return '';
  if (typeof points === 'number') return `${formatPoints(points)}分`;
  return `${formatPoints(points[0])}至${formatPoints(points[1])}分`;
}

function formatPart(part: Part, unit: string): string {
  return part.target === null ? part.label : `${part.label}${formatTarget(part.target, unit)}`;
}

const VERBS: Readonly<Record<Rule['kind'], string>> = {
  once: '扣',
  per_occurrence: '扣',
  per_unit: '扣',
  each_of_listed: '各扣',
  range: '扣',
  discretionary: '酌情扣分',
  zero_score: '不得分',
  award: '得',
  bonus: '加',
  proportional: '',
};

/** The verbs of what adds where its kind deducts as a rule. */
const ADDING: Partial<Readonly<Record<Rule['kind'], string>>> = {
  range: '加',
  discretionary: '酌情加分',
};

/** What the rule does: 「各扣2分」, 「每次扣1分」, 「得满分」. */
function formatEffect(rule: Rule): string {
  const verb = rule.sign === '+' ? (ADDING[rule.kind] ?? VERBS[rule.kind]) : VERBS[rule.kind];
  if (rule.full) return '得满分';
  if (rule.kind === 'zero_score' || rule.kind === 'discretionary') return verb;
  const each =
    rule.unit === null || rule.kind === 'each_of_listed' ? '' : formatEach(rule, rule.unit);
  return `${each}${verb}${formatRange(rule.points)}`;
}

function formatEach(rule: Rule, unit: string): string {
  if (rule.trigger.endsWith(unit) && rule.trigger.includes('每')) return '';
  return `每${rule.per === 1 ? '' : String(rule.per)}${unit}`;
}

function formatBound(rule: Rule): string {
  if (rule.ceiling !== undefined) {
    const each = rule.ceilingEach === undefined ? '' : `每${rule.ceilingEach}`;
    return `，${each}最高${formatLimit(rule.ceiling)}`;
  }
  return rule.cap === 'base' ? '，扣完基分为止' : '';
}

function formatLimit(points: Points): string {
  return `不超过${formatPoints(points)}分`;
}

/** What is wrong or due: the trigger, then the things it counts apart, where they are not said already. */
function formatMatter(rule: Rule): string {
  const unit = rule.unit ?? '次';
  const due = rule.target === null ? '' : `（应${formatTarget(rule.target, unit)}）`;
  const parts = rule.parts.map((part) => formatPart(part, unit)).join('、');
  if (parts === '') return rule.trigger + due;
  const said = rule.parts.every((part) => part.span.in === 'standard');
  if (said) return rule.trigger;
  return rule.trigger === '' ? parts : `${rule.trigger}：${parts}`;
}

/**
 * A rule as one short sentence, to be read beside the clause it was read from:
 * 「未按要求落实：结对帮扶工作、社区服务活动，各扣2分」, 「未按要求整改，每项扣1分，扣完基分为止」.
 */
export function formatRule(rule: Rule): string {
  if (rule.kind === 'proportional') return rule.trigger + formatBound(rule);
  const matter = formatMatter(rule);
  const effect = formatEffect(rule);
  return `${matter}${matter === '' ? '' : '，'}${effect}${formatBound(rule)}`;
}
