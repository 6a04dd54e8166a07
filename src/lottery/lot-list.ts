import { hashText } from '../base/hash-text';
import { fail, succeed, type Result } from '../base/result';

/** A list that can no longer be changed without its check code telling. Lines stand in the order they were given. */
export interface FrozenList {
  readonly lines: readonly string[];
  /** SHA-256 over the sorted lines, 64 hex digits. */
  readonly hash: string;
}

/** Why a list cannot be frozen; places count from 0. */
export type ListFault =
  | { readonly code: 'list-empty' }
  | { readonly code: 'line-blank'; readonly at: number }
  | { readonly code: 'line-twice'; readonly line: string; readonly at: readonly number[] };

/** 「市丙局 某己」: one line of a list (Y1). */
export function lotLine(entry: { readonly unit?: string; readonly name: string }): string {
  return `${entry.unit ?? ''} ${entry.name}`.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Freezes the lines of a list (Y2, Y3). */
export function freezeList(
  entries: readonly { readonly unit?: string; readonly name: string }[],
): Result<FrozenList, readonly ListFault[]> {
  const lines = entries.map(lotLine);
  const faults = findFaults(lines);
  if (faults.length > 0) return fail(faults);
  return succeed({ lines, hash: hashText([...lines].sort(byCodePoint).join('\n')) });
}

/** 「9F3C 70B2」: the check code as it is shown and read aloud. */
export function formatCheckCode({ hash }: Pick<FrozenList, 'hash'>): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`.toUpperCase();
}

function findFaults(lines: readonly string[]): readonly ListFault[] {
  if (lines.length === 0) return [{ code: 'list-empty' }];
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => places.set(line, [...(places.get(line) ?? []), at]));
  return [...places].flatMap(([line, at]): readonly ListFault[] => {
    if (line === '') return at.map((each) => ({ code: 'line-blank', at: each }));
    return at.length > 1 ? [{ code: 'line-twice', line, at }] : [];
  });
}

/** As `LC_ALL=C sort` orders UTF-8: rare characters beyond U+FFFF come last, which UTF-16 units would not give. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((each, index) => each !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
