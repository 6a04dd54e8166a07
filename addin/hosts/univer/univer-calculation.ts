import { ICommandService, type Injector } from '@univerjs/core';
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
  const dirty = injector.get(IActiveDirtyManagerService);
  const session = injector.get(FormulaCalculationSessionService);
  const waiting = new Set<() => void>();
  // A workbook that was just opened is still to be calculated.
  let changes = session.state.completed ? 0 : 1;
  let changedAt = performance.now();
  let started = 0;
  let applied = 0;
  const listening = injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) started = changes;
    if (!dirty.get(command.id) || options?.fromFormula) return;
    if (writesCells(command) && (options?.onlyLocal || !writtenArea(command.params))) return;
    changes += 1;
    changedAt = performance.now();
  });
  const subscription = session.state$.subscribe((state) => {
    const ended = state.started && state.resultApplied && (state.completed || state.resultEmitted);
    if (!ended || (state.stopped && !state.resultEmitted)) return;
    applied = started;
    for (const wake of waiting) wake();
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
      subscription.unsubscribe();
    },
  };
}
