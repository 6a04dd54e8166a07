import { COMMANDS, type CommandId } from '../commands/command';
import { RIBBON_NAMES } from '../ribbon/ribbon-names';
import type { OfficeApi } from './office-api';

/** Puts every command behind its function on the ribbon; one press after another, in their order. */
export function associateRibbon(
  { actions }: Pick<OfficeApi, 'actions'>,
  press: (id: CommandId) => Promise<void>,
  report: (cause: unknown) => void,
): void {
  let pressed: Promise<void> = Promise.resolve();
  for (const { id } of COMMANDS) {
    actions.associate(RIBBON_NAMES[id].action, (event) => {
      pressed = pressed
        .then(() => press(id))
        .catch(report)
        .then(() => complete(event));
    });
  }
}

/** Excel greys a button out until its press is said to be done; a key press brings nothing to say it to. */
function complete(event: unknown): void {
  if (typeof event !== 'object' || event === null || !('completed' in event)) return;
  if (typeof event.completed === 'function') event.completed();
}
