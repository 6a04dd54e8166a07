import { isSense } from '../words/token-claims';
import type { Phrase } from '../words/fact-phrases';
import { normaliseWords } from '../words/fact-text';
import type { Subject } from './find-subject';
import { coveredBy, pairsOf } from '../words/unit-pairs';
import type { LineWords } from '../words/line-words';

/** Verbs that leave no doubt that something took place; 组织 also begins 组织生活会. */
const HELD = /^(召开|开展|举办|举行)$/;
const DONE_AT_END = /.(召开|开展|组织|举办|举行|落实|完成|印发|出台|制定)$/;

/** 支委会7月、8月召开，9月未召开: a bare verb after its thing says that it was done, or only opens what follows; nobody can tell. */
export function tellsDoing({ tokens }: Phrase): boolean {
  const plain = tokens.filter((token) => !isSense(token, 'neutral', 'period'));
  const last = plain.at(-1);
  if (last === undefined || !plain.some(({ kind }) => kind === 'noun')) return false;
  const noun = plain.filter(({ kind }) => kind === 'noun').length > 1;
  if (last.kind === 'noun' && DONE_AT_END.test(`${noun ? '。' : ''}${last.text}`)) return true;
  return (
    isSense(last, 'verb') || plain.some((token) => isSense(token, 'verb') && HELD.test(token.text))
  );
}

const HAPPENING = /发生|出现|产生|造成|引发/;

/** 发生不团结问题: what a rule with other faults beside it charges for by the same words. */
export function tellsHappening({ tokens }: Phrase, { words }: Subject, standard: string): boolean {
  const text = tokens.map((token) => token.text).join('');
  const verb = HAPPENING.exec(text);
  if (verb === null || words.line.control !== 'check') return false;
  return text.length > verb.index + 3 && standard.includes(text.slice(verb.index, verb.index + 4));
}

/** 正在创建, 拟申报: not done yet. */
export function isNotYet({ tokens }: Phrase): boolean {
  return tokens.some(({ text }) => /^(正在|拟|准备|争取|力争)$|申报|推荐|候选/.test(text));
}

/** 没出过事: says well of nothing by name, and takes back no fault told before it. */
export function tellsNoTrouble({ tokens }: Phrase): boolean {
  const said = tokens.filter((token) => !isSense(token, 'neutral', 'period'));
  return said.length === 1 && /事情?$|[岔乱]子$|案[子件]$/.test(said[0]?.text ?? '');
}

/** 除5月外 */
export function isException({ tokens }: Phrase): boolean {
  return /^(以|之)?外$/.test(tokens.at(-1)?.text ?? '');
}

const MADE =
  /(?:制定|制订|建立|编制|出台|印发|撰写|形成|拟定)[^ ]*\p{Script=Han}{2}|.(?:印发|出台|已报|上报)$/u;

/** 支部按期换届: the very name of the part says how it is to be done. */
export function isNamedWell(nouns: string, name: string): boolean {
  if (/^(按期|按时|及时|规范)/.test(name) && nouns.includes(name)) return true;
  // 开户资料留存 for 留存党费开户
  const verb = name.slice(0, 2);
  if (name.length < 5 || !nouns.endsWith(verb) || nouns.length < 5) return false;
  return coveredBy(nouns.slice(0, -2), pairsOf(name.slice(2))).some(Boolean);
}

/** 纳入预算 under 未纳入预算: the words stand in the rule right behind its negation. */
export function isDeed(nouns: string, { rule, ownText, event, name }: LineWords): boolean {
  if (event || nouns.length < 3) return false;
  if (isNamedWell(nouns, name)) return true;
  const charged = `${normaliseWords(rule.trigger)}；${ownText}`;
  // 年初制定计划 under 无计划
  if (charged.includes('无') && MADE.test(nouns) && !/[未没不]/.test(nouns)) return true;
  return ['未', '没有', '不'].some((not) => charged.includes(`${not}${nouns}`));
}

const SOURCE = /^经?(?:查(?=\d)|查阅|查看|核对|调阅|翻阅|根据|依据|对照|询问|访谈|走访)/;
const PAPERS = /^(?:[\p{Script=Han}]{0,2}(?:资料|材料|记录|台账|档案|手续|照片|图片|佐证))$/u;

/** 查阅会议记录，经查看帮扶手册: where it was looked up. */
export function namesSource({ tokens }: Phrase): boolean {
  return SOURCE.test(tokens.map(({ text }) => text).join(''));
}

/** 资料完整, 均有记录: papers that are as they should be say nothing of what was done, and nothing against it. */
export function tellsPapers(nouns: string): boolean {
  return PAPERS.test(nouns);
}

/** 、桌椅等硬件设施: what stands before 等 is an example of the name behind it. */
export function givesExamples({ tokens }: Phrase): boolean {
  const at = tokens.findIndex(({ text }) => text === '等');
  return at > 0 && tokens[at + 1]?.kind === 'noun';
}
