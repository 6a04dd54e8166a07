import { findNegation, negated } from './condition';
import type { Condition } from './condition';
import { readThing } from './label';
import type { Thing } from './label';
import { rawAt, textAt, trim } from './lexer';
import type { Lexed, Stretch } from './lexer';
import { isOpenList, splitList } from './list';

/** A thing that keeps all its words. */
function wholeThing(lexed: Lexed, span: Stretch): Thing {
  return { name: rawAt(lexed, span), count: '', target: null, span, aspects: [] };
}

/** 「A、B、C不落实」: the things stand before what is said of all of them. */
function beforePredicate(lexed: Lexed, clause: Stretch): Stretch {
  const members = splitList(lexed, clause);
  if (members.slice(0, -1).some((member) => findNegation(lexed, member) !== null)) return clause;
  const last = members.at(-1);
  const at = last === undefined ? null : findNegation(lexed, last);
  return at === null || at === last?.start ? clause : { start: clause.start, end: at };
}

/** What only says what a thing is like, and leaves the thing to the member before it: 不完善, 落实不到位. */
const LIKENESS =
  /^(?:.{0,2}不|未|无)(?:到位|及时|健全|完善|规范|落实|完整|齐全|明确|合格|达标|准确|清楚|清晰|严格|认真|整洁|美观|安全|安静|力|够|全|清|符合?)/;

/** A fault with a thing of its own (无计划, 摆放不整齐, 未建立台账), and no more of the one before it (不健全、不完善). */
function isWholeFault(lexed: Lexed, member: Stretch): boolean {
  const words = textAt(lexed, member);
  return words.length >= 3 && !LIKENESS.test(words);
}

/** The closed list of things in the last clause of a condition; fewer than two where there is none. */
export function listedInClause(lexed: Lexed, condition: Condition): readonly Thing[] {
  const clause = condition.clauses.at(-1);
  if (clause === undefined) return [];
  const negation = negated(lexed, clause);
  const object = negation?.object ?? beforePredicate(lexed, clause);
  if (isOpenList(lexed, object)) return [];
  const members = splitList(lexed, object);
  if (members.length < 2) return [];
  const faults = members.some((member, at) => at > 0 && findNegation(lexed, member) !== null);
  if (faults) {
    const whole = members.map((member, at) =>
      at === 0 ? { start: clause.start, end: member.end } : member,
    );
    const apart =
      condition.spread !== null || whole.slice(1).every((member) => isWholeFault(lexed, member));
    return apart ? whole.map((member) => wholeThing(lexed, member)) : [];
  }
  return members.map((member) => {
    const thing = readThing(lexed, member);
    return { ...thing, name: (negation?.prefix ?? '') + thing.name };
  });
}

const OR = /^(?:或者|或|以及)/;

/** Clauses that one amount is spread over: each with a fault of its own, or joined by 或者. */
export function listedAsClauses(lexed: Lexed, { clauses }: Condition): readonly Thing[] {
  if (clauses.length < 2) return [];
  if (clauses.every((clause) => findNegation(lexed, clause) !== null))
    return clauses.map((clause) => wholeThing(lexed, clause));
  const joined = clauses.filter(
    (clause, at) =>
      OR.test(textAt(lexed, clause)) ||
      OR.test(lexed.text.slice(clauses[at + 1]?.start ?? Infinity)),
  );
  return joined.length < 2
    ? []
    : joined.map((clause) => {
        const word = OR.exec(textAt(lexed, clause))?.[0].length ?? 0;
        return wholeThing(lexed, trim(lexed, { start: clause.start + word, end: clause.end }));
      });
}

/** 「成立机构，明确专人，制定方案，每缺一项」: the clauses before the rate ask for what may be missing. */
export function askedInClauses(lexed: Lexed, { clauses }: Condition): readonly Thing[] {
  const asked = clauses.every(
    (clause) =>
      findNegation(lexed, clause) === null &&
      splitList(lexed, clause).length === 1 &&
      !isOpenList(lexed, clause),
  );
  return asked && clauses.length > 1 ? clauses.map((clause) => readThing(lexed, clause)) : [];
}
