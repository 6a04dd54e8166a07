import type { RecordEntry } from '../scheme/record-form';
import { saysOneOf } from './score-formulas';
import { firstTrue } from './score-warnings';
import type { Warning } from './score-warnings';

/** An entry of a row with its cell's name, `D8`, and the units that may stand behind its number. */
export interface RowEntry {
  readonly entry: RecordEntry;
  readonly cell: string;
  readonly units: readonly string[];
}

/**
 * What is plainly wrong or missing in one row, in words, for whoever fills the form in without the add-in; null where nothing can be.
 * `begun` counts the ticks of the block: a form nobody has touched is not told to be empty; null asks for no tick.
 */
export function recordWarning(entries: readonly RowEntry[], begun: string | null): string | null {
  const ticks = entries.filter(({ entry }) => entry.kind === 'tick').map(ticked);
  const measured = entries.filter(({ entry }) => FAULTS[entry.kind] !== undefined);
  const told = (warners: Warners): readonly Warning[] =>
    measured.flatMap((each) => {
      const name = measured.length > 1 ? `"${each.cell}："&` : '';
      const own = warners[each.entry.kind]?.(each) ?? [];
      return own.map(([condition, words]): Warning => [condition, name + words]);
    });
  // A row shows one warning: what is wrong before what is missing, and what may well be right last.
  const warnings = [
    ...tickedTwice(ticks),
    ...told(FAULTS),
    ...notTicked(ticks, begun),
    ...told(REMINDERS),
  ];
  return warnings.length === 0 ? null : `=${firstTrue(warnings)}`;
}

/** How many cells of an area are not empty. */
export function countFilled(areas: readonly string[]): string {
  return `COUNTA(${areas.join(',')})`;
}

/** TRIM leaves the wide blank of Chinese typing. */
function written(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell},"　"," "))`;
}

function ticked({ cell }: RowEntry): string {
  return `(${written(cell)}<>"")`;
}

function tickedTwice(ticks: readonly string[]): readonly Warning[] {
  return ticks.length > 1 ? [[`${ticks.join('+')}>1`, '"同一行打了两个勾"']] : [];
}

function notTicked(ticks: readonly string[], begun: string | null): readonly Warning[] {
  if (ticks.length === 0 || begun === null) return [];
  return [[`AND(${ticks.join('+')}=0,${begun}>0)`, '"还没有打勾"']];
}

type Warners = Readonly<
  Partial<Record<RecordEntry['kind'], (entry: RowEntry) => readonly Warning[]>>
>;

const FAULTS: Warners = {
  number: (entry) => [
    isError(entry),
    [wordsOutside(entry, (number) => `${number}<0`), '"应填数字"'],
    [`N(${entry.cell})<0`, '"小于0"'],
  ],
  percent: (entry) => [
    isError(entry),
    [wordsOutside(entry, (number) => `ABS(${number}-50)>50`), '"应填0到100的数"'],
    [`N(${entry.cell})<0`, '"小于0"'],
    [`N(${entry.cell})>100`, '"超过100%"'],
  ],
  choice: ({ entry: { options = [] }, cell }) => [
    [`AND(${written(cell)}<>"",NOT(${saysOneOf(written(cell), options)}))`, '"不在选项之内"'],
  ],
};

const REMINDERS: Warners = {
  percent: ({ cell }) => [
    // A person who types 95% has typed 0.95 for the program, and 1 for 100%.
    [
      `AND(N(${cell})>0,N(${cell})<=1)`,
      `"提醒：是不是"&ROUND(${cell}*100,2)&"%？只填百分号前的数"`,
    ],
  ],
};

function isError({ cell }: RowEntry): Warning {
  return [`ISERROR(${cell})`, '"有错误值"'];
}

/**
 * True of a text that is no number, or one that is `outside`; 「１２人」 is one, as for the check of a form handed in.
 * ASC makes digits half-width; VALUE takes dates and percents for numbers, but not with a power of ten behind them.
 */
function wordsOutside({ cell, units }: RowEntry, outside: (number: string) => string): string {
  const bare = [',', ...units].reduce(
    (text, mark) => `SUBSTITUTE(${text},"${mark}","")`,
    `ASC(${written(cell)})`,
  );
  const number = `VALUE(TRIM(${bare})&"E0")`;
  return `AND(NOT(ISNUMBER(${cell})),${written(cell)}<>"",IFERROR(${outside(number)},TRUE))`;
}
