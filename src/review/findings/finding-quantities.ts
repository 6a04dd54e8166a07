import { isSense } from '../../scoring/words/token-claims';
import type { FactText } from '../../scoring/words/fact-text';
import type { FactToken } from '../../scoring/words/scan-facts';
import type { Stretch } from '../../standard/lexer';
import {
  hasCountBehind,
  hasEachBefore,
  isMissedBefore,
  isMissedBehind,
  paceBehind,
} from './around-count';
import type { FindingQuantity, Pace, QuantityKind, QuantityPeriod } from './finding-claim';
import type { FindingClause } from './scan-finding';
import { isMissing, periodOf, shareOf, yearOf } from './scan-finding';

/** Spellings of one unit. 月 behind a number of months is 个月. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  回: '次',
  场: '次',
  期: '次',
  名: '人',
  位: '人',
  月: '个月',
  工作日: '个工作日',
};

/** What one clause leaves to the next: 「2017年全年，支委会12次，党小组会12次」. */
interface Context {
  readonly period: QuantityPeriod;
  readonly years: readonly number[];
  readonly detail: boolean;
}

interface Reading {
  readonly quantities: readonly FindingQuantity[];
  readonly doubts: readonly Stretch[];
}

/** 计划发展党员2名: what was meant, and not what was done. */
const PLANNED = /^(?:年初|原|全年)?(?:计划|拟|预计|预定)(?!书|表|外|的)\p{Script=Han}{1,8}$/u;

const UNSTATED: QuantityPeriod = { kind: 'unstated' };

/** The numbers of a finding with what each is of, over which time, and whether it was held, missed or due. */
export function readQuantities(cell: FactText, clauses: readonly FindingClause[]): Reading {
  const quantities: FindingQuantity[] = [];
  const doubts: Stretch[] = [];
  let context: Context = { period: UNSTATED, years: [], detail: false };
  for (const clause of clauses) {
    const reader = new ClauseReader(cell, clause, context);
    const read = reader.read();
    quantities.push(...read.quantities);
    doubts.push(...read.doubts);
    context = read.context;
  }
  return { quantities, doubts };
}

/** Goes through the tokens of one clause; what it has heard so far stands in its fields. */
class ClauseReader {
  private readonly quantities: FindingQuantity[] = [];
  private readonly doubts: Stretch[] = [];
  private parts: (readonly number[])[] = [];
  private years: number[] = [];
  /** The years the clauses before spoke of. */
  private earlier: readonly number[];
  private period: QuantityPeriod;
  /** 上半年每月3天: how often in each month of the part. */
  private pace: Pace | null = null;
  private kind: QuantityKind | null = null;
  private about = '';
  private total = false;
  private detail: boolean;
  private skipTo = 0;
  /** A count was read since the last time was named: the next time opens a list anew. */
  private counted = false;

  constructor(
    private readonly cell: FactText,
    private readonly clause: FindingClause,
    before: Context,
  ) {
    this.period = before.period;
    this.earlier = before.years;
    this.detail = before.detail;
  }

  read(): Reading & { readonly context: Context } {
    const { tokens } = this.clause;
    tokens.forEach((token, at) => {
      if (token.start >= this.skipTo) this.take(token, at);
    });
    const years = this.years.length > 0 ? this.years : this.earlier;
    const { quantities, doubts, detail } = this;
    // A part of the year is said again where it holds again; the whole and a pace go on.
    const period = this.period.kind === 'part' ? UNSTATED : this.period;
    return { quantities, doubts, context: { period, years, detail } };
  }

  private take(token: FactToken, at: number): void {
    const { text } = this.cell;
    const year = yearOf(token);
    if (year !== null) {
      if (this.counted) this.years = [];
      this.counted = false;
      this.years.push(year);
      this.period = { kind: 'years', count: 1 };
      this.parts = [];
      return;
    }
    const share = shareOf(text, token);
    if (share !== null) {
      this.add(token, at, { value: 0, unit: '%', share: share.share, end: share.end });
      this.skipTo = share.end;
      return;
    }
    const period = periodOf(text, token, this.clause.tokens[at - 1]);
    if (period !== null) {
      this.heard(period, token, at);
      return;
    }
    this.takeWord(token, at);
  }

  private heard(period: QuantityPeriod, token: FactToken, at: number): void {
    // 近三年: the number belongs to the time.
    if (token.text === '近') this.skipTo = this.clause.tokens[at + 1]?.end ?? token.end;
    this.pace = null;
    const within = this.period.kind === 'part' && !this.counted;
    if (within && period.kind === 'pace') this.pace = period.every;
    else if (period.kind === 'part') {
      if (this.counted) this.parts = [];
      this.parts.push(...partsNamed(token, period.months));
      this.period = { kind: 'part', months: this.parts.flat() };
      const next = this.clause.tokens.slice(at + 1).find((each) => each.kind !== 'break');
      // 3月、5月未召开: the months named are the ones missed.
      const missed = (next !== undefined && isMissing(next)) || isMissedBefore(this.clause, at);
      if (token.kind === 'figure' && missed && !hasCountBehind(this.clause, at)) {
        const told = { value: period.months.length, unit: '个月', share: null };
        this.push(token, { kind: 'short', ...told, end: token.end });
      }
    } else {
      // 2016年4次、2017年5次，近三年共13次: several years together are none of those told before.
      if (period.kind === 'years' && period.count > 1) {
        this.years = [];
        this.earlier = [];
      }
      this.period = period;
      this.parts = [];
    }
    this.counted = false;
  }

