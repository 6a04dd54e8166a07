import { readCondition } from './condition';
import type { Condition } from './condition';
import { readCount } from './count';
import type { Count } from './count';
import { textAt } from './lexer';
import type { Lexed, Stretch } from './lexer';
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
    if (last !== undefined && isNextStep(lexed, last, condition)) {
      conditions[at - 1] = asStep(last);
      conditions.push({ ...asStep(condition), praised });
      continue;
    }
    const carried = last === undefined ? condition : carryOver(lexed, last, condition);
    conditions.push({ ...carried, praised });
  }
  return conditions;
}

/** The words without their first count, and the count: 「发现两处」 → 发现 and two of 处. */
function countIn(lexed: Lexed, { start, end }: Stretch): { count: Count; words: string } | null {
  const { text } = lexed;
  const last = Math.min(end, start + LONGEST_STEP);
  for (let at = start; at < last; at += 1) {
    const count = readCount(text, at, end);
    if (count !== null) return { count, words: text.slice(start, at) + text.slice(count.end, end) };
  }
  return null;
}

/** Steps are short: 「2项不达标」. */
const LONGEST_STEP = 20;

/** 「发现一处扣1分，发现两处扣3分」, 「超时1天…，2天…」: steps of one count, each with an amount of its own, and no rate. */
function isNextStep(lexed: Lexed, last: Condition, condition: Condition): boolean {
  if (last.rate?.lead.startsWith('每') === true || condition.rate?.lead.startsWith('每') === true)
    return false;
  const step = countIn(lexed, condition.within);
  const lastClause = last.within.end - last.within.start > LONGEST_STEP ? null : last.within;
  const first = lastClause === null ? null : countIn(lexed, lastClause);
  if (step === null || first === null || first.count.unit !== step.count.unit) return false;
  const rises = step.count.value > first.count.value && Number.isInteger(step.count.value);
  const words = step.words.replace(/^[,、]/, '').replace(/(?:及|或)?以上/, '');
  return rises && (words === '' || first.words.endsWith(words));
}

/** A step is its own case: nothing is multiplied. */
function asStep(condition: Condition): Condition {
  return { ...condition, rate: null, clauses: [condition.within], open: false };
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
  const several = (countIn(lexed, condition.within)?.count.value ?? 1) > 1;
  return carries && !last.rate.gap && !several
    ? { ...condition, rate: { ...last.rate, lead: '' } }
    : condition;
}
