import { findNegation, negated } from './condition';
import type { Condition } from './condition';
import { rawAt, textAt } from './lexer';
import type { Lexed, Stretch } from './lexer';
import { isOpenList, splitList } from './list';
import { listedInClause } from './listed';
import { partOf } from './part';
import type { Doubt, Part, Rule } from './rule';

/** The readings of one rule, the default first, and why there are several. */
export type Choice = Pick<Doubt, 'options' | 'reason'>;

function faultPart(lexed: Lexed, span: Stretch): Part {
  return partOf(
    { name: rawAt(lexed, span), count: '', target: null, span, aspects: [] },
    'standard',
    false,
  );
}

/** The faults that one amount stands behind: clauses with a negation each, or several things under one 无 or 未. */
function faultsOf(lexed: Lexed, condition: Condition): readonly Part[] {
  const faults = condition.clauses.filter((clause) => findNegation(lexed, clause) !== null);
  if (faults.length > 1) return faults.map((clause) => faultPart(lexed, clause));
  const [fault] = faults;
  const at = fault === undefined ? null : findNegation(lexed, fault);
  if (fault === undefined || at === null) return [];
  const object = negated(lexed, { start: at, end: fault.end })?.object;
  if (object === undefined || isOpenList(lexed, object)) return [];
  const members = splitList(lexed, object);
  if (members.length < 2 || members.some((each) => findNegation(lexed, each) !== null)) return [];
  return members.map((member) => faultPart(lexed, member));
}

/** 「未开展排查，无方案的扣2分」: any of them once, or each of them. */
export function anyOrEach(lexed: Lexed, rule: Rule, condition: Condition): Choice | null {
  if (rule.kind !== 'once' || condition.spread !== null || rule.group !== null) return null;
  const parts = faultsOf(lexed, condition);
  if (parts.length < 2) return null;
  return {
    reason: `一个分值前并列了${parts.length}种情形，没有写“各扣”或“每项”。`,
    options: [
      { id: 'any-once', label: '任一即扣，只扣一次', rules: [rule] },
      {
        id: 'each',
        label: `${parts.length}项各扣`,
        rules: [{ ...rule, kind: 'each_of_listed', unit: '项', parts }],
      },
    ],
  };
}

/** 「A、B、C不规范的，发现一项扣1分」: as often as found, or each of the named at most once. */
export function foundOrListed(lexed: Lexed, rule: Rule, condition: Condition): Choice | null {
  if (rule.kind !== 'per_occurrence' || rule.unit !== '项' || rule.parts.length > 0) return null;
  const parts = listedInClause(lexed, condition).map((thing) => partOf(thing, 'standard', false));
  if (parts.length < 2) return null;
  return {
    reason: `“一项”前列举了${parts.length}类，没有写明每类只扣一次。`,
    options: [
      { id: 'as-found', label: '发现几项扣几项', rules: [rule] },
      {
        id: 'as-listed',
        label: `按${parts.length}类各一次`,
        rules: [{ ...rule, kind: 'each_of_listed', parts }],
      },
    ],
  };
}

const HAPPENS = /(存在|出现|发生)[^,]*?(问题|事故|案件|事件|现象|情况|行为|漏保)/;

/** 「存在突出问题未解决扣2分」: once, or for each problem. */
export function onceOrEvery(lexed: Lexed, rule: Rule, condition: Condition): Choice | null {
  if (rule.kind !== 'once' || rule.group !== null) return null;
  if (!condition.clauses.some((clause) => HAPPENS.test(textAt(lexed, clause).slice(0, 60))))
    return null;
  return {
    reason: '没有写“每起”或“每次”。',
    options: [
      { id: 'once', label: '只扣一次', rules: [rule] },
      { id: 'every', label: '每起各扣', rules: [{ ...rule, kind: 'per_occurrence', unit: '起' }] },
    ],
  };
}

/** 「未讲评各扣1分」 lists nothing: once, or as often as it happens. */
export function eachOfNothing(_: Lexed, rule: Rule, condition: Condition): Choice | null {
  if (rule.kind !== 'once' || condition.spread === null || rule.group !== null) return null;
  return {
    reason: '写了“各扣”，却没有并列的事项。',
    options: [
      { id: 'once', label: '“各扣”没有并列的事项，只扣一次', rules: [rule] },
      {
        id: 'every',
        label: '“各扣”按次',
        rules: [{ ...rule, kind: 'per_occurrence', unit: '次' }],
      },
    ],
  };
}
