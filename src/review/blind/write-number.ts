import type { Chance } from './chance';

const DIGITS = [...'零一二三四五六七八九'];

/** How one hand writes its numbers. */
type Hand = 'plain' | 'spaced' | 'wide' | 'chinese';

const HANDS: readonly Hand[] = ['plain', 'plain', 'plain', 'spaced', 'wide', 'chinese', 'chinese'];

/** A number from 0 to 999 in Chinese: 12 is 十二, 105 is 一百零五. */
function inChinese(number: number): string {
  const digit = (value: number): string => DIGITS[value] ?? '';
  if (number < 10) {
    return digit(number);
  }
  if (number < 20) {
    return `十${number % 10 === 0 ? '' : digit(number % 10)}`;
  }
  if (number < 100) {
    return `${digit(Math.floor(number / 10))}十${number % 10 === 0 ? '' : digit(number % 10)}`;
  }
  const rest = number % 100;
  const zero = rest < 10 ? '零' : '';
  const one = rest >= 10 && rest < 20 ? '一' : '';
  return `${digit(Math.floor(number / 100))}百${rest === 0 ? '' : `${zero}${one}${inChinese(rest)}`}`;
}

function inWideDigits(number: number): string {
  return [...String(number)]
    .map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))
    .join('');
}

function write(number: number, measure: string, hand: Hand, chance: Chance): string {
  switch (hand) {
    case 'plain':
      return String(number);
    case 'spaced':
      return ` ${String(number)} `;
    case 'wide':
      return inWideDigits(number);
    case 'chinese':
      if (number > 999) {
        return String(number);
      }
      // People say 两次 and some write 二次; nobody writes 二个月.
      return number === 2 && (measure === '个' || chance.percent(70)) ? '两' : inChinese(number);
  }
}

/**
 * A sentence with its places filled: `{done}次` with done 2 is 2次, ２次, 2 次, 二次 or 两次. One text is mostly by one hand.
 *
 * @throws Error when the sentence names a value that there is not
 */
export function fill(
  sentence: string,
  values: Readonly<Record<string, number | string | undefined>>,
  chance: Chance,
): string {
  const hand = chance.one(HANDS);
  const filled = sentence.replace(/\{(\w+)\}(?=(.?))/gu, (_, name: string, measure: string) => {
    const value = values[name];
    if (value === undefined) {
      throw new Error(`no ${name} for ${sentence}`);
    }
    if (typeof value === 'string') {
      return value;
    }
    // Percentages are written in figures by everybody.
    const here = chance.percent(85) ? hand : chance.one(HANDS);
    return measure === '%' ? String(value) : write(value, measure, here, chance);
  });
  return filled.trim();
}
