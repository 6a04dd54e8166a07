import type { RosterGroup } from '../scheme/scheme';

/** A written name held against the notice's own list. */
export type NameMatch =
  | { readonly kind: 'exact'; readonly places: readonly NamePlace[] }
  /** An alias, a part of a name or a slip: which is meant a person says. Nearest first. */
  | { readonly kind: 'near'; readonly places: readonly NamePlace[] }
  | { readonly kind: 'unlisted' };

/** A unit of the notice under its filler. */
export interface NamePlace {
  readonly unit: string;
  readonly filler: string;
}

const MOST_OFFERED = 3;

/** Holds names against the list of a notice; made once for a list, asked for each name. */
export function createNameMatcher(groups: readonly RosterGroup[]): (written: string) => NameMatch {
  const exact = new Map<string, NamePlace[]>();
  const spellings: { readonly spelling: string; readonly place: NamePlace }[] = [];
  for (const { title, units } of groups) {
    for (const { name, aliases } of units) {
      const place = { unit: name, filler: title };
      exact.set(name, [...(exact.get(name) ?? []), place]);
      for (const spelling of [name, ...aliases]) spellings.push({ spelling, place });
    }
  }
  return (written) => {
    const places = exact.get(written);
    if (places) return { kind: 'exact', places };
    const near = nearest(spellings, written);
    return near.length === 0 ? { kind: 'unlisted' } : { kind: 'near', places: near };
  };
}

/** The one of some titles that is meant, or those that may be. */
export function nearestTitles(titles: readonly string[], written: string): readonly string[] {
  const spellings = titles.map((title) => ({
    spelling: title,
    place: { unit: title, filler: title },
  }));
  return nearest(spellings, written).map(({ unit }) => unit);
}

function nearest(
  spellings: readonly { readonly spelling: string; readonly place: NamePlace }[],
  written: string,
): readonly NamePlace[] {
  const most = Math.max(1, Math.floor(written.length / 4));
  const found = new Map<string, { readonly place: NamePlace; readonly distance: number }>();
  for (const { spelling, place } of spellings) {
    const distance = distanceOf(spelling, written, most);
    const key = `${place.filler}\n${place.unit}`;
    const before = found.get(key);
    if (distance <= most && (!before || distance < before.distance)) {
      found.set(key, { place, distance });
    }
  }
  const least = Math.min(...[...found.values()].map(({ distance }) => distance));
  return [...found.values()]
    .filter(({ distance }) => distance === least)
    .slice(0, MOST_OFFERED)
    .map(({ place }) => place);
}

/** 0 for an alias and for a name that holds what was written; beyond `most` the exact number does not matter. */
function distanceOf(spelling: string, written: string, most: number): number {
  if (spelling === written || (written.length > 2 && spelling.includes(written))) return 0;
  if (Math.abs(spelling.length - written.length) > most) return Infinity;
  return editDistance(spelling, written);
}

/** Insertions, deletions and replacements between two names. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
