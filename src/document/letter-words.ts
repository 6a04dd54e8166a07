import type { LocalDate } from '../base/local-date';
import type { Letters } from '../scheme/letters';
import { wordsOfRuns } from './document-words';
import { fillSlots } from './fill-slots';

/** 「某甲同志」 of one, 「某甲等3名同志」 of several. */
export function peopleWords({ people }: Letters, names: readonly string[]): string {
  const [name = ''] = names;
  const template = names.length === 1 ? people.one : people.several;
  return wordsOfRuns(fillSlots(template, { name, count: String(names.length) }));
}

/** 2017年11月27日. */
export function dayWords(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

const DIGITS = '〇一二三四五六七八九';

/** 一, 十, 十二, 二十, 一百〇五: how parts of a letter are numbered, up to 999. */
export function ordinalWords(number: number): string {
  const [hundreds, tens, ones] = [
    Math.floor(number / 100),
    Math.floor((number % 100) / 10),
    number % 10,
  ];
  const digit = (value: number): string => DIGITS.charAt(value);
  const head = hundreds > 0 ? `${digit(hundreds)}百` : '';
  if (tens === 0)
    return head + (hundreds > 0 && ones > 0 ? '〇' : '') + (ones > 0 ? digit(ones) : '');
  const ten = tens === 1 && hundreds === 0 ? '十' : `${digit(tens)}十`;
  return head + ten + (ones > 0 ? digit(ones) : '');
}
