import { foldWidth } from '../standard/text';
import type { AppraisedUnit } from './appraised-unit';

/**
 * A name as it is compared, here as by the sheet's own formulas: without blanks of any kind, and without regard to the case
 * of Latin letters. Most names need neither, and there may be very many.
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name;
  return name.replace(/\s/g, '').replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const PLAIN = /^[\u4e00-\u9fff0-9a-z_]*$/;

/** What is left of a name without widths and signs: 「州委（办）」 and 「州委(办)」 are two names that may be one. Signs between digits stay. */
export function soundOf(name: string): string {
  if (PLAIN.test(name)) return name;
  return nameKey(foldWidth(name)).replace(
    /(?<!\d)[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\d|[^\p{L}\p{N}])/gu,
    '',
  );
}

/** The lead unit a unit stands under, as names are compared; empty for a lead unit itself and for whoever stands under nobody. */
export function leadOf({ unit, system }: Pick<AppraisedUnit, 'unit' | 'system'>): string {
  if (system === '') return '';
  const lead = nameKey(system);
  return lead === nameKey(unit) ? '' : lead;
}
