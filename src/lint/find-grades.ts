import { foldWidth } from '../standard/text';
import { settle } from './decide';
import type { Scheme } from '../scheme/scheme';
import type { Finding } from './finding';
import type { Rubric } from './rubric';

/** L33–L35: grades by shares that cannot be whole, grades that count without points, grades without a line. */
export function findGrades(rubric: Rubric): readonly Finding[] {
  return [
    ...rubric.passages.flatMap(({ ref, text }) => [
      ...findRatio(rubric, ref, text),
      ...findWorth(rubric, ref, text),
    ]),
    ...findLines(rubric),
  ];
}

const RATIO = /(\d+)((?::|∶)\d+){1,4}(?=[^。；]{0,6}(?:比例|的比|评出|评定|确定|分配))/;

/** 「按3：5：2比例评出」: of eleven units the shares are 3.3, 5.5 and 2.2. */
function findRatio({ scheme }: Rubric, ref: string, text: string): readonly Finding[] {
  const quote = text.split(/[。；]/).find((sentence) => RATIO.test(foldWidth(sentence)));
  if (quote === undefined || /四舍五入|取整|进位|余数/.test(text)) return [];
  const ratio = (RATIO.exec(foldWidth(quote))?.[0] ?? '').split(/[:∶]/).map(Number);
  const sum = ratio.reduce((all, each) => all + each, 0);
  const common = ratio.reduce(greatestCommonDivisor, 0);
  if (ratio.length < 2 || common === 0) return [];
  return [
    {
      code: 'shares-not-whole',
      severity: 'ask',
      passage: ref,
      params: { ratio, whole: sum / common },
      quotes: [quote],
      ...settle(scheme, { question: 'share-rounding', effect: 'grade-rounding', words: /比例/ }),
    },
  ];
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

const GRADES = /“[^”]{1,6}”(?:[、和及,，]?“[^”]{1,6}”)+(?=[^。；，]{0,4}(?:等次|等级|档次|等))/;

/** 「评出“好”、“较好”、“一般”等次，汇总评分」: what a grade is worth stands nowhere. */
function findWorth({ scheme, passages }: Rubric, ref: string, text: string): readonly Finding[] {
  const quote = text.split(/[。；]/).find((sentence) => GRADES.test(sentence));
  if (quote === undefined || !/评分|计分|得分|分值|计入/.test(quote)) return [];
  const listed = GRADES.exec(quote)?.[0] ?? '';
  const grades = [...listed.matchAll(/“([^”]+)”/g)].map(([, grade]) => grade ?? '');
  if (grades.every((grade) => passages.some((passage) => tellsWorth(passage.text, grade))))
    return [];
  return [
    {
      code: 'grades-without-points',
      severity: 'ask',
      passage: ref,
      params: { grades },
      quotes: [quote],
      ...settle(scheme, {
        question: 'grade-points',
        words: /等次.*分|各算几分/,
        figures: worthsOf(scheme, grades),
      }),
    },
  ];
}

/** What the owner lets the grades of a part count for, where an appraisal has just these grades. */
function worthsOf({ appraisal }: Scheme, grades: readonly string[]): readonly string[] {
  const own = appraisal?.components.find(({ graded }) =>
    grades.every((grade) => graded?.grades.some(({ label }) => label === grade)),
  );
  return own?.graded?.grades.map(({ figure }) => figure) ?? [];
}

/** The owner's lines of the grades of the whole, where an appraisal quotes the sentence. */
function linesOf({ appraisal }: Scheme, quote: string): readonly string[] {
  const { grades } = appraisal ?? {};
  if (grades?.quote.includes(quote) !== true) return [];
  return grades.grades.flatMap(({ figure }) => figure ?? []);
}

/** 「“好”计20分」. */
function tellsWorth(text: string, grade: string): boolean {
  const folded = foldWidth(text);
  for (let at = folded.indexOf(grade); at >= 0; at = folded.indexOf(grade, at + 1)) {
    const after = folded.slice(at + grade.length, at + grade.length + 12);
    if (/^[”]?(?:等次|等级)?(?:的)?[,:]?(?:按|计|得|为|记)?(?:\d+(?:\.\d+)?)分/.test(after))
      return true;
  }
  return false;
}

const GRADED = /(?:给出|得出|评定|确定|评出|划分|划定|必须为|分为)/;
const GRADE_NAME = /[\p{Script=Han}]{2}(?:评价|考核|考评|评定)等次|综合等次/u;
const GRADE_LINE = /\d+分(?:\(含\))?(?:及)?(?:以上|以下)|\d+(?:分)?(?:-|~|～|—|至)\d+分|低于\d+分/;

/** L35: 「给出综合评价等次」, and no line says from how many points. A share is a line too. */
function findLines({ scheme, passages }: Rubric): readonly Finding[] {
  const lined = passages.some(
    ({ text }) => GRADE_LINE.test(foldWidth(text)) && /等次|等级|优秀|良好|称职/.test(text),
  );
  if (lined) return [];
  const places = passages.flatMap(({ ref, text }) =>
    text.split(/[。；]/).flatMap((quote) => {
      const grade = GRADE_NAME.exec(quote)?.[0];
      const shared = RATIO.test(foldWidth(quote)) || /%|比例/.test(foldWidth(quote));
      return grade !== undefined && GRADED.test(quote) && !shared ? [{ ref, quote, grade }] : [];
    }),
  );
  const [first] = places;
  if (first === undefined) return [];
  return [
    {
      code: 'grade-threshold-absent',
      severity: 'ask',
      passage: first.ref,
      params: { grade: first.grade },
      quotes: places.map(({ quote }) => quote),
      ...settle(scheme, {
        question: 'grade-threshold',
        words: /等次.*(?:分数线|几分)/,
        figures: linesOf(scheme, first.quote),
      }),
    },
  ];
}
