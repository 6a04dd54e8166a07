import { numberOfPoints, sumPoints } from '../base/points';
import type { Points } from '../base/points';
import { bonusRoomOf } from '../scheme/bonus-room';
import { fullMarkOf, notApplicableOf } from '../scheme/decision-effect';
import type { FullMark } from '../scheme/decision-effect';
import { itemsOf } from '../scheme/open-scheme';
import type { OpenScheme } from '../scheme/open-scheme';
import type { Choices, ScoreForm } from '../scheme/scheme';
import { at, columnRange } from './sheet-plan';

/** Where the parts of a score form stand that its formulas speak of. */
export interface ScorePlace {
  readonly base: number;
  readonly facts: number;
  readonly score: number;
  /** First and last item row. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Words of the facts column that leave an item out where the decision in force lets it be. */
export const NOT_APPLICABLE = ['不适用', '不涉及'];

/** What the decisions in force make of the scores. */
export interface TotalTerms {
  readonly mark: FullMark;
  /** Rows that are left out of the total where their facts say 「不适用」; the others then stand for all. */
  readonly leftOut: readonly { readonly row: number; readonly base: Points }[];
  /** Rows whose standard adds points: their score may rise above 分值 by so much. */
  readonly bonuses: readonly { readonly row: number; readonly room: Points }[];
}

/** The terms under given choices; `rowOf` says where an item stands. */
export function totalTermsOf(
  opened: OpenScheme,
  form: ScoreForm,
  choices: Choices,
  rowOf: (item: string) => number | undefined,
): TotalTerms {
  const { policy, items } = notApplicableOf(opened.scheme, choices);
  const rows = itemsOf(form).flatMap((item) => {
    const row = rowOf(item.id);
    return row === undefined ? [] : [{ row, item }];
  });
  return {
    mark: fullMarkOf(opened.scheme, choices, form.id),
    leftOut: rows
      .filter(({ item }) => policy === 'excluded' && items.includes(item.id))
      .map(({ row, item }) => ({ row, base: item.base })),
    bonuses: rows
      .map(({ row, item }) => ({ row, room: bonusRoomOf(opened, item.id, choices) }))
      .filter(({ room }) => room > 0),
  };
}

/**
 * The total: empty until every score is a number within 0…分值, because SUM alone takes a blank or 「4分」 for zero.
 * SUMPRODUCT and COUNT are understood by Excel, WPS, LibreOffice and Univer alike.
 */
export function totalFormula(place: ScorePlace, terms: TotalTerms): string {
  const scores = columnRange(place.score, place.from, place.to);
  const bases = columnRange(place.base, place.from, place.to);
  const usual = `SUMPRODUCT(ISNUMBER(${scores})*(${scores}>=0)*(${scores}<=${bases}))`;
  const raised = terms.bonuses.map((each) => `+${raisedAt(place, each)}`).join('');
  const within = `IFERROR(${usual}${raised},0)`;
  const gaps = terms.leftOut.map(({ row }) => `+${gapAt(place, row)}`).join('');
  const complete = `AND(COUNT(${scores})${gaps}=${place.count},${within}${gaps}=${place.count})`;
  const sum = `SUM(${scores})`;
  return `=IF(${complete},${sumUnder(stretchedSum(place, terms, sum), terms)},"")`;
}

/** 1 where a score stands above its 分值 by no more than its standard adds. */
function raisedAt(place: ScorePlace, { row, room }: TotalTerms['bonuses'][number]): string {
  const score = at(place.score, row);
  const base = at(place.base, row);
  return `ISNUMBER(${score})*(${score}>${base})*(${score}<=${base}+${numberOfPoints(room)})`;
}

/** What is left is stretched to the full sum, two decimals, the rest dropped, as `totalUnder` does it. */
function stretchedSum(place: ScorePlace, { mark, leftOut }: TotalTerms, sum: string): string {
  if (leftOut.length === 0) return sum;
  const full = numberOfPoints(mark.items);
  const taken = leftOut.map(
    ({ row }) => `-${whereLeftOut(place, row, `N(${at(place.score, row)})`)}`,
  );
  const rest = leftOut.map(
    ({ row, base }) => `-${whereLeftOut(place, row, `${numberOfPoints(base)}`)}`,
  );
  const kept = `(${sum}${taken.join('')})`;
  return `INT(ROUND(${kept}*${full}*100/(${full}${rest.join('')}),6))/100`;
}

function whereLeftOut(place: ScorePlace, row: number, value: string): string {
  return `IFERROR(IF(${saysLeftOut(place, row)},${value},0),0)`;
}

/** 1 where a left-out item's score is blank, as it should be. */
export function gapAt(place: ScorePlace, row: number): string {
  return whereLeftOut(place, row, `IF(TRIM(${at(place.score, row)})="",1,0)`);
}

export function saysLeftOut(place: ScorePlace, row: number): string {
  return saysOneOf(`TRIM(${at(place.facts, row)})`, NOT_APPLICABLE);
}

/** The arithmetic of the full-mark decision, as `totalUnder` does it. */
function sumUnder(sum: string, { mark, bonuses }: TotalTerms): string {
  const highest = mark.items + sumPoints(bonuses.map(({ room }) => room));
  const items = numberOfPoints(mark.items);
  const printed = numberOfPoints(mark.printed);
  switch (mark.of) {
    case 'sum-of-items':
      // A cap at or above all there is to get can never bite; the plain sum is what people expect to see.
      return mark.cap !== null && mark.cap < highest ? capped(sum, mark) : sum;
    case 'printed-minus-deductions':
      return capped(`${printed}-(${items}-${sum})`, mark);
    case 'rescaled':
      // Two decimals, the rest dropped; the inner ROUND takes out the noise of binary fractions.
      return capped(`INT(ROUND(${sum}*${printed}*100/${items},6))/100`, mark);
  }
}

function capped(expression: string, mark: FullMark): string {
  return mark.cap === null ? expression : `MIN(${numberOfPoints(mark.cap)},${expression})`;
}

/** True where a text, a closing 。 apart, is one of the words. One look-up: an OR over the words names the cell a dozen times, and hosts walk every name at each key press. */
export function saysOneOf(text: string, words: readonly string[]): string {
  return `ISNUMBER(FIND("|"&SUBSTITUTE(${text},"。","")&"|","|${words.join('|')}|"))`;
}

/** Formulas as compared: hosts write them back with other spacing, case and dollar signs. */
export function normaliseFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(/[\s$]/g, '').toUpperCase();
}
