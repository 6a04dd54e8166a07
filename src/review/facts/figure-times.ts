import { readNumeral } from '../../standard/numeral';

/** A time a finding names, or how often something recurs. */
export interface ToldTime {
  readonly kind: 'day' | 'day-of-month' | 'months' | 'year' | 'weekday' | 'feast' | 'pace';
  /** As compared: 6.28, 2017, 三. */
  readonly name: string;
  readonly months: readonly number[];
  readonly year: number | null;
  /** Of a pace: how often in a year; null for 每人, 每次. */
  readonly yearly: number | null;
}

const Y = '(?:20\\d\\d|(?<![\\d.])[12]\\d)';
const M = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const D = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|二十|[一二三四五六七八九])';
const SEP = '[、,和及与/]|[至到~—-]';
const UNITS = '[元次天万千%个小米人分公倍亩户份篇字]';

const DAY =
  `(?:(?<y1>${Y})[年./—-])?(?<m1>${M})月(?<d1>${D})(?:[日号]|(?=[—~-]${D}[日号]))(?:[—~至到-](?<d1b>${D})[日号])?` +
  `|(?<y2>${Y})[./-](?<m2>${M})[./-](?<d2>${D})(?!\\d)` +
  `|(?<![\\d./])(?<m3>1[0-2]|0?[1-9])(?:[.](?=\\d)|[/](?<=[(、,;；:度][\\d/]+))(?<d3>3[01]|[12]\\d|0?[1-9])(?![\\d./]|${UNITS}|\\p{Script=Han}分)(?<=(?:^|[(、,;；:\\p{Script=Han}])[\\d./]+)` +
  `|(?<feast1>七一|八一)(?=当天|前|节|期间|讲|上|活动|建党|被|获|评|表)`;
const YEAR_MONTH = `(?<y4>20\\d\\d|1[3-9]|2\\d)[./](?<m4>1[0-2]|0?[1-9])(?![\\d.]|${UNITS})(?:[—~至到-](?:20\\d\\d|1[3-9]|2\\d)[./](?<m4b>1[0-2]|0?[1-9])(?![\\d.]))?`;
const YEARS = `(?<y5>20\\d\\d)(?:(?<to>[至到~—-])(?<y6>20\\d\\d|\\d\\d))?(?=[年、,至到~—)()-]|连续|[两三四五]年|[上下]半年|$)(?:年度?)?`;
const PACE =
  '逢?每(?<pn>[两二三四六\\d]?)个?(?<pu>月|季度?|周|星期|半年|年(?!度)|逢)' +
  '|(?<mean>[月季周年])均|(?<twice>[月季周年])\\k<twice>|[按逐](?<by>月|季度?|周|年)(?![薪度龄均])|(?<by2>双周|隔周)|(?<![\\d一二三四五六七八九十个])(?<bare1>月)(?=\\d)|每(?:个?[人户名家笔轮次件村])';
const MONTHS = `(?<months>${M}(?:月份?)?(?:(?:${SEP})${M}(?:月份?)?)*)(?<=月份?)(?!薪|均(?=\\d))`;
const QUARTERS =
  '(?<quarters>第?[一二三四1-4](?:[、—~至到-]第?[一二三四1-4])*)季度?|(?<head>前|后)(?<hn>[两二三2 3])个?季度|(?<last>末|首)季';
const HALF = '(?<half>上、?下半年|[上下头前后]半年)|(?<parity>[单双])月';
const WEEKDAY =
  '[每逢]*(?:周|星期)(?<weekday>[一二三四五六日天])(?=[上下]午|晚|早|例|会[同商]|[、,;。)])';
const FEAST = '(?<feast>春节|元旦|清明|端午|中秋|国庆|重阳|五一|元宵|除夕)';
const MONTH_DAY = `(?<![\\d第])(?<day>${D})[日号](?!柜|文|楼)`;

/** All ways to name a time. */
export const TIME = [
  DAY,
  YEAR_MONTH,
  YEARS,
  WEEKDAY,
  PACE,
  HALF,
  QUARTERS,
  MONTHS,
  MONTH_DAY,
  FEAST,
].join('|');

const NAMED: Readonly<Record<string, readonly [number, number]>> = { 七一: [7, 1], 八一: [8, 1] };
const EVERY: Readonly<Record<string, number>> = {
  ...{ 月: 12, 季: 4, 季度: 4, 周: 52, 星期: 52, 双周: 26, 隔周: 26, 半年: 2, 年: 1 },
};

/** The times a match of {@link TIME} names; null where it names none. `year` is the one spoken of before. */
export function timesOf(found: RegExpExecArray, year: number | null): readonly ToldTime[] | null {
  const groups: Readonly<Record<string, string | undefined>> = found.groups ?? {};
  return daysOf(groups, year) ?? spansOf(groups, year) ?? paceOf(found[0], groups);
}

type Groups = Readonly<Record<string, string | undefined>>;

