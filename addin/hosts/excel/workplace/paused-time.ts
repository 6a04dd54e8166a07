import { HostError, type Patch, type SheetId } from '../../host';
import type { CellInput } from '../../../../src/base/cell-input';
import type { Later } from '../excel-parts';
import { cellAt } from '../../contract/sample-sheets';
import { settle, type EmulatedWorkplace } from './emulated-workplace';

/** A clock that stands still until a test lets time pass. */
export interface PausedTime {
  readonly later: Later;
  /** For how many milliseconds has been waited. */
  readonly waits: readonly number[];
  /** Lets the time of everything that waits come. */
  pass(): void;
  /** How the deed fails, however long that takes. */
  failureOf(workplace: EmulatedWorkplace, deed: Promise<unknown>): Promise<HostError>;
}

export function createPausedTime(): PausedTime {
  let waiting: { readonly deed: () => void; readonly milliseconds: number }[] = [];
  const waits: number[] = [];
  const pass = (): void => {
    const due = waiting;
    waiting = [];
    waits.push(...due.map(({ milliseconds }) => milliseconds));
    for (const { deed } of due) deed();
  };
  return {
    later: (deed, milliseconds) => {
      const entry = { deed, milliseconds };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    waits,
    pass,
    failureOf: async ({ emulated }, deed) => {
      let failure: unknown = null;
      deed.then(
        () => {
          failure = new Error('nothing failed');
        },
        (error: unknown) => {
          failure = error;
        },
      );
      while (failure === null) {
        await settle(emulated);
        if (failure === null) pass();
      }
      if (!(failure instanceof HostError)) throw new Error('no HostError', { cause: failure });
      return failure;
    },
  };
}

/** Waits until Excel has answered so many requests from now on. */
export async function afterRequests({ emulated }: EmulatedWorkplace, count: number): Promise<void> {
  const wanted = emulated.requests.length + count;
  while (emulated.requests.length < wanted) await Promise.resolve();
}

/** One row of inputs from a cell such as `B3` on. */
export function rowPatch(sheet: SheetId, at: string, ...inputs: readonly CellInput[]): Patch {
  return { sheet, at: cellAt(at), inputs: [inputs] };
}
