import { EVENT_CASES } from './contract/event-cases';
import { FORM_CASES } from './contract/form-cases';
import { LASTING_CASES } from './contract/lasting-cases';
import { MARK_CASES } from './contract/mark-cases';
import { PRINT_CASES } from './contract/print-cases';
import { READING_CASES } from './contract/reading-cases';
import { RECORD_CASES } from './contract/record-cases';
import { SHEET_CASES } from './contract/sheet-cases';
import { WRITING_CASES } from './contract/writing-cases';
import type { ContractCase, OpenWorkplace } from './contract/contract-case';
import type { Capability, Host } from './host';

const EVERYTHING: readonly Capability[] = [
  'validation',
  'conditional-formats',
  'protection',
  'print-setup',
  'recalculation',
  'selection',
  'events',
  'undo-of-writes',
  'very-hidden',
  'marks',
  'notes',
];

/** What each host must be able to do, no less and no more; a host that must have a thing cannot skip its cases. */
export const CAPABILITY_MATRIX = {
  memory: EVERYTHING,
  // People can show any hidden sheet of Univer's, so none is very hidden.
  univer: EVERYTHING.filter((each) => each !== 'very-hidden'),
  // A write of an add-in cannot be undone before ExcelApi 1.19, nor in WPS: 撤销填入 stands in for it.
  excel: EVERYTHING.filter((each) => each !== 'undo-of-writes'),
  // It alone tells before it prints.
  wps: [...EVERYTHING.filter((each) => each !== 'undo-of-writes'), 'unmarks-for-print'],
  // Nobody sits at a file: there is no cursor, nothing is told, and what is written is not taken back.
  xlsx: EVERYTHING.filter(
    (each) => each !== 'selection' && each !== 'events' && each !== 'undo-of-writes',
  ),
} as const satisfies Record<Host['name'], readonly Capability[]>;

/** The one table every host is held to. */
export const HOST_CONTRACT: readonly ContractCase[] = [
  ...READING_CASES,
  ...WRITING_CASES,
  ...LASTING_CASES,
  ...SHEET_CASES,
  ...PRINT_CASES,
  ...EVENT_CASES,
  ...FORM_CASES,
  ...RECORD_CASES,
  ...MARK_CASES,
];

/** The cases a host of this name must pass. */
export function contractCasesFor(name: keyof typeof CAPABILITY_MATRIX): readonly ContractCase[] {
  const able: readonly Capability[] = CAPABILITY_MATRIX[name];
  return HOST_CONTRACT.filter(({ needs }) => needs.every((need) => able.includes(need)));
}

/** Runs all cases of a host one after the other, where no test runner is at hand; answers what failed. */
export async function runContract(
  name: keyof typeof CAPABILITY_MATRIX,
  open: OpenWorkplace,
): Promise<readonly { readonly title: string; readonly failure: string | null }[]> {
  const results = [];
  for (const { title, run } of contractCasesFor(name)) {
    const failure = await run(open).then(
      () => null,
      (error: unknown) => String(error),
    );
    results.push({ title, failure });
  }
  return results;
}
