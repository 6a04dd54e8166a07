import type { LineWords } from '../words/line-words';
import type { Statement } from './statement';

const HEADS_OR_ITEMS = /^[人名位项个件条]$/;

/** A bare number in a unit that tells heads or things, and not how often. */
type Bare = Statement & { readonly claim: Statement['claim'] & { readonly kind: 'bare' } };

function isBare(statement: Statement): statement is Bare {
  return statement.claim.kind === 'bare' && HEADS_OR_ITEMS.test(statement.claim.unit);
}

/**
 * 班子成员5名，4名按分工指导，1名未指导: the first number is the whole where the two behind it come to it. 应述职6名，述职4名: what
 * stands behind 应 by the same name is what was done of it (F80).
 */
export function withWholes(statements: readonly Statement[]): readonly Statement[] {
  const lines = new Set(statements.filter(isBare).map(({ words }) => words));
  return [...lines].reduce<readonly Statement[]>(
    (told, words) => divided(asDone(told, words), words),
    statements,
  );
}

function divided(statements: readonly Statement[], words: LineWords): readonly Statement[] {
  const mine = statements.filter((each) => each.words === words);
  const [whole, part, ...others] = mine.filter(isBare);
  const gaps = mine.flatMap(({ claim, start }) =>
    claim.kind === 'gap' ? [{ ...claim, start }] : [],
  );
  if (whole === undefined || part === undefined || others.length > 0 || gaps.length !== 1)
    return statements;
  const [gap] = gaps;
  if (gap === undefined || gap.start < whole.start || mine.length !== 3) return statements;
  if (whole.claim.count !== part.claim.count + gap.count) return statements;
  // The part says nothing that whole and lack do not say.
  const told = statements.filter((each) => each !== part);
  return told.map((each): Statement =>
    each === whole ? { ...whole, claim: { ...whole.claim, kind: 'ought' } } : each,
  );
}

function asDone(statements: readonly Statement[], words: LineWords): readonly Statement[] {
  const ought = statements.find((each) => each.words === words && each.claim.kind === 'ought');
  if (ought?.claim.kind !== 'ought') return statements;
  const { count: due } = ought.claim;
  return statements.map((each): Statement => {
    if (each.words !== words || !isBare(each) || each.start < ought.start) return each;
    if (each.nouns === '' || !ought.nouns.includes(each.nouns) || each.claim.count > due)
      return each;
    return { ...each, claim: { ...each.claim, kind: 'held', only: false } };
  });
}
