import { trim, tokensWithin } from './lexer';
import type { Lexed, Stretch } from './lexer';
import { LIGHT_VERBS, NEGATIONS } from './task-words';
import { wordList } from './word-list';

/** Words that hold 和, 与 or 及 without joining anything. */
const HOLDERS = wordList(`
  和谐 和平 和解 和睦 总和 饱和 共和 缓和 温和 参与 与会 与时俱进 及时 及格 涉及 普及 不及
  以及其他 与否 赠与 触及 危及 及其 波及 顾及 给与
`);

const JOINERS = wordList('以及 和 及 与 或者 或 并');
/** 及 and 与 bind closer than 、: 「党组织及党员信息采集、红星云关注」 are two things. */
const CLOSE = new Set(['及', '与', '或', '或者', '并']);

interface Joint extends Stretch {
  readonly word: string;
}

/** The places between the members of a list: 、 and 和/及/与, outside names and asides. */
function jointsOf(lexed: Lexed, within: Stretch): readonly Joint[] {
  const joints: Joint[] = [];
  for (const token of tokensWithin(lexed, within)) {
    if (token.kind === 'pause') joints.push({ ...token, word: '、' });
    else if (token.kind === 'word') joints.push(...joinersIn(lexed, clip(token, within)));
  }
  return joints;
}

function clip(token: Stretch, within: Stretch): Stretch {
  return { start: Math.max(token.start, within.start), end: Math.min(token.end, within.end) };
}

function joinersIn({ text }: Lexed, within: Stretch): readonly Joint[] {
  const joints: Joint[] = [];
  for (let at = within.start; at < within.end; at += 1) {
    const held = HOLDERS.endFrom(text, at, within.end);
    if (held !== null) {
      at = held - 1;
      continue;
    }
    const end = JOINERS.endFrom(text, at, within.end);
    if (end === null || at === within.start || end === within.end) continue;
    if (HOLDERS.endFrom(text, at - 1, within.end) === at + 1) continue;
    joints.push({ start: at, end, word: text.slice(at, end) });
    at = end - 1;
  }
  return joints;
}

/** Which of the joints part the list: 、 first, then the one 和 that closes it; 及 and 与 only where nothing else does. */
function partingJoints(lexed: Lexed, joints: readonly Joint[]): readonly Joint[] {
  const pauses = joints.filter((joint) => joint.word === '、');
  const loose = joints.filter((joint) => joint.word !== '、' && !CLOSE.has(joint.word));
  const lastPause = pauses.at(-1);
  if (lastPause !== undefined) {
    const closing = loose.filter((joint) => joint.start > lastPause.end).at(0);
    return closing === undefined ? pauses : [...pauses, closing];
  }
  if (loose.length > 0) return loose;
  return joints
    .filter((joint) => startsVerb(lexed, joint.end) || joint.word === '及' || joint.word === '与')
    .slice(0, 1);
}

function startsVerb({ text }: Lexed, at: number): boolean {
  return LIGHT_VERBS.endFrom(text, at) !== null || NEGATIONS.endFrom(text, at) !== null;
}

/** The members of a list in the order of the text; one member where nothing is listed. */
export function splitList(lexed: Lexed, within: Stretch): readonly Stretch[] {
  const members: Stretch[] = [];
  let start = within.start;
  for (const joint of partingJoints(lexed, jointsOf(lexed, within))) {
    members.push(trim(lexed, { start, end: joint.start }));
    start = joint.end;
  }
  members.push(trim(lexed, { start, end: within.end }));
  return members.filter((member) => member.end > member.start);
}

/** Whether a list says itself that it is open: 「…等」, 「其他…」. 等 within a member before the last is that member's own. */
export function isOpenList(lexed: Lexed, within: Stretch): boolean {
  const members = splitList(lexed, within);
  return members.some(({ start, end }, at) => {
    const words = lexed.text.slice(start, end);
    const last = at === members.length - 1;
    return (
      /^(?:其他|其它)/.test(words) || (last && /等(?!级|次|级次|候|于|同)|其他|其它/.test(words))
    );
  });
}

/** Whether there is any 、 outside names: the surest sign of a list. */
export function hasPause(lexed: Lexed, within: Stretch): boolean {
  return tokensWithin(lexed, within).some((token) => token.kind === 'pause');
}
