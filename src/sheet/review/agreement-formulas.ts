import { formatCell } from '../../base/cell';
import type { Cell } from '../../base/cell';
import { bare, inQuotes } from '../appraisal/formula-text';
import { firstTrue } from '../score-warnings';
import { quoteSheetName } from '../sheet-name';
import { cellAt, codeId, derivedId, quantityId, slotsAt, statusId } from './review-sheet-plan';
import type { ReviewSheetPlan } from './review-sheet-plan';

/** What a cell shows where nothing can be linked or read. */
export const SHOWN = { missing: '缺表', unreadable: '读不到' } as const;

/** What the columns of agreement say. */
export const AGREEMENT = {
  same: '一致',
  differs: '不同',
  oneBlank: '一方未填',
  allBlank: '均未填',
  /** The same of 判定, because beside it stands what each wrote. */
  noneJudged: '均未判定',
  /** Fewer than two have anything to compare: the others have not checked it. */
  uncompared: '未比',
  /** Words of which nobody knows what they say. */
  unknown: '待定',
  missing: SHOWN.missing,
  unreadable: SHOWN.unreadable,
} as const;

/** Numbers that stand for what is no word of the list; a word is its place in the list, from 1. */
const CODE = { blank: 10, unchecked: 20, missing: 30, unknown: 31, unreadable: 32 } as const;

/** Live, without blanks of any kind; a sheet that is gone and a cell that shows an error are said. */
export function wordsLink(sheetName: string, cell: Cell): string {
  const source = `${quoteSheetName(sheetName)}!${formatCell(cell)}`;
  return `=IF(ISERROR(${source}),${inQuotes(SHOWN.unreadable)},${bare(source)})`;
}

/** The same for a number, which stays one; digits typed as a text stay a text. */
export function numberLink(sheetName: string, cell: Cell): string {
  const source = `${quoteSheetName(sheetName)}!${formatCell(cell)}`;
  const value = `IF(ISNUMBER(${source}),${source},${bare(source)})`;
  return `=IF(ISERROR(${source}),${inQuotes(SHOWN.unreadable)},${value})`;
}

/** A filler's words as they stand, live, an empty cell empty; under them, once somebody has typed it, its 判定 and 数量. */
export function findingLink(sheetName: string, cell: Cell, typed: TypedPair): string {
  const source = `${quoteSheetName(sheetName)}!${formatCell(cell)}`;
  const { status, quantity } = typed;
  const comma = `IF(${status}="","",IF(${quantity}="","","，"))`;
  const judged = `IF(${source}="","",CHAR(10))&"【"&${status}&${comma}&${quantity}&"】"`;
  const said = `${source}&IF(${status}&${quantity}="","",${judged})`;
  return `=IF(ISERROR(${source}),${inQuotes(SHOWN.unreadable)},${said})`;
}

/** 「所填：到位」 where somebody typed one, and under it what the form comes to. */
export function conclusionLink({ status, quantity }: TypedPair): string {
  const both = `IF((${status}="")+(${quantity}="")=0,CHAR(10),"")`;
  const written = `IF(${status}="","","所填："&${status})`;
  return `=${written}&${both}&IF(${quantity}="","","推得："&${quantity})`;
}

/** Cells of this sheet that hold what was typed: 判定 and 数量, or a conclusion and what the form comes to. */
export interface TypedPair {
  readonly status: string;
  readonly quantity: string;
}

/** What a cell's words are as a number: their place in the list, else what is the matter with them. */
export function codeFormula(cell: string, words: readonly string[], samples: boolean): string {
  const known = words.map((each, index): [string, string] => [
    `${cell}=${inQuotes(each)}`,
    String(index + 1),
  ]);
  const told = firstTrue(
    [
      [`${cell}=""`, String(samples ? CODE.unchecked : CODE.blank)],
      ...known,
      [`${cell}=${inQuotes(SHOWN.missing)}`, String(CODE.missing)],
      [`${cell}=${inQuotes(SHOWN.unreadable)}`, String(CODE.unreadable)],
    ],
    String(CODE.unknown),
  );
  return `=IFERROR(${told},${CODE.unreadable})`;
}

/** 判定是否一致: of so many words, whether all who wrote one wrote the same. */
export function statusAgreement(plan: ReviewSheetPlan, row: number, words: number): string {
  return agreementOf(slotsAt(plan, codeId, row), words, AGREEMENT.noneJudged);
}

