import { BLURRED_FAULTS, deniesAll } from './fact-lexicon';
import type { FactToken } from './scan-facts';

/** A word of one of these senses. */
export function isSense(
  token: FactToken,
  ...senses: readonly (FactToken & { kind: 'sense' })['sense'][]
): boolean {
  return token.kind === 'sense' && senses.includes(token.sense);
}

/** A number of things, not a day or a place in a row. */
export function isCount(token: FactToken): boolean {
  return token.kind === 'figure' && token.figure.kind === 'count';
}

/** 有 before a figure claims nothing yet: 有2项未整改. */
export function isStrongClaim(token: FactToken): boolean {
  return isClaim(token) && token.text !== '有';
}

/** A word that says something was done, was not, or was due. */
export function isClaim(token: FactToken): boolean {
  return (
    isSense(token, 'neg', 'short', 'fail', 'ok', 'held', 'ought') ||
    (isSense(token, 'all') && deniesAll(token.text))
  );
}

/** 无不及格, 没有一项…未: a negation that still waits for what it denies. */
export function isDenial(open: readonly FactToken[]): boolean {
  const deniedAt = open.findIndex((each) => isSense(each, 'deny'));
  if (deniedAt >= 0) {
    return !open.slice(deniedAt + 1).some((each) => isSense(each, 'neg', 'short', 'fail'));
  }
  const plain = open.filter((each) => !isSense(each, 'neutral', 'period'));
  const last = plain.at(-1);
  if (last !== undefined && isBareNegation(last)) return true;
  return plain.some((each, at) => {
    const next = plain[at + 1];
    if (!isBareNegation(each) || next === undefined || !isOne(next)) return false;
    return !plain.slice(at + 2).some((later) => isSense(later, 'neg', 'short', 'fail'));
  });
}

/** 未安排人代替: what the standard charges for did not happen. 无落实…不到位: 无 before a verb denies what is still to come. */
export function deniesDeed(open: readonly FactToken[], token: FactToken): boolean {
  if (BLURRED_FAULTS.test(token.text) && open.some(isBareNegation)) return true;
  return open.some((each, at) => {
    const next = open[at + 1];
    return each.text === '无' && next !== undefined && isSense(next, 'verb', 'ok');
  });
}

/** 不存在党员大会未召开情况 少开…: what is denied has been told; a lack after it is another matter. */
export function isDenialTold(open: readonly FactToken[]): boolean {
  return open.some((each) => isSense(each, 'deny')) && !isDenial(open);
}

function isBareNegation(token: FactToken): boolean {
  return isSense(token, 'neg') && /^(无|没有|没|未)$/.test(token.text);
}

export function isOne(token: FactToken): boolean {
  return token.kind === 'figure' && token.figure.kind === 'count' && token.figure.value === 1;
}

/** Whether a phrase has said of what, so that another may begin. */
export function isComplete(open: readonly FactToken[]): boolean {
  const claim = open.findIndex(
    (token, at) => isStrongClaim(token) || (isClaim(token) && open[at + 1]?.kind === 'noun'),
  );
  const first = open[claim];
  if (first === undefined) return false;
  if (open.some((each) => isSense(each, 'fail', 'ok'))) return true;
  const next = open[claim + 1];
  if (next !== undefined && isSense(next, 'short', 'fail')) return true;
  const figure = open.some(isCount);
  if (isSense(first, 'held') && !/^[只仅实]/.test(first.text)) return true;
  if (isSense(first, 'short', 'held')) return figure || open.slice(claim + 1).some(isThing);
  return !isSense(first, 'ought') && open.slice(claim + 1).some(isThing);
}

function isThing(token: FactToken): boolean {
  return token.kind === 'noun' || isSense(token, 'verb');
}