  private takeWord(token: FactToken, at: number): void {
    if (token.kind === 'noun') {
      this.about = this.about === '' || this.counted ? token.text : this.about + token.text;
    } else if (token.kind === 'sense') {
      this.takeSense(token);
    } else if (token.kind === 'figure') {
      const { figure } = token;
      if (figure.kind === 'count') {
        const { value, unit } = figure;
        this.add(token, at, { value, unit, share: null, end: token.end });
      } else if (figure.kind === 'ratio') {
        const { held, due, unit } = figure;
        this.push(token, { kind: 'held', value: held, unit, share: null, end: token.end });
        this.push(token, { kind: 'due', value: due, unit, share: null, end: token.end });
      } else if (figure.kind === 'doubtful' || figure.kind === 'number') {
        this.doubts.push(this.placeOf(token.start, token.end));
      }
    }
  }

  private takeSense(token: FactToken): void {
    if (isSense(token, 'short', 'neg', 'fail')) this.kind = this.clause.denied ? null : 'short';
    else if (isSense(token, 'ought')) this.kind = 'due';
    else if (isSense(token, 'held')) this.kind = 'held';
    else if (isSense(token, 'total')) {
      this.total = true;
      // 每月1次，共12次: the sum is of the whole that was spoken of, not of each month.
      if (this.period.kind === 'pace') this.period = UNSTATED;
    } else if (isSense(token, 'among')) this.detail = true;
  }

  private add(
    token: FactToken,
    at: number,
    {
      value,
      unit,
      share,
      end,
    }: { value: number; unit: string; share: FindingQuantity['share']; end: number },
  ): void {
    const { tokens } = this.clause;
    const before = tokens[at - 1];
    // 近10次, 一次性: no number to count with.
    if ((before && isSense(before, 'vague')) || this.cell.text[end] === '性') {
      this.doubts.push(this.placeOf((before ?? token).start, end));
      return;
    }
    // 上半年、下半年各1次 is 1 in each of them.
    const parts = hasEachBefore(this.clause, at) ? this.parts : [];
    const each = parts.map((months): QuantityPeriod => ({ kind: 'part', months }));
    // 上半年每周1次: how many weeks these are nobody says.
    if ([this.period, ...each].some((period) => timesWithin(period, this.pace) === null)) {
      this.doubts.push(this.placeOf(token.start, end));
      return;
    }
    const meant = PLANNED.test(this.about) ? 'due' : 'held';
    const kind = this.kind ?? (isMissedBehind(this.clause, at) ? 'short' : meant);
    const late =
      this.period.kind === 'unstated' ? paceBehind(this.cell.text, this.clause, at) : null;
    if (late !== null) this.period = late;
    for (const period of each.length > 0 ? each : [this.period]) {
      this.period = period;
      this.push(token, { kind, value, unit, share, end });
    }
    this.kind = null;
    this.total = false;
    this.counted = true;
  }

  private push(
    token: FactToken,
    told: {
      readonly kind: QuantityKind;
      readonly value: number;
      readonly unit: string;
      readonly share: FindingQuantity['share'];
      readonly end: number;
    },
  ): void {
    const { kind, value, share, end } = told;
    const times = timesWithin(this.period, this.pace) ?? 1;
    const own = this.years.length > 0 ? this.years : this.earlier;
    const years: readonly (number | null)[] = own.length > 0 ? own : [null];
    const role = this.detail ? 'detail' : this.total ? 'total' : 'own';
    for (const year of years) {
      this.quantities.push({
        kind,
        value: value * times,
        ...(this.pace === null ? {} : { pace: { value, every: this.pace } }),
        unit: SAME_UNIT[told.unit] ?? told.unit,
        share,
        period: this.period,
        year,
        about: this.about,
        role,
        span: this.placeOf(token.start, end),
      });
    }
  }

  private placeOf(start: number, end: number): Stretch {
    const from = this.cell.origins[start] ?? 0;
    return { start: from, end: (this.cell.origins[end - 1] ?? from) + 1 };
  }
}

/** How often a pace comes in the part of a year it is told of; null where months do not tell it. */
function timesWithin(period: QuantityPeriod, pace: Pace | null): number | null {
  if (pace === null || period.kind !== 'part') return 1;
  const times = period.months.length / pace.count;
  return pace.every === 'months' && Number.isInteger(times) ? times : null;
}

/** 一、二季度各1次 names two parts at once, 1月、3月各1次 two months. */
function partsNamed(token: FactToken, months: readonly number[]): readonly (readonly number[])[] {
  if (token.kind !== 'figure') return [months];
  return token.figure.kind === 'quarters' ? byThree(months) : months.map((month) => [month]);
}

function byThree(months: readonly number[]): readonly (readonly number[])[] {
  return months.flatMap((_, at) => (at % 3 === 0 ? [months.slice(at, at + 3)] : []));
}
