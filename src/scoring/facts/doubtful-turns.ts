import type { Fact, Question } from '../fact';

/** Numbers as an office writes them. */
const NUMBER = '(?:\\d+|[一二两三四五六七八九十]+)';
const TIMES = '(?:人次|[次人名位个项起件场期堂回])';
const LACK = '[^,;。]{0,8}?(?:[未没缺少漏无]|不(?!少于))';
const WHEN = `(?:第?${NUMBER}季度|${NUMBER}(?:[、和至到—-]${NUMBER})*月|[上下]半年|第${NUMBER}[次期场])`;

/** A turn of speech whose number cannot be told from its words; a question, whatever was counted. */
interface Turn {
  readonly pattern: RegExp;
  readonly code: Question['code'];
  /** Harmless where the cell charges for nothing. */
  readonly counted: boolean;
  /** Harmless where the item or the standard itself speaks so. */
  readonly unlessKnown?: RegExp;
}

const TURNS: readonly Turn[] = [
  // 除换届外均未落实: what is named was done, the rest was not, and the rest is not named.
  {
    pattern: new RegExp(
      `除[^;。]{1,40}?外,?(?:其余|其他|其它)?[^,;。]{0,6}?(?:[均都全皆概][部都]?|一律)?(?:[未没无缺]|不(?!存在))`,
    ),
    code: 'two-readings',
    counted: true,
  },
  // 仅7月开1次, 只有二季度开展: what was not held in the other months is meant and not said.
  {
    pattern: new RegExp(`(?:[只仅才就光])(?:有|是|在|于)*${WHEN}(?!${LACK})`),
    code: 'period-unstated',
    counted: false,
  },
  // 第1次至第2次按要求召开: and the others?
  {
    pattern: new RegExp(`第${NUMBER}次?[至到—-]第?${NUMBER}次`),
    code: 'period-unstated',
    counted: false,
  },
  // 未满3次, 少于4次: below a number, nobody knows how far.
  {
    pattern: new RegExp(
      `(?<!不)(?:[未没](?:能|有)?(?:满|足|够|到|达到?)|少于|低于|不及|不足|不满|不到|不够)${NUMBER}${TIMES}`,
    ),
    code: 'vague-count',
    counted: false,
  },
  // 出现问题2人未被通报
  {
    pattern: /(?:[未没]有?|不曾)(?:被|受到?|遭到?)/,
    code: 'two-readings',
    counted: true,
    unlessKnown: /[未没]有?(?:被|受|遭)/,
  },
  // 被本单位查处, 外单位发生1起
  {
    pattern: /(?:被|受到?|遭到?|由)(?:下级|下属|本单位|本部门|本局|本支部|自己|内部|同级)/,
    code: 'two-readings',
    counted: true,
    unlessKnown: /被(?:下级|本单位|本部门|内部)/,
  },
  {
    pattern: /(?:外|其他|其它|别的|兄弟|邻近|相邻)(?:单位|部门|支部|地区)/,
    code: 'two-readings',
    counted: true,
    unlessKnown: /(?:外|其他|其它|兄弟)(?:单位|部门|支部|地区)/,
  },
  // 2018年以前受到命名
  { pattern: /\d{4}年(?:度)?(?:以前|之前|前)/, code: 'other-period', counted: true },
  // 缺考1人次2人: two numbers run together.
  {
    pattern: new RegExp(`${NUMBER}${TIMES}${NUMBER}${TIMES}`),
    code: 'two-readings',
    counted: true,
  },
  // 旷工3/4天, 1+1=2次
  { pattern: /\d\/\d+(?:天|日|小时|元|分钟)/, code: 'vague-count', counted: true },
  { pattern: /\d[次人项]?=\d/, code: 'vague-count', counted: true },
  {
    pattern: /\d[次人项]?\+\d/,
    code: 'vague-count',
    counted: true,
    unlessKnown: /\d\+\d/,
  },
  // 三次缺一次: three held, or one of three?
  {
    pattern: new RegExp(
      `(?<=[一-龥])(?<![开到应有共需须实年月度])${NUMBER}次[中里内]?[缺少差漏]${NUMBER}次`,
    ),
    code: 'two-readings',
    counted: true,
  },
  // 总结无计划有
  {
    pattern: /[一-龥]{2,}无[一-龥]{2,}有(?=$|[,;。])/,
    code: 'two-readings',
    counted: true,
  },
  // 未发现无计划无总结情况: what is denied, and how often?
  {
    pattern:
      /(?:不存在|[未没]有?(?:发现|出现|发生))(?:(?!情况|情形|问题|现象)[^,;。]){0,20}[无未没](?:(?!情况|情形|问题|现象)[^,;。]){1,20}[无未没]/,
    code: 'two-readings',
    counted: true,
  },
  // 不存在A未召开、B少1次的情况: the denial may reach over the number.
  {
    pattern: new RegExp(
      `(?:不存在|[未没]有?(?:发现|出现|发生))[^,;。]{0,30}[少缺欠漏]${NUMBER}${TIMES}[^,;。]{0,6}(?:情况|情形|现象|问题)`,
    ),
    code: 'two-readings',
    counted: true,
  },
  // 2人未参加测试, where the standard charges for those who fail it.
  {
    pattern: /[未没]有?参加|缺考|缺席/,
    code: 'two-readings',
    counted: true,
    unlessKnown: /^(?![^]*不及格)|[未没]有?参加|缺考|缺席/,
  },
];

/** The turns of a cell that no number is read from. */
export function doubtfulTurns(
  text: string,
  facts: readonly Pick<Fact, 'count'>[],
  known: string,
): readonly { readonly code: Question['code']; readonly start: number; readonly end: number }[] {
  const charged = facts.some(({ count }) => count > 0);
  return TURNS.flatMap(({ pattern, code, counted, unlessKnown }) => {
    if (counted && !charged) return [];
    if (unlessKnown?.test(known) === true) return [];
    const found = pattern.exec(text);
    if (found === null) return [];
    return [{ code, start: found.index, end: found.index + found[0].length }];
  });
}
