import { COMMANDS, type CommandId } from '../commands/command';
import type { EtPluginStorage } from '../hosts/wps/jsapi';

/** One press of a ribbon button. */
export interface Press {
  readonly command: CommandId;
  /** Whether the pane was in sight before it. */
  readonly seen: boolean;
}

/** How the pane hears what was pressed on the ribbon: it asks, because WPS tells no page of another's storing. */
export interface PressesWish {
  readonly storage: Pick<EtPluginStorage, 'getItem' | 'setItem'>;
  /** The number the shell gave this pane; each has a queue of its own. */
  readonly pane: number;
  readonly everyMs: number;
  readonly onPress: (press: Press) => void;
  /** Told once for every spell in which the storage does not answer. */
  readonly report: (cause: unknown) => void;
}

/** Takes each press once, in order, what was pressed before the pane was there included. The answer stops it. */
export function followPresses({
  storage,
  pane,
  everyMs,
  onPress,
  report,
}: PressesWish): () => void {
  const taken = `hefen.taken.${pane}`;
  let silent = false;
  const look = (): void => {
    try {
      const last = Number(storage.getItem(taken)) || 0;
      const fresh = parsePresses(storage.getItem(`hefen.press.${pane}`)).filter(
        ({ count }) => count > last,
      );
      silent = false;
      const newest = fresh[fresh.length - 1];
      if (!newest) return;
      // Taken before it is done: what does not succeed must not come again by itself.
      storage.setItem(taken, String(newest.count));
      for (const { press } of fresh) onPress(press);
    } catch (cause) {
      if (!silent) report(cause);
      silent = true;
    }
  };
  look();
  const timer = setInterval(look, everyMs);
  return () => clearInterval(timer);
}

/** Lines `counter command seen`; a line of an unknown command is left out. */
function parsePresses(
  text: string | null | undefined,
): readonly { readonly count: number; readonly press: Press }[] {
  return (text ?? '').split('\n').flatMap((line) => {
    const [count, name, seen] = line.split(' ');
    const command = COMMANDS.find(({ id }) => id === name);
    return command
      ? [{ count: Number(count), press: { command: command.id, seen: seen === 'seen' } }]
      : [];
  });
}
