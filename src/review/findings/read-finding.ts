import type { QuantityTest } from '../../standard/quantity-test';
import { wordsSayNotApplicable } from '../../scoring/check/not-applicable';
import { normaliseFacts } from '../../scoring/words/fact-text';
import type { FindingClaim, FindingQuantity, FindingScope, YearClaim } from './finding-claim';
import { readQuantities } from './finding-quantities';
import { NO_WORDS, readWords } from './finding-words';
import { judgeFinding } from './judge-finding';
import type { Heard, Judgement } from './judge-finding';
import { scanFinding } from './scan-finding';
import { spellOut } from './spell-out';
import { isOfTheYears } from './whole-time';

/** An indicator made ready: its words and what they ask for in numbers. */
export interface Indicator {
  readonly text: string;
  readonly tests: readonly QuantityTest[];
}

const NOT_CHECKED =
  /^(?:本次|此次|这次)?(?:未|没有?)(?:被)?(?:抽查到?|抽到|抽取到?|查核|核查|审核|检查|查)(?:本项|此项|该项)?[。.]?$/;
/** 未抽查，6次; 未查到 is what was looked for and not found. */
const CHECKED_OR_NOT =
  /^(?:本次|此次|这次)?(?:未|没有?)(?:被)?(?:抽查|抽到|抽取)(?!.{0,3}(?:问题|异常))|^(?:未|没有?)检?查到/;
const NOT_APPLICABLE =
  /^(?:本项|此项|该项)?不(?:适用|涉及)(?:本人|该同志|[本此该](?:项|条|指标|内容|项指标))?$/;
/** 不适用：没有党内职务. A number, a question or anything beside makes it one (不适用，但帮扶2次). */
const WITH_REASON = /^不(?:适用|涉及)[:,;(、。—-]+[^:;\d?]*$/;
const OTHERWISE =
  /但|仅|只|部分|其他|除|待|是否|可能|似|应|曾|参加|帮扶|[一二两三四五六七八九十][次个篇天]/;
/** 无此项, 未涉及, 无需 tell neither that nothing was done nor that nothing was to be done. */
const NOT_ASKED =
  /^(?:本项)?(?:[无没]有?[此该这本](?:项|类|种|情况|情形).{0,4}|[无没]有?(?:扶贫|帮扶|贫困)*(?:联系[点村户]|对象|任务)|[无没]有?党内职务|[无不]需要?|[未没]有?涉及|[无没]有?要求|不(?:适用|涉及).*|不[做作]要求|免)$/;
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
  if (isNotApplicable(plain)) {
    return { status: 'not-applicable', reason: 'says-not-applicable', ...bare };
  }
  if (NOT_CHECKED.test(plain)) {
    return { status: 'not-checked', reason: 'says-not-checked', ...bare };
  }
  if (NOT_ASKED.test(plain) || CHECKED_OR_NOT.test(plain)) return { ...bare, ...NO_JUDGEMENT };
  if (NONE.test(plain)) return { ...bare, ...sayNone(plain, indicator) };
  const answer = answered(plain, indicator);
  if (answer !== null) return { ...answer, ...bare };
  const clauses = scanFinding(cell);
  const { quantities, doubts } = readQuantities(cell, clauses);
  const words = readWords(cell.text, clauses, quantities, indicator.text);
  const { verdict } = words;
  // What is asked for or promised was not done, however much of it (R91).
  const told = clauses.filter(({ bearing }) => bearing !== 'promise');
  const counted = told.length < clauses.length ? readQuantities(cell, told).quantities : quantities;
  const promised = told.length < clauses.length;
  const heard = { clauses: told, promised, doubtful: doubts.length > 0, verdict, indicator, scope };
  const years = yearsOf(counted, heard);
  const last = years.at(-1);
  const judged = judgeFinding(last ? ofYear(counted, last.year) : counted, heard);
  const isProven = judged.status !== 'met' || isOfTheYears(`${asWritten.text},${cell.text}`, scope);
  const { status, reason } = isProven ? judged : OF_OTHER_YEARS;
  return { status, reason, quantities, doubts, years, normal: asWritten.text, ...words };
}

const NO_JUDGEMENT: Judgement = { status: 'unclear', reason: 'no-judgement' };

function isNotApplicable(plain: string): boolean {
  return (
    NOT_APPLICABLE.test(plain) ||
    wordsSayNotApplicable(plain) ||
    (WITH_REASON.test(plain) && !OTHERWISE.test(plain))
  );
}

const OF_OTHER_YEARS: Judgement = { status: 'unclear', reason: 'not-proven' };

/** A dash or 「无」 says that nothing was held only where something is asked for by number; elsewhere it may mean anything. */
function sayNone(plain: string, { tests }: Indicator): Judgement & Pick<FindingClaim, 'extent'> {
  return /[无没未]/.test(plain) && tests.some(({ relation }) => relation === 'at-least')
    ? { status: 'unmet', reason: 'says-none', extent: 'none' }
    : { status: 'unclear', reason: 'no-judgement', extent: null };
}

/** 「是」 and 「否」, or the very words of the question: 是否熟悉…: 熟悉, 不熟悉. */
function answered(plain: string, { text: asked, tests }: Indicator): Judgement | null {
  const done: Judgement = { status: 'met', reason: 'says-done' };
  const missing: Judgement = { status: 'unmet', reason: 'says-missing' };
  if (/^(?:是|是的|√|✓|达到|已达到|达到要求|符合要求)$/.test(plain)) return done;
  if (/^(?:否|不是|×|✗|未达到|没有?达到|未达到要求|没有?达到要求|不符合要求)$/.test(plain))
    return missing;
  const words = /是否(\p{Script=Han}{2})/u.exec(asked)?.[1];
  if (words === undefined) return null;
  // 熟悉党建业务知识: nothing but words of the question.
  const rest = plain.replace(/^(?:很|非常|能够?|已经?)|了/g, '');
  const more = tests.length > 0 ? rest.slice(words.length) : '';
  if (rest.startsWith(words) && more === '' && [...rest].every((each) => asked.includes(each)))
    return done;
  const denial = plain.endsWith(words) ? plain.slice(0, -words.length) : '';
  if (denial === '不太') return { status: 'unclear', reason: 'vague-words' };
  return /^(?:不|未|没有?)$/.test(denial) ? missing : null;
}

function yearsOf(quantities: readonly FindingQuantity[], heard: Heard): readonly YearClaim[] {
  if (quantities.every(({ year }) => year === null)) return [];
  const named = [...new Set(quantities.flatMap(({ year }) => (year === null ? [] : [year])))];
  // 近三年36次，其中2017年12次: one year told apart from the rest is told by itself.
  const apart = quantities.some(({ year }) => year === null);
  if (named.length < (apart ? 1 : 2)) return [];
  return named
    .sort((one, other) => one - other)
    .map((year) => ({ year, status: judgeFinding(ofYear(quantities, year), heard).status }));
}

function ofYear(quantities: readonly FindingQuantity[], year: number): readonly FindingQuantity[] {
  return quantities
    .filter((each) => each.year === year)
    .map((each) => (each.role === 'detail' ? { ...each, role: 'own' } : each));
}
