import { roleOf } from './figure-role';
import type { FigureRole } from './figure-role';
import { TOKEN } from './figure-token';
import { dimensionOf, kindOfUnit } from './figure-units';
import { timesOf } from './figure-times';
import type { ToldTime } from './figure-times';
import { clockOf, halfOf, numberOf, rounded, scaled, shareValue } from './figure-values';

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
  /** Of how many times it is told, where these are named: 1月、3月各1次. */
  readonly of: number;
  /** 约, 近, 余: nobody counted. */
  readonly vague: boolean;
  /** The months it is told of, none where no part of a year is named; and the year. */
  readonly months: readonly number[];
  readonly year: number | null;
  /** The words around it, up to the next mark or number. */
  readonly words: string;
  /** Of these what stands before it and what behind. */
  readonly own: string;
  readonly next: string;
}

export interface ToldFigures {
  readonly figures: readonly ToldFigure[];
  readonly times: readonly ToldTime[];
  /** Per year, of every pace that is told without a number: 按月缴纳. */
  readonly paces: readonly number[];
  /** What stands beside each number and each time, in the order they are told. */
  readonly places: readonly ToldPlace[];
  /** The text as it was read: without the day of the check. */
  readonly text: string;
  /** The text without what was read as a number or a time: `#` and `@` stand in its place. */
  readonly unread: string;
}

/** A number or a time as it stands in its sentence. */
export interface ToldPlace {
  /** What it can be held against: 次, 元, day. */
  readonly kind: string;
  readonly name: string;
  readonly words: string;
}

/** 不少于6次, 6次以上, 每2个月1次的要求: what is asked for, and not what was done. */
const ASKED_BEFORE = /(?:不得?少于|不低于|至少|不得低于|(?:规定|要求)的?(?:每[^,;。]{0,6}?)?)$/;
const ASKED_BEHIND = /^[^,;；。:、()\d]{0,6}?(?:以上|的?(?:要求|规定|标准))/;

/** 2017年11月6日查阅记录: when it was looked at, and no fact. */
const OF_THE_CHECK =
  /(?:20\d\d年)?\d{1,2}月\d{1,2}[日号](?=[^,;；。\d]{0,6}?(?:查阅|查看|核查|核实|抽查|检查|座谈|调阅))|截[至止]\p{Script=Han}{0,2}(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|底|末)?/gu;

/** “5+2”力量, 一事一册, 一条一条: numbers that are names, or tell how. */
const NAMES =
  /\d\+\d(?=\p{Script=Han}{2})|一[事户]一[册策档]|[一1]次性|\d+周年(?=[之时际])|[无没未]有?[一1][次人户件](?=\p{Script=Han})|[一1](?<one>[条件项户个次样笔桩])[一1]\k<one>/gu;

/** 每周研究会48次: so many are of the year. */
const MOST_A_TIME = 16;

const STRONG = /[,;；。:]/;
const MARK = /[,;；。:、()]/;

/** Reads all numbers and times a finding tells, in the order they stand (R81). `text` is that of the numbers spelled out. */
export function toldFigures(text: string): ToldFigures {
  const told = text
    .replace(OF_THE_CHECK, '')
    .replace(NAMES, (name) => (/^[无没未]/.test(name) ? '无' : ''))
    .replace(/首(?=[周次])/g, '第一');
  return new FigureReader(told).read();
}

