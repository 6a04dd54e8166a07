import type { FiguresCompared } from './compare-figures';
import { isDenied } from './like-figures';
import type { ToldFigure } from './told-figures';
import type { ToldFinding } from './told-finding';

/** What every finding says, and that tells two numbers apart by nothing: 参加, 开展, 全年, 累计. */
export const NEUTRAL =
  /该(?:同志|干部|党员|局|村|领导)|同志|本人|党员干部|参加|参与|参会|出席|列席|到会|到场|开展|召开|组织|举行|举办|进行|主持|牵头|实施|完成|落实|制定|制作|建立|签订|签了|签署|达到|落到|到位|全部|全年|全勤|年度|年内|年初|年底|一年|本年|当年|近三年|三年|先后|累计|合计|总计|共计|合共|总共|一共|统计|其中|分别|均为|平均|实际|已经|目前|截至|截止|工作|情况|活动|记录|记载|台账|材料|资料|会议|专题|有关|相关|以及|并且|同时|另外|还有|以上|要求|按时|按期|及时|正常|按照|每月|每季度|每季|每年|每次|上半年|下半年|季度|深入|前往|赴|次数|人次|下来|里头|一起|累积|走访|项目款?|资金|款项|入户|到户|查阅|查看|核实|显示|发现|了解|反映|随机|现场|抽查|抽问|谈心|谈话|讲授|讲了|学习|研究|调研|督查|督办|帮扶|支部|党支部|所在|联系|贫困|脱贫|攻坚|党建|党组|党委|班子|成员|单位|部门|下属|党费|正确|随机|剩余|其余|拖欠|[题目答对错实余剩超应足额缴新仅抽多的了共各次计到在为是有和与及或则也都均就还已其该本另于以由对把将被给向从自至全总约每去来回说做办开交报送提个名]/g;

/** Whether words say no more than every finding says: 所在支部. */
export function isNeutral(words: string): boolean {
  return words.replace(NEUTRAL, '') === '';
}

