import { unitSet } from '../../base/unit-set';
import { readNumeral } from '../../standard/numeral';

/** A figure of a fact and what it counts. */
export type Figure =
  | { readonly kind: 'count'; readonly value: number; readonly unit: string }
  | { readonly kind: 'months'; readonly months: readonly number[] }
  /** 一、三季度; a quarter alone is a word (第三季度). */
  | { readonly kind: 'quarters'; readonly quarters: readonly number[] }
  /** 3/4次: held of due. */
  | { readonly kind: 'ratio'; readonly held: number; readonly due: number; readonly unit: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'list-number' }
  | { readonly kind: 'name' }
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'number' };

/** A figure and where the text goes on. */
export interface FigureAt {
  readonly figure: Figure;
  readonly end: number;
}

const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const MONTHS = new RegExp(`${MONTH}(?:月份?)?(?:[、,和及与至到~—-]${MONTH}(?:月份?)?){0,11}`, 'y');
const MONTH_STEP = new RegExp(`([、,和及与至到~—-])?(${MONTH})(月份?)?`, 'y');
const DATE =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]|\d{4}[./年—-]\d{1,2}(?:[./月—-]\d{1,2}[日号]?)|\d{4}年度?|[二〇零一九]{4}年|\d{1,2}[日号]|\d{1,2}:\d{2}|\d{1,2}[时点]\d{0,2}分?/y;
const ORDINAL =
  /第(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[、,和及至—~-]第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?=[、,和及至—~项个条次支]))*[项个条次]?/y;
const LIST_NUMBER = /[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）]|[、.．](?!\d))/y;
const UNIT =
  /人次|项(?:创建|争创|内容|任务|事项)|平方米|平米|间(?!隔|断)|台(?!账)|套|册|亩|个月|个工作日|工作日|万元|千元|亿元|个百分点|课时|学时|小时|分钟|方面|[次项人名位个起处份场期篇条件回堂节天家户宗例门轮遍页种类月分%‰元万周样]|[块手头](?=[均都全也])/y;
const RATIO = /(\d{1,3})\/(\d{1,3})([次场期篇人项])?(?![\d/年月日])/y;
/** Who heads a body is a person: 5个党组织书记. */
const HEADS =
  /(?:党支部|支部|党小组|党委|党组织|总支|科室|单位|部门)?(?:书记|负责人|组长|主任|委员)/y;
const BODIES = /支部|党支部|小组|党小组|科室|单位|部门|党委|党组织|总支|处室|党员|班子/y;
const SLOGANS =
  /责任|意识|全面|维护|坚决|自信|确立|核心|务必|清单|规范|标准|环节|专题|专项|一|到位|坚持|代表/y;
const RANGE = /[—~-]|至|到|、(?=\d)|或/y;

/** 2.8、4.20、6.29: days of a list, as long as no unit makes amounts of them. */
const DAY = '(?:1[0-2]|0?[1-9])\\.(?:3[01]|[12]\\d|0?[1-9])';
const DAYS = new RegExp(`${DAY}(?:[、,]${DAY})*(?![\\d.分次人项%元万])`, 'y');
const DAY_BEFORE = new RegExp(`${DAY}[、,]$`);

function fits(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? -1 : at + match[0].length;
}

const begins = unitSet('0123456789(〇零一二两三四五六七八九十百千');
const isListMark = unitSet('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇');

/** The figure that begins at `at`; `opens` says that nothing of the phrase stands before it. */
export function figureAt(text: string, at: number, opens: boolean): FigureAt | null {
  if (text[at] === '第') {
    const end = fits(ORDINAL, text, at);
    return end < 0 ? null : { figure: { kind: 'ordinal' }, end };
  }
  if (isListMark(text, at)) return { figure: { kind: 'list-number' }, end: at + 1 };
  if (!begins(text, at)) return null;
  RATIO.lastIndex = at;
  const ratio = RATIO.exec(text);
  if (ratio !== null) {
    const [all, held, due, unit = ''] = ratio;
    return {
      figure: { kind: 'ratio', held: Number(held), due: Number(due), unit },
      end: at + all.length,
    };
  }
  const dated = fits(DATE, text, at);
  if (dated >= 0) return { figure: { kind: 'date' }, end: dated };
  const day = dayAt(text, at);
  if (day >= 0) return { figure: { kind: 'date' }, end: day };
  const quarters = quartersAt(text, at);
  if (quarters !== null) return quarters;
  const months = monthsAt(text, at);
  // 「1、8月未召开」 may be the months 1 and 8, or the first thing of a list.
  if (months !== null && opens && /^[1一][、.]/.test(text.slice(at, at + 2))) {
    return { figure: { kind: 'doubtful' }, end: months.end };
  }
  if (months !== null) return months;
  const listed = opens ? fits(LIST_NUMBER, text, at) : -1;
  if (listed >= 0) return { figure: { kind: 'list-number' }, end: listed };
  return text[at] === '(' ? null : countAt(text, at);
}

