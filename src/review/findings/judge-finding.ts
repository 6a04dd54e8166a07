import { readNumeral } from '../../standard/numeral';
import type { Period } from '../../standard/quantity-test';
import type {
  FindingClaim,
  FindingQuantity,
  FindingReason,
  FindingScope,
  FindingStatus,
} from './finding-claim';
import { isMoney } from './finding-words';
import { dueOfYear, judgeTest } from './judge-quantities';
import type { Verdict } from './judge-quantities';
import { isElsewhere, knownClause } from './known-words';
import type { Indicator } from './read-finding';
import type { FindingClause } from './scan-finding';
import { isOfAllPeriods } from './whole-time';

export interface Judgement {
  readonly status: FindingStatus;
  readonly reason: FindingReason;
}

/** What a finding was heard to say, beside its numbers. */
export interface Heard {
  /** Without those that only promise. */
  readonly clauses: readonly FindingClause[];
  readonly promised: boolean;
  readonly doubtful: boolean;
  readonly verdict: FindingClaim['verdict'];
  readonly indicator: Indicator;
  readonly scope: FindingScope;
}

/** Met is proposed only where every clause bears it (R90). */
export function judgeFinding(quantities: readonly FindingQuantity[], heard: Heard): Judgement {
  const found = judgeTold(quantities, heard);
  if (found.status !== 'met') return found;
  const counted = found.reason === 'numbers-reach';
  const told = heard.clauses.map((clause) => provenBy(clause, counted, heard.indicator));
  const proven =
    !told.includes(null) && (counted || told.includes('deed')) && isOfAll(quantities, heard);
  return proven && !heard.promised ? found : { status: 'unclear', reason: 'not-proven' };
}

/** 全年4次，均在第四季度: parts that are named, of which no number is told. */
function isOfAll(quantities: readonly FindingQuantity[], heard: Heard): boolean {
  const told = quantities.some(({ period }) => period.kind === 'part');
  const text = heard.clauses.map(({ words }) => words).join(',');
  return told || isOfAllPeriods(text, heard.indicator.tests);
}

/** Words that are not known leave open what words say, and nothing that numbers of another clause prove; null where it bears nothing. */
function provenBy(
  { bearing, words, tokens }: FindingClause,
  counted: boolean,
  indicator: Indicator,
): 'deed' | 'beside' | null {
  if (bearing !== 'well' && !(bearing === 'strange' && counted)) return null;
  if (!counted && paceOf(words, indicator) === 'slow') return null;
  if (isElsewhere(words, indicator.text)) return null;
  const known = knownClause(words, indicator.text);
  const hasCount = tokens.some(({ kind }) => kind === 'figure');
  return known ?? (counted && !hasCount ? 'beside' : null);
}

/** Whoever came in the year owes what is due from then on. */
const LATER =
  /[\d一二三四五六七八九十]月份?[^,]{0,6}(?:任(?!务)|转[入来到正]|调[入任来]|编入|加入|入职|到任|到岗|分配|成立)/;
const NOT_TOLD = { status: 'unclear', reason: 'numbers-open' } as const;
const BOTH_WAYS = { status: 'unclear', reason: 'both-ways' } as const;

/** Words and numbers together: where they contradict each other, or anything is vague, nothing is proposed. */
function judgeTold(quantities: readonly FindingQuantity[], heard: Heard): Judgement {
  const { clauses, doubtful, verdict } = heard;
  const missing = clauses.some((clause) => clause.missing);
  const whole = clauses.some(({ done }) => done === 'whole');
  if (clauses.some(({ bearing }) => bearing === 'fault')) {
    return whole ? BOTH_WAYS : { status: 'unmet', reason: 'says-missing' };
  }
  if (doubtful || clauses.some(({ vague }) => vague)) {
    return { status: 'unclear', reason: 'vague-words' };
  }
  const numbers = judgeNumbers(quantities, heard);
  // 5次，达到要求 where 6 are asked for: said both ways (R52).
  if (verdict === 'met' && numbers === 'short') return BOTH_WAYS;
  if (verdict === 'unmet' && numbers === 'reached') return BOTH_WAYS;
  if (missing) return saysMissing(quantities, numbers, clauses);
  // 4月起任书记，共9次: what was due before is not told.
  if (numbers === 'short' && clauses.some(({ words }) => LATER.test(words))) return NOT_TOLD;
  if (numbers === 'short' || verdict === 'unmet') {
    const reason = numbers === 'short' ? 'numbers-fall-short' : 'says-missing';
    return { status: 'unmet', reason };
  }
  if (numbers === 'reached') return { status: 'met', reason: 'numbers-reach' };
  if (numbers === 'open') {
    // Where no number is asked for none says enough: 种植柑橘5亩.
    const asked = heard.indicator.tests.length > 0;
    return { status: 'unclear', reason: asked ? 'numbers-open' : 'not-proven' };
  }
  if (whole || clauses.some((each) => isEnough(each, heard.indicator))) {
    return { status: 'met', reason: 'says-done' };
  }
  const open = heard.promised || clauses.some(({ bearing }) => bearing === 'doubt');
  return { status: 'unclear', reason: open ? 'not-proven' : 'no-judgement' };
}

