import { numberOfPoints } from '../base/points';
import { factColumnOf } from '../scheme/printed-words';
import type { ScoreForm } from '../scheme/scheme';
import { gapAt, NOT_APPLICABLE, saysLeftOut, saysOneOf } from './score-formulas';
import type { ScorePlace, TotalTerms } from './score-formulas';
import { at, columnRange } from './sheet-plan';

/** Answers beside a full score that say "nothing was deducted". */
const NOTHING_DEDUCTED = [
  ...['无', '无扣分', '未扣分', '不扣分', '无问题', '/', '-', '—', '——'],
  ...NOT_APPLICABLE,
];

/** The cells of a row that may speak for its score, beside the facts. */
export interface RowWords {
  readonly form: ScoreForm;
  /** Column of 特色亮点, where the form has one. */
  readonly highlight: number | undefined;
}

/** What is wrong with one item's row, in words; nothing while the row is untouched, or left out by decision. */
export function rowWarning(
  place: ScorePlace,
  terms: TotalTerms,
  row: number,
  { form, highlight }: RowWords,
): string {
  const score = at(place.score, row);
  const facts = at(place.facts, row);
  const said = `TRIM(${facts})`;
  const praise = highlight === undefined ? '' : `,IFERROR(TRIM(${at(highlight, row)}),"")=""`;
  const plain = praise === '' ? `${said}=""` : `AND(${said}=""${praise})`;
  const out = terms.leftOut.some((each) => each.row === row);
  const untouched = out ? `OR(${plain},${saysLeftOut(place, row)})` : plain;
  const title = factColumnOf(form);
  const beside = firstTrue([
    ...beyondBase(place, terms, row, said),
    [`${score}<0`, '"得分小于0"'],
    [`AND(${score}<${at(place.base, row)},${said}="")`, `"少于分值，没有写${title}"`],
    // What was found says nothing against a full score; a list of faults does.
    ...(title === '扣分情况' ? [fullBesideFaults(place, row, said)] : []),
  ]);
  const number = `IF(ISNUMBER(${score}),${beside},"得分不是数字")`;
  const blank = `IF(TRIM(${score})="",IF(${untouched},"","未填"),${number})`;
  return `=IF(ISERROR(${score}),"得分不是数字",IF(ISERROR(${facts}),"${title}有错误值",${blank}))`;
}

/** A condition and the expression of what is then said. */
export type Warning = readonly [condition: string, words: string];

/** What the first condition that holds says; where none does, nothing or something else. */
export function firstTrue(warnings: readonly Warning[], otherwise = '""'): string {
  return warnings.reduceRight(
    (rest, [condition, words]) => `IF(${condition},${words},${rest})`,
    otherwise,
  );
}

function beyondBase(
  place: ScorePlace,
  terms: TotalTerms,
  row: number,
  said: string,
): readonly Warning[] {
  const score = at(place.score, row);
  const base = at(place.base, row);
  const room = terms.bonuses.find((each) => each.row === row)?.room;
  if (room === undefined) return [[`${score}>${base}`, `"超过分值"&${base}&"分"`]];
  const most = numberOfPoints(room);
  return [
    [`${score}>${base}+${most}`, `"超过分值"&${base}&"分加${most}分"`],
    [`AND(${score}>${base},${said}="")`, '"多于分值，没有写加分依据"'],
  ];
}

function fullBesideFaults(place: ScorePlace, row: number, said: string): Warning {
  const full = `${at(place.score, row)}=${at(place.base, row)}`;
  return [
    `AND(${full},${said}<>"",NOT(${saysOneOf(said, NOTHING_DEDUCTED)}))`,
    '"提醒：写有扣分情况，得分仍是满分"',
  ];
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
