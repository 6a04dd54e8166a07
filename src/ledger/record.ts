import * as v from 'valibot';
import { part, reviewRecords, stamp } from './review-record';

/** First cell of the hidden sheet that holds a workbook's state; the sheet is found by it, never by name or visibility. */
export const STATE_MARK = 'hefen-state:1';
export const STATE_SHEET_NAME = '核分留痕';

const decision = v.object({
  ...stamp,
  kind: v.literal('decision'),
  scheme: v.string(),
  decision: v.string(),
  option: v.string(),
  reason: v.string(),
});

const exception = v.object({
  ...stamp,
  kind: v.literal('exception'),
  scheme: v.string(),
  form: v.string(),
  subject: v.string(),
  item: v.string(),
  code: v.string(),
  /** What the cells held when it was explained; it stands only while they hold the same. */
  fingerprint: v.string(),
  reason: v.string(),
});

const withdrawal = v.object({ ...stamp, kind: v.literal('withdrawal'), record: v.string() });
const adoption = v.object({
  ...stamp,
  kind: v.literal('adoption'),
  sheet: v.string(),
  scheme: v.string(),
  form: v.string(),
});
const refusal = v.object({ ...stamp, kind: v.literal('refusal'), sheet: v.string() });
const scheme = v.object({
  ...stamp,
  kind: v.literal('scheme'),
  scheme: v.string(),
  ...part,
});

const record = v.variant('kind', [
  decision,
  exception,
  withdrawal,
  adoption,
  refusal,
  scheme,
  ...reviewRecords,
]);

/** 定为口径: an option chosen for a decision. */
export type DecisionRecord = Readonly<v.InferOutput<typeof decision>>;
/** 保留并说明: an issue kept with a reason. */
export type ExceptionRecord = Readonly<v.InferOutput<typeof exception>>;
/** 按此表检查: a hand-made sheet (by name) taken for a form. */
export type AdoptionRecord = Readonly<v.InferOutput<typeof adoption>>;
/** 存入本工作簿: a part of a scheme document that somebody keeps in this workbook. */
export type SchemeRecord = Readonly<v.InferOutput<typeof scheme>>;
/** One line of a workbook's append-only log. */
export type LedgerRecord = Readonly<v.InferOutput<typeof record>>;

/** Of a text in one cell: programs hold 32,767 characters. */
const CELL_SPACE = 30_000;

/** One row of the state sheet: id, kind, day, person, the rest as JSON, which goes on in the next cells where it is long (a draw from thousands). */
export function formatRecordRow(entry: LedgerRecord): readonly string[] {
  const { id, kind, on, by, ...rest } = entry;
  return [id, kind, on, by, ...intoCells(JSON.stringify(rest))];
}

function intoCells(text: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + CELL_SPACE;
    // A rare character is two units, and no program keeps half of one.
    const cut = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
    cells.push(text.slice(at, cut));
    at = cut;
  }
  return cells;
}

/** A row of the state sheet as a record; null for a row of a kind or shape this version does not know: it stays where it is. */
export function parseRecordRow(row: readonly string[]): LedgerRecord | null {
  const [id, kind, on, by, first = '', ...more] = row;
  // What stands beside a row that is whole was written there by somebody else.
  const rest = parseObject(first) ?? parseObject([first, ...more].join(''));
  const parsed = v.safeParse(record, { ...rest, id, kind, on, by });
  return parsed.success ? parsed.output : null;
}

function parseObject(text: string): object | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    // A row cut or typed over by hand: it is not a record, and the caller keeps the row.
    return null;
  }
}
