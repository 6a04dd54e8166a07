import { TIME } from './figure-times';
import { UNIT } from './figure-units';

const DIGITS = '[零〇一二两三四五六七八九十百千]';
const NUMBER = `(?:\\d+(?:\\.\\d+)?|${DIGITS}+(?:万${DIGITS}+)?(?:点[零〇一二三四五六七八九]+)?)`;
const SHARE = `(?<share>百分之${NUMBER}|${DIGITS}分之${DIGITS}+|\\d+/\\d+(?![\\d/日号、;)])|${NUMBER}成[一二三四五六七八九]?|\\d+(?:\\.\\d+)?[%‰])`;
const ORDINAL = `第(?<ordinal>${NUMBER})(?!书记|责任|时间)`;
const BODY = `(?<=\\p{Script=Han})(?<body>[一二三四五六七八九])(?=党?(?:支部|总支|小组))`;
const COUNT = `(?<value>${NUMBER})(?<times>[万亿千百]?)(?<odd>[余多来几]?)(?<unit>(?:个半(?=[小月天])|半(?=天))?${UNIT})(?<more>半?)`;
const BARE = `(?<bare>\\d+(?:\\.\\d+)?|(?<=[各均]|三千|八)(?:${DIGITS})(?![\\p{Script=Han}])|${DIGITS}*[百千]${DIGITS}+(?!\\p{Script=Han})|${DIGITS}+(?=万))(?<bareTimes>[万亿]?)`;
const CLOCK = `(?<daytime>上午|早上|中午|下午|晚上?)?(?<![\\d.])(?:(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?!\\d)|(?<=[午上晚])(?<spoken>\\d{1,2}|${DIGITS}{1,3})点(?:(?<past>半)|(?<minutes>\\d{1,2})分?)?)`;
/** A number or a time, as the groups say. */
export const TOKEN = new RegExp(
  `${CLOCK}|${TIME}|${SHARE}|${ORDINAL}|${BODY}|${COUNT}|${BARE}`,
  'gu',
);
