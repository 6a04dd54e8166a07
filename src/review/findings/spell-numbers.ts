import { rewriteFacts } from '../../scoring/words/fact-text';
import type { FactText } from '../../scoring/words/fact-text';

const DIGIT = '[零〇一二两三四五六七八九十百千\\d]';
const COUNTER = '(?:个工作日|个月|人次|户次|[次场回趟期份项篇件条名人户道题天页本堂轮])';
const ONCE = '(?=[一1][次场回期篇轮堂]|[两二三四\\d][次场回篇])';

/** 贰拾肆 as on a receipt. */
const IN_FULL: Readonly<Record<string, string>> = {
  ...{ 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六' },
  ...{ 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千' },
};
const WRITTEN_IN_FULL =
  /[壹贰叁肆伍陆柒捌玖拾佰仟零]*[壹贰叁肆伍陆柒捌玖拾佰仟](?=[万元圆次场回趟期份项篇件条名位人户道题天页本堂轮套包张号个亩只头笔])/g;
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 卌: '四十' };
const SHORT_TENS =
  /[廿卅卌](?=[一二三四五六七八九]|[次场回趟期份项篇件条名位人户道题天页本日号个])/g;
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?=[元万个人次亩米字]|\.\d)/g;

/** 6-8次, 六至八次, 4+2次, 6次或8次, 十二三次: somewhere between, or a sum nobody drew. */
const BETWEEN = new RegExp(
  `(?<![第\\d.月年—/-])(?:${DIGIT}+(?:${COUNTER}?[至~或]|[到—+*×±-])${DIGIT}+|十[一二三四五六七八][二三四五六七八九])(?=${COUNTER}(?!员))`,
  'g',
);

/** 16年 for 2016年, where it opens a phrase or a list. */
const SHORT_YEAR =
  /(?<![\d.月第约满近共达])(1[4-9]|2[0-9])(?=(?:[、,至到—~-](?:1[4-9]|2[0-9]))*年(?!以|的|来|期|制|党|工|级))/g;
const SHORT_RANGE = /(?<!\d)(1[4-9]|2[0-9])([—~至到-])(1[4-9]|2[0-9])年/g;
/** 分别2、3、4户: the unit stands once, behind the last. */
const SHARED_UNIT = new RegExp(
  `(?<=(?:分别|依次)[^,;；。\\d]{0,10}?)((?:${DIGIT}+、)+)(?=${DIGIT}+(${COUNTER}))`,
  'g',
);

const MONTHS_APART =
  /(?<![有共近续每隔\d])(?:隔(?:[一1]个)?|两个?|[二2]个)月(?=[^、,;；。]{0,6}?[一1][次场回篇])(?!.{0,4}[也都未没])/g;

const UNCOUNTED_PACE = new RegExp(
  `(?:(?:每月)?上、?中、?下旬各|每?隔周|每旬(?!${DIGIT})|每半个?月(?!${DIGIT})|每${DIGIT}+(?:个?星期|周|天|日))([^,;；。]{0,6}?)(?=${DIGIT}+${COUNTER})`,
  'g',
);

/** 没有一个月不去: in each of them. */
const NONE_WITHOUT =
  /(?:没有|没|无)(?:任何|哪)?[一1]?个?(月|次|季度?|周|天|人|户|场|回|项|名|位)份?(?:是|有|内)?(?:没有|[不没未])(?!足|到\d|满|少|超)/g;

/** Where none of these stands nothing is written by hand: most findings are read no further. */
const BY_HAND =
  /[壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌]|\d,\d{3}|[\d一二两三四五六七八九十][次场回趟期份项篇件条名人户道题天页本堂轮月]?[至~或到—+*×±-][\d一二两三四五六七八九十]|十[一二三四五六七八][二三四五六七八九]|(?<!\d)[12]\d[^年]{0,9}年|分别|依次/;
/** The same of paces. */
const PACES = /元月|隔|[两二2]个?月|一[月季周年]|半|旬|\/|[单双]月|每[\d一二两三四五六七八九十]/;

