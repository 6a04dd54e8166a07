import { rewriteFacts } from '../words/fact-text';
import type { FactText } from '../words/fact-text';

/** Words of speech for a word of the standard; the standard or the item has to use that word itself, and not the spoken one. */
const SPOKEN: readonly {
  readonly pattern: RegExp;
  readonly word: string;
  readonly known: RegExp;
}[] = [
  // 有两次叫副书记去开的
  {
    pattern:
      /(?:叫|让|派|托|委托|由|请)[^,，;；。:叫让派托由请\d]{1,8}?(?:去|来|代|替|顶)(?:着|他|她)?(?:开会?|参加|参会|出席|到会|会)的?(?=$|[,，;；。（(])/g,
    word: '代替',
    known: /安排人?代替/,
  },
  // 经费进了预算, 打进预算
  {
    pattern: /(?:列|打|编|算|写|放|放到|纳)?进了?(?:年度)?(?=预算)/g,
    word: '已纳入',
    known: /纳入.{0,2}预算/,
  },
  {
    pattern: /(?:也|都|均)?(?:够|够得上|达得到)标准/g,
    word: '经费达到标准',
    known: /经费[^;；。]*未?达到标准/,
  },
  // 上级没批, 没点头
  {
    pattern: /(?:上级|组织|上面)?(?:都|也)?[没未]有?(?:批准?|同意|点头|审批)(?=$|[,，;；。)])/g,
    word: '未经上级批准',
    known: /未经.{0,4}批准/,
  },
  // 动了2人次, 挪了1个人
  {
    pattern:
      /(?:动|挪|调|换|调整|调动|调换|轮换|变动)了?(?:岗位?)?(?=(?:\d+|[一二两三四五六七八九十]+)(?:人次|个?人|名))/g,
    word: '异动',
    known: /异动/,
  },
  // 专职副书记空缺, 缺岗
  {
    pattern: /空缺|空岗|缺(?:位|岗|编|员)(?![^,，;；。]{0,3}\d)/g,
    word: '未配齐',
    known: /未配[齐备]/,
  },
  { pattern: /(?:闹|搞|出现)不团结(?!问题)/g, word: '发生不团结问题', known: /发生不团结问题/ },
  { pattern: /(?:造成|引起|引发|带来)(?=不[良好]影响)/g, word: '产生', known: /产生不良影响/ },
];

/** 动了2人次 under a rule that charges for 异动: staff speak, the standard writes (F74). */
export function writeSpoken(cell: FactText, known: string): FactText {
  return SPOKEN.reduce(
    (told, { pattern, word, known: needed }) =>
      needed.test(known)
        ? rewriteFacts(told, pattern, ([said]) => (known.includes(said) ? said : word))
        : told,
    cell,
  );
}
