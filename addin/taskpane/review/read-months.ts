/** The months of a text: 2017-03、2017-04, or 2017-03至2017-08; null where something else stands there. */
export function readMonths(text: string): readonly string[] | null {
  const months = new Set<string>();
  for (const part of text.split(/[、，,；;\s]+/).filter((each) => each !== '')) {
    const [from, to, more] = part.split(/[至到~～—]+/).map(numberOf);
    if (from === undefined || from === null || more !== undefined || to === null) return null;
    const last = to ?? from;
    if (last < from || last - from > MOST) return null;
    for (let at = from; at <= last; at += 1) months.add(textOf(at));
  }
  return [...months].sort();
}

/** Ten years in one breath are a slip of the pen. */
const MOST = 120;

function numberOf(month: string): number | null {
  const found = /^(\d{4})[-年./](0?[1-9]|1[0-2])月?$/.exec(month);
  return found ? Number(found[1]) * 12 + Number(found[2]) - 1 : null;
}

function textOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
