import type { HostErrorCode } from '../host';
import { HostError } from '../host';
import type { ExcelParts } from './excel-parts';
import { NeverAnswered, officeFailure } from './office-failure';

/** One conversation with Excel; what is asked of `context` goes out with `send`. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** One round trip. Fails as a HostError, also when no answer comes. */
  send(): Promise<void>;
  /** Another conversation within the same deed, for clearing up after this one failed. */
  anew(): Batch;
}

/** The one line to Excel: a deed at a time, because Excel answers overlapping requests in no good order. */
export interface OfficeLine {
  /** While a person is inside a cell Excel answers nothing, so readings are tried again for a moment. */
  read<Value>(deed: (batch: Batch) => Promise<Value>): Promise<Value>;
  /** Fails at once while a cell is being edited. `denied` is what a lock met on the way means. */
  write<Value>(denied: HostErrorCode, deed: (batch: Batch) => Promise<Value>): Promise<Value>;
}

/** Milliseconds until an answer is given up; web Excel takes seconds for a large insertion. */
const PATIENCE = { read: 20_000, write: 60_000 } as const;

/** Milliseconds between readings while a cell is being edited. The session has a longer breath than this. */
const RETRY_DELAYS: readonly number[] = [150, 300, 600, 1200];

/** Opens the line. */
export function openLine(parts: ExcelParts): OfficeLine {
  const later = parts.later ?? timer;
  let last: Promise<unknown> = Promise.resolve();

  /** After whatever was asked before, failed or not. */
  function inTurn<Value>(deed: () => Promise<Value>): Promise<Value> {
    const turn = last.then(deed);
    last = turn.catch(() => undefined);
    return turn;
  }

  function begin(kind: keyof typeof PATIENCE, denied: HostErrorCode): Batch {
    const context = new parts.excel.RequestContext();
    return {
      context,
      send: () => answerInTime(context.sync(), kind).catch((error) => fail(error, denied)),
      anew: () => begin(kind, denied),
    };
  }

  function answerInTime(answer: Promise<unknown>, kind: keyof typeof PATIENCE): Promise<void> {
    return new Promise((resolve, reject) => {
      const callOff = later(
        () => reject(new NeverAnswered(answer, kind === 'write')),
        PATIENCE[kind],
      );
      answer.then(() => resolve(), reject).finally(callOff);
    });
  }

  function fail(error: unknown, denied: HostErrorCode): never {
    const failure = officeFailure(error, denied);
    if (failure) parts.report?.(error);
    throw failure ?? error;
  }

  const once = <Value>(
    kind: keyof typeof PATIENCE,
    denied: HostErrorCode,
    deed: (batch: Batch) => Promise<Value>,
  ): Promise<Value> =>
    // The client itself refuses what the host is too old for, before anything is sent.
    inTurn(() => deed(begin(kind, denied))).catch((error) => fail(error, denied));

  return {
    read: async (deed) => {
      for (const delay of RETRY_DELAYS) {
        try {
          return await once('read', 'unknown', deed);
        } catch (error) {
          if (!(error instanceof HostError) || error.code !== 'cell-being-edited') throw error;
          await new Promise<void>((resolve) => void later(resolve, delay));
        }
      }
      return once('read', 'unknown', deed);
    },
    write: (denied, deed) => once('write', denied, deed),
  };
}

function timer(deed: () => void, milliseconds: number): () => void {
  const id = setTimeout(deed, milliseconds);
  return () => clearTimeout(id);
}
