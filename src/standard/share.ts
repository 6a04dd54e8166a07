import { readNumeral } from './numeral';
import type { Share } from './quantity-test';

/** A share and where the text goes on. */
export interface ShareFound {
  readonly share: Share;
  readonly end: number;
}

function shareIn(part: number, whole: number, end: number): ShareFound | null {
  if (whole <= 0 || part < 0 || !Number.isInteger(whole)) return null;
  // 62.5% is 625 of 1000: whole numbers on both sides.
  const scale = Number.isInteger(part) ? 1 : 10 ** (String(part).split('.')[1]?.length ?? 0);
  return { share: { part: Math.round(part * scale), whole: whole * scale, of: null }, end };
}

/** 三分之二, 百分之六十: the whole comes first. */
function readChinese(text: string, at: number): ShareFound | null {
  if (text.startsWith('百分之', at)) {
    const part = readNumeral(text, at + 3);
    return part === null ? null : shareIn(part.value, 100, part.end);
  }
  const whole = readNumeral(text, at);
  if (whole === null || !text.startsWith('分之', whole.end)) return null;
  const part = readNumeral(text, whole.end + 2);
  return part === null ? null : shareIn(part.value, whole.value, part.end);
}

/** 2/3, 60%. */
function readDigits(text: string, at: number): ShareFound | null {
  const first = readNumeral(text, at);
  if (first === null) return null;
  if (text[first.end] === '%') return shareIn(first.value, 100, first.end + 1);
  if (text[first.end] !== '/') return null;
  const second = readNumeral(text, first.end + 1);
  return second === null ? null : shareIn(first.value, second.value, second.end);
}

/** The share that begins exactly at a place: 三分之二, 2/3, 60%, 百分之六十, 一半, 半数. */
export function readShareAt(text: string, at: number, end: number): ShareFound | null {
  const half = /^(?:一半|半数)/.exec(text.slice(at, at + 2));
  const found =
    half === null ? (readChinese(text, at) ?? readDigits(text, at)) : shareIn(1, 2, at + 2);
  return found === null || found.end > end ? null : found;
}
