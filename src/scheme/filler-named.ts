import type { Filler } from './record-form';
import type { Scheme } from './scheme';

/** Who is named on a sheet as its filler, by title or id; null where it names nobody of the notice. */
export function fillerNamed({ fillers = [] }: Scheme, written: string): Filler | null {
  return fillers.find(({ id, title }) => title === written || id === written) ?? null;
}
