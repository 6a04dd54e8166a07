import { NEUTRAL } from './prove-words';
import type { ToldFinding } from './told-finding';

/** What binds a sentence, or says that it was looked at: no fact. */
const BINDING =
  /[查发]出|下发|筹[资集措]?|处|经[核检]?查[阅看实]?|[核检]查(?=[,;。:]|(?!\p{Script=Han}))|查(?=[考走阅看台登])|时间[是为]|时长|登记|考勤|结果|等次|任务|规定|期限|之内|以内|内|里|因(?:公|病|事|工作)?(?:出差|外出|请假|开会|培训|住院)?|现象|情况|情形|行为|问题|外出|形成|撰写|坚持|分布|家中|如实|属实|属|发言|[近系即又起作经其同度所等能正在着过工单购收之院班金填驻坚持予可曾需须且故因便某处里间时]/gu;

/** 较好地, 能够, 按要求: how well it is said to be done. */
const PRAISE =
  /按(?:照|要求|规定)?|能够?|(?:较[为好]|比较好?|很好|良好|认真|切实|积极|主动|自觉|严格|模范|扎实|全面|充分|始终|一贯|正常|规范|有序|及时)地?/g;

/** 达标, 不符合要求: judged by itself (R52). */
const VERDICT =
  /(?:未能?|没有?|尚未|不能?)?(?:完全)?(?:达标|(?:达[到不]到?|符合)[^,;；。#@]{0,4}(?:要求|标准|规定))/g;

/** 无缺席, 从未间断, 一个不落: of what was told, nothing is missing. */
const NONE_MISSING =
  /(?:无一?|没有?|未(?:曾|有|出现|发现)?|从[未不]|不存在)(?:过|任何|[人次项个])*(?:缺[席勤课岗]?|遗漏|漏[项缺]?|间断|中断)(?:现象|情况|情形)?|一[个次项户人]?[不没](?:少|落|缺|漏)/g;

/** Words that deny or leave out: one says what another does. */
const DENIALS = /[未没无不缺漏欠差除少]/g;
const WORDLESS = [VERDICT, NONE_MISSING, PRAISE, /[缺欠]席|[资材]料齐全|翻阅/g, NEUTRAL, BINDING];
const WORDS = /\p{Script=Han}+/gu;

/**
 * The words of the one that neither the other finding says nor the indicator, and that tell more than every finding does (R112).
 * What is missing may be told by numbers (`counted`): 实到10次 of 12 beside 缺2次.
 */
export function unsaidWords(
  one: ToldFinding,
  other: ToldFinding,
  { asked, counted }: { readonly asked: string; readonly counted: boolean },
): string {
  const said = `${other.text} ${asked}`;
  const denied = counted || hasDenial(other.text);
  const words = WORDLESS.reduce((left, each) => left.replace(each, ' '), one.unread);
  const isTold = (piece: string): boolean =>
    (denied || !hasDenial(piece)) && piece.split(DENIALS).every((word) => isSaid(word, said));
  const pieces = [...words.matchAll(WORDS)].map(([piece]) => piece);
  return pieces.filter((piece) => !isTold(piece)).join('');
}

/** Word by word: every two characters that stand together do so there too. */
function isSaid(words: string, said: string): boolean {
  if (words.length < 2) return said.includes(words);
  return [...words.slice(1)].every((each, at) => said.includes((words[at] ?? '') + each));
}

/** 已请假 and 没有请假; 6月以前每月去，7月起没有 and 6月以前没到，7月起每月去: other things, or of another time, are denied. */
export function areDenialsApart(one: ToldFinding, other: ToldFinding): boolean {
  const [mine, theirs] = [denialsOf(one), denialsOf(other)];
  if (mine.replace(/@/g, '') !== theirs.replace(/@/g, '')) return true;
  return mine.includes('-') && /@.*@/.test(mine) && /@.*@/.test(theirs) && mine !== theirs;
}

/** 除2个月未缴外. */
const EXCEPT = /除了?[^,;；。]{1,12}?[以之]?外/g;

/** What is denied (`-`) among the times (`@`), in order. */
function denialsOf({ unread }: ToldFinding): string {
  const plain = [VERDICT, NONE_MISSING].reduce((left, each) => left.replace(each, ''), unread);
  const told = plain.replace(EXCEPT, '未').match(/@|[未没无不缺漏欠差除少]+/g) ?? [];
  return told.map((each) => (each === '@' ? each : '-')).join('');
}

export function hasDenial(words: string): boolean {
  return words.search(DENIALS) >= 0;
}
