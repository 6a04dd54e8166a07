import { readCondition } from './condition';
import type { Condition } from './condition';
import { textAt } from './lexer';
import type { Lexed } from './lexer';
import type { Statement } from './statement';

/** 「发生警告事故1起扣5分，发生三级事故扣10分」 leaves the second 起 unsaid. */
const SAME_HAPPENING = /^(发生|出现|发现)/;

/** The conditions of all statements; within a sentence one may leave unsaid what the one before it said. */
export function readConditions(
  lexed: Lexed,
  statements: readonly Statement[],
): readonly Condition[] {
  const conditions: Condition[] = [];
  for (const [at, statement] of statements.entries()) {
    const condition = readCondition(lexed, statement.condition);
    const before = statements[at - 1]?.measure;
    const praised =
      before?.kind === 'amount' && before.direction === 'award'
        ? (conditions[at - 1] ?? null)
        : null;
    const sameSentence = statements[at - 1]?.sentence === statement.sentence;
    const last = sameSentence ? conditions[at - 1] : undefined;
    const carried = last === undefined ? condition : carryOver(lexed, last, condition);
    conditions.push({ ...carried, praised });
  }
  return conditions;
}

function carryOver(lexed: Lexed, last: Condition, condition: Condition): Condition {
  if (condition.clauses.length === 0 && condition.rate === null && condition.spread === null) {
    return { ...condition, clauses: last.clauses, within: last.within };
  }
  const [clause] = condition.clauses;
  if (clause !== undefined && textAt(lexed, condition.within) === '否则') {
    const clauses = [...last.clauses, clause];
    return { ...condition, clauses, rate: last.rate?.gap === true ? null : last.rate };
  }
  const verb = clause === undefined ? undefined : SAME_HAPPENING.exec(textAt(lexed, clause))?.[0];
  const lastVerb = SAME_HAPPENING.exec(textAt(lexed, last.within))?.[0];
  const carries =
    verb !== undefined && verb === lastVerb && condition.rate === null && last.rate !== null;
  return carries && !last.rate.gap ? { ...condition, rate: { ...last.rate, lead: '' } } : condition;
}
