import { Engine } from 'json-rules-engine';
import type { NestedCondition, RuleProperties } from 'json-rules-engine';
import type { MadeUpForm } from './made-up-forms';
import type { Verdict } from './peer-floor';
import { attainableOf, KNOWN_ITEMS, readByHand } from './phrases';
import type { KnownItem } from './phrases';

/**
 * The same checks as rules of json-rules-engine: nine rules an item over the facts of a form (the score cell, the words
 * read by the hand-made table, the score they come to). One engine serves all forms. The total is summed beside it,
 * as rules cannot.
 */
export function createRulesEnginePeer(): (form: MadeUpForm) => Promise<Verdict> {
  const engine = new Engine([], { allowUndefinedFacts: false });
  KNOWN_ITEMS.flatMap(rulesOf).forEach((rule) => engine.addRule(rule));
  return async (form) => {
    const facts: Record<string, unknown> = {};
    for (const { item, facts: text, score } of form) {
      const read = readByHand(item, text);
      facts[`kind-${item.id}`] = kindOf(score);
      facts[`score-${item.id}`] = typeof score === 'number' ? score : 0;
      facts[`blank-${item.id}`] = text === '';
      facts[`question-${item.id}`] = read.question;
      facts[`derived-${item.id}`] = Math.max(0, item.base - read.deducted);
    }
    const { events } = await engine.run(facts);
    const sound = form.every(
      ({ item, score }) => typeof score === 'number' && score >= 0 && score <= item.base,
    );
    return {
      problems: events.map((event) => event.type),
      total: sound ? form.reduce((sum, { score }) => sum + Number(score), 0) : null,
    };
  };
}

function kindOf(score: unknown): string {
  if (typeof score === 'number') return 'number';
  if (typeof score !== 'string') return 'blank';
  return /^[\d.]+分?$/.test(score) ? 'text-number' : 'words';
}

function rulesOf(item: KnownItem): readonly RuleProperties[] {
  const { id, base } = item;
  const is = (fact: string, value: unknown, operator = 'equal'): NestedCondition => ({
    fact: `${fact}-${id}`,
    operator,
    value,
  });
  const rule = (code: string, ...all: readonly NestedCondition[]): RuleProperties => ({
    conditions: { all: [...all] },
    event: { type: `${id} ${code}` },
  });
  const attainable = [...attainableOf(item)];
  const number = is('kind', 'number');
  const inRange = [
    number,
    is('score', 0, 'greaterThanInclusive'),
    is('score', base, 'lessThanInclusive'),
  ];
  const reachable = [...inRange, is('score', attainable, 'in')];
  const derived = { fact: `derived-${id}` };
  const read = [is('blank', false), is('question', false)];
  return [
    rule('facts-question', is('question', true)),
    rule('score-blank', is('kind', 'blank'), ...read),
    rule('score-text-number', is('kind', 'text-number')),
    rule('score-not-a-number', is('kind', 'words')),
    rule('score-negative', number, is('score', 0, 'lessThan')),
    rule('score-above-base', number, is('score', base, 'greaterThan')),
    rule('score-not-attainable', ...inRange, is('score', attainable, 'notIn')),
    rule(
      'deduction-without-reason',
      ...reachable,
      is('blank', true),
      is('score', base, 'lessThan'),
    ),
    rule(
      'reason-without-deduction',
      ...reachable,
      ...read,
      is('score', base),
      is('score', derived, 'notEqual'),
    ),
    rule(
      'score-disagrees',
      ...reachable,
      ...read,
      is('score', base, 'notEqual'),
      is('score', derived, 'notEqual'),
    ),
  ];
}