/** 缺2次 is a fault whatever else is well; 未召开 beside 按要求召开 is said both ways. */
function saysMissing(
  quantities: readonly FindingQuantity[],
  numbers: Verdict,
  clauses: readonly FindingClause[],
): Judgement {
  const counted = quantities.some(({ kind, value }) => kind === 'short' && value > 0);
  // 缺席0次; of a share (未达到三分之二) nothing is said to be 0.
  const none = quantities.some((each) => each.kind === 'short' && each.value === 0 && !each.share);
  if (none && !counted) {
    return numbers === 'reached'
      ? { status: 'met', reason: 'numbers-reach' }
      : { status: 'unclear', reason: 'numbers-open' };
  }
  if (
    !counted &&
    (numbers === 'reached' || clauses.some(({ missing, done }) => !missing && done === 'whole'))
  ) {
    return BOTH_WAYS;
  }
  return { status: 'unmet', reason: 'says-missing' };
}

/** All tests of the indicator. One number under two tests of one unit must reach both, or neither. */
function judgeNumbers(all: readonly FindingQuantity[], heard: Heard): Verdict {
  const { tests } = heard.indicator;
  // Money is no count of what was done (R92).
  const quantities = all.filter(({ unit }) => !isMoney(unit));
  if (quantities.length === 0) return judgeMoney(all, heard.indicator);
  const own = ownDue(quantities);
  if (tests.length === 0) return own ?? (isAllDone(quantities, heard) ? 'absent' : 'open');
  const verdicts = tests.map((test) => judgeTest(test, quantities, heard.scope));
  const told = verdicts.filter((each) => each !== 'absent');
  if (told.length === 0) return 'open';
  if (own !== null && told.some((each) => each !== own)) return 'open';
  if (verdicts.every((each) => each === 'reached')) return 'reached';
  const sameUnit = new Set(tests.map(({ unit }) => unit)).size < tests.length;
  if (sameUnit) return told.every((each) => each === 'short') ? 'short' : 'open';
  // 调研5次 of 6 falls short, whatever the other test of the indicator comes to.
  return told.includes('short') ? 'short' : 'open';
}

/** 提出措施8条，均已落实 where no number is asked for; 12项任务完成11项 leaves something over. */
function isAllDone(quantities: readonly FindingQuantity[], { clauses }: Heard): boolean {
  const values = new Map(quantities.map(({ unit, value }) => [unit, value]));
  return (
    clauses.some(({ done }) => done === 'whole') &&
    quantities.every(
      ({ kind, unit, value }) =>
        kind === 'held' && !/[%分]/.test(unit) && values.get(unit) === value,
    )
  );
}

/** 每月缴纳120元 says that it was paid in each month, and nothing where something else is asked for by number. */
function judgeMoney(money: readonly FindingQuantity[], { tests }: Indicator): Verdict {
  const paid = money.some(
    ({ kind, period }) =>
      kind === 'held' &&
      period.kind === 'pace' &&
      tests.length > 0 &&
      tests.every((test) => !test.stated && isOften(period.every, test.period)),
  );
  return paid ? 'reached' : 'absent';
}

function isOften(pace: Period, due: Period): boolean {
  const same = pace.every === due.every && pace.every !== 'whole' && due.every !== 'whole';
  return same && pace.count <= due.count;
}

/** 应到12次，实到10次: held against the filler's own number. */
function ownDue(quantities: readonly FindingQuantity[]): Verdict | null {
  const due = quantities.filter(({ kind }) => kind === 'due');
  const held = quantities.filter(({ kind }) => kind === 'held');
  const [one, other] = [due[0], held[0]];
  if (due.length !== 1 || held.length !== 1 || !one || !other || one.unit !== other.unit)
    return null;
  return other.value >= one.value ? 'reached' : 'short';
}

const PACE = /[每按逐]个?(半年|[年季月周])|每([2-6二两三四六])个?月/g;
const TIMES_A_YEAR: Readonly<Record<string, number>> = { 年: 1, 半年: 2, 季: 4, 月: 12, 周: 52 };

/** 每季度参加 is too slow for what is due each month; 每年 also says of which time (每年按要求开展). */
function paceOf(words: string, { tests }: Indicator): 'kept' | 'slow' | null {
  const paces = [...words.matchAll(PACE)].map(([, often = '', months]) =>
    months === undefined ? (TIMES_A_YEAR[often] ?? 0) : 12 / (readNumeral(months, 0)?.value ?? 12),
  );
  const [test, ...more] = tests;
  if (paces.length === 0 || !test) return null;
  const most = Math.max(...paces);
  const due = Math.max(...tests.map(dueOfYear).map((each) => (each ? each[0] / each[1] : 0)));
  if (most < due) return most > 1 ? 'slow' : null;
  return more.length === 0 && test.relation === 'at-least' && due > 0 ? 'kept' : null;
}

/** Done once where it is due at most once a year, or at the pace it is due. */
function isEnough({ done, bearing, words }: FindingClause, indicator: Indicator): boolean {
  const once = indicator.tests.map(dueOfYear).every((due) => due !== null && due[0] <= due[1]);
  return (done === 'once' && once) || (bearing === 'well' && paceOf(words, indicator) === 'kept');
}
