import { readNumeral } from '../../standard/numeral';
import { rewriteFacts } from '../../scoring/words/fact-text';
import type { FactText } from '../../scoring/words/fact-text';
import { spellNumbers } from './spell-numbers';

const NUMBER = '(?:\\d{1,4}|[零〇一二两三四五六七八九十百]{1,5})';
const COUNTED = `${NUMBER}(?:个工作日|个月|人次|[次场回期份个项篇件条人名户天日题道])`;
const YEAR = '20\\d\\d年度?';

/** 欠缴1个季度, 两个季度未缴. */
const QUARTERS_MISSED =
  /([1-4一二两三四])个季度(?=(?:的?党费)?[未没欠])|(?<=[欠未拖缺](?:缴纳?)?(?:党费)?)([1-4一二两三四])个季度/g;
/** 每2月: every two months, and not every February. */
const TERSE_PACE = /每([2346二两三四六])月(?!\d|[初底末上中下第])/g;
/** What opens a finding and says nothing of it: 经查，该同志. */
const OPENING =
  /^(?=[经该])(?:经(?:查核?|核查|核实|审核|了解|调查)[,:;]?)?(?:该(?:同志|干部|党员))?(?=.)/g;
/** Where a finding can be looked up is no part of it: （见会议记录第12页）, （有签到册佐证）. */
const EVIDENCE = /\((?:详?见|参见|附)[^()]*\)|\(有[^()]*(?:佐证|印证|为证|证明|可查)\)/g;
/** 占全年工作日（250天）的72%: of how many, and not how many were held. */
const SHARED = new RegExp(`(工作日(?:总数)?)\\(${NUMBER}(?:天|日|个|个工作日)\\)`, 'g');
/** 2015、2016、2017年. */
const BARE_YEARS = /(?<!\d)20\d\d(?=(?:、20\d\d)*、20\d\d年)/g;
const YEAR_RANGE = /(20\d\d)年?(?:至|到|—|-|~)(20\d\d)年(?=[^\d,;；。]{0,6}(?:分别|各|每年|均))/g;
/** 2015—2017年: of these years together. */
const YEARS_TOGETHER = /(20\d\d)年?(?:至|到|—|-|~)(20\d\d)年(?=[^\d月])/g;
const YEARS_EACH = new RegExp(`((?:${YEAR}[、和])+${YEAR})每年`, 'g');
const YEARS_APART = new RegExp(
  `((?:${YEAR}[、和])+${YEAR})[^\\d;；。]{0,4}分别(?:为|是)?([^\\d;；。]{0,8}?)(${COUNTED}(?:[、,和]${COUNTED})+)`,
  'g',
);
const NOUNS_APART = new RegExp(
  `(\\p{Script=Han}{2,6}?)[、和与及](\\p{Script=Han}{2,6}?)分别(?:为|是)?(${COUNTED})[、,和](${COUNTED})`,
  'gu',
);
/** 按每2个月1次的要求, 达到60个工作日的规定: what is asked for, said again. */
const ASKED = new RegExp(
  `(?<=达到|达不到|符合|超过|按照|按)(?:全年|每[^,;；。]{0,5}?)*(?:至少|不少于)?${NUMBER}(?:个工作日|[次篇份个天])(?:以上)?的(?=\\p{Script=Han}{0,2}(?:要求|规定|标准))`,
  'gu',
);
const OUT_OF = new RegExp(
  `(${COUNTED})中(?!旬|心|秋|层|青|小|学|央|途|介|药|低|高)(?:有(?=${NUMBER}))?`,
  'g',
);

/**
 * Says at length what a finding says in short, so that every number stands beside what it is of: 上、下半年各3次,
 * 2015年至2017年分别为4次、4次、5次, 12次中有2次未参加 (R49).
 */
export function spellOut(cell: FactText): FactText {
  let told = rewriteFacts(spellNumbers(cell), TERSE_PACE, ([, months = '']) => `每${months}个月`);
  told = rewriteFacts(told, OPENING, () => '');
  told = rewriteFacts(told, EVIDENCE, () => '');
  told = rewriteFacts(told, QUARTERS_MISSED, ([, some, more]) => {
    const count = readNumeral(some ?? more ?? '', 0)?.value ?? 0;
    return `${count * 3}个月`;
  });
  told = rewriteFacts(told, /每(?:个)?星期/g, () => '每周');
  told = rewriteFacts(told, /从未(?=缺[席勤会课])/g, () => '无');
  told = rewriteFacts(told, /[一1][次场回天](?:也|都)(?=没|未)/g, () => '从');
  told = rewriteFacts(told, /从没有?/g, () => '从未');
  told = rewriteFacts(told, /上[、和]下半年/g, () => '上半年、下半年');
  told = rewriteFacts(told, /上半年[和与及]下半年/g, () => '上半年、下半年');
  told = rewriteFacts(told, /[四4]个季度均?各/g, () => '每季度');
  told = rewriteFacts(told, /(?<![近年])三年(?=共|合计|总计|累计)/g, () => '近三年');
  if (/的.{0,2}(?:要求|规定|标准)/.test(told.text)) told = rewriteFacts(told, ASKED, () => '');
  told = rewriteFacts(told, SHARED, ([, days = '']) => days);
  told = rewriteFacts(told, OUT_OF, ([, whole = '']) => `应为${whole},`);
  if (/20\d\d/.test(told.text)) told = spellOutYears(told);
  return rewriteFacts(
    told,
    NOUNS_APART,
    ([, one = '', other = '', first = '', second = '']) => `${one}${first}、${other}${second}`,
  );
}

function spellOutYears(cell: FactText): FactText {
  let told = rewriteFacts(cell, BARE_YEARS, ([year]) => `${year}年`);
  told = rewriteFacts(told, YEAR_RANGE, ([range, from = '', to = '']) => {
    const [first, last] = [Number(from), Number(to)];
    // A longer or a backward range is left as it is written.
    if (last <= first || last - first > 9) return range;
    return Array.from({ length: last - first + 1 }, (_, at) => `${first + at}年`).join('、');
  });
  told = rewriteFacts(told, YEARS_TOGETHER, ([range, from = '', to = '']) => {
    const count = Number(to) - Number(from) + 1;
    return count > 1 && count < 6 ? `近${'一二三四五'[count - 1] ?? ''}年` : range;
  });
  told = rewriteFacts(told, YEARS_EACH, ([, years = '']) => `${years}各`);
  return rewriteFacts(told, YEARS_APART, ([written, years = '', verb = '', counts = '']) => {
    const each = years.split(/[、和]/);
    const numbers = counts.split(/[、,和]/);
    if (each.length !== numbers.length) return written;
    return each.map((year, at) => `${year}${verb}${numbers[at] ?? ''}`).join(',');
  });
}
