import { readConclusion } from '../scheme/conclusion-rules';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { DomainConclusion } from './conclude-domain';

/** A conclusion somebody wrote: in the working column, in 查核单位意见, in a letter. */
export interface WrittenConclusion {
  readonly filler: string;
  /** A domain of the notice, by id. */
  readonly domain: string;
  readonly words: string;
}

/** A written conclusion beside the derived one, of one filler and domain. */
export interface ConclusionComparison {
  readonly concluded: DomainConclusion;
  /** A conclusion's id; null where nothing is written, or in words that name none or several. */
  readonly written: string | null;
  readonly words: string;
  readonly state: 'agrees' | 'differs' | 'unwritten' | 'unread' | 'open';
}

export interface DomainComparison {
  readonly domain: DomainConclusion['domain'];
  readonly conclusions: readonly ConclusionComparison[];
  /** Fillers that come to the same, the most first; those without a conclusion stand in none. */
  readonly groups: readonly (readonly string[])[];
  readonly differs: boolean;
}

/** Holds the conclusions of one domain against what is written and against one another (R31). */
export function compareConclusions(
  rules: ConclusionRules,
  concluded: readonly DomainConclusion[],
  written: readonly WrittenConclusion[],
): DomainComparison | null {
  const [first] = concluded;
  if (!first) return null;
  const { domain } = first;
  const conclusions = concluded.map((each) => compareWritten(rules, each, written));
  const groups = new Map<string, string[]>();
  for (const { concluded: own, written: told } of conclusions) {
    const id = told ?? own.derived;
    if (id !== null) groups.set(id, [...(groups.get(id) ?? []), own.filler]);
  }
  return {
    domain,
    conclusions,
    groups: [...groups.values()].sort((a, b) => b.length - a.length),
    differs: groups.size > 1,
  };
}

function compareWritten(
  rules: ConclusionRules,
  concluded: DomainConclusion,
  all: readonly WrittenConclusion[],
): ConclusionComparison {
  const words = all
    .filter(
      ({ filler, domain }) => filler === concluded.filler && concluded.domain.ids.includes(domain),
    )
    .map((each) => each.words.trim())
    .filter((each) => each !== '')
    .join('；');
  const about = { concluded, words };
  if (words === '') return { ...about, written: null, state: 'unwritten' };
  const written = readConclusion(rules, words);
  if (written === null) return { ...about, written, state: 'unread' };
  if (concluded.derived === null) return { ...about, written, state: 'open' };
  return { ...about, written, state: written === concluded.derived ? 'agrees' : 'differs' };
}
