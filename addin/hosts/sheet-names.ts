import { HostError } from './host';

const LONGEST_NAME = 31;

/** Why a spreadsheet would refuse the name for a sheet; null where it is fine. `taken` is compared without regard to case. */
export function sheetNameFault(name: string, taken: ReadonlySet<string>): HostError | null {
  if (name.trim() === '') return new HostError('sheet-name-invalid', 'a sheet name is empty');
  if (name.length > LONGEST_NAME)
    return new HostError('sheet-name-invalid', `longer than ${LONGEST_NAME} characters: ${name}`);
  if (/[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    return new HostError('sheet-name-invalid', `a character no sheet name may have: ${name}`);
  if (taken.has(name.toLowerCase())) return new HostError('sheet-name-taken', name);
  return null;
}

/** Throws for the first name that could not be inserted beside `existing` and the names before it. */
export function requireSheetNames(existing: readonly string[], inserted: readonly string[]): void {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  for (const name of inserted) {
    const fault = sheetNameFault(name, taken);
    if (fault) throw fault;
    taken.add(name.toLowerCase());
  }
}
