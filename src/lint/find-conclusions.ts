import type { Passage, Scheme } from '../scheme/scheme';
import { readShareAt } from '../standard/share';
import { settle } from './decide';
import type { Finding } from './finding';
import type { Rubric } from './rubric';

type Share = readonly [number, number];

/** One sentence of the body that ends in a conclusion: everything was met, or a share of it was not. */
interface ConclusionRule {
  readonly ref: string;
  readonly quote: string;
  readonly conclusion: string;
  /** Least share that was not met; null where everything has to be met. */
  readonly unmet: Share | null;
  /** 「不足三分之二」 bounds the share from above. */
  readonly bounded: boolean;
}

/** L37, L38: what is neither wholly met nor bad enough has no conclusion, and what is worst meets two of them. */
export function findConclusions({ scheme, passages }: Rubric): readonly Finding[] {
  const rules = readConclusions(passages);
  const whole = rules.find(({ unmet }) => unmet === null);
  const shares = rules
    .filter((rule): rule is SharedRule => rule.unmet !== null)
    .sort((a, b) => a.unmet[0] * b.unmet[1] - b.unmet[0] * a.unmet[1]);
  return [...findGap(scheme, whole, shares[0]), ...findOverlaps(scheme, shares)];
}

type SharedRule = ConclusionRule & { readonly unmet: Share };

function findGap(
  scheme: Scheme,
  whole: ConclusionRule | undefined,
  least: SharedRule | undefined,
): readonly Finding[] {
  if (whole === undefined || least === undefined || least.unmet[0] === 0) return [];
  return [
    {
      code: 'conclusion-gap',
      severity: 'ask',
      passage: least.ref,
      params: { below: least.unmet, conclusions: [whole.conclusion, least.conclusion] },
      quotes: [whole.quote, least.quote],
      ...settle(scheme, { question: 'conclusion-gap', words: /没有结论|待会审/ }),
    },
  ];
}

function findOverlaps(scheme: Scheme, shares: readonly SharedRule[]): readonly Finding[] {
  return shares.slice(1).flatMap((more, at): readonly Finding[] => {
    const less = shares[at];
    if (less === undefined || less.bounded || less.conclusion === more.conclusion) return [];
    return [
      {
        code: 'conclusion-overlap',
        severity: 'ask',
        passage: more.ref,
        params: {
          shares: [less.unmet, more.unmet],
          conclusions: [less.conclusion, more.conclusion],
        },
        quotes: [less.quote, more.quote],
        ...settle(scheme, { question: 'conclusion-overlap', words: /两个结论|从重/ }),
      },
    ];
  });
}

/** 「结论为“不到位”」, 「评定为不到位」. */
const CONCLUDED =
  /(?:结论|评定|认定|确定|鉴定|评价|评)(?:意见|结果)?[为是：:]“?([^“”，。；：]{2,60})/;
const MET = /(?:全部|所有|均|都)[^，。；]{0,12}(?:达到|符合|达标)/;
const MISSED = /(?:没有?|未|不)(?:达到|达|符合|完成)|不合格|不达标/;
const BOUND = /(?:不足|不到|少于|低于|不超过)(?:其中|总数的|指标的?)?$/;

/** 「不足三分之一未达到的」 begins with nothing. */
const NOTHING: Share = [0, 1];

/** Conclusions hold for the cases listed after them, over as many passages as the list takes. */
function readConclusions(passages: readonly Passage[]): readonly ConclusionRule[] {
  const rules: ConclusionRule[] = [];
  let conclusion: string | null = null;
  for (const { ref, text } of passages) {
    for (const quote of text.split(/[。；]/).map((each) => each.trim())) {
      conclusion = CONCLUDED.exec(quote)?.[1]?.split(/[（(、]/)[0] ?? conclusion;
      if (conclusion === null) continue;
      const shares = readShares(quote);
      const [least] = shares.filter(({ above }) => !above);
      if (shares.length > 0 && MISSED.test(quote)) {
        const bounded = shares.some(({ above }) => above);
        rules.push({ ref, quote, conclusion, unmet: least?.share ?? NOTHING, bounded });
      } else if (shares.length === 0 && MET.test(quote) && CONCLUDED.test(quote)) {
        rules.push({ ref, quote, conclusion, unmet: null, bounded: false });
      }
    }
  }
  return rules;
}

/** 1/3, 三分之一; `above` where it is the end of the range: 不足三分之二. */
function readShares(text: string): readonly { readonly share: Share; readonly above: boolean }[] {
  return [...text.matchAll(SHARE)].flatMap(({ 0: words, index }) => {
    const share = shareIn(words);
    const after = text.slice(index + words.length, index + words.length + 2);
    const above = BOUND.test(text.slice(0, index)) || after === '以下' || after === '以内';
    return share === null ? [] : [{ share, above }];
  });
}

const SHARE = /\d+\s*\/\s*\d+|\d+(?:\.\d+)?%|[一二三四五六七八九十]+分之[一二三四五六七八九十]+/g;

/** A share of more than the whole is none. */
function shareIn(words: string): Share | null {
  const found = readShareAt(words.replace(/\s/g, ''), 0, words.length)?.share;
  return found === undefined || found.part > found.whole ? null : [found.part, found.whole];
}
