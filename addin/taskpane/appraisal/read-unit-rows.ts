import { cleanName } from '../../../src/handout/clean-name';
import type { AppraisalRow } from '../../commands/appraisal/appraisal-state';
import { readPastedTable } from '../pasted-table';

/** A pasted list of units, read: what is taken, and what is not and why. */
export interface UnitList {
  readonly rows: readonly AppraisalRow[];
  /** Several columns and no heads: nothing is taken. */
  readonly headless: boolean;
  /** Written more than once under one lead unit, listed once. */
  readonly twice: readonly string[];
  /** Rows with something in them and no unit, counted from 1. */
  readonly unnamed: readonly number[];
}

const UNIT = /^(?:被?(?:考核|评议|核查)?单位(?:名称)?|名称|单位全称)$/;
const SYSTEM = /^(?:牵头(?:单位|部门)|所属(?:系统|牵头单位)|系统)$/;
const PERSON = /^(?:党组织)?书记(?:姓名)?$|^姓名$|^主要负责人$/;
const SERIAL = /^(?:序号|编号|号)$/;
/** Above the heads stand the list's own title and perhaps a remark. */
const LAST_HEAD_ROW = 6;

/** Reads units a line each, or under the heads 单位, 牵头单位, 书记 in any order. */
export function readUnitRows(pasted: string): UnitList {
  const table = readPastedTable(pasted).map((row) => row.map((cell) => cleanName(cell).name));
  const head = headOf(table);
  if (!head && table.some((row) => row.filter((cell) => cell !== '').length > 1)) {
    return { rows: [], headless: pasted.trim() !== '', twice: [], unnamed: [] };
  }
  const columns = head ?? { from: 0, unit: 0, system: -1, person: -1 };
  return collect(table, columns);
}

interface Columns {
  readonly from: number;
  readonly unit: number;
  readonly system: number;
  readonly person: number;
}

function headOf(table: readonly (readonly string[])[]): Columns | null {
  for (const [at, row] of table.slice(0, LAST_HEAD_ROW).entries()) {
    const unit = row.findIndex((cell) => UNIT.test(cell));
    const [only, ...others] = row.filter((cell) => cell !== '' && !SERIAL.test(cell));
    // A single 「名称」 may be the head of a column; nobody is called that.
    if (unit === -1 || only === undefined) continue;
    const system = others.length > 0 ? row.findIndex((cell) => SYSTEM.test(cell)) : -1;
    const person = others.length > 0 ? row.findIndex((cell) => PERSON.test(cell)) : -1;
    return { from: at + 1, unit, system, person };
  }
  return null;
}

function collect(
  table: readonly (readonly string[])[],
  { from, unit, system, person }: Columns,
): UnitList {
  const rows = new Map<string, AppraisalRow>();
  const twice = new Set<string>();
  const unnamed: number[] = [];
  for (const [at, cells] of table.entries()) {
    if (at < from || cells.every((cell) => cell === '')) continue;
    // Nothing is told by a row whose only cell is its number.
    const name = stripNumber(cells[unit] ?? '');
    if (name === '') {
      unnamed.push(at + 1);
      continue;
    }
    const row = { unit: name, system: cells[system] ?? '', person: cells[person] ?? '' };
    const key = JSON.stringify([row.unit, row.system]);
    if (rows.has(key)) twice.add(name);
    else rows.set(key, row);
  }
  return { rows: [...rows.values()], headless: false, twice: [...twice], unnamed };
}

/** 「3、州甲局」, 「3.州甲局」. */
function stripNumber(name: string): string {
  return name.replace(/^\d+\s*[、.．]\s*/, '');
}
