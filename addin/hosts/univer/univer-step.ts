import {
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type IMutationInfo,
  type Injector,
} from '@univerjs/core';
import { HostError, type Writing } from '../host';

/** Mutations with their way back; the way back is computed before anything is done. */
export interface Change {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/**
 * Carries out changes one after the other as one step of Ctrl+Z. Univer's own batching undoes in forward order,
 * which is wrong as soon as two changes touch one thing; here the last change is undone first.
 */
export function doAsOneStep(
  injector: Injector,
  unitId: string,
  changes: Iterable<Change>,
  { lasting }: Writing = {},
): void {
  const { redos, undos } = carryOut(injector, changes);
  if (redos.length === 0 || lasting) return;
  injector
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: unitId, undoMutations: [...undos], redoMutations: [...redos] });
}

/** On failure what was done is taken back. */
function carryOut(injector: Injector, changes: Iterable<Change>): Change {
  const commands = injector.get(ICommandService);
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const change of changes) {
    undos.unshift(...change.undos);
    const { result, error } = sequenceExecute([...change.redos], commands);
    if (!result) {
      sequenceExecute(undos, commands);
      throw new HostError('unknown', `${change.redos[0]?.id ?? ''} refused: ${String(error)}`);
    }
    redos.push(...change.redos);
  }
  return { redos, undos };
}
