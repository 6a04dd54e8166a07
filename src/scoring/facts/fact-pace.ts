import { readNumeral } from '../../standard/numeral';
import type { Claim } from './fact-claim';
import { isVerbDone } from './fact-denial';
import { isSense } from '../words/token-claims';
import type { FactToken } from '../words/scan-facts';

const EVERY: Readonly<Record<string, number>> = {
  月月: 1,
  季季: 3,
  每月: 1,
  每季度: 3,
  每季: 3,
  每半年: 6,
  每年: 12,
};

/** 每季度研究1次, 每两个月1次: what was held, told as a pace. */
export function paceOf(tokens: readonly FactToken[]): Claim | null {
  const [period, another] = tokens.filter((token) => isSense(token, 'quoted-target'));
  const counts = tokens.flatMap((token) =>
    token.kind === 'figure' && token.figure.kind === 'count' ? [token.figure] : [],
  );
  const [count] = counts;
  if (period === undefined || another !== undefined || count === undefined || counts.length > 1) {
    return null;
  }
  if (
    tokens.some(
      (token) =>
        isSense(token, 'ok', 'total', 'ought', 'neg', 'short', 'fail') || isVerbDone(token),
    )
  )
    return null;
  const spoken = /^每(.+?)个?月$/.exec(period.text)?.[1];
  const span = /^(.+)个月各$/.exec(period.text)?.[1];
  const every =
    span !== undefined
      ? 1
      : spoken === undefined
        ? EVERY[period.text]
        : readNumeral(spoken, 0)?.value;
  if (every === undefined || !Number.isInteger(count.value)) return null;
  const only = tokens.some((token) => isSense(token, 'held') && /^[只仅]/.test(token.text));
  const held = only || tokens.some((token) => isSense(token, 'held', 'verb'));
  const over = span === undefined ? null : (readNumeral(span, 0)?.value ?? null);
  return { kind: 'pace', count: count.value, unit: count.unit, every, over, only, held };
}
