import type { Cell } from '../base/cell';
import { formatPoints, numberOfPoints } from '../base/points';
import type { Points } from '../base/points';
import type { Quota, TiesEffect } from '../scheme/scheme';
import { at, fixedRange, linkTo } from './sheet-plan';

/** Columns and rows a summary's formulas speak of. */
export interface SummaryPlace {
  readonly score: number;
  /** Hidden helper: the score to eight decimals, because raw sums of binary fractions misrank. */
  readonly exact: number;
  readonly from: number;
  readonly to: number;
}

/** A unit's total; empty where it is not a number yet, or its sheet is gone. */
export function scoreFormula(sheetName: string, total: Cell): string {
  const cell = linkTo(sheetName, total);
  return `=IFERROR(IF(ISNUMBER(${cell}),${cell},""),"")`;
}

/** The score as ranks and thresholds compare it; a number typed by hand counts, a text does not. */
export function exactFormula(place: SummaryPlace, row: number): string {
  const score = at(place.score, row);
  return `=IF(ISNUMBER(${score}),ROUND(${score},8),"")`;
}

/** A rank as the decision in force has it: equal units share the better rank, the worse, or one; a unit without a total has none and hides nobody. */
export function rankFormula(
  place: SummaryPlace,
  row: number,
  policy: TiesEffect['policy'] = 'share-better',
): string {
  const own = at(place.exact, row);
  const all = fixedRange(place.exact, place.from, place.to);
  return `=IF(ISNUMBER(${own}),${placeAmong(place, all, own, policy)},"")`;
}

function placeAmong(
  place: SummaryPlace,
  all: string,
  own: string,
  policy: TiesEffect['policy'],
): string {
  switch (policy) {
    case 'share-better':
      return `SUMPRODUCT(ISNUMBER(${all})*(${all}>${own}))+1`;
    case 'share-worse':
      return `SUMPRODUCT(ISNUMBER(${all})*(${all}>=${own}))`;
    case 'dense': {
      const firsts = fixedRange(place.exact + 1, place.from, place.to);
      return `SUMPRODUCT(ISNUMBER(${all})*(${all}>${own})*${firsts})+1`;
    }
  }
}

/** 1 for the first of equal units, in the column beside the helper: ranks without gaps count these. */
export function firstFormula(place: SummaryPlace, row: number): string {
  const own = at(place.exact, row);
  const down = `${fixedRange(place.exact, place.from, place.from).split(':')[0] ?? own}:${own}`;
  return `=IF(ISNUMBER(${own}),IF(COUNTIF(${down},${own})=1,1,0),0)`;
}

/** The written cells of one column of a unit's sheet, each with its item's number; blanks and 「无」 left out. */
export function joinedFormula(
  sheetName: string,
  cells: readonly { readonly item: string; readonly cell: Cell }[],
): string {
  const parts = cells.map(({ item, cell }) => {
    const place = linkTo(sheetName, cell);
    const empty = `OR(TRIM(${place})="",TRIM(${place})="无")`;
    return `IFERROR(IF(${empty},"","${item}、"&TRIM(${place})&" "),"")`;
  });
  return `=TRIM(${parts.join('&')})`;
}

/** Distance to the line in words, for the working column. */
export function distanceFormula(place: SummaryPlace, row: number, threshold: Points): string {
  const own = at(place.exact, row);
  const line = numberOfPoints(threshold);
  const words = formatPoints(threshold);
  const above = `"比${words}分高"&ROUND(${own}-${line},8)&"分"`;
  const below = `"比${words}分低"&ROUND(${line}-${own},8)&"分"`;
  const reached = `IF(${own}=${line},"正好${words}分",${above})`;
  return `=IF(ISNUMBER(${own}),IF(${own}>=${line},${reached},${below}),"未定")`;
}

/** Where a unit has no threshold to be measured by, only whether it is decided. */
export function decidedFormula(place: SummaryPlace, row: number): string {
  return `=IF(ISNUMBER(${at(place.exact, row)}),"","未定")`;
}

/** How many units reach a quota's threshold; without `=`, to be built into a sentence. */
export function reachedCount(place: SummaryPlace, threshold: Points): string {
  const all = fixedRange(place.exact, place.from, place.to);
  return `SUMPRODUCT(ISNUMBER(${all})*(${all}>=${numberOfPoints(threshold)}))`;
}

/** The same over totals on many sheets; an empty total is text, and text is never 95 or above here. */
export function reachedCountOver(
  totals: readonly { readonly sheetName: string; readonly total: Cell }[],
  threshold: Points,
): string {
  const line = numberOfPoints(threshold);
  const each = totals.map(({ sheetName, total }) => {
    const cell = linkTo(sheetName, total);
    return `IFERROR((ROUND(N(${cell}),8)>=${line})*1,0)`;
  });
  return each.length === 0 ? '0' : each.join('+');
}

/** 「95分及以上4个，最多3个（10÷3，取整），超出1个」. */
export function quotaFormula(quota: Quota, size: number, count: string, scope: string): string {
  const [part, whole] = quota.share;
  const allowed = Math.floor((size * part) / whole);
  const division = part === 1 ? `${size}÷${whole}` : `${size}×${part}÷${whole}`;
  const words = formatPoints(quota.threshold);
  const over = `IF(${count}>${allowed},"，超出"&(${count}-${allowed})&"个","")`;
  return `="${scope}${words}分及以上"&(${count})&"个，最多${allowed}个（${division}，取整）"&${over}`;
}

/** 「未定2个」, nothing where all are decided. */
export function undecidedFormula(place: SummaryPlace): string {
  const all = fixedRange(place.exact, place.from, place.to);
  const size = place.to - place.from + 1;
  return `=IF(COUNT(${all})<${size},"未定"&(${size}-COUNT(${all}))&"个","")`;
}
