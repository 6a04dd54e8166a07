import { BLURRED_FAULTS, deniesAll } from '../words/fact-lexicon';
import { isOne, isSense } from '../words/token-claims';
import type { FactToken } from '../words/scan-facts';

/** 没有一项未整改, 不存在迟报, 无缺席, 未发现不及格. */
export function denies(tokens: readonly FactToken[]): boolean {
  return tokens.some((token, at) => {
    const rest = tokens.slice(at + 1);
    const next = rest[0];
    const fault = rest.some((each) => isSense(each, 'neg', 'short', 'fail'));
    if (isSense(token, 'deny')) return fault;
    if (!isSense(token, 'neg') || !/^(无|没有|没|未)$/.test(token.text) || next === undefined) {
      return false;
    }
    if (isSense(next, 'neg', 'short', 'fail')) return true;
    if (rest.some((each) => isSense(each, 'fail') && BLURRED_FAULTS.test(each.text))) return true;
    return isOne(next) && fault;
  });
}

/** 无落实“两个维护”不到位现象: what is said not to be there stands between 无 and 现象. */
export function deniesAtEnd(tokens: readonly FactToken[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined || !/^(现象|情况|情形|问题|行为)$/.test(last.text.slice(-2))) return false;
  const at = tokens.findIndex((token) => isSense(token, 'neg') && /^(无|没有)$/.test(token.text));
  if (at < 0 || tokens.slice(0, at).some((token) => isSense(token, 'neg', 'short', 'fail', 'ok'))) {
    return false;
  }
  const faults = tokens.slice(at + 1).filter((token) => isSense(token, 'neg', 'short', 'fail'));
  const [fault] = faults;
  return faults.length === 1 && fault !== undefined && tokens.indexOf(fault) >= tokens.length - 2;
}

/** 未开展廉政教育 党风廉政建设落实到位, run together: what is denied of one thing and said of another. */
export function bothWays(tokens: readonly FactToken[]): boolean {
  const noAt = tokens.findIndex(
    (token) =>
      isSense(token, 'neg', 'short', 'fail') || (isSense(token, 'all') && deniesAll(token.text)),
  );
  if (noAt < 0) return false;
  const yes = (token: FactToken): boolean =>
    (isSense(token, 'ok', 'held') && token.text !== '有' && token.text !== '已') ||
    isVerbDone(token);
  return tokens.some((token, at) => {
    if (!yes(token)) return false;
    const between = at > noAt ? tokens.slice(noAt + 1, at) : tokens.slice(at + 1, noAt);
    return between.some(({ kind }) => kind === 'noun');
  });
}

/** 均未 + 未, 缺 + 未: two words for one lack. */
export function isOneFault(negations: readonly FactToken[]): boolean {
  const [first, second] = negations;
  return (
    negations.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    first.end === second.start &&
    isSense(first, 'all')
  );
}

/** 按要求召开 needs no 已. */
export function isVerbDone(token: FactToken): boolean {
  return isSense(token, 'verb') && /^(按|及时)/.test(token.text);
}
