import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { Hand } from '../hand';
import type { Capability, Host, HostErrorCode, HostEvent } from '../host';
import { HostError } from '../host';

/** One workbook under a host, with a person at it. */
export interface Workplace {
  readonly host: Host;
  readonly hand: Hand;
  /** What the workbook holds, looked at from its own side and not through the port; in the host's own order of cells. */
  look(): Promise<readonly SheetBlueprint[]>;
  /** What was told since the last call of `told`; waits until nothing more is under way. */
  told(): Promise<readonly HostEvent[]>;
}

/** Opens a fresh workbook of these sheets. */
export type OpenWorkplace = (sheets: readonly SheetBlueprint[]) => Promise<Workplace>;

/** One promise of the port. It runs wherever its needs are met and throws where the promise is broken; no test runner is needed. */
export interface ContractCase {
  readonly title: string;
  readonly needs: readonly Capability[];
  run(open: OpenWorkplace): Promise<void>;
}

/** Compares by value; maps, sets and errors included, in any order of keys. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [canonical(actual), canonical(expected)];
  if (found === wanted) return;
  const at = firstDifference(found, wanted);
  throw new Error(
    `${what}: expected …${wanted.slice(Math.max(0, at - 60), at + 200)} but found …${found.slice(Math.max(0, at - 60), at + 200)}`,
  );
}

export function expectTrue(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** The deed must fail as a HostError of this code, which names `sheets` where the case says which. */
export async function expectRefusal(
  deed: () => Promise<unknown>,
  code: HostErrorCode,
  what: string,
  sheets?: readonly string[],
): Promise<void> {
  try {
    await deed();
  } catch (error) {
    if (error instanceof HostError && error.code === code) {
      if (sheets) expectEqual(error.sheets, sheets, `${what}: the sheets it names`);
      return;
    }
    throw new Error(`${what}: expected ${code}, failed with ${String(error)}`, { cause: error });
  }
  throw new Error(`${what}: expected ${code}, but nothing was refused`);
}

function canonical(value: unknown): string {
  if (value === undefined) return 'undefined';
  return JSON.stringify(value, (_, each: unknown) => {
    if (each instanceof Map) return { map: [...each].sort(([a], [b]) => (a < b ? -1 : 1)) };
    if (each instanceof Set) return { set: [...each].sort() };
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