function daysOf(groups: Groups, spoken: number | null): readonly ToldTime[] | null {
  const named = NAMED[groups['feast1'] ?? ''];
  if (named) return [dayAt(spoken, named[0], named[1])];
  const month = groups['m1'] ?? groups['m2'] ?? groups['m3'];
  const day = groups['d1'] ?? groups['d2'] ?? groups['d3'];
  if (month === undefined || day === undefined) return null;
  const year = yearOf(groups['y1'] ?? groups['y2']);
  const told = [dayAt(year ?? spoken, numberOf(month), numberOf(day))];
  const last = groups['d1b'];
  if (last !== undefined) told.push(dayAt(year ?? spoken, numberOf(month), numberOf(last)));
  return year === null ? told : [yearAt(year), ...told];
}

function spansOf(groups: Groups, spoken: number | null): readonly ToldTime[] | null {
  const { y4, m4, m4b, parity, y5, y6, to, half, months, day, weekday, feast } = groups;
  if (y4 !== undefined && m4 !== undefined) {
    const year = yearOf(y4) ?? spoken;
    const told = m4b === undefined ? [numberOf(m4)] : listed(`${m4}至${m4b}`);
    return [...(year === null ? [] : [yearAt(year)]), monthsAt(told, year)];
  }
  if (y5 !== undefined) {
    const [from, until] = [Number(y5), yearOf(y6)];
    if (to === undefined || until === null || until < from || until - from > 9)
      return [yearAt(from), ...(until === null ? [] : [yearAt(until)])];
    return Array.from({ length: until - from + 1 }, (_, at) => yearAt(from + at));
  }
  if (half !== undefined) {
    const first = [1, 2, 3, 4, 5, 6];
    const second = first.map((each) => each + 6);
    if (half.length > 3) return [monthsAt(first, spoken), monthsAt(second, spoken)];
    return [monthsAt(/^[上头前]/.test(half) ? first : second, spoken)];
  }
  if (parity !== undefined) {
    return [
      monthsAt(
        [1, 3, 5, 7, 9, 11].map((each) => each + (parity === '双' ? 1 : 0)),
        spoken,
      ),
    ];
  }
  const quarters = quartersOf(groups);
  if (quarters !== null) {
    const told = quarters.flatMap((each) => [1, 2, 3].map((at) => (each - 1) * 3 + at));
    return [monthsAt(told, spoken)];
  }
  if (months !== undefined) return [monthsAt(monthsOf(months), spoken)];
  if (day !== undefined) return [{ ...NO_TIME, kind: 'day-of-month', name: String(numberOf(day)) }];
  if (weekday !== undefined) return [{ ...NO_TIME, kind: 'weekday', name: weekday }];
  return feast === undefined ? null : [{ ...NO_TIME, kind: 'feast', name: feast }];
}

function quartersOf({ quarters, head, hn, last }: Groups): readonly number[] | null {
  if (last !== undefined) return [last === '末' ? 4 : 1];
  if (head !== undefined) {
    const count = numberOf(hn ?? '');
    return Array.from({ length: count }, (_, at) => (head === '前' ? at + 1 : 4 - at)).sort();
  }
  if (quarters === undefined) return null;
  return listed(quarters.replaceAll('第', ''));
}

function monthsOf(written: string): readonly number[] {
  return listed(written.replace(/月份?/g, ''));
}

/** 1、3、5 · 2—11. */
function listed(written: string): readonly number[] {
  const told: number[] = [];
  let ranged = false;
  for (const piece of written.split(/([、,和及与/]|[至到~—-])/)) {
    if (/^[至到~—-]$/.test(piece)) ranged = true;
    else if (!/^[、,和及与/]$/.test(piece) && piece !== '') {
      const value = numberOf(piece);
      const before = told.at(-1);
      for (let at = (before ?? value) + 1; ranged && at < value; at += 1) told.push(at);
      told.push(value);
      ranged = false;
    }
  }
  return [...new Set(told)];
}

function paceOf(written: string, groups: Groups): readonly ToldTime[] | null {
  const { pn, pu, mean, twice, bare1, by, by2 } = groups;
  const unit = pu ?? mean ?? twice ?? bare1 ?? by ?? by2;
  if (unit === undefined) {
    return written.startsWith('每') ? [{ ...NO_TIME, kind: 'pace', name: '' }] : null;
  }
  const every = EVERY[unit];
  if (every === undefined) return null;
  const count = pn === undefined || pn === '' ? 1 : numberOf(pn);
  return [{ ...NO_TIME, kind: 'pace', name: unit, yearly: every / count }];
}

const NO_TIME = { months: [], year: null, yearly: null } as const;

function dayAt(year: number | null, month: number, day: number): ToldTime {
  return { ...NO_TIME, kind: 'day', name: `${month}.${day}`, months: [month], year };
}

function yearAt(year: number): ToldTime {
  return { ...NO_TIME, kind: 'year', name: String(year), year };
}

function monthsAt(months: readonly number[], year: number | null): ToldTime {
  return { ...NO_TIME, kind: 'months', name: months.join(' '), months, year };
}

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return Number(written.length === 2 ? `20${written}` : written);
}

function numberOf(written: string): number {
  return readNumeral(written, 0)?.value ?? NaN;
}
