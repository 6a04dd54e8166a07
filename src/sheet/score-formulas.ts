import { numberOfPoints } from '../base/points';
import type { Points } from '../base/points';
import { fullMarkOf, notApplicableOf } from '../scheme/decision-effect';
import type { FullMark } from '../scheme/decision-effect';
import { itemsOf } from '../scheme/open-scheme';
import type { Choices, Scheme, ScoreForm } from '../scheme/scheme';
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

/** Words in 扣分情况 that leave an item out where the decision in force lets it be. */
const NOT_APPLICABLE = ['不适用', '不涉及'];

/** Answers beside a full score that say "nothing was deducted". */
const NOTHING_DEDUCTED = [
  ...['无', '无扣分', '未扣分', '不扣分', '无问题', '/', '-', '—', '——'],
  ...NOT_APPLICABLE,
];

/** What the decisions in force make of the scores. */
export interface TotalTerms {
  readonly mark: FullMark;
  /** Rows that are left out of the total where their facts say 「不适用」; the others then stand for all. */
  readonly leftOut: readonly { readonly row: number; readonly base: Points }[];
}

/** The terms under given choices; `rowOf` says where an item stands. */
export function totalTermsOf(
  scheme: Scheme,
  form: ScoreForm,
  choices: Choices,
  rowOf: (item: string) => number | undefined,
): TotalTerms {
  const { policy, items } = notApplicableOf(scheme, choices);
  const left = policy === 'excluded' ? itemsOf(form).filter(({ id }) => items.includes(id)) : [];
  return {
    mark: fullMarkOf(scheme, choices, form.id),
    leftOut: left.flatMap(({ id, base }) => {
      const row = rowOf(id);
      return row === undefined ? [] : [{ row, base }];
    }),
  };
}

/**
 * The total: empty until every score is a number within 0…分值, because SUM alone takes a blank or 「4分」 for zero.
 * SUMPRODUCT and COUNT are understood by Excel, WPS, LibreOffice and Univer alike.
 */
export function totalFormula(place: ScorePlace, terms: TotalTerms): string {
  const scores = columnRange(place.score, place.from, place.to);
  const bases = columnRange(place.base, place.from, place.to);
  const within = `IFERROR(SUMPRODUCT(ISNUMBER(${scores})*(${scores}>=0)*(${scores}<=${bases})),0)`;
  const gaps = terms.leftOut.map(({ row }) => `+${gapAt(place, row)}`).join('');
  const complete = `AND(COUNT(${scores})${gaps}=${place.count},${within}${gaps}=${place.count})`;
  const sum = `SUM(${scores})`;
  return `=IF(${complete},${sumUnder(stretchedSum(place, terms, sum), terms.mark)},"")`;
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
function gapAt(place: ScorePlace, row: number): string {
  return whereLeftOut(place, row, `IF(TRIM(${at(place.score, row)})="",1,0)`);
}

function saysLeftOut(place: ScorePlace, row: number): string {
  return saysOneOf(`TRIM(${at(place.facts, row)})`, NOT_APPLICABLE);
}

/** The arithmetic of the full-mark decision, as `totalUnder` does it. */
function sumUnder(sum: string, mark: FullMark): string {
  const items = numberOfPoints(mark.items);
  const printed = numberOfPoints(mark.printed);
  switch (mark.of) {
    case 'sum-of-items':
      // A cap at or above the sum of the items can never bite; the plain sum is what people expect to see.
      return mark.cap !== null && mark.cap < mark.items ? capped(sum, mark) : sum;
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
function saysOneOf(text: string, words: readonly string[]): string {
  return `ISNUMBER(FIND("|"&SUBSTITUTE(${text},"。","")&"|","|${words.join('|')}|"))`;
}

/** What is wrong with one item's row, in words; nothing while the row is untouched, or left out by decision. */
export function rowWarning(
  place: ScorePlace,
  terms: TotalTerms,
  row: number,
  highlight?: number,
): string {
  const score = at(place.score, row);
  const base = at(place.base, row);
  const facts = at(place.facts, row);
  const said = `TRIM(${facts})`;
  const praise = highlight === undefined ? '' : `,IFERROR(TRIM(${at(highlight, row)}),"")=""`;
  const plain = praise === '' ? `${said}=""` : `AND(${said}=""${praise})`;
  const out = terms.leftOut.some((each) => each.row === row);
  const untouched = out ? `OR(${plain},${saysLeftOut(place, row)})` : plain;
  const beside = [
    `IF(${score}>${base},"超过分值"&${base}&"分"`,
    `IF(${score}<0,"得分小于0"`,
    `IF(AND(${score}<${base},${said}=""),"少于分值，没有写扣分情况"`,
    `IF(AND(${score}=${base},${said}<>"",NOT(${saysOneOf(said, NOTHING_DEDUCTED)})),"提醒：写有扣分情况，得分仍是满分",""))))`,
  ].join(',');
  const number = `IF(ISNUMBER(${score}),${beside},"得分不是数字")`;
  const blank = `IF(TRIM(${score})="",IF(${untouched},"","未填"),${number})`;
  return `=IF(ISERROR(${score}),"得分不是数字",IF(ISERROR(${facts}),"扣分情况有错误值",${blank}))`;
}

/** What the total still waits for. */
export function totalWarning(place: ScorePlace, terms: TotalTerms, totalRow: number): string {
  const scores = columnRange(place.score, place.from, place.to);
  const gaps = terms.leftOut.map(({ row }) => `-${gapAt(place, row)}`).join('');
  const open = `${place.count}-COUNTA(${scores})${gaps}`;
  const total = at(place.score, totalRow);
  const wrong = `IF(ISNUMBER(${total}),"","得分有误，合计未出")`;
  return `=IF(${open}>0,"还有"&(${open})&"项未填",IF(ISERROR(${total}),"得分有误，合计未出",${wrong}))`;
}

/** Formulas as compared: hosts write them back with other spacing, case and dollar signs. */
export function normaliseFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(/[\s$]/g, '').toUpperCase();
}
