import { isNeutral } from './prove-words';

/** What a finding names beside its numbers: facts where both sides name one, and not the same (R83). */
export interface ToldNames {
  /** 县, 市 of 县级表彰, 全市: at which level. */
  readonly levels: readonly string[];
  /** 警告, 严重警告. */
  readonly sanctions: readonly string[];
  /** 优秀, 合格 by year; `''` where no year is named. */
  readonly grades: ReadonlyMap<string, readonly string[]>;
  /** 石梯镇, 财务科. */
  readonly places: readonly string[];
}

const LEVEL =
  /全(省|市|州|县|区|镇|乡)|(省|市|州|县|区|镇|乡)(?:级|委|政府|直|纪委|党委|里|厅|局)/g;
const SANCTION =
  /严重警告|警告|记大过|记过|撤职|降级|开除|留党察看|诫勉|批评教育|责令检查|约谈|立案/g;
const GRADE =
  /(?<year>20\d\d)年|(?<grade>不合格|基本合格|合格|优秀|良好|基本称职|不称职|称职)(?=党员|等[次级]|[,;；。、()]|$)|(?<=[次级为年])(?<spoken>较好|一般|好|差)(?=等[次级]|[,;；。、()]|$)/g;
const PLACE =
  /(?<![\p{Script=Han}])(?:[在到赴入由]|\p{Script=Han}{0,4}?[在到赴入])?(?<place>(?![在到赴入所本该各全两])\p{Script=Han}{2})(?<kind>镇|乡(?!村|镇)|街道|社区|科(?!技|学))(?!府|干部|长|级|室)/gu;

/** Reads the names a finding tells; `text` is that of its numbers spelled out. */
export function toldNames(text: string): ToldNames {
  return {
    levels: named(text, LEVEL),
    sanctions: named(text, SANCTION),
    grades: gradesOf(text),
    places: named(text, PLACE),
  };
}

/** Whether two findings name different things of one kind, each one of its own; `open` where the one may be the other. */
export function compareNames(one: ToldNames, other: ToldNames): 'differ' | 'open' | null {
  if (isOther(one.levels, other.levels) || isOther(one.sanctions, other.sanctions)) return 'differ';
  for (const [year, grades] of one.grades) {
    const others = other.grades.get(year) ?? only(other.grades, one.grades);
    if (others && isOther(grades, others)) return 'differ';
  }
  return isOther(one.places, other.places) ? 'open' : null;
}

/** The only grade told, where one of the two names no year. */
function only(
  all: ToldNames['grades'],
  others: ToldNames['grades'],
): readonly string[] | undefined {
  const alone = all.size === 1 && others.size === 1 && (all.has('') || others.has(''));
  return alone ? [...all.values()][0] : undefined;
}

/** Whether two texts are the same but for one word, neither of them a number: 修剪培训, 嫁接培训; of any word, or of a name. */
export function isOneWordApart(
  one: string,
  other: string,
  of: 'words' | 'names' = 'words',
): boolean {
  const [short, long] = [one, other].map((text) => text.replace(/[\p{P}\p{S}]/gu, ''));
  if (short === undefined || long === undefined) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let back = 0;
  const rest = Math.min(short.length, long.length) - from;
  while (back < rest && short.at(-1 - back) === long.at(-1 - back)) back += 1;
  const [mine, theirs] = [short, long].map((text) => text.slice(from, text.length - back));
  const alike = from + back;
  if (alike < MOST_OF_IT || mine === undefined || theirs === undefined) return false;
  // 县委, 县直机关工委: a name made longer is another name.
  const next = short[short.length - back] ?? '';
  return (
    (of === 'words' && [mine, theirs].every((word) => ONE_WORD.test(word))) ||
    (!isNeutral(mine + theirs) &&
      NAME.test((mine || theirs) + next) &&
      ONE_WORD_OR_NONE.test(mine) &&
      ONE_WORD_OR_NONE.test(theirs))
  );
}

const MOST_OF_IT = 6;
const ONE_WORD_OR_NONE = /^\p{Script=Han}{0,6}$/u;
const NAME = /[委局办部组村镇乡县市区省州科室站院校社队]/;
const ONE_WORD = /^\p{Script=Han}{2,4}$/u;

function isOther(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => !other.includes(name)) && other.some((name) => !one.includes(name));
}

function named(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((found) => nameOf(found)))];
}

function nameOf(found: RegExpExecArray): string {
  const { place, kind } = found.groups ?? {};
  if (place !== undefined) return `${place}${kind ?? ''}`;
  return found[1] ?? found[2] ?? found[0];
}

/** 2016年、2018年均为好 tells a grade of each year; 2016年、2017年依次为优秀、合格 tells them in order. */
function gradesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, readonly string[]>();
  let years: string[] = [];
  let grades: string[] = [];
  const settle = (): void => {
    if (grades.length === 0) return;
    const of = years.length > 0 ? years : [''];
    const each = grades.length === of.length && of.length > 1;
    of.forEach((year, at) => {
      told.set(year, [...(told.get(year) ?? []), ...(each ? grades.slice(at, at + 1) : grades)]);
    });
    [years, grades] = [[], []];
  };
  for (const { groups = {} } of text.matchAll(GRADE)) {
    const { year, grade = groups['spoken'] } = groups;
    if (year !== undefined) {
      if (grades.length > 0) settle();
      years.push(year);
    } else if (grade !== undefined) grades.push(grade);
  }
  settle();
  return told;
}
