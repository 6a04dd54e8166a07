import type { Points } from '../../base/points';
import { NO_POINTS, pointsOf } from '../../base/points';
import { unitSet } from '../../base/unit-set';
import { readNumeral } from '../../standard/numeral';

/** Points a person wrote beside the facts, and what they are of. */
export interface StatedPoints {
  readonly points: Points;
  /** 扣2分 · 共扣2分 · 各扣2分 · 每次扣2分 · 得8分, 不得分 · 加2分 · 最高扣2分. */
  readonly of: 'facts' | 'all' | 'each' | 'rate' | 'score' | 'bonus' | 'ceiling';
  readonly end: number;
  /** 视情节扣1分: somebody fixed the amount, as only some rules leave it to them. */
  readonly fixed?: true;
}

const DEDUCTS =
  /(?:(?:根据|依据|按照|按|依)(?:评分标准|评分细则|要求|规定|标准|细则|规则))?(视情节(?:轻重)?|视情况|视情|酌情)?(各|分别|均|都|每[次项人个条处起]?|共计|合计|总计|累计|总共|一共|小计|总|共)?(?:建议|应当|应该|应|须|需|要|予以|可)?(?:扣除|扣减|扣掉|扣去|扣了|扣|减去|减掉|减)(?:分|得分)?(?:数|值|情况)?[:=为]?(?=[0-9零一二两三四五六七八九十半])/y;
const CEILINGS =
  /(?:累计|合计|总共|共)?(?:最高|最多)(?:只)?(?:扣|加|计|得)(?=[0-9零一二两三四五六七八九十半])/y;
const NO_SCORE = /(?:本项|此项|该项)?(?:不予得分|不得分|不计分|不予计分)/y;
const MINUS = /[-—−](?=\d+(?:\.\d+)?分)/y;
const SCORES =
  /(?:本项|此项|该项)?(?:实得分|实际得分|最后得分|最终得分|得分|实得|应得|可得|得|记|评|给|打)[:=为]?(?=[0-9零一二两三四五六七八九十])/y;
const ADDS = /(?:奖励|加分|加)[:=为]?(?=\d|[一二两三四五六七八九十]+分)/y;

/** Every unit a statement of points can begin with. */
const begins = unitSet(
  '最不根依按各分均都每共合总累一小建应须需要予可扣减—−本此该实最得记评给打奖加视酌-',
);

/** 扣2分, 共扣3分, 各扣0.5分, -1分, 得8分 at `at`; null where no points are stated there. */
export function statedAt(text: string, at: number): StatedPoints | 'doubtful' | null {
  if (!begins(text, at)) return null;
  const ceiling = matchAt(CEILINGS, text, at);
  if (ceiling !== null) return amountAt(text, at + ceiling[0].length, 'ceiling', true);
  const none = matchAt(NO_SCORE, text, at);
  if (none !== null) return { points: NO_POINTS, of: 'score', end: at + none[0].length };
  const deducts = matchAt(DEDUCTS, text, at);
  if (deducts !== null) {
    const amount = amountAt(text, at + deducts[0].length, scopeOf(deducts[2]), false);
    const fixed = deducts[1] !== undefined && amount !== null && amount !== 'doubtful';
    return fixed ? { ...amount, fixed: true } : amount;
  }
  const minus = matchAt(MINUS, text, at);
  if (minus !== null) return amountAt(text, at + minus[0].length, 'facts', true);
  const scores = matchAt(SCORES, text, at);
  if (scores !== null) {
    return amountAt(text, at + scores[0].length, 'score', !scores[0].includes('得分'));
  }
  const adds = matchAt(ADDS, text, at);
  return adds === null ? null : amountAt(text, at + adds[0].length, 'bonus', true);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function scopeOf(word: string | undefined): StatedPoints['of'] {
  if (word === undefined) return 'facts';
  if (word.startsWith('每')) return 'rate';
  return /^(视情节(?:轻重)?|视情况|视情|酌情)?(各|分别|均|都)$/.test(word) ? 'each' : 'all';
}

function amountAt(
  text: string,
  at: number,
  of: StatedPoints['of'],
  needsUnit: boolean,
): StatedPoints | 'doubtful' | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const unit = text.startsWith('分', numeral.end) && !text.startsWith('分之', numeral.end);
  const end = unit ? numeral.end + 1 : numeral.end;
  if (!unit && needsUnit) return null;
  if (/^(?:[—~至到或半多余/+*×-]|分之|左右|以上|以下|[次项人个])/.test(text.slice(end, end + 2))) {
    return 'doubtful';
  }
  const points = pointsOf(numeral.value);
  return points === null ? 'doubtful' : { points, of, end };
}