/** 所填是否一致: the same of conclusions that somebody typed. */
export function writtenAgreement(plan: ReviewSheetPlan, row: number, words: number): string {
  return agreementOf(slotsAt(plan, codeId, row), words);
}

/** The same of what the forms come to. */
export function derivedAgreement(plan: ReviewSheetPlan, row: number, words: number): string {
  return agreementOf(slotsAt(plan, derivedId, row), words);
}

function agreementOf(codes: string, words: number, allBlank: string = AGREEMENT.allBlank): string {
  const all = Array.from({ length: words }, (_, index) => count(codes, index + 1));
  const kinds = all.map((each) => `(${each}>0)`).join('+');
  const written = all.join('+');
  const blank = `IF(${written}=0,${inQuotes(allBlank)},${inQuotes(AGREEMENT.oneBlank)})`;
  const said = firstTrue(
    [
      [`${kinds}>1`, inQuotes(AGREEMENT.differs)],
      [`${count(codes, CODE.unreadable)}>0`, inQuotes(AGREEMENT.unreadable)],
      [`${count(codes, CODE.unknown)}>0`, inQuotes(AGREEMENT.unknown)],
      [`${count(codes, CODE.missing)}>0`, inQuotes(AGREEMENT.missing)],
      [`${count(codes, CODE.blank)}>0`, blank],
      [`${written}<2`, inQuotes(AGREEMENT.uncompared)],
    ],
    inQuotes(AGREEMENT.same),
  );
  return `=${said}`;
}

function count(codes: string, code: number): string {
  return `COUNTIF(${codes},${code})`;
}

/**
 * 数量是否一致: nothing is said where nobody typed a number. A blank counts as one side empty unless its filler samples, or the
 * indicator is not applicable to it (`notApplicable` is that word's place in the list).
 */
export function quantityAgreement(
  plan: ReviewSheetPlan,
  row: number,
  slots: readonly ComparedSlot[],
  notApplicable: number,
): string {
  const numbers = slotsAt(plan, quantityId, row);
  const each = slots.map(({ slot }) => cellAt(plan, quantityId(slot), row));
  const codes = slotsAt(plan, codeId, row);
  const blanks = slots.flatMap(({ samples, slot }, at) =>
    samples
      ? []
      : [`(${each[at] ?? ''}="")*(${cellAt(plan, codeId(slot), row)}<>${notApplicable})`],
  );
  const unread = each.map((cell) => `(${cell}=${inQuotes(SHOWN.unreadable)})`).join('+');
  const texts = each.map((cell) => `ISTEXT(${cell})*(${cell}<>"")`).join('+');
  const said = firstTrue(
    [
      [`ROUND(MAX(${numbers})-MIN(${numbers}),8)>0`, inQuotes(AGREEMENT.differs)],
      [`${unread}>0`, inQuotes(AGREEMENT.unreadable)],
      [`${texts}>0`, inQuotes(AGREEMENT.unknown)],
      [`COUNT(${numbers})=0`, '""'],
      [`${count(codes, CODE.missing)}>0`, inQuotes(AGREEMENT.missing)],
      ...(blanks.length === 0
        ? []
        : [[`${blanks.join('+')}>0`, inQuotes(AGREEMENT.oneBlank)] as const]),
      [`COUNT(${numbers})<2`, inQuotes(AGREEMENT.uncompared)],
    ],
    inQuotes(AGREEMENT.same),
  );
  return `=${said}`;
}

/** A filler by its column, counted from the first filler's. */
export interface ComparedSlot {
  readonly slot: number;
  readonly samples: boolean;
}

/** In the working column: what is to be done where a row cannot be compared. */
export function readingWarning(
  plan: ReviewSheetPlan,
  row: number,
  words: readonly string[],
): string {
  const [statuses, quantities] = [statusId, quantityId].map((idOf) => slotsAt(plan, idOf, row));
  const has = (found: string): string =>
    `COUNTIF(${statuses ?? ''},${inQuotes(found)})+COUNTIF(${quantities ?? ''},${inQuotes(found)})>0`;
  const said = firstTrue(
    [
      [has(SHOWN.unreadable), inQuotes('有一张表已删除，或单元格显示错误')],
      [
        `${count(slotsAt(plan, codeId, row), CODE.unknown)}>0`,
        inQuotes(`待定：应写${words.join('、')}，并与指标同在一行`),
      ],
    ],
    '""',
  );
  return `=${said}`;
}
