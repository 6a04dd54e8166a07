import type { QuantityTest } from '../standard/quantity-test';
import { wordsSayNotApplicable } from '../scoring/check/not-applicable';
import { normaliseFacts } from '../scoring/words/fact-text';
import type {
  FindingClaim,
  FindingQuantity,
  FindingReason,
  FindingScope,
  FindingStatus,
  YearClaim,
} from './finding-claim';
import { readQuantities } from './finding-quantities';
import { NO_WORDS, readWords } from './finding-words';
import { dueOfYear, judgeTest } from './judge-quantities';
import type { Verdict } from './judge-quantities';
import { scanFinding } from './scan-finding';
import type { FindingClause } from './scan-finding';
import { spellOut } from './spell-out';

/** An indicator made ready: its words and what they ask for in numbers. */
export interface Indicator {
  readonly text: string;
  readonly tests: readonly QuantityTest[];
}

interface Judgement {
  readonly status: FindingStatus;
  readonly reason: FindingReason;
}

const NOT_CHECKED =
  /^(?:本次|此次|这次)?(?:未|没有?)(?:被)?(?:抽查|抽到|抽取|查核|核查|审核|检查|查)(?:到|本项|此项|该项)?[。.]?$/;
const NONE = /^(?:无|没有|未有|—|-|\/)[。.]?$/;

/**
 * Reads what is written beside an indicator: a status to be confirmed, and the numbers with their places (R1–R9). In doubt
 * the status is `unclear`; a blank is `blank` and never unmet.
 */
export function readFinding(
  written: string,
  indicator: Indicator,
  scope: FindingScope,
): FindingClaim {
  const asWritten = normaliseFacts(written);
  const cell = spellOut(asWritten);
  const bare = { quantities: [], doubts: [], years: [], normal: asWritten.text, ...NO_WORDS };
  const plain = cell.text.replace(/[；。;.,，]+$/, '');
  if (plain === '') return { status: 'blank', reason: 'nothing-written', ...bare };
  if (/^不(?:适用|涉及)/.test(plain) || wordsSayNotApplicable(plain)) {
    return { status: 'not-applicable', reason: 'says-not-applicable', ...bare };
  }
  if (NOT_CHECKED.test(plain)) {
    return { status: 'not-checked', reason: 'says-not-checked', ...bare };
  }
  if (NONE.test(plain)) return { ...bare, ...sayNone(plain, indicator) };
  const answer = answered(plain, indicator.text);
  if (answer !== null) return { ...answer, ...bare };
  const clauses = scanFinding(cell);
  const { quantities, doubts } = readQuantities(cell, clauses);
  const words = readWords(cell.text, clauses, quantities);
  const { verdict } = words;
  const heard = { clauses, doubtful: doubts.length > 0, verdict, indicator, scope };
  const years = yearsOf(quantities, heard);
  const last = years.at(-1);
  const { status, reason } = judge(last ? ofYear(quantities, last.year) : quantities, heard);
  return { status, reason, quantities, doubts, years, normal: asWritten.text, ...words };
}

/** A dash or 「无」 says that nothing was held only where something is asked for by number; elsewhere it may mean anything. */
function sayNone(plain: string, { tests }: Indicator): Judgement & Pick<FindingClaim, 'extent'> {
  return /[无没未]/.test(plain) && tests.some(({ relation }) => relation === 'at-least')
    ? { status: 'unmet', reason: 'says-none', extent: 'none' }
    : { status: 'unclear', reason: 'no-judgement', extent: null };
}

/** 「是」 and 「否」, or the very words of the question: 是否熟悉…: 熟悉, 不熟悉. */
function answered(plain: string, asked: string): Judgement | null {
  const done: Judgement = { status: 'met', reason: 'says-done' };
  const missing: Judgement = { status: 'unmet', reason: 'says-missing' };
  if (/^(?:是|是的|√|✓|达到|已达到|达到要求|符合要求)$/.test(plain)) return done;
  if (/^(?:否|不是|×|✗|未达到|没有?达到|未达到要求|没有?达到要求|不符合要求)$/.test(plain))
    return missing;
  if (plain.length > LONGEST_ANSWER) return null;
  const words = /是否(\p{Script=Han}{2})/u.exec(asked)?.[1];
  if (words === undefined) return null;
  const praised = plain.replace(/^(?:很|非常|比较)/, '');
  if (plain.length <= words.length + 4 && (plain.startsWith(words) || praised.startsWith(words)))
    return done;
  const denial = plain.endsWith(words) ? plain.slice(0, -words.length) : '';
  if (denial === '不太') return { status: 'unclear', reason: 'vague-words' };
  return /^(?:不|未|没有?)$/.test(denial) ? missing : null;
}

