import { deniesAll } from '../words/fact-lexicon';
import { isSense } from '../words/token-claims';
import type { FactToken } from '../words/scan-facts';

const DONE_DEEDS =
  /(?:[写定建讲传交缴编印发立订签配设选换评测改]|研究|制定|制订|出台|建立|上传|上报|报送|成立|解决|化解|参加|排查|传达|部署|指导|整理|健全|完善)$/;

/** 学习了, 总结写了 */
export function isDoneByNow(spoken: readonly FactToken[], atEnd = true): boolean {
  return spoken.some((token, at) => {
    if (spoken[at + 1]?.text !== '了') return false;
    if (token.kind !== 'noun') return atEnd && isSense(token, 'verb');
    return DONE_DEEDS.test(token.text) && (!atEnd || spoken[at + 2] === undefined);
  });
}

/** 《红星云》每月上传: as often as asked, and nothing said against it. */
export function isAtPace(tokens: readonly FactToken[]): boolean {
  const last = tokens.at(-1);
  const at = tokens.findIndex((token) => isSense(token, 'quoted-target'));
  if (last === undefined || at < 0 || at > tokens.length - 2) return false;
  return isSense(last, 'verb') || (last.kind === 'noun' && DONE_DEEDS.test(last.text));
}

/** 没有及时制定 */
export function isLate(spoken: readonly FactToken[]): boolean {
  return spoken.some(
    (token, at) =>
      isSense(token, 'neg') && /^(及时|按时|按期|如期)/.test(spoken[at + 1]?.text ?? ''),
  );
}

/** 均 or 全部, said of what was done. */
export function saysAll(tokens: readonly FactToken[]): boolean {
  return tokens.some((token) => isSense(token, 'all') && !deniesAll(token.text));
}

/** 均按分工指导: 均 and what is asked for. */
export function isAllAsAsked(tokens: readonly FactToken[]): boolean {
  const at = tokens.findIndex((token) => isSense(token, 'all') && !deniesAll(token.text));
  const next = tokens[at + 1];
  return next?.kind === 'noun' && (at > 0 || (at === 0 && DONE_DEEDS.test(next.text)));
}

/** 有2次: there were two of whatever the column lists. */
export function isMereExistence(tokens: readonly FactToken[]): boolean {
  return tokens.every((token) => !isSense(token, 'ok', 'held') || token.text === '有');
}

/** 均落实, 都开了: a verb that 均 says of all. */
export function isAllDone(tokens: readonly FactToken[]): boolean {
  return saysAll(tokens) && tokens.some((token) => isSense(token, 'verb'));
}
