import type { Points } from '../base/points';

/** Points in a sentence: no trailing zeros, minus as U+2212. */
export function sayPoints(points: Points): string {
  return `${sayNumber(points / 100)}分`;
}

export function sayNumber(number: number): string {
  return String(number).replace('-', '−');
}

/** The cell's own words in quotation marks; a whole page of them is not repeated. */
export function quoteWords(words: string): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  if (line === '') return '所写内容';
  const signs = [...line];
  return signs.length > MOST_SIGNS ? `“${signs.slice(0, MOST_SIGNS).join('')}……”` : `“${line}”`;
}

const MOST_SIGNS = 40;

/** 三分之一, as notices write it. */
export function sayFraction([part, all]: readonly [number, number]): string {
  if (all === 100) return `${part}%`;
  const [above, below] = [DIGITS[part], DIGITS[all]];
  return above === undefined || below === undefined ? `${part}/${all}` : `${below}分之${above}`;
}

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
