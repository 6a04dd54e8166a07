import type { Filling } from './filling';

/** Of a form handed in twice the first is shown; that there are two is told elsewhere. */
export function firstOfEach(fillings: readonly Filling[]): readonly Filling[] {
  const seen = new Set<string>();
  return fillings.filter(({ form, filler }) => {
    const slot = `${form} ${filler}`;
    if (seen.has(slot)) return false;
    seen.add(slot);
    return true;
  });
}