class FigureReader {
  private readonly figures: ToldFigure[] = [];
  private readonly times: ToldTime[] = [];
  private readonly places: ToldPlace[] = [];
  private readonly paces: number[] = [];
  private month: number | null = null;
  private unread = '';
  private since = '';
  private months: readonly number[] = [];
  private year: number | null = null;
  private pace: number | null = null;
  private each = false;
  private of = 1;
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
      const between = this.text.slice(this.end, found.index);
      this.leave(between);
      const [figures, times] = [this.figures.length, this.times.length];
      this.take(found);
      this.unread += between + (this.times.length > times ? '@' : '#');
      this.end = found.index + found[0].length;
      this.place(between, figures, times);
    }
    this.unread += this.text.slice(this.end);
    this.leavePace();
    const { figures, times, paces, places, text, unread } = this;
    return { figures, times, paces, places, text, unread };
  }

  /** What was read last, with the sentence since the number before it and the words behind it. */
  private place(between: string, figures: number, times: number): void {
    const before = between.split(/[;；。]/).at(-1) ?? '';
    this.since = /[;；。]/.test(between) ? before : this.since + before;
    const behind = /^[^,;；。:、()\d]{0,8}/.exec(this.text.slice(this.end))?.[0] ?? '';
    for (const { dimension, unit, value, yearly } of this.figures.slice(figures)) {
      if (yearly !== null) continue;
      const kind = dimension === '' ? kindOfUnit(unit) : dimension;
      this.places.push({ kind, name: String(value), words: this.since + behind });
      this.since = '';
    }
    for (const { kind, name, months } of this.times.slice(times)) {
      if (kind === 'day' || (kind === 'months' && months.length === 1))
        this.places.push({ kind, name, words: before + behind });
    }
  }

  /** What lies between two numbers: a full stop ends what was said of a time. */
  private leave(between: string): void {
    if (STRONG.test(between)) {
      this.leavePace();
      this.each = false;
    }
    if (/[;；。]/.test(between)) [this.months, this.of] = [[], 1];
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
        found[0],
      );
      // 按月缴纳960元 is not 960 each month.
      if ((groups['by'] ?? groups['by2']) !== undefined) this.leavePace();
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

  private takeTime(told: readonly ToldTime[], joined: boolean, written: string): void {
    const several = told.filter(({ kind }) => kind === 'year').length > 1;
    for (const named of told) {
      const time = this.dated(named);
      if (time.kind === 'pace') {
        this.month = null;
        this.times.push(time);
        const part = this.months.length > 0 && this.months.length < 12;
        if (time.yearly === null || part || this.rest) this.each = true;
        else {
          this.leavePace();
          this.pace = time.yearly;
        }
        continue;
      }
      if (time.year !== null) this.year = several ? null : time.year;
      if (time.kind === 'year') this.months = [];
      if (time.kind === 'months') {
        // 上半年、下半年各1次, 1月、8月各1次: both of them.
        const listed = joined && this.months.length > 0;
        const parts =
          time.months.length % 3 === 0 && !/月/.test(written)
            ? time.months.length === 12
              ? 4
              : time.months.length / 3
            : time.months.length;
        // 逢单月一次: in each of them.
        if (/[单双]月/.test(written)) this.each = true;
        this.of = (listed ? this.of : 0) + (/半年/.test(written) ? 1 : parts);
        this.months = listed ? [...new Set([...this.months, ...time.months])] : time.months;
      }
      this.times.push(time);
    }
  }

  /** 3月1日到村，20日定稿: a day of the month spoken of. */
  private dated(time: ToldTime): ToldTime {
    if (time.kind === 'day' || (time.kind === 'months' && time.months.length === 1))
      this.month = time.months[0] ?? null;
    if (time.kind !== 'day-of-month' || this.month === null) return time;
    return { ...time, kind: 'day', name: `${this.month}.${time.name}`, months: [this.month] };
  }

  private leavePace(): void {
    if (this.pace !== null) this.paces.push(this.pace);
    this.pace = null;
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
      yearly:
        this.pace === null || written === '' || (dimension === '' && value > MOST_A_TIME)
          ? null
          : rounded(this.pace * value * factor),
      each,
      of: this.of,
      vague:
        /(?:约|近|将近|大约|几|不足|不到|不满)$/.test(own) ||
        (found.groups?.['odd'] ?? '') !== '' ||
        /^(?:余|多|来|左右|几)/.test(next),
      months: this.months,
      year: this.year,
      words: own + next,
      own,
      next,
    });
    this.pace = null;
    this.each = false;
    this.rest = false;
  }
}
