import type { Rule } from '../../standard/rule';
import { doubtfulTurns } from './doubtful-turns';
import type { ChargedFact } from './hold-to-stated';
import type { Line } from '../line';
import { addsPartToWhole, addsSumToParts } from './part-of-whole';
import { holdsThreshold } from './stated-thresholds';
import type { Doubtful, Statement } from './statement';
import { lacksCause } from './told-cause';

/**
 * What a careful person sees in the shape of a cell or of its standard before adding up: a part told beside its whole, a
 * turn that gives no number, a price that holds only above or below a count.
 */
export function structureDoubts(
  {
    rules,
    standard,
    known,
  }: { readonly rules: readonly Rule[]; readonly standard: string; readonly known: string },
  text: string,
  facts: readonly ChargedFact[],
  statements: readonly Statement[],
): readonly Doubtful[] {
  const everything = { start: 0, end: text.length };
  const doubts: Doubtful[] = doubtfulTurns(text, facts, known).filter(
    (turn) =>
      turn.code !== 'period-unstated' || !statements.some((each) => tellsMonths(each, turn)),
  );
  if (addsPartToWhole(text, facts, statements) || addsSumToParts(text, facts))
    doubts.push({ code: 'two-readings', ...everything });
  const tiered = facts.some(
    ({ line, count, start }) =>
      count > 0 &&
      unitsOf(line, start, statements).some((unit) => holdsThreshold(unit, rules, standard)),
  );
  if (tiered) doubts.push({ code: 'two-readings', ...everything });
  const charged = rules.filter(({ id }) =>
    facts.some(({ line, count }) => count > 0 && line.ruleId === id),
  );
  if (charged.some((rule) => lacksCause(rule, standard, text)))
    doubts.push({ code: 'two-readings', ...everything });
  if (mixesLeave(facts, statements, text)) doubts.push({ code: 'two-readings', ...everything });
  return doubts;
}

/** 仅8月召开, where it is weighed against each month. */
function tellsMonths({ claim, start, end }: Statement, turn: { readonly start: number }): boolean {
  return claim.kind === 'held' && claim.months === true && turn.start >= start && turn.start < end;
}

/** What a fact is counted in, by its rule or, where that is a tick, by its words; a rate is held against its own threshold. */
function unitsOf(line: Line, start: number, statements: readonly Statement[]): readonly string[] {
  const told = statements.find((each) => each.start === start && each.words.line.key === line.key);
  const units = [
    line.unit ?? '',
    told !== undefined && 'unit' in told.claim ? told.claim.unit : '',
  ];
  return units.filter((unit) => unit !== '' && !/%|百分点/.test(unit));
}

/** 异动3人次，1人次未经批准: leave was lacking for one number and not said for the other. */
function mixesLeave(
  facts: readonly ChargedFact[],
  statements: readonly Statement[],
  text: string,
): boolean {
  const asked = statements.filter(
    ({ words, claim }) =>
      words.event &&
      words.rule.trigger.includes('未经') &&
      ('count' in claim || (claim.kind === 'ok' && claim.told)),
  );
  return asked.length > 1 && (facts.length > 0 || /批准|同意|审批|报备/.test(text));
}
