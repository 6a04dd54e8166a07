import { createNameMatcher, type NameMatch as HeldName } from '../../../src/handout/match-name';
import type { Scheme } from '../../../src/scheme/scheme';

export interface NameMatch {
  readonly written: string;
  readonly unit: string | null;
  readonly group: string | null;
  readonly certain: boolean;
}

/** Reads a pasted list of units against the notice's roster; near names are asked, never taken. */
export function matchNames(scheme: Scheme, pasted: string): readonly NameMatch[] {
  const match = createNameMatcher(scheme.rosters);
  return splitNames(pasted).map((name) => describe(name, match(name)));
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

function describe(written: string, match: HeldName): NameMatch {
  if (match.kind === 'unlisted') return { written, unit: null, group: null, certain: false };
  const [place] = match.places;
  return {
    written,
    unit: place?.unit ?? null,
    group: place?.filler ?? null,
    certain: match.kind === 'exact',
  };
}
