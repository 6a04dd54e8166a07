import { dimensionOf, UNIT } from './figure-units';
import { TIME, timesOf } from './figure-times';
import type { ToldTime } from './figure-times';
import { clockOf, halfOf, numberOf, rounded, scaled, shareValue } from './figure-values';

/** What a number is beside others of its finding: 应到12次, 缺2次, 共14次, 其余8次. */
type FigureRole = 'due' | 'held' | 'short' | 'over' | 'total' | 'rest' | 'right' | 'wrong' | null;

/** One number of a finding, whatever it counts. */
export interface ToldFigure {
  readonly value: number;
  /** What it is measured in; empty for things that are counted. */
  readonly dimension: string;
  /** 次, 户: as written. */
  readonly unit: string;
  readonly role: FigureRole;
  /** Per year, where it is told as a pace: 每两个月1次 is 6. */
  readonly yearly: number | null;
  /** 各2次, 每户6次: of each of several. */
  readonly each: boolean;
  /** 约, 近, 余: nobody counted. */
  readonly vague: boolean;
  /** The months it is told of, none where no part of a year is named; and the year. */
  readonly months: readonly number[];
  readonly year: number | null;
  /** The words around it, up to the next mark or number. */
  readonly words: string;
}

export interface ToldFigures {
  readonly figures: readonly ToldFigure[];
  readonly times: readonly ToldTime[];
}

const DIGITS = '[零〇一二两三四五六七八九十百千]';
const NUMBER = `(?:\\d+(?:\\.\\d+)?|${DIGITS}+(?:万${DIGITS}+)?(?:点[零〇一二三四五六七八九]+)?)`;
const SHARE = `(?<share>百分之${NUMBER}|${DIGITS}分之${DIGITS}+|\\d+/\\d+(?![\\d/日号、;)])|${NUMBER}成[一二三四五六七八九]?|\\d+(?:\\.\\d+)?[%‰])`;
const ORDINAL = `第(?<ordinal>${NUMBER})(?!书记|责任|时间)`;
const BODY = `(?<=\\p{Script=Han})(?<body>[一二三四五六七八九])(?=党?(?:支部|总支|小组))`;
const COUNT = `(?<value>${NUMBER})(?<times>[万亿千百]?)(?<odd>[余多来几]?)(?<unit>(?:个半(?=[小月天])|半(?=天))?${UNIT})(?<more>半?)`;
const BARE = `(?<bare>\\d+(?:\\.\\d+)?|(?<=各|三千|八)(?:${DIGITS})(?![\\p{Script=Han}])|${DIGITS}*[百千]${DIGITS}+(?!\\p{Script=Han}))(?<bareTimes>[万亿]?)`;
const CLOCK = `(?<daytime>上午|早上|中午|下午|晚上?)?(?<![\\d.])(?:(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?!\\d)|(?<=[午上晚])(?<spoken>\\d{1,2}|${DIGITS}{1,3})点(?:(?<past>半)|(?<minutes>\\d{1,2})分?)?)`;
const TOKEN = new RegExp(`${CLOCK}|${TIME}|${SHARE}|${ORDINAL}|${BODY}|${COUNT}|${BARE}`, 'gu');

/** 不少于6次, 6次以上, 每2个月1次的要求: what is asked for, and not what was done. */
const ASKED_BEFORE = /(?:不得?少于|不低于|至少|不得低于|(?:规定|要求)的?(?:每[^,;。]{0,6}?)?)$/;
const ASKED_BEHIND = /^[^,;；。:、()\d]{0,6}?(?:以上|的?(?:要求|规定|标准))/;

/** 2017年11月6日查阅记录: when it was looked at, and no fact. */
const OF_THE_CHECK =
  /(?:20\d\d年)?\d{1,2}月\d{1,2}[日号](?=[^,;；。\d]{0,6}?(?:查阅|查看|核查|核实|抽查|检查|座谈|调阅))|截[至止]\p{Script=Han}{0,2}(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|底|末)?/gu;

/** “5+2”力量, 一事一册: numbers that are names. */
const NAMES =
  /\d\+\d(?=\p{Script=Han}{2})|一[事户]一[册策档]|[一1]次性|[无没未]有?[一1][次人户件](?=\p{Script=Han})/gu;

const STRONG = /[,;；。:]/;
const MARK = /[,;；。:、()]/;

/** Reads all numbers and times a finding tells, in the order they stand (R81). `text` is that of the numbers spelled out. */
export function toldFigures(text: string): ToldFigures {
  const told = text
    .replace(OF_THE_CHECK, '')
    .replace(NAMES, '')
    .replace(/首(?=[周次])/g, '第一');
  return new FigureReader(told).read();
}

class FigureReader {
  private readonly figures: ToldFigure[] = [];
  private readonly times: ToldTime[] = [];
  private months: readonly number[] = [];
  private year: number | null = null;
  private pace: number | null = null;
  private each = false;
  private end = 0;
  private lastIsTime = false;
  /** 其余每季2次: of each of the others, and no pace of a year. */
  private rest = false;
  /** The months spoken of before a bracket was opened: what is told in it ends with it. */
  private outside: { readonly months: readonly number[]; readonly year: number | null } = {
    months: [],
    year: null,
  };

  constructor(private readonly text: string) {}

  read(): ToldFigures {
    for (const found of this.text.matchAll(TOKEN)) {
      this.leave(this.text.slice(this.end, found.index));
      this.take(found);
      this.end = found.index + found[0].length;
    }
    return { figures: this.figures, times: this.times };
  }

