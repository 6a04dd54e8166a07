import { ICommandService, type Injector } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { RemoveSheetMutation } from '@univerjs/sheets';

/**
 * Univer calculates the formulas that named a removed sheet, but not those that rest on them: a unit's total goes and its rank
 * stays. So a removal, whoever asked for it, is followed by one full calculation.
 */
export function recalculateAfterRemoval(injector: Injector): () => void {
  const commands = injector.get(ICommandService);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const listening = commands.onCommandExecuted((command) => {
    if (command.id !== RemoveSheetMutation.id || timer !== null) return;
    // After the commands that follow a removal have put #REF! where the sheet was named.
    timer = setTimeout(() => {
      timer = null;
      void commands.executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
    }, 0);
  });
  return () => {
    listening.dispose();
    if (timer !== null) clearTimeout(timer);
  };
}