/** 非常 before the two words asked for, and two more behind them; a rare word is two units long. */
const LONGEST_ANSWER = 8;

interface Heard {
  readonly clauses: readonly FindingClause[];
  readonly doubtful: boolean;
  readonly verdict: FindingClaim['verdict'];
  readonly indicator: Indicator;
  readonly scope: FindingScope;
}

function yearsOf(quantities: readonly FindingQuantity[], heard: Heard): readonly YearClaim[] {
  if (quantities.every(({ year }) => year === null)) return [];
  const named = [...new Set(quantities.flatMap(({ year }) => (year === null ? [] : [year])))];
  // 近三年36次，其中2017年12次: one year told apart from the rest is told by itself.
  const apart = quantities.some(({ year }) => year === null);
  if (named.length < (apart ? 1 : 2)) return [];
  return named
    .sort((one, other) => one - other)
    .map((year) => ({ year, status: judge(ofYear(quantities, year), heard).status }));
}

function ofYear(quantities: readonly FindingQuantity[], year: number): readonly FindingQuantity[] {
  return quantities
    .filter((each) => each.year === year)
    .map((each) => (each.role === 'detail' ? { ...each, role: 'own' } : each));
}

/** Words and numbers together: where they contradict each other, or anything is vague, nothing is proposed. */
function judge(quantities: readonly FindingQuantity[], heard: Heard): Judgement {
  const { clauses, doubtful, verdict } = heard;
  const missing = clauses.some((clause) => clause.missing);
  if (doubtful || clauses.some(({ vague }) => vague)) {
    return { status: 'unclear', reason: 'vague-words' };
  }
  const numbers = judgeNumbers(quantities, heard);
  const whole = clauses.some(({ done }) => done === 'whole');
  // 5次，达到要求 where 6 are asked for: said both ways (R52).
  if (verdict === 'met' && numbers === 'short') return { status: 'unclear', reason: 'both-ways' };
  if (missing) return saysMissing(quantities, numbers, clauses);
  if (numbers === 'short') return { status: 'unmet', reason: 'numbers-fall-short' };
  if (numbers === 'reached') return { status: 'met', reason: 'numbers-reach' };
  if (numbers === 'open') return { status: 'unclear', reason: 'numbers-open' };
  if (whole) return { status: 'met', reason: 'says-done' };
  if (clauses.some(({ done }) => done === 'once') && isOnce(heard)) {
    return { status: 'met', reason: 'says-done' };
  }
  return { status: 'unclear', reason: 'no-judgement' };
}

/** 缺2次 is a fault whatever else is well; 未召开 beside 按要求召开 is said both ways. */
function saysMissing(
  quantities: readonly FindingQuantity[],
  numbers: Verdict,
  clauses: readonly FindingClause[],
): Judgement {
  const counted = quantities.some(({ kind, value }) => kind === 'short' && value > 0);
  if (quantities.some(({ kind, value }) => kind === 'short' && value === 0) && !counted) {
    return numbers === 'reached'
      ? { status: 'met', reason: 'numbers-reach' }
      : { status: 'unclear', reason: 'numbers-open' };
  }
  if (
    !counted &&
    (numbers === 'reached' || clauses.some(({ missing, done }) => !missing && done === 'whole'))
  ) {
    return { status: 'unclear', reason: 'both-ways' };
  }
  return { status: 'unmet', reason: 'says-missing' };
}

/** All tests of the indicator. One number under two tests of one unit must reach both, or neither. */
function judgeNumbers(
  quantities: readonly FindingQuantity[],
  { indicator, scope }: Heard,
): Verdict {
  if (quantities.length === 0) return 'absent';
  const own = ownDue(quantities);
  const { tests } = indicator;
  if (tests.length === 0) return own ?? 'open';
  const verdicts = tests.map((test) => judgeTest(test, quantities, scope));
  const told = verdicts.filter((each) => each !== 'absent');
  if (told.length === 0) return 'open';
  if (own !== null && told.some((each) => each !== own)) return 'open';
  if (verdicts.every((each) => each === 'reached')) return 'reached';
  const sameUnit = new Set(tests.map(({ unit }) => unit)).size < tests.length;
  if (sameUnit) return told.every((each) => each === 'short') ? 'short' : 'open';
  // 调研5次 of 6 falls short, whatever the other test of the indicator comes to.
  return told.includes('short') ? 'short' : 'open';
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

/** Due at most once a year: that it was done says enough. */
function isOnce({ indicator: { tests } }: Heard): boolean {
  return tests.every((test) => {
    const due = dueOfYear(test);
    return due !== null && due[0] <= due[1];
  });
}
