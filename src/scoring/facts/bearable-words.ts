import type { Said } from './fact-claim';
import { MAKING } from '../words/fact-lexicon';
import { isSense } from '../words/token-claims';
import { nounsAround, nounsOf } from '../words/phrase-nouns';
import type { Phrase } from '../words/fact-phrases';
import type { ItemWords, LineWords } from '../words/line-words';
import { coveredBy } from '../words/unit-pairs';
import type { LineMatch } from '../words/match-line';
import { isBesideName } from './plain-doing';
import { tellsPapers } from './tells-doing';

/** A word of its own, as short as a name, in front of a number of people. */
export function isName(strange: string, { tokens }: Phrase): boolean {
  return tokens.some(
    (token, at) =>
      token.kind === 'noun' &&
      token.text === strange &&
      strange.length <= 4 &&
      tokens[at + 1]?.kind === 'figure',
  );
}

/** 「某己1人」 may stand beside a number of people, 「资料」 beside a tick. */
export function isBearable(
  found: LineMatch & { readonly kind: 'line' },
  phrase: Phrase,
  persons: boolean,
  said: Said,
  item: ItemWords,
): boolean {
  const strange = found.strange.replace(TRADES, '').trim();
  if (strange === '') return true;
  if (persons && isName(strange, phrase)) return true;
  if (isAdverse(strange)) return false;
  if (said.claim.kind === 'ok' && said.claim.told && said.faults.length === 0) {
    if (isWell(phrase) || MAKING.test(strange)) return true;
  }
  if (isModifier(strange, phrase, found.words)) return true;
  if (isBesideName(strange, nounsOf(phrase.tokens), said, found.words)) return true;
  // 年报漏报1次: whatever it was that came late.
  if (
    said.faults.length > 0 &&
    said.faults.every((fault) => /^[迟漏错]报$/.test(fault)) &&
    strange.length < 9
  )
    return true;
  const { after } = nounsAround(phrase.tokens);
  const charged = `${found.words.rule.trigger}${found.words.ownText}`;
  if (/^(参加|参与)$/.test(strange) && after.includes(strange)) {
    return (
      /^[人次]/.test(found.words.line.unit ?? '') && /未.{0,4}(开展|组织|参加)|缺/.test(charged)
    );
  }
  if (/[无缺]|没有|未制定|未建立/.test(found.words.rule.trigger) && MAKING.test(strange))
    return true;
  if (
    /^(ok|held|bare|pace)$/.test(said.claim.kind) &&
    strange.split(' ').every((word) => DOING.test(word.replace(/^[会议]|[会议]$/g, '')))
  ) {
    return true;
  }
  if (isDetail(found, nounsOf(phrase.tokens), said, item)) return true;
  if (said.claim.kind === 'ok' && said.claim.told && tellsPapers(strange)) return true;
  const tick = found.words.line.control === 'check';
  return tick && strange.split(' ').every((word) => /^(资料|材料|手续|事宜|任务)$/.test(word));
}

const TRADES = /科员|职员|专员|干事|会计|出纳|工人|文书/g;

const ADVERSE =
  /[不没未无非缺少漏迟错误拖坏丢假]|通报|处分|查处|批评|约谈|投诉|举报|空缺|破损|老化|故障|闲置|争议|矛盾|质疑|代|替|推迟|延|取消|暂停|停|撤|问题|困难|整改|拟|将|申请|审批|计划|需|应|须|再|进一步|改正|纠正|指出|提醒|督促|逐|仅|只/;

/** 上级交办的突出问题: which one it is. */
function isModifier(strange: string, { tokens }: Phrase, { own }: LineWords): boolean {
  const at = tokens.findIndex(({ text }) => text === '的');
  const nouns = (some: Phrase['tokens']): string =>
    some
      .filter(({ kind }) => kind === 'noun')
      .map(({ text }) => text)
      .join(' ');
  if (at < 1 || !nouns(tokens.slice(0, at)).includes(strange)) return false;
  return coveredBy(nouns(tokens.slice(at + 1)), own).some(Boolean);
}

/** 学分全部达标 says how it is; 已 alone leaves that to its verb. */
export function isWell({ tokens }: Phrase): boolean {
  return tokens.some(
    (token) => isSense(token, 'ok') && !/^(已经?|有|及时|按.{1,2}|如期)$/.test(token.text),
  );
}

/** 笔记也全, 桌椅齐备: well done, and of nothing that may be a fault. */
export function isPraised(phrase: Phrase, nouns: string, claim: Said['claim']): boolean {
  const ofPoints = phrase.tokens.some(({ text }) => text.includes('扣分'));
  const praised = claim.kind === 'ok' && claim.told && isWell(phrase);
  return praised && nouns.length > 1 && !ofPoints && !isAdverse(nouns);
}

/** Words that may tell of a fault of their own. */
function isAdverse(strange: string): boolean {
  return ADVERSE.test(strange);
}

/** How a thing was done that was done: more than asked for is no fault. */
const DOING =
  /^(创建|传达|专题|集中|研讨|贯彻|宣讲|部署|报备|备案|印发|公示|通过|列入|共建|立案|发文|正式|授予|设|设有|固定|专门)$/;

/** 发展党员程序不规范, 网络学院学分未达标: a word beside or within a name that is nearly whole, under a fault that is charged. */
function isDetail(
  { words, strange }: LineMatch & { readonly kind: 'line' },
  nouns: string,
  { faults }: Said,
  item: ItemWords,
): boolean {
  if (faults.length === 0 || !/^\p{Script=Han}{2}$/u.test(strange) || /[未无不没]/.test(strange))
    return false;
  const at = nouns.indexOf(strange);
  const before = nouns.slice(0, at).trim();
  const after = nouns.slice(at + strange.length);
  const known = (text: string): boolean =>
    text.length > 1 && coveredBy(text, words.own).every(Boolean);
  if (known(before) && known(after)) return true;
  return (
    after === '' &&
    before.length >= 4 &&
    words.line.control === 'counter' &&
    item.text.includes(before)
  );
}
