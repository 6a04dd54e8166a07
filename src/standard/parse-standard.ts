import type { Points } from '../base/points';
import { doubtsOf } from './doubt';
import { draftRules } from './draft';
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
 * Reads a scoring standard: 「未按要求落实的，各扣2分。」 becomes rules, what limits them, what could not be read, and the
 * places that can be read in two ways. Never throws, whatever the text.
 */
export function parseStandard({ item, standard, base }: StandardText): Reading {
  const lexed = lex(standard);
  const { statements, limits, unread } = readStatements(lexed);
  const rules: Rule[] = [];
  const left: Stretch[] = [...unread];
  for (const [at, statement] of statements.entries()) {
    const drafts = draftRules({ lexed, statement, limits, at, item, base });
    if (drafts.length === 0) left.push(statement.span);
    for (const draft of drafts) {
      rules.push({ ...draft, id: `r${rules.length + 1}`, spans: [inStandard(statement.span)] });
    }
  }
  return {
    item,
    standard,
    base,
    rules,
    limits: limits.map((limit) => inStandard(limit.span)),
    unread: left.sort((a, b) => a.start - b.start).map(inStandard),
    doubts: doubtsOf(rules, item),
  };
}
