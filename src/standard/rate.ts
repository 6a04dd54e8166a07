import { tokensWithin } from './lexer';
import type { Lexed, Stretch } from './lexer';
import { readByUnit, readEach } from './rate-each';
import type { Rate } from './rate-of';
import { readAlone, readBare, readFound, readSlip } from './rate-one';

/** 「每村每发现一次」 counts 村次, 「每人每月」 人月. */
function join(first: Rate, second: Rate): Rate {
  const inner = second.unit.replace(/^个(?=.)/, '');
  return { ...second, start: first.start, unit: first.unit + inner };
}

/** 「每人每次」 adjoin; 「每人缺1次」 counts within each person. */
function joins(first: Rate, second: Rate): boolean {
  if (first.lead !== '每' || first.gap || first.unit === second.unit) return false;
  return first.end === second.start || (second.unit === '次' && second.start - first.end <= 4);
}

/** 每, 按, 发现, 缺 and their kin; the last one counts, because earlier ones say how often a thing is due. */
function readLed(lexed: Lexed, { start, end }: Stretch): Rate | null {
  const { text } = lexed;
  let found: Rate | null = null;
  const asides = tokensWithin(lexed, { start, end }).filter((token) => token.kind === 'aside');
  let aside = 0;
  for (let at = start; at < end; at += 1) {
    while ((asides[aside]?.end ?? Infinity) <= at) aside += 1;
    if ((asides[aside]?.start ?? Infinity) <= at) continue;
    const rate = readLedAt(text, at, end);
    if (rate === null) continue;
    found = found !== null && joins(found, rate) ? join(found, rate) : rate;
    at = rate.end - 1;
  }
  return found;
}

function readLedAt(text: string, at: number, end: number): Rate | null {
  if (text[at] === '每') return readEach(text, at, end);
  return text[at] === '按' ? readByUnit(text, at, end) : readFound(text, at, end);
}

/** The rate in the words before an amount. */
export function readRate(lexed: Lexed, within: Stretch): Rate | null {
  const { text } = lexed;
  const { start, end } = within;
  const led = readLed(lexed, within);
  const bare = led === null || led.end < end ? readBare(text, led?.end ?? start, end) : null;
  if (led === null) return bare ?? readSlip(text, start, end) ?? readAlone(text, start, end);
  // 「发现一项入账不及时一次扣1分」: what stands right before the amount counts.
  const nearer = bare?.end === end && (bare.gap ? led.lead === '每' : !led.lead.startsWith('每'));
  if (nearer && led.unit !== bare.unit) return bare;
  return bare !== null && bare.unit === '次' && joins(led, { ...bare, start: led.end })
    ? join(led, bare)
    : led;
}
