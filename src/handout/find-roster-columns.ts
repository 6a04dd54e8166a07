import { fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import type { Scheme } from '../scheme/scheme';
import { subjectLabelsOf } from './entry-labels';
import type { RosterTable, WholeFault } from './roster';

/** Where a roster says what. Columns are counted from 0. */
export interface RosterColumns {
  /** The first row below the heads. */
  readonly from: number;
  readonly name: number;
  readonly filler: number | null;
  /** Condition id by column. */
  readonly conditions: ReadonlyMap<number, { readonly id: string; readonly head: string }>;
  /** Head by column. */
  readonly details: ReadonlyMap<number, string>;
}

/** What offices call the columns; a head is compared without blanks. */
const UNIT =
  /^(?:被?(?:核查|考核|评议|督查|检查|督导|查核|帮扶)?(?:单位|部门|对象)(?:名称|[（(](?:单位|部门)[）)])?|名称|名单|全称)$/;
const PERSON = /^(?:姓名|人员姓名|人员|(?:查核|考察|核查)?对象姓名|同志)$/;
const FILLER =
  /^(?:(?:核查|督查|考察|检查|督导|考核|评议)?组(?:别|名)?|(?:所在|所属)?分组|.*直属机关党委|填报(?:方|单位)|汇总单位|牵头(?:单位|部门)|核查方|发放对象|发给)$/;
const SERIAL = /^(?:序号|编号|号|no\.?|#)$/i;

/** Above the heads stand the roster's own title and perhaps a line of remarks. */
const LAST_HEAD_ROW = 10;

/** Finds the heads in any order; a table without heads may hold one column of names, and a serial number before it. */
export function findRosterColumns(
  table: RosterTable,
  scheme: Scheme,
): Result<RosterColumns, WholeFault> {
  const subjects = subjectLabelsOf(scheme);
  let seen: readonly string[] | null = null;
  for (const [at, cells] of table.slice(0, LAST_HEAD_ROW).entries()) {
    const heads = cells.map(normaliseHead);
    const name = nameColumn(heads, subjects);
    if (name !== -1) return succeed(columnsUnder(at + 1, heads, name, scheme));
    // A single cell may be a unit of such a name.
    const written = heads.filter((head) => head !== '');
    if (written.length > 1 && written.some((head) => FILLER.test(head))) seen ??= written;
  }
  if (seen) return fail({ code: 'name-column-missing', heads: seen });
  return withoutHeads(table);
}

function normaliseHead(cell: string): string {
  return cell.replace(/[\s\u3000:：*]/g, '');
}

/** What the scheme's own forms call their subject goes before what offices usually call it, and persons before units. */
function nameColumn(heads: readonly string[], subjects: readonly string[]): number {
  const own = heads.findIndex((head) => subjects.includes(head));
  if (own !== -1) return own;
  const person = heads.findIndex((head) => PERSON.test(head));
  return person !== -1 ? person : heads.findIndex((head) => UNIT.test(head));
}

function columnsUnder(
  from: number,
  heads: readonly string[],
  name: number,
  scheme: Scheme,
): RosterColumns {
  const filler = heads.findIndex((head, at) => at !== name && FILLER.test(head));
  const conditions = new Map<number, { id: string; head: string }>();
  const details = new Map<number, string>();
  for (const [at, head] of heads.entries()) {
    if (at === name || at === filler || head === '' || SERIAL.test(head)) continue;
    const condition = scheme.conditions?.find(({ label }) => normaliseHead(label) === head);
    if (condition) conditions.set(at, { id: condition.id, head });
    else details.set(at, head);
  }
  return { from, name, filler: filler === -1 ? null : filler, conditions, details };
}

function withoutHeads(table: RosterTable): Result<RosterColumns, WholeFault> {
  const used = new Set<number>();
  for (const cells of table) {
    cells.forEach((cell, at) => {
      if (cell.trim() !== '') used.add(at);
    });
  }
  const columns = [...used].sort((a, b) => a - b);
  const [first, second, ...more] = columns;
  const numbered =
    first !== undefined &&
    second !== undefined &&
    table.every((cells) => /^\s*\d*\s*$/.test(cells[first] ?? ''));
  const name = numbered ? second : first;
  const extra = numbered ? more.length > 0 : second !== undefined;
  if (name === undefined) return fail({ code: 'table-empty' });
  if (extra) return fail({ code: 'head-missing' });
  return succeed({ from: 0, name, filler: null, conditions: new Map(), details: new Map() });
}
