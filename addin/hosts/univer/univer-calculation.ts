import { ICommandService, Quantity, type Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { writesCells, writtenArea } from './written-area';

/** Knows whether formula results lag behind what was typed. */
export interface Calculation {
  /** Resolves once every result is up to date, and at the latest after some seconds. */
  settle(): Promise<void>;
  stop(): void;
}

const LONGEST_WAIT = 10_000;
/** Univer begins 100 ms after the last change; what has not begun long after that has nothing to calculate. */
const LATEST_START = 1_000;

/** What counts as a change is asked of Univer's own register; writing results back is none. */
export function watchCalculation(injector: Injector): Calculation {
  const waiting = new Set<() => void>();
  let changes = 0;
  let changedAt = 0;
  let started = 0;
  let applied = 0;
  let subscription: { unsubscribe(): void } | null = null;
  const change = (): void => {
    changes += 1;
    changedAt = performance.now();
  };
  /** The formula engine is there only once a workbook has been opened. */
  const attach = (): void => {
    if (subscription) return;
    const session = injector.get(FormulaCalculationSessionService, Quantity.OPTIONAL);
    if (!session) return;
    // A workbook that was just opened is still to be calculated.
    if (!session.state.completed) change();
    subscription = session.state$.subscribe((state) => {
      if (!isOver(state)) return;
      applied = started;
      for (const wake of waiting) wake();
    });
  };
  const listening = injector.get(ICommandService).onCommandExecuted((command, options) => {
    attach();
    if (command.id === SetFormulaCalculationStartMutation.id) started = changes;
    if (options?.fromFormula) return;
    if (writesCells(command) && (options?.onlyLocal || !writtenArea(command.params))) return;
    if (injector.get(IActiveDirtyManagerService, Quantity.OPTIONAL)?.get(command.id)) change();
  });
  const nextEnd = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      waiting.add(wake);
    });
  attach();
  return {
    settle: async () => {
      const until = performance.now() + LONGEST_WAIT;
      while (applied < changes && performance.now() < until) {
        await nextEnd(100);
        if (started < changes && performance.now() - changedAt > LATEST_START) applied = changes;
      }
    },
    stop: () => {
      listening.dispose();
      subscription?.unsubscribe();
    },
  };
}

/** A calculation that was stopped has shown nothing; another follows it. */
function isOver(state: FormulaCalculationSessionService['state']): boolean {
  const ended = state.started && state.resultApplied && (state.completed || state.resultEmitted);
  return ended && (!state.stopped || state.resultEmitted);
}
