/** A number as read from a text, and where the text goes on. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const CHINESE_PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** More digits than this are an account or a telephone number, not a count. */
const MOST_DIGITS = 12;

const FULL_WIDTH_ZERO = 0xff10;

function digitAt(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_ZERO + 9) return code - FULL_WIDTH_ZERO;
  return null;
}

function readDigits(text: string, at: number): { digits: string; end: number } {
  let digits = '';
  let end = at;
  for (
    let digit = digitAt(text, end);
    digit !== null && digits.length <= MOST_DIGITS;
    digit = digitAt(text, end)
  ) {
    digits += digit;
    end += 1;
  }
  return { digits, end };
}

function readArabic(text: string, at: number): Numeral | null {
  const whole = readDigits(text, at);
  if (whole.digits === '' || whole.digits.length > MOST_DIGITS) return null;
  const point = text[whole.end];
  if (point !== '.' && point !== '．') return { value: Number(whole.digits), end: whole.end };
  const part = readDigits(text, whole.end + 1);
  if (part.digits === '') return { value: Number(whole.digits), end: whole.end };
  if (part.digits.length > MOST_DIGITS) return null;
  return { value: Number(`${whole.digits}.${part.digits}`), end: part.end };
}

function chineseDigit(text: string, at: number): number | null {
  return CHINESE_DIGITS[text[at] ?? ''] ?? null;
}

/** 二〇一七 → 2017. Two digits side by side without a zero (三四次) are a guess of the writer's, hence null. */
function readYearLike(text: string, at: number): Numeral | null {
  let digits = '';
  let end = at;
  for (
    let digit = chineseDigit(text, end);
    digit !== null && digits.length <= MOST_DIGITS;
    digit = chineseDigit(text, end)
  ) {
    digits += digit;
    end += 1;
  }
  const settled = digits.length >= 4 || (digits.includes('0') && !digits.startsWith('0'));
  return settled && digits.length <= MOST_DIGITS ? { value: Number(digits), end } : null;
}

/** 十二 → 12, 一百零五 → 105, 一百二 → 120; places must fall. */
function readPlaces(text: string, at: number): Numeral | null {
  let value = 0;
  let end = at;
  let lastPlace = Infinity;
  let afterZero = false;
  for (;;) {
    const zero = value > 0 && (text[end] === '零' || text[end] === '〇');
    const from = zero ? end + 1 : end;
    const digit = chineseDigit(text, from);
    const place = CHINESE_PLACES[text[digit === null ? from : from + 1] ?? ''];
    if (place !== undefined && place < lastPlace && (digit !== null || (place === 10 && !zero))) {
      value += (digit ?? 1) * place;
      lastPlace = place;
      afterZero = zero;
      end = digit === null ? from + 1 : from + 2;
      continue;
    }
    if (digit === null || value === 0) break;
    const short = lastPlace > 10 && !zero && !afterZero;
    return { value: value + digit * (short ? lastPlace / 10 : 1), end: from + 1 };
  }
  return end > at ? { value, end } : null;
}

function readChinese(text: string, at: number): Numeral | null {
  if (text[at] === '半') return { value: 0.5, end: at + 1 };
  const places = readPlaces(text, at);
  if (places !== null) return places;
  const digit = chineseDigit(text, at);
  if (digit === null) return null;
  if (chineseDigit(text, at + 1) !== null) return readYearLike(text, at);
  if (text[at + 1] === '点') {
    const part = chineseDigit(text, at + 2);
    if (part !== null && chineseDigit(text, at + 3) === null) {
      return { value: (digit * 10 + part) / 10, end: at + 3 };
    }
  }
  return { value: digit, end: at + 1 };
}

/**
 * The number that begins exactly at `at`: `0.5`, `１２`, 六, 二十一, 两, 半, 一百零五, 二〇一七; null where none begins
 * there. 万 and 亿 are left standing (5万元 is 5 in 万元), and so is every unit behind the number.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  return readArabic(text, at) ?? readChinese(text, at);
}
