import { normaliseWords } from '../sheet/words';
import type { AppraisedUnit } from './appraised-unit';

/** A name as two spellings of it are compared; most names need no folding, and there may be very many. */
export function nameKey(name: string): string {
  return PLAIN.test(name) ? name : normaliseWords(name);
}

const PLAIN = /^[\u4e00-\u9fff\w]*$/;

/** The lead unit a unit stands under, as names are compared; empty for a lead unit itself and for whoever stands under nobody. */
export function leadOf({ unit, system }: Pick<AppraisedUnit, 'unit' | 'system'>): string {
  if (system === '') return '';
  const lead = nameKey(system);
  return lead === nameKey(unit) ? '' : lead;
}