/** One day of a list of two or more. */
function dayAt(text: string, at: number): number {
  const end = fits(DAYS, text, at);
  if (end < 0) return -1;
  const [first = ''] = text.slice(at, end).split(/[、,]/);
  const listed = at + first.length < end || DAY_BEFORE.test(text.slice(Math.max(0, at - 7), at));
  return listed ? at + first.length : -1;
}

const QUARTER = /(第)?([一二三四1-4])(季度)?([、,和及与至到~—-])?/y;

/** 一、三季度 · 二季度、四季度 · 1—3季度; null for one alone, and where 一、 is a number of a list (一、…；二、…). */
function quartersAt(text: string, at: number): FigureAt | null {
  const told: number[] = [];
  let ranged = false;
  let settled: { quarters: readonly number[]; end: number } | null = null;
  let end = at;
  for (let step = 0; step < 4; step += 1) {
    QUARTER.lastIndex = end;
    const match = QUARTER.exec(text);
    if (match === null) break;
    const quarter = readNumeral(match[2] ?? '', 0)?.value ?? 0;
    const before = told.at(-1);
    if (before !== undefined && quarter <= before) break;
    for (let between = (before ?? quarter) + 1; ranged && between < quarter; between += 1) {
      told.push(between);
    }
    told.push(quarter);
    const mark = match[4] ?? '';
    const close = end + match[0].length - mark.length;
    if (match[3] !== undefined) settled = { quarters: [...told], end: close };
    if (mark === '') break;
    ranged = /[至到~—-]/.test(mark);
    end = close + mark.length;
  }
  if (settled === null || settled.quarters.length < 2) return null;
  if (/^[一1]、/.test(text.slice(at, at + 2)) && /[。；;][二2][、.]/.test(text)) return null;
  return { figure: { kind: 'quarters', quarters: settled.quarters }, end: settled.end };
}

/** 7月、9月 · 7、8月 · 7—9月 → [7,9] · [7,8] · [7,8,9]. */
function monthsAt(text: string, at: number): FigureAt | null {
  if (fits(MONTHS, text, at) < 0) return null;
  const all: number[] = [];
  let settled: { months: readonly number[]; end: number } | null = null;
  let end = at;
  for (let step = 0; step < 12; step += 1) {
    MONTH_STEP.lastIndex = end;
    const match = MONTH_STEP.exec(text);
    if (match === null || step > 0 !== (match[1] !== undefined)) break;
    const month = readNumeral(match[2] ?? '', 0)?.value ?? 0;
    const before = all.at(-1);
    if (/[至到~—-]/.test(match[1] ?? '') && before !== undefined) {
      for (let between = before + 1; between < month; between += 1) all.push(between);
    }
    all.push(month);
    end += match[0].length;
    if (match[3] !== undefined) settled = { months: [...all], end };
  }
  if (settled === null) return null;
  return { figure: { kind: 'months', months: [...new Set(settled.months)] }, end: settled.end };
}

function countAt(text: string, at: number): FigureAt | null {
  const numeral = readNumeral(text, at);
  const written = /[0-9]/.test(text.charAt(at));
  if (numeral === null) return { figure: { kind: written ? 'doubtful' : 'name' }, end: at + 1 };
  const { value, end } = numeral;
  if (/^(?:半|多|余|几|来|分之|成|点|\/|\+|\*|×|:)/.test(text.slice(end, end + 2))) {
    const spoken = !written && !/^(?:半|多|余|几|来|分之|成)/.test(text.slice(end, end + 2));
    return { figure: { kind: spoken ? 'name' : 'doubtful' }, end: end + 1 };
  }
  // 40周年: an anniversary by its name.
  if (text.startsWith('周年', end)) return { figure: { kind: 'name' }, end: end + 2 };
  const unitEnd = fits(UNIT, text, end);
  if (unitEnd < 0) return unmeasured(text, at, end, written);
  const unit = spokenUnit(text.slice(end, unitEnd));
  if (unit === '个' && fits(SLOGANS, text, unitEnd) >= 0) {
    return { figure: { kind: 'name' }, end: unitEnd };
  }
  if (unit === '个' && fits(HEADS, text, unitEnd) >= 0) {
    return { figure: { kind: 'count', value, unit: '人' }, end: unitEnd };
  }
  if (unit === '个' && fits(BODIES, text, unitEnd) >= 0) {
    return { figure: { kind: 'count', value, unit: '机构' }, end: unitEnd };
  }
  if (/^(?:半|多|余|以上|以下|左右|上下|或|[—~-]\d)/.test(text.slice(unitEnd, unitEnd + 2))) {
    return { figure: { kind: 'doubtful' }, end: unitEnd + 1 };
  }
  return { figure: { kind: 'count', value, unit }, end: unitEnd };
}

/** 两手都没抓, 三样全有 and 三项任务 are 项. */
function spokenUnit(unit: string): string {
  return /^[样块手头]$|^项./.test(unit) ? '项' : unit;
}

function unmeasured(text: string, at: number, end: number, written: boolean): FigureAt {
  const ranged = fits(RANGE, text, end);
  if (ranged >= 0 && readNumeral(text, ranged) !== null && written) {
    return { figure: { kind: 'doubtful' }, end: ranged };
  }
  return { figure: { kind: written ? 'number' : 'name' }, end: written ? end : at + 1 };
}
