import { readNumeral } from '../../standard/numeral';
import type { FindingQuantity, FindingWords } from './finding-claim';
import type { FindingClause } from './scan-finding';

/** A finding without words. */
export const NO_WORDS: FindingWords = {
  extent: null,
  verdict: null,
  grade: null,
  answers: null,
  day: null,
};

const UNMET =
  /(?:未能?|没有?|尚未|不能?)(?:完全)?(?:达到|达标|符合)(?!.{0,4}的[次人])|达不到|不达标/g;
const MET =
  /(?:达到|符合|合乎)(?:了|规定|有关|相关|上级|文件)*(?:的)?(?:学习|工作|次数)?(?:要求|标准|规定)|达标|符合$/;
const GRADES =
  '不合格|基本合格|合格|优秀(?!共产党员|党务|个人|公务员)|良好|基本称职|不称职|称职|不定等次';
const GRADE = new RegExp(`(?:评议|评定|评为|等次|等级|结果)[^,;；。]{0,6}?(${GRADES})`, 'g');
/** 「优秀」 under 民主评议: the indicator itself asks for the grade (R93). */
const GRADE_ALONE = new RegExp(`(?<=^|[,;；。:(、为是])(${GRADES})(?:等次)?(?=$|[,;；。)])`, 'g');
/** 无人评为不合格. */
export const NOBODY = /(?:无人?|没有|未|非)[^,;；。]{0,4}$/;
const QUESTIONS = '(\\d{1,3}|[一二两三四五六七八九十百]{1,4})(?:道题目?|道|题目?)';
const RIGHT = new RegExp(`(?:答对|正确)${QUESTIONS}`, 'g');
const WRONG = new RegExp(`(?:答错|错误)${QUESTIONS}`, 'g');
const ASKED = new RegExp(`(?<!答[对错]|正确|错误|[\\d一二两三四五六七八九十百])${QUESTIONS}`, 'g');
const DAY =
  /(?:20\d\d(?:年|[-.—/]))?(1[0-2]|0?[1-9])(?:月([0-3]?\d)[日号]|[-.—/]([0-3]?\d)(?![\d.%]))/g;
/** 1.5次 is no day; a day in figures has its year before it. */
const WRITTEN_DAY = /月|^20\d\d/;
const OF_THE_CHECK = /查|访|座谈|截[至止]|自|起|至/;
const TIMES = /^(?:(?:20\d\d年度?|全年|近?[一二两三]年(?:来|内|以来)?|今年|本年度?|期间),?)*/;
/** 未缴二季度 says so of a part alone. */
const PARTS = /[一二三四上下1-4](?:季度|半年)/;
const NEVER =
  /^(?:均|都|一直|从来)?(?:未|没有?|从未|从没有?)(?!能|按|及时|足额|准时|全|完|达|发现|有|出现|违|受|到位)\p{Script=Han}{0,14}$/u;

/** What the words of a finding say beside its numbers (R51, R52); `text` is as it is compared. */
export function readWords(
  text: string,
  clauses: readonly FindingClause[],
  quantities: readonly FindingQuantity[],
  asked: string,
): FindingWords {
  return {
    extent: extentOf(text, clauses, quantities),
    verdict: verdictOfAll(clauses),
    grade: gradeOf(text, asked),
    answers: answersOf(text),
    day: dayOf(text),
  };
}

function extentOf(
  text: string,
  clauses: readonly FindingClause[],
  quantities: readonly FindingQuantity[],
): FindingWords['extent'] {
  const told = clauses.filter((clause) => !isVerdict(clause));
  if (quantities.length === 0) {
    const pieces = text.replace(TIMES, '').split(/[,;；。]/);
    const [only, ...more] = pieces.filter((each) => each !== '' && verdictOf(each) === null);
    if (only !== undefined && more.length === 0 && NEVER.test(only) && !PARTS.test(only))
      return 'none';
  }
  if (quantities.some(({ kind, value }) => kind === 'short' && value > 0)) return null;
  if (clauses.some(({ vague }) => vague) || told.some(({ missing }) => missing)) return null;
  // 每月缴纳81元 says that it was paid in each month.
  const paid = quantities.some(({ unit, period }) => isMoney(unit) && period.kind === 'pace');
  return paid || told.some(({ done }) => done === 'whole') ? 'all' : null;
}

/** Money is no count of what was done. */
export function isMoney(unit: string): boolean {
  return unit.endsWith('元');
}

/** 基本达到要求, 力争达标 say neither. */
function verdictOfAll(clauses: readonly FindingClause[]): FindingWords['verdict'] {
  const told = clauses.flatMap(({ words, bearing, vague }) => {
    const verdict = bearing === 'promise' ? null : verdictOf(words);
    return verdict === null || (verdict === 'met' && (vague || bearing === 'doubt')) ? [] : verdict;
  });
  return told.every((each) => each === told[0]) ? (told[0] ?? null) : null;
}

function isVerdict({ tokens }: FindingClause): boolean {
  const words = tokens.map(({ text }) => text).join('');
  return words.length <= 10 && verdictOf(words) !== null;
}

function verdictOf(text: string): FindingWords['verdict'] {
  const rest = text.replace(UNMET, '');
  const unmet = rest !== text;
  const met = MET.test(rest);
  return unmet === met ? null : unmet ? 'unmet' : 'met';
}

function answersOf(text: string): FindingWords['answers'] {
  if (!/答|正确/.test(text)) return null;
  const told = (pattern: RegExp): number | null => {
    const [first, ...more] = [...text.matchAll(pattern)].map(([, number = '']) => number);
    return first === undefined || more.length > 0 ? null : (readNumeral(first, 0)?.value ?? null);
  };
  const [right, wrong] = [told(RIGHT), told(WRONG)];
  const of = told(ASKED) ?? (right !== null && wrong !== null ? right + wrong : null);
  if (of === null) return null;
  if (right !== null) return wrong === null || right + wrong === of ? { right, of } : null;
  if (wrong !== null) return wrong <= of ? { right: of - wrong, of } : null;
  return /全部?(?:答对|正确)|全对/.test(text) ? { right: of, of } : null;
}

function gradeOf(text: string, asked: string): string | null {
  const alone = /评议|考核|等次|评定/.test(asked);
  if (!alone && !/评|等[次级]|结果/.test(text)) return null;
  const told = [...text.matchAll(GRADE), ...(alone ? text.matchAll(GRADE_ALONE) : [])];
  const isDenied = ({ index, 0: all, 1: grade = '' }: RegExpExecArray): boolean =>
    NOBODY.test(text.slice(0, index + all.lastIndexOf(grade)));
  return onlyOne(told.filter((each) => !isDenied(each)).map(([, grade]) => grade ?? ''));
}

function dayOf(text: string): string | null {
  if (!/月|20\d\d/.test(text)) return null;
  const days = [...text.matchAll(DAY)]
    .filter(([written]) => WRITTEN_DAY.test(written))
    .filter(({ index, 0: written }) => {
      const behind = text.slice(index + written.length).split(/[,;；。]/)[0] ?? '';
      const before =
        text
          .slice(0, index)
          .split(/[,;；。]/)
          .at(-1) ?? '';
      return !OF_THE_CHECK.test(before + behind);
    })
    .map(([, month, day, other]) => `${Number(month)}.${Number(day ?? other)}`);
  return onlyOne(days);
}

function onlyOne(told: readonly string[]): string | null {
  const [first] = told;
  return first !== undefined && new Set(told).size === 1 ? first : null;
}
