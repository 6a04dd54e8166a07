/** Full-width marks that are folded by nothing: they are Chinese punctuation in their own right. */
const KEPT = new Set(['；']);

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_TO_HALF = 0xfee0;

function foldUnit(unit: string): string {
  if (unit === '\u3000' || unit === '\u00a0') return ' ';
  const code = unit.charCodeAt(0);
  if (code < FULL_WIDTH_FIRST || code > FULL_WIDTH_LAST || KEPT.has(unit)) return unit;
  return String.fromCharCode(code - FULL_TO_HALF);
}

/**
 * Full-width digits, letters and signs (０．５％，（）) as half-width ones, and wide spaces as spaces; 、 ； 。 and Chinese
 * quotes stay. One UTF-16 unit gives one, so that a span of the folded text is a span of the text: `扣０．５分` → `扣0.5分`.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, foldUnit);
}

/** Whether a UTF-16 unit says nothing by itself: white space, punctuation or a control character. */
export function isSilent(unit: string): boolean {
  return /[\s\p{P}\p{C}]/u.test(unit) && !/[\ud800-\udfff%]/.test(unit);
}
