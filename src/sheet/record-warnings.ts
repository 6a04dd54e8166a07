import type { Condition, RecordEntry } from '../scheme/record-form';
import { firstTrue, saysOneOf } from './score-formulas';
import type { Warning } from './score-formulas';

/** An entry of a row with its cell's name: `D8`. */
export interface RowEntry {
  readonly entry: RecordEntry;
  readonly cell: string;
}

/** 「不适用：没有党内职务」, from the label of the condition that does not hold. */
export function notApplicable({ label }: Condition): string {
  if (label.startsWith('有')) return `不适用：没${label}`;
  return label.startsWith('是') ? `不适用：不${label}` : `不适用：不是${label}`;
}

/**
 * What is plainly wrong or missing in one row, in words, for whoever fills the form in without the add-in; null where nothing can be.
 * `begun` counts the ticks of the block: a form nobody has touched is not told to be empty; null asks for no tick.
 */
export function recordWarning(entries: readonly RowEntry[], begun: string | null): string | null {
  const ticks = entries.filter(({ entry }) => entry.kind === 'tick');
  const measured = entries.filter(({ entry }) => WARNINGS[entry.kind] !== undefined);
  const warnings = [
    ...tickWarnings(ticks, begun),
    ...measured.flatMap(({ entry, cell }) => {
      const name = measured.length > 1 ? `${cell}：` : '';
      return (WARNINGS[entry.kind]?.(cell, entry) ?? []).map(([condition, words]): Warning => [
        condition,
        name === '' ? words : `"${name}"&${words}`,
      ]);
    }),
  ];
  return warnings.length === 0 ? null : `=${firstTrue(warnings)}`;
}

/** How many cells of an area are not empty. */
export function countFilled(areas: readonly string[]): string {
  return `COUNTA(${areas.join(',')})`;
}

function tickWarnings(ticks: readonly RowEntry[], begun: string | null): readonly Warning[] {
  if (ticks.length === 0) return [];
  const ticked = ticks.map(({ cell }) => `(TRIM(${cell})<>"")`).join('+');
  return [
    ...(ticks.length > 1 ? [[`${ticked}>1`, '"同一行打了两个勾"'] as const] : []),
    ...(begun === null ? [] : [[`AND(${ticked}=0,${begun}>0)`, '"还没有打勾"'] as const]),
  ];
}

type Warner = (cell: string, entry: RecordEntry) => readonly Warning[];

const WARNINGS: Readonly<Partial<Record<RecordEntry['kind'], Warner>>> = {
  number: (cell) => [...notNumber(cell), [`N(${cell})<0`, '"小于0"']],
  percent: (cell) => [
    ...notNumber(cell),
    [`N(${cell})<0`, '"小于0"'],
    [`N(${cell})>100`, '"超过100%"'],
    // A person who types 95% has typed 0.95 for the program.
    [`AND(N(${cell})>0,N(${cell})<1)`, `"提醒：是不是"&ROUND(${cell}*100,2)&"%？只填百分号前的数"`],
  ],
  choice: (cell, { options = [] }) => [
    [`AND(TRIM(${cell})<>"",NOT(${saysOneOf(`TRIM(${cell})`, options)}))`, '"不在选项之内"'],
  ],
};

function notNumber(cell: string): readonly Warning[] {
  return [
    [`ISERROR(${cell})`, '"有错误值"'],
    [`AND(NOT(ISNUMBER(${cell})),TRIM(${cell})<>"")`, '"应填数字"'],
  ];
}
