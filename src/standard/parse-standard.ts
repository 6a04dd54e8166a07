import { numberOfPoints } from '../base/points';
import type { Points } from '../base/points';
import { bindBounds } from './bind';
import { readConditions } from './conditions';
import { doubtsOf } from './doubt';
import { draftRules } from './draft';
import { groupTiers } from './group';
import { readItem } from './item-things';
import { lex } from './lexer';
import type { Stretch } from './lexer';
import type { Reading, Rule, Span } from './rule';
import { readStatements } from './statement';

/** An item as printed: its text, its scoring standard, and its 基分 where one is printed. */
export interface StandardText {
  readonly item: string;
  readonly standard: string;
  readonly base: Points | null;
}

function inStandard({ start, end }: Stretch): Span {
  return { in: 'standard', start, end };
}

/**
 * Reads a scoring standard: 「未按要求落实的，各扣2分。」 becomes rules, what bounds them, what could not be read, and the
 * places that can be read in two ways. Never throws, whatever the text.
 */
export function parseStandard({ item, standard, base }: StandardText): Reading {
  const lexed = lex(standard);
  const itemText = readItem(item);
  const mark = base === null ? null : numberOfPoints(base);
  const { statements, bounds, limits, unread } = readStatements(lexed, mark);
  const conditions = readConditions(lexed, statements);
  const drafted = statements.map(({ measure }, at) => {
    const condition = conditions[at];
    return condition === undefined
      ? []
      : draftRules({ lexed, measure, condition, item: itemText, base });
  });
  const placed = conditions.flatMap((condition, at) =>
    (drafted[at] ?? []).map((draft) => ({ draft, at, condition })),
  );
  const { rules: bounded, unbound } = bindBounds(placed, bounds, base);
  const bound = groupTiers(lexed, bounded);
  const rules = bound.map(({ draft, at }, number): Rule => ({
    ...draft,
    id: `r${number + 1}`,
    spans: statements.slice(at, at + 1).map(({ span }) => inStandard(span)),
  }));
  const left = statements.filter((_, at) => drafted[at]?.length === 0).map(({ span }) => span);
  return {
    item,
    standard,
    base,
    rules,
    limits: limits.filter((limit) => !unbound.includes(limit)).map(inStandard),
    unread: [...unread, ...left, ...unbound].sort((a, b) => a.start - b.start).map(inStandard),
    doubts: doubtsOf({
      lexed,
      item: itemText,
      rules,
      conditions: bound.map(({ condition }) => condition),
    }),
  };
}
