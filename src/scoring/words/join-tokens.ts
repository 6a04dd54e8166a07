import type { FactToken } from './scan-facts';

/** 应到26、实到26: what is counted stands before the number. */
export function withUnit(token: FactToken, before: FactToken | undefined): FactToken {
  if (token.kind !== 'figure' || token.figure.kind !== 'number') return token;
  if (before?.kind !== 'sense' || before.end !== token.start) return token;
  if (before.sense !== 'ought' && before.sense !== 'held') return token;
  const value = Number(token.text);
  return Number.isInteger(value) ? { ...token, figure: { kind: 'count', value, unit: '' } } : token;
}

function isFail(token: FactToken): token is FactToken & { readonly kind: 'sense' } {
  return token.kind === 'sense' && token.sense === 'fail';
}

/** 迟报、漏报、错报 are told in one breath. */
export function joinFaults(tokens: readonly FactToken[]): readonly FactToken[] {
  const joined: FactToken[] = [];
  for (const token of tokens) {
    const mark = joined.at(-1);
    const before = joined.at(-2);
    const parted = mark?.kind === 'break' && mark.weak && before !== undefined;
    if (isFail(token) && parted && isFail(before)) {
      joined.length -= 2;
      joined.push({ ...token, start: before.start, text: `${before.text}、${token.text}` });
    } else if (isFail(token) && mark !== undefined && isFail(mark) && mark.end === token.start) {
      joined.length -= 1;
      joined.push({ ...token, start: mark.start, text: `${mark.text}、${token.text}` });
    } else {
      joined.push(token);
    }
  }
  return joined;
}

/** What stands side by side is one name. */
export function joinNouns(tokens: readonly FactToken[]): readonly FactToken[] {
  const joined: FactToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.kind === 'noun' && last?.kind === 'noun' && last.end === token.start) {
      joined.pop();
      joined.push({ ...token, start: last.start, text: `${last.text}${token.text}` });
    } else {
      joined.push(token);
    }
  }
  return joined;
}
