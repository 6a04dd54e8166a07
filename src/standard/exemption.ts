import type { MeasureReader } from './measure';
import { inTurn, maybe, oneOf, unless, words } from './phrase';

/** 「经批准的不扣分」. A condition may say the same: 「不扣分的」 exempts nothing. */
const LET_OFF = unless(
  inTurn(
    oneOf(
      inTurn(
        words('不 不予 不再 不作 不做 不另 免予 可不 免于 均不 不纳入 不列入 不计入'),
        words('扣分 扣减 减分 加分 奖分 扣分范围 加分范围 考核范围 考核 扣'),
      ),
      words('免扣分 免扣 免责 免考'),
    ),
    maybe(words('处理')),
  ),
  /^(?:的|者|[\d一二两三四五六七八九十])/,
);

/** 「（请假除外）。」, with nothing behind it in its sentence. */
const LEFT_OUT = words('除外 例外 不在此列 不受此限');

/** 「…不扣分」, 「…除外」: what is let off. The words before it are its own. */
export const readExemption: MeasureReader = (text, at, end) => {
  const off = LET_OFF(text, at, end);
  if (off !== null) return { kind: 'exempt', start: at, end: off };
  const out = LEFT_OUT(text, at, end);
  if (out === null) return null;
  const close = text[out] === ')' ? out + 1 : out;
  return /^\s*(?:$|[;；。,])/.test(text.slice(close, Math.min(end, close + 4)))
    ? { kind: 'exempt', start: at, end: close }
    : null;
};