/**
 * Numbers as one writes them by hand, in full or in short, as figures that the readers know: 廿四次, 贰拾肆次, 隔月1次, 1次/季度.
 * What stands between two numbers (6-8次) is none of them: it is told as 近8次, which nobody counts (R80).
 */
export function spellNumbers(cell: FactText): FactText {
  const plain = /[没无].{1,6}[不没未]/.test(cell.text)
    ? rewriteFacts(cell, NONE_WITHOUT, ([, of = '']) => `每${of}均`)
    : cell;
  if (!BY_HAND.test(plain.text)) return spellPaces(plain);
  let told = rewriteFacts(plain, WRITTEN_IN_FULL, ([full]) =>
    full.replace(/./gu, (each) => IN_FULL[each] ?? each),
  );
  told = rewriteFacts(told, SHORT_TENS, ([tens]) => TENS[tens] ?? tens);
  told = rewriteFacts(told, THOUSANDS, ([figure]) => figure.replaceAll(',', ''));
  told = rewriteFacts(told, BETWEEN, () => '近8');
  if (/[12]\d.*年/.test(told.text)) {
    told = rewriteFacts(
      told,
      SHORT_RANGE,
      ([, from = '', to = '', last = '']) => `20${from}年${to}20${last}年`,
    );
    told = rewriteFacts(told, SHORT_YEAR, ([, year = '']) => `20${year}`);
  }
  if (/分别|依次/.test(told.text)) {
    told = rewriteFacts(told, SHARED_UNIT, ([, first = '', unit = '']) =>
      first.replaceAll('、', `${unit}、`),
    );
  }
  return spellPaces(told);
}

/** 逢双月到贫困户家中帮扶1次: the number of each such month, before any other. */
const ONCE_IN_EACH = '(?=(?:.{0,6}|[^、,;；。\\d一两]{0,16})(?<!\\d)[1一](?!\\d))';

/** 隔月1次, 一季一次, 半月一次, 1次/月, 单月各1次. */
function spellPaces(cell: FactText): FactText {
  if (!PACES.test(cell.text)) return cell;
  let told = rewriteFacts(cell, /元月/g, () => '1月');
  told = rewriteFacts(told, /(?<![每\d])[两二2]月一[议会谈访]/g, () => '每两个月1次');
  told = rewriteFacts(told, MONTHS_APART, () => '每两个月');
  // 每10天1次: a pace that the readers do not know is no number to count with.
  told = rewriteFacts(told, UNCOUNTED_PACE, ([, between = '']) => `${between}近`);
  told = rewriteFacts(
    told,
    new RegExp(`(?<![\\d十第每半上下周星期])一(?:([月季周年])|个(月|季度|星期|半年))${ONCE}`, 'g'),
    ([, time, long = '']) => `每${time ?? long}`,
  );
  told = rewriteFacts(
    told,
    /(?<![一二两三四五六七八九\d]个)每?半个?月[一1]([次场回篇])/g,
    ([, unit = '']) => `每月2${unit}`,
  );
  told = rewriteFacts(told, /(?<![每上下大近])半年(?=[一1][次场回篇])/g, () => '每半年');
  told = rewriteFacts(told, /每旬[一1]([次场回篇])/g, ([, unit = '']) => `每月3${unit}`);
  told = rewriteFacts(
    told,
    /(\d{1,3}(?:\.\d+)?|[一二两三四五六七八九十])([次场回篇]|元)\/(?:每)?(个?月|季度?|周|半年|年)/g,
    ([, count = '', unit = '', time = '']) => `每${time}${count}${unit}`,
  );
  told = rewriteFacts(
    told,
    new RegExp(`(?<!\\d)[逢每]*单月各?${ONCE_IN_EACH}`, 'g'),
    () => '1月、3、5、7、9、11月各',
  );
  return rewriteFacts(
    told,
    new RegExp(`(?<!\\d)[逢每]*双月各?${ONCE_IN_EACH}`, 'g'),
    () => '2月、4、6、8、10、12月各',
  );
}
