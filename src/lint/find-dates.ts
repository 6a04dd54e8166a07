import { firstOfMonth, weekdayOf } from '../base/local-date';
import type { Scheme } from '../scheme/scheme';
import { foldWidth } from '../standard/text';
import { settle } from './decide';
import type { Finding } from './finding';
import type { Rubric } from './rubric';

/** Words of the scheme with the place they stand in. */
interface Place {
  readonly text: string;
  readonly at: { readonly item: string; readonly label: string } | { readonly passage: string };
}

/** L40–L42: days that can be counted in two ways, days some months do not have, and 「上旬前」. */
export function findDates(rubric: Rubric): readonly Finding[] {
  const places: readonly Place[] = [
    ...rubric.items.map(({ item, label }) => ({
      text: `${item.text}${item.standard}`,
      at: { item: item.id, label },
    })),
    ...rubric.passages.map(({ ref, text }) => ({ text, at: { passage: ref } })),
  ];
  return places.flatMap((place) => [
    ...findWeekday(rubric.scheme, place),
    ...findLastDay(rubric.scheme, place),
    ...findTerm(place),
  ]);
}

const NTH = '一二三四五';
/** In their order from Monday, which is 0 here. */
const WEEKDAYS = '一二三四五六日';

/** 「每月第一周星期五」: the first Friday there is, or the Friday of the first whole week. */
function findWeekday(scheme: Scheme, { text, at }: Place): readonly Finding[] {
  const found = /每个?月(?:的)?第([一二三四五])周(?:的)?(?:星期|周|礼拜)([一二三四五六日天])/.exec(
    text,
  );
  if (found === null) return [];
  const nth = NTH.indexOf(found[1] ?? '');
  const weekday = WEEKDAYS.indexOf((found[2] ?? '').replace('天', '日'));
  const months = monthsOf(scheme).flatMap(({ year, month }) => {
    const first = weekdayOf(firstOfMonth(year, month)) - 1;
    const sooner = 1 + ((weekday - first + 7) % 7) + 7 * nth;
    const later = 1 + ((7 - first) % 7) + weekday + 7 * nth;
    return sooner === later ? [] : [{ month, days: [sooner, later] as const }];
  });
  if (months.length === 0 && scheme.from !== undefined) return [];
  return [
    {
      code: 'weekday-unclear',
      severity: 'note',
      ...at,
      params: { words: found[0], months },
      quotes: [found[0]],
      ...settle(scheme, {
        question: 'weekday',
        words: /星期|第一周/,
        ...('item' in at && { item: at.item }),
      }),
    },
  ];
}

/** The months that are scored, where the scheme says since when. */
function monthsOf({ from, months }: Scheme): readonly { year: number; month: number }[] {
  if (from === undefined) return [];
  const [year = 0, month = 1] = from.split('-').map(Number);
  return Array.from({ length: months }, (_, at) => ({
    year: year + Math.floor((month - 1 + at) / 12),
    month: ((month - 1 + at) % 12) + 1,
  }));
}

const SHORT_MONTHS = [2, 4, 6, 9, 11];

/** 「每月25日至30日」: February ends before. */
function findLastDay(scheme: Scheme, { text, at }: Place): readonly Finding[] {
  const found = /每个?月[^。；]{0,8}?(\d+)日(?:(?:至|到|-|－|—|～|~)(\d+)日)?/.exec(
    foldWidth(text),
  );
  const day = Number(found?.[2] ?? found?.[1] ?? 0);
  if (found === null || day < 29 || day > 31) return [];
  const scored = scheme.from === undefined ? null : monthsOf(scheme).map(({ month }) => month);
  const months = SHORT_MONTHS.filter(
    (month) => (month === 2 || day === 31) && (scored === null || scored.includes(month)),
  );
  if (months.length === 0) return [];
  const params = { day, months };
  return [{ code: 'day-beyond-month', severity: 'note', ...at, params, quotes: [found[0]] }];
}

/** 「12月上旬前」: before the first, or by the tenth. */
function findTerm({ text, at }: Place): readonly Finding[] {
  const words = /(?:\d+月)?[上中下]旬(?:以|之)?前/.exec(foldWidth(text))?.[0];
  if (words === undefined) return [];
  return [{ code: 'term-unclear', severity: 'note', ...at, params: { words }, quotes: [words] }];
}
