import type { Arguments, Place } from './emulated-object';
import { ExcelError } from './excel-error';

/** Reads one argument; an argument of another shape is InvalidArgument, as in Excel. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new ExcelError('InvalidArgument');
  return value;
}

export function indexOf(value: unknown): number {
  const index = numberOf(value);
  if (!Number.isInteger(index)) throw new ExcelError('InvalidArgument');
  return index;
}

export function booleanOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
  return value;
}

/** An object literal's members; null and undefined are an empty one. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new ExcelError('InvalidArgument');
  return { ...value };
}

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new ExcelError('InvalidArgument');
  return value;
}

/** A colour as the model keeps it, `#rrggbb`. */
export function colorOf(value: unknown): string {
  const text = textOf(value);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new ExcelError('InvalidArgument');
  return text.toLowerCase();
}

/** The range passed at `index`, if any. */
export function placeGiven(given: Arguments, index: number): Place | null {
  return given.objects[index]?.place ?? null;
}
