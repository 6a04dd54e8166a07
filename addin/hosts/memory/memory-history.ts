import type { Area } from '../../../src/base/cell';
import { HostError, type HostEvent, type Selection, type SheetId } from '../host';
import { calculate } from '../workbook/calculate';
import { cellOf, type MemorySheet } from '../workbook/memory-sheet';
import type { MemoryWorkbook } from '../workbook/memory-workbook';

/** The workbook with its undo; every change is told to the listeners after the fact. */
export interface MemoryHistory {
  readonly workbook: MemoryWorkbook;
  readonly selection: Selection | null;
  /** One step of undo, its formulas calculated. `restructured` names a sheet whose rows or columns moved, so that "where" cannot be said. */
  commit(next: MemoryWorkbook, restructured?: SheetId): void;
  /** No step of undo: what is done now stands in every state that undo and redo lead to, as far as it can be done there. */
  keep(change: (workbook: MemoryWorkbook) => MemoryWorkbook): void;
  undo(): void;
  redo(): void;
  select(selection: Selection): void;
  subscribe(listener: (event: HostEvent) => void): () => void;
}

export function createMemoryHistory(first: MemoryWorkbook): MemoryHistory {
  const listeners = new Set<(event: HostEvent) => void>();
  const past: MemoryWorkbook[] = [];
  const future: MemoryWorkbook[] = [];
  let workbook = calculate(first);
  let selection: Selection | null = null;
  const tell = (event: HostEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  const become = (next: MemoryWorkbook, restructured?: SheetId): void => {
    const before = workbook;
    workbook = next;
    for (const event of eventsBetween(before, next, restructured)) tell(event);
  };
  const step = (from: MemoryWorkbook[], to: MemoryWorkbook[]): void => {
    const next = from.pop();
    if (!next) return;
    to.push(workbook);
    become(next);
  };
  return {
    get workbook() {
      return workbook;
    },
    get selection() {
      const sheet = selection?.sheet;
      return workbook.sheets.some((each) => each.id === sheet) ? selection : null;
    },
    commit: (next, restructured) => {
      past.push(workbook);
      future.length = 0;
      become(calculate(next), restructured);
    },
    keep: (change) => {
      become(calculate(change(workbook)));
      for (const states of [past, future])
        states.forEach((each, at) => (states[at] = wherePossible(each, change)));
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
    select: (next) => {
      selection = next;
      tell({ kind: 'selected', selection: next });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A state in which the sheet was not there, or was protected, stays what it was. */
function wherePossible(
  workbook: MemoryWorkbook,
  change: (workbook: MemoryWorkbook) => MemoryWorkbook,
): MemoryWorkbook {
  try {
    return change(workbook);
  } catch (cause) {
    if (cause instanceof HostError) return workbook;
    throw cause;
  }
}

function eventsBetween(
  before: MemoryWorkbook,
  after: MemoryWorkbook,
  restructured: SheetId | undefined,
): readonly HostEvent[] {
  const events: HostEvent[] = [];
  if (tabsOf(before) !== tabsOf(after)) events.push({ kind: 'sheets-changed' });
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  for (const sheet of after.sheets) {
    const old = known.get(sheet.id);
    if (!old || old.cells === sheet.cells) continue;
    const area = sheet.id === restructured ? null : changedArea(old, sheet);
    if (area !== undefined) events.push({ kind: 'edited', sheet: sheet.id, area });
  }
  return events;
}

function tabsOf(workbook: MemoryWorkbook): string {
  return JSON.stringify(
    workbook.sheets.map((each) => [each.id, each.frame.name, each.frame.visibility]),
  );
}

/** The smallest rectangle around all typed cells that differ; undefined where only formula results went. */
function changedArea(before: MemorySheet, after: MemorySheet): Area | undefined {
  let area: Area | undefined;
  const take = (key: number): void => {
    const { row, column } = cellOf(key);
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  };
  for (const [key, { input }] of after.cells) if (before.cells.get(key)?.input !== input) take(key);
  for (const key of before.cells.keys()) if (!after.cells.has(key)) take(key);
  return area;
}