/** What stands between a number and what it is of: 了, 共, 达到. */
const LIGHT =
  /(?:[了的共计到达为是有各均约近只仅就还都也另再又得出起成过上下等合总累]|分别|#|@|\s)+$/;

/** A list of names: 张某、李某. */
const LIST = /\p{Script=Han}{2,}(?:[、和及与]\p{Script=Han}{2,})+/gu;
const EXCEPT = /除(?!了?夕|尘|草|险)|以外|之外/;
const MENDED = /应为|应是|更正|勘误|多记|少记|漏记|错记|误记|重复|剔除|扣除|作废|补记|笔误/;

/** What a number is of: the word behind it, else the word before it; empty where that is what every finding says. */
export function headOf({ own, next }: Pick<ToldFigure, 'own' | 'next'>): string {
  const behind = next.replace(NEUTRAL, '').replace(/\P{Script=Han}/gu, '');
  if (behind.length > 1) return behind;
  const before = /\p{Script=Han}+$/u.exec(own.replace(LIGHT, ''))?.[0] ?? '';
  return before.slice(-2).replace(NEUTRAL, '');
}

function isSaid(head: string, { text }: ToldFinding): boolean {
  return [...head].every((each) => text.includes(each));
}

/** 柑橘5亩 beside 花椒5亩: each number stands with a word of its own that the other finding does not say. */
export function areOfOther(
  one: ToldFinding,
  other: ToldFinding,
  { pairs }: Pick<FiguresCompared, 'pairs'>,
): boolean {
  return pairs.some(
    ([mine, theirs]) =>
      !(isDenied(mine) && isDenied(theirs)) && areOfOtherWords([mine, one], [theirs, other]),
  );
}

type Telling = readonly [ToldFigure, ToldFinding];

/** Whether the words two numbers stand with are each said by the one finding only. */
export function areOfOtherWords([mine, one]: Telling, [theirs, other]: Telling): boolean {
  return !isSaid(headOf(mine), other) && !isSaid(headOf(theirs), one);
}

/** 与张某、李某各1次 beside 与张某1次: a name of a list is left out, and another of it is told. */
export function isNameLeft(one: ToldFinding, other: ToldFinding): boolean {
  return [...one.unread.matchAll(LIST)].some(([list]) => {
    const parts = list.split(/[、和及与]/).filter((part) => part.length > 1);
    // 走访张某、李某家: what stands before the first and behind the last is no name.
    const most = Math.min(...parts.map(({ length }) => length));
    const names = parts.map((part, at) => (at === 0 ? part.slice(-most) : part.slice(0, most)));
    const told = names.map((name) => [...name].filter((each) => other.text.includes(each)).length);
    return told.includes(most) && told.some((count) => count * 2 <= most);
  });
}

/** 每月1次（8月除外）, 应为12次: an exception or a correction that only the one tells. */
export function isExceptLeft(one: ToldFinding, other: ToldFinding): boolean {
  const short = other.figures.some(({ role, value }) => role === 'short' || value === 0);
  const lacks = short || /[未没缺除外欠]|其余|其他/.test(other.text);
  return (
    (EXCEPT.test(one.text) && !lacks) ||
    (MENDED.test(one.claim.normal) && !MENDED.test(other.claim.normal))
  );
}

const BECAME = /(?:增[加长]?|减少?|提[高升]|降低?|上升|下降)(?:到|至|为)/;
const CHANGED_BY = /(?:增[加长]?|减少?|提[高升]|降低?|上升|下降)了/;

/** 增加到15名 beside 增加了15名. */
export function isChangedOtherwise(
  { text: one }: ToldFinding,
  { text: other }: ToldFinding,
): boolean {
  return BECAME.test(one) !== BECAME.test(other) && CHANGED_BY.test(one) !== CHANGED_BY.test(other);
}

const OVER = /超过#|逾#|#(?:有余|之多)/;

/** 超过6次, 6次有余 beside 6次. */
export function isOver({ unread: one }: ToldFinding, { unread: other }: ToldFinding): boolean {
  return OVER.test(one) !== OVER.test(other);
}

const ABOUT = /近(?![一二三两0-9]?年)/;

/** 隔周1次 beside 每周1次: a number of which only one is not counted (R80). */
export function isAbout({ text: one }: ToldFinding, { text: other }: ToldFinding): boolean {
  return ABOUT.test(one) !== ABOUT.test(other);
}

const LEADS = /主持|主讲|牵头|带队|召集|组织(?![生部员委])/;
const ATTENDS = /参[加与会]|列席|出席|旁听|到会/;

/** 主持1次 beside 参加1次: who leads is more than there. */
export function isOtherPart({ text: one }: ToldFinding, { text: other }: ToldFinding): boolean {
  const only = (text: string): boolean => LEADS.test(text) && !ATTENDS.test(text);
  const there = (text: string): boolean => ATTENDS.test(text) && !LEADS.test(text);
  return (only(one) && there(other)) || (only(other) && there(one));
}

const EXCUSED = /请.?假/;
const UNEXCUSED = /(?:[未无不]|没有?)(?:曾|有|履行|办理)?请.?假/;

/** 缺席1次，已请假 beside 缺席1次，没有请假. */
export function isOtherExcuse({ text: one }: ToldFinding, { text: other }: ToldFinding): boolean {
  const both = EXCUSED.test(one) && EXCUSED.test(other);
  return both && UNEXCUSED.test(one) !== UNEXCUSED.test(other);
}

const ONESELF = /本人|亲自|独自|自己/;

/** 本人授课6场 beside 6场，本人2场、外请4场: who did the parts only the one tells. */
export function isByOthers(one: ToldFinding, other: ToldFinding): boolean {
  return ONESELF.test(one.text) && one.figures.length < other.figures.length;
}
