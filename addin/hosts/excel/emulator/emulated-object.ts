import type { Area } from '../../../../src/base/cell';

/** What goes over the wire. */
export type Wire =
  null | boolean | number | string | readonly Wire[] | { readonly [name: string]: Wire };

/** Cells of one sheet; a Range has one area, RangeAreas may have more. */
export interface Place {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** The arguments of a method; an object that was passed stands in `objects` at its place. */
export interface Arguments {
  readonly values: readonly unknown[];
  readonly objects: readonly (EmulatedObject | null)[];
}

/**
 * One object of Excel's, as found by an object path. Every member the emulator knows stands in one of the tables
 * under its name on the wire; whatever does not is `lacking`.
 */
export interface EmulatedObject {
  readonly type: string;
  /** Set on null objects only. */
  readonly isNull?: true;
  /** What `Instantiate` tells the client, so that it finds the object again. */
  readonly identity?: Readonly<Record<string, Wire>>;
  readonly reads?: Readonly<Record<string, () => Wire>>;
  readonly writes?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties and methods that answer an object. */
  readonly objects?: Readonly<Record<string, (given: Arguments) => EmulatedObject>>;
  readonly methods?: Readonly<Record<string, (given: Arguments) => Wire>>;
  readonly item?: (key: unknown) => EmulatedObject;
  readonly items?: () => readonly EmulatedObject[];
  /** Ranges and range areas only. */
  readonly place?: Place;
}

/** What a method ending in `OrNullObject` answers where there is nothing. */
export function nullObject(type: string): EmulatedObject {
  return { type, isNull: true };
}
