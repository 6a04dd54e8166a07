import { rewriteFacts } from '../words/fact-text';
import type { FactText } from '../words/fact-text';
import { readTabled } from './tabled-cell';
import { reckonList } from './told-list';
import { reckonMended } from './told-sums';

const NUMBER = '(?:\\d+|[一二两三四五六七八九十]+)';
const END = '(?=$|[,;；、。)])';
const PERSON = '某[甲乙丙丁戊己庚辛壬癸]';
const DEED = '[^,;；、。\\d某未没不无]{2,10}';

/** A turn of speech that has a plainer one, where item and standard together allow it. */
interface Turn {
  readonly pattern: RegExp;
  readonly say: (found: RegExpExecArray, known: string) => string;
  readonly known?: RegExp;
}

const TURNS: readonly Turn[] = [
  // 未达规定学分
  { pattern: /(?<=[未没])达(?=规定|要求|标准|学分)/g, say: () => '达到' },
  // 五项里头只有…没…: the others were done.
  {
    pattern: new RegExp(
      `(?<=^|[,;；。:])${NUMBER}[项个条样](?:工作|任务|内容)?(?:里头|里面|之中|当中|[里中]),?(?:只有|仅有?|唯有|唯独|就)(?=[^,;；。\\d一二两三四五六七八九十]{2,14}[没未])`,
      'g',
    ),
    say: () => '',
  },
  // 1人只考52分，不及格: the mark of a person.
  {
    pattern:
      /[只仅才]?[考得]了?到?\d{1,2}(?:\.\d)?分(?:[、和]\d{1,2}(?:\.\d)?分)*[,(、]?(?=均?不及格)/g,
    say: () => '',
    known: /不及格/,
  },
  // 1—12月仅10月未传
  {
    pattern: new RegExp(
      `(?:1[—~至到-]12月|全年)份?[中里内]?,?(?:只有|仅有?|唯独|就)(?=${NUMBER}(?:[、和]${NUMBER})*月份?[^,;；。\\d]{0,8}[未没])`,
      'g',
    ),
    say: () => '',
    known: /按月|每月[^,;；。]{0,6}[1一]次/,
  },
  // 上半年一次没传，下半年按月传
  {
    pattern: new RegExp(
      `([上下])半年([^,;；。\\d半]{0,10}?)一次[都也]?[没未]有?([^,;；。\\d]{1,3}),(?!\\1)[上下]半年[均都]?(?:按月|月月|每月)[均都]?(?:\\3)?了?${END}`,
      'g',
    ),
    say: ([, half = '', name = '', deed = '']) =>
      `${half === '上' ? '1—6' : '7—12'}月${name}未${deed}`,
    known: /按月|每月[^,;；。]{0,6}[1一]次/,
  },
  // 未传 of what is to be 上传
  { pattern: new RegExp(`(?<=[未没])传${END}`, 'g'), say: () => '上传', known: /上传/ },
  // 三四季度: two of them, and not three or four.
  {
    pattern: /(?<![一二三四第、])(?:一二三四|一二三?|二三四?|三四)季度/g,
    say: ([told]) => `${[...told.slice(0, -2)].join('、')}季度`,
  },
  // 异动1人，已报上级批准
  {
    pattern: new RegExp(
      `((?:1|一)(?:人次|个?人|名)),?(?:已经?)?(?:报经|报请|[报经])(?:上级|组织)(?:党组织|部门)?(?:批准|同意|批复)(?:同意)?${END}`,
      'g',
    ),
    say: ([, one = '']) => `${one},均经上级批准`,
    known: /未经.{0,4}批准/,
  },
  // 设置已理顺
  {
    pattern: new RegExp(`(?<=已|已经|[均都])(?:理顺|捋顺|理清|厘清)了?${END}`, 'g'),
    say: () => '到位',
  },
  // 某甲公款吃喝、某乙公车私用，因…被查处: as many heads as are named, for a cause that the standard names too.
  {
    pattern: new RegExp(
      `(?<=^|[,;；。:])((?:${PERSON})${DEED}(?:[、,](?:${PERSON})${DEED})*),(?=因([^,;；。]{1,8}?)(?:问题)?被[^,;；。]{0,8}(?:通报|查处))`,
      'g',
    ),
    say: ([whole, told = '', cause = ''], known) => {
      const persons = [...told.matchAll(/某\p{Script=Han}/gu)].map(([person]) => person);
      const apart = new Set(persons).size === persons.length;
      const heads = known.includes(cause) && apart && !/举报|投诉|检举|控告|反映/.test(told);
      return heads ? `${persons.length}人` : whole;
    },
    known: /每[^,;；。]{0,4}[一1]人/,
  },
  // “1+1”全年做了4次
  {
    pattern: new RegExp(`(?:做|搞|弄|干)了?(?=${NUMBER}次(?:$|[,;；、。)]))`, 'g'),
    say: () => '开展',
  },
  // 会一次没开
  {
    pattern: /(?<=^|[,;；。:])会(?=(?:一[次回])?[都也]?[没未]有?(?:开|召开))/g,
    say: () => '会议',
  },
  // 会议记录载：
  {
    pattern:
      /(?<=^|[;；。])(?:经?查)?(?:会议|学习|签到|考勤|工作|活动)?(?:记录|台账|签到|签到表|签到册|档案|花名册)[本册簿表]?[上里中]?(?:记?载|显示|反映)(?:明|着|的)?[:,]/g,
    say: () => '',
  },
];

/**
 * Says a cell in the turns that the readers behind it know: tables and sums told out, and turns of speech in their plainer words
 * (F99–F105).
 */
export function retellCell(cell: FactText, standard: string, known: string): FactText {
  const told = reckonList(reckonMended(readTabled(cell), standard, known), standard);
  return TURNS.reduce(
    (retold, { pattern, say, known: needed }) =>
      needed === undefined || needed.test(known)
        ? rewriteFacts(retold, pattern, (found) => say(found, known))
        : retold,
    told,
  );
}