  /** What lies between two numbers: a full stop ends what was said of a time. */
  private leave(between: string): void {
    if (STRONG.test(between)) {
      this.pace = null;
      this.each = false;
    }
    if (/[;；。]/.test(between)) this.months = [];
    if (/全年|一年|年度|当年|其余|另|此前/.test(between)) this.months = [];
    this.rest ||= /其余|其他|另/.test(between);
    for (const { 0: mark, index } of between.matchAll(/[()]/g)) {
      if (mark === '(') this.outside = { months: this.months, year: this.year };
      // 此前(1至5月)每月26.5元: what follows at once is told of it.
      else if (/^[,;；。、]/.test(between.slice(index + 1))) {
        ({ months: this.months, year: this.year } = this.outside);
      }
    }
  }

  private take(found: RegExpExecArray): void {
    const { groups = {} } = found;
    const told = timesOf(found, this.year);
    if (told !== null) {
      this.takeTime(
        told,
        this.lastIsTime && /^[、和与及]?$/.test(found.input.slice(this.end, found.index)),
      );
      this.lastIsTime = true;
      return;
    }
    this.lastIsTime = false;
    const { share, ordinal, body, value, times, unit, more, bare, bareTimes } = groups;
    const clock = clockOf(groups);
    if (clock !== null) return this.push(found, clock, '时刻');
    if (share !== undefined) this.push(found, shareValue(share), '%');
    else if (ordinal ?? body) this.push(found, numberOf(ordinal ?? body ?? ''), '第');
    else if (value !== undefined)
      this.push(found, scaled(numberOf(value), times) + halfOf(unit, more), unit ?? '');
    else if (bare !== undefined) this.push(found, scaled(numberOf(bare), bareTimes), '');
  }

  private takeTime(told: readonly ToldTime[], joined: boolean): void {
    const several = told.filter(({ kind }) => kind === 'year').length > 1;
    for (const time of told) {
      if (time.kind === 'pace') {
        this.times.push(time);
        const part = this.months.length > 0 && this.months.length < 12;
        if (time.yearly === null || part || this.rest) this.each = true;
        else this.pace = time.yearly;
        continue;
      }
      if (time.year !== null) this.year = several ? null : time.year;
      if (time.kind === 'year') this.months = [];
      if (time.kind === 'months') {
        // 上半年、下半年各1次, 1月、8月各1次: both of them.
        const listed = joined && this.months.length > 0;
        this.months = listed ? [...new Set([...this.months, ...time.months])] : time.months;
      }
      this.times.push(time);
    }
  }

  private push(found: RegExpExecArray, value: number, written: string): void {
    const { dimension, factor, unit } = dimensionOf(written);
    const from = found.index + found[0].length;
    const before = this.text.slice(this.end, found.index);
    const behind = this.text.slice(from, from + 14);
    const asked =
      ASKED_BEFORE.test(this.text.slice(Math.max(0, found.index - 12), found.index)) ||
      ASKED_BEHIND.test(behind);
    if (asked) return;
    const own = before.split(MARK).at(-1) ?? '';
    // 近三年, 按一年计: the time looked at, and no number of its own.
    if (dimension === '年' && !/[满限龄]/.test(own) && !/^期|^规划|^总体/.test(behind)) return;
    const next = /^[^,;；。:、()\d]*/.exec(behind)?.[0] ?? '';
    const each = this.each || /各|均(?!已|参|有|到)/.test(own) || /[户人]均$/.test(own);
    this.figures.push({
      value: rounded(value * factor),
      dimension,
      unit,
      role: roleOf(own, next),
      yearly: this.pace === null || written === '' ? null : rounded(this.pace * value * factor),
      each,
      vague:
        /(?:约|近|将近|大约|几|不足|不到|不满)$/.test(own) ||
        (found.groups?.['odd'] ?? '') !== '' ||
        /^(?:余|多|来|左右|几)/.test(next),
      months: this.months,
      year: this.year,
      words: own + next,
    });
    this.pace = null;
    this.each = false;
    this.rest = false;
  }
}

const ROLES: readonly (readonly [FigureRole, RegExp])[] = [
  ['wrong', /答?错\p{Script=Han}{0,2}$/u],
  ['right', /(?:答对|(?<!核)对|正确)\p{Script=Han}{0,2}$/u],
  ['due', /(?:应|须|需)(?!知)(?:当|该)?\p{Script=Han}{0,4}$/u],
  ['short', /(?:缺|少|差|欠|请假|未\p{Script=Han}{1,3}|拖欠)[席勤了开到缴]?$/u],
  ['over', /(?:超|多)(?:出|了|开)?$/],
  ['total', /(?:共|合计|总计|累计|总共|计)\p{Script=Han}{0,4}$/u],
  ['rest', /(?:其余|其他|剩|余|另)\p{Script=Han}{0,3}$/u],
  ['held', /(?:实(?!地|施|行)际?|到会?|参加|出席)\p{Script=Han}{0,4}$/u],
];
const SHORT_BEHIND =
  /^(?:(?!无|不)\p{Script=Han}){0,6}?(?:请假|未|没有?|缺席)(?![\d一二两三四五六七八九十])/u;

function roleOf(before: string, behind: string): FigureRole {
  const told = ROLES.find(([, pattern]) => pattern.test(before));
  if (told) return told[0];
  return SHORT_BEHIND.test(behind) ? 'short' : null;
}
