import type { RosterGroup, Scheme } from '../../src/scheme/scheme';
import type { NameMatch } from './session';

/** Reads a pasted list of units against the notice's roster; near names are asked, never taken. */
export function matchNames(scheme: Scheme, pasted: string): readonly NameMatch[] {
  return splitNames(pasted).map((name) => matchName(scheme, name));
}

/** The names of a pasted list, each once: one a line or parted by 、，；, numbers before them left out. */
export function splitNames(pasted: string): readonly string[] {
  const written = pasted
    .split(/[\n\r\t、，,；;]+/)
    .map((name) => name.replace(/^\s*\d+\s*[.．]\s*/, '').trim())
    // 「1、州甲局」 has been parted at its 、 by now.
    .filter((name) => name !== '' && !/^\d+$/.test(name));
  return [...new Set(written)];
}

function matchName(scheme: Scheme, written: string): NameMatch {
  const unknown: NameMatch = { written, unit: null, group: null, certain: false };
  let near: { match: NameMatch; distance: number } | null = null;
  for (const { group, unit, spelling } of spellings(scheme.rosters)) {
    if (spelling === written && spelling === unit) {
      return { written, unit, group: group.title, certain: true };
    }
    const inside = written.length > 2 && spelling.includes(written);
    const distance = spelling === written || inside ? 0 : editDistance(spelling, written);
    if (
      distance <= Math.max(1, Math.floor(written.length / 4)) &&
      (!near || distance < near.distance)
    ) {
      near = { match: { written, unit, group: group.title, certain: false }, distance };
    }
  }
  return near?.match ?? unknown;
}

function* spellings(
  rosters: readonly RosterGroup[],
): Iterable<{ group: RosterGroup; unit: string; spelling: string }> {
  for (const group of rosters) {
    for (const unit of group.units) {
      for (const spelling of [unit.name, ...unit.aliases])
        yield { group, unit: unit.name, spelling };
    }
  }
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
