import { quartersIn } from './whole-cell';
import { normaliseWords } from '../words/fact-text';
import type { Reading } from '../../standard/rule';

/** The scored period: `months` months from `from` (YYYY-MM) on. */
export interface Period {
  readonly from: string;
  readonly months: number;
}

const MONTH = /(?<![\d个一二三四五六七八九十第])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月/g;
/** 3—5月, 4至6月: every month between them is told. */
const MONTH_RANGE = /(?<![\d个])(1[0-2]|[1-9])(?:月份?)?[—~至到](1[0-2]|[1-9])月/g;
const YEAR = /(?<!\d)((?:19|20)\d\d)年/g;
const HALF = /上半年/;
/** 二季度3个问题未整改: the time is that of the finding, not of the fault. */
const FOUND_EARLIER =
  /(?:[一二三四1-4]季度|\d{1,2}月份?|(?:19|20)\d\d年|上半年)[^，、；。]{0,6}?(?:问题|反馈|通报|督查|核查|检查)/g;
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * 「6月未召开支委会」 under a third-quarter form: whether that counts is for a person to say. Months that the item itself names
 * are no other period, and neither is a span that holds the whole scored one (全年, 下半年).
 */
export function speaksOfOtherPeriod(cell: string, period: Period, reading: Reading): boolean {
  const text = cell.replace(FOUND_EARLIER, '');
  const [year = 0, first = 1] = period.from.split('-').map(Number);
  const scored = new Set(
    Array.from({ length: period.months }, (_, index) => ((first - 1 + index) % 12) + 1),
  );
  const named = monthsIn(normaliseWords(`${reading.item}${reading.standard}`));
  if ([...monthsIn(text)].some((month) => !scored.has(month) && !named.has(month))) return true;
  const lastYear = year + Math.floor((first + period.months - 2) / 12);
  if ([...text.matchAll(YEAR)].some(([, told]) => Number(told) < year || Number(told) > lastYear))
    return true;
  if (period.months > 6) return false;
  if (HALF.test(text) && ![...scored].some((month) => month <= 6)) return true;
  const quarters = new Set([...scored].map((month) => String(Math.ceil(month / 3))));
  return [...quartersIn(text)].some((quarter) => !quarters.has(quarter));
}

function monthsIn(text: string): ReadonlySet<number> {
  const months = new Set<number>();
  for (const [, from, to] of text.matchAll(MONTH_RANGE)) {
    for (let month = Number(from); month <= Number(to); month += 1) months.add(month);
  }
  for (const [, told = ''] of text.matchAll(MONTH)) {
    const spoken = CHINESE.indexOf(told);
    months.add(spoken < 0 ? Number(told) : spoken + 1);
  }
  return months;
}
