import { rewriteFacts } from '../words/fact-text';
import type { FactText } from '../words/fact-text';

const PERSON = '某[甲乙丙丁戊己庚辛壬癸](?:同志)?';
const PERSONS = `${PERSON}(?:[、和及与]${PERSON})*`;
const NUMBER = '(?:\\d+|[一二两三四五六七八九十]+)';
const END = '(?=$|[,;；。)])';

/** 缺某甲、某乙 · 缺席某甲 */
const MISSING = new RegExp(`(缺[席勤考会课测]?)(${PERSONS})${END}`, 'g');
/** 某甲、某乙缺考 */
const STAYED_AWAY = new RegExp(`(${PERSONS})(缺[席勤考会课测])${END}`, 'g');
/** 某甲、某乙等4人 */
const AMONG_OTHERS = new RegExp(`${PERSONS}等(${NUMBER}(?:人次|[人名位]))`, 'g');
/** 除某甲外，其余班子成员均按分工指导: who did not. */
const EXCEPT = new RegExp(
  `除了?(${PERSONS}|${NUMBER}[人名位])(?:以|之)?外,?(?:其余|其他|其它)?([^,;。\\d均都全]{0,8})(?:均|都|全部)已?(按[^,;。\\d不未没无缺少]{2,12}|(?:参加|完成|达到|修满|述职|指导)[^,;。\\d不未没无缺少]{0,10}?)了?${END}`,
  'g',
);
/** 其余三个季度各1次, 其余11个月均2次 */
const OTHER_PERIODS = new RegExp(
  `(其余|其他|其它|另外|别的)(?:的)?${NUMBER}个(月|季度)(?:各|均|都)(?:是|为|学|开|上)?(?:了)?(?=${NUMBER}[次回])`,
  'g',
);

/** 长期未换届这一突出问题: which problem it is. */
const WHICH = /(?<=^|[,;；。:])[^,;；。:]{2,20}这[一个](?=(?:突出|重点|难点)问题)/g;

/** 2起，涉及干部3人: the happenings, where the standard charges by the head. */
const HAPPENINGS = new RegExp(
  `${NUMBER}[起例件],?(?:一?共)?涉及?(?=(?:党员|干部|人员|职工)*${NUMBER}[人名])`,
  'g',
);

/** 第2项、第4项问题 · 第一、三项反馈问题 */
const ORDINALS =
  /(?<![至到~—-])第(?:\d{1,2}|[一二三四五六七八九十]{1,2})[项个条]?(?:[、和及与]第?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[项个条]?)*(?:反馈的?)?(?=(?:突出)?问题)/g;

/**
 * People and problems that are named one by one are counted by their names: 缺某甲、某乙 are two people missing, 某甲、某乙等4人
 * are four, and 第2项、第4项问题 are two problems where the standard charges by 项. 2起，涉及3人 are three where it charges by the
 * head (F81).
 */
export function countNames(cell: FactText, standard: string): FactText {
  if (!/[某第涉这除个]/.test(cell.text)) return cell;
  const periods = rewriteFacts(
    cell,
    OTHER_PERIODS,
    ([, rest = '', period = '']) => `${rest}每${period}`,
  );
  const excepted = rewriteFacts(periods, EXCEPT, ([, who = '', whom = '', deed = '']) => {
    const number = who.startsWith('某') ? `${[...who.matchAll(/某/g)].length}人` : who;
    return `${whom}${number}未${deed}`;
  });
  const missing = rewriteFacts(
    rewriteFacts(excepted, WHICH, () => ''),
    MISSING,
    ([, lack = '', persons = '']) => `${lack}${[...persons.matchAll(/某/g)].length}人`,
  );
  const away = rewriteFacts(
    missing,
    STAYED_AWAY,
    ([, persons = '', lack = '']) => `${lack}${[...persons.matchAll(/某/g)].length}人`,
  );
  const named = rewriteFacts(away, AMONG_OTHERS, ([, number = '']) => number);
  const byHead =
    /每[^,;。]{0,4}[一1]?人/.test(standard) && !/每[^,;。]{0,4}[起例件]/.test(standard);
  const people = byHead ? rewriteFacts(named, HAPPENINGS, () => '') : named;
  if (!/每.{0,2}[一1]?[项个]/.test(standard)) return people;
  return rewriteFacts(people, ORDINALS, ([told]) => `${told.split(/[、和及与]/).length}项`);
}
