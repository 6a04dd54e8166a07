/**
 * Tables of an appraisal on a coarse grid, drawn by a seed: half points, three grades, means of rounds, parts folded to 20. Nothing here is
 * imported from the product, so that both can be wrong in their own way only.
 */

/** Written scores are counted in halves of a point, grades by their place: 0 is the best. */
export type Written = { readonly halves: number } | { readonly grade: number } | null;

export interface CoarseUnit {
  readonly name: string;
  readonly lead: string;
  readonly person: string;
  readonly daily: Written;
  /** Halves of a point, a blank is null. */
  readonly field: readonly (number | null)[];
  readonly poll: number | null;
  readonly report: number | null;
  /** Last year, then the year before. */
  readonly past: readonly { readonly inBand: boolean | null; readonly person: string }[];
}

/** One table, and how it is to be read. */
export interface CoarseCase {
  readonly id: string;
  readonly full: {
    readonly daily: number;
    readonly field: number;
    readonly poll: number;
    readonly report: number;
  };
  readonly rounds: 'mean-of-held' | 'mean-of-all' | 'last';
  readonly ties: 'share-better' | 'share-worse' | 'dense' | 'field-first';
  readonly pool: 'all' | 'system';
  readonly bandTie: 'lighter' | 'heavier';
  readonly fewUnits: 'literal' | 'none';
  readonly streakOf: 'person' | 'unit';
  readonly digits: 1 | 2 | 3;
  /** What the grades count for, best first, in halves of a point. */
  readonly points: readonly [number, number, number];
  /** Where 好 and 较好 begin. */
  readonly lines: readonly [number, number];
  /** Hundredths. */
  readonly factor: number;
  readonly units: readonly CoarseUnit[];
}

export const WEIGHTS = { daily: 20, field: 50, poll: 10, report: 20 } as const;
/** Places from the bottom: 3, 2 and 1 point. */
export const BAND_ENDS = [3, 6, 9] as const;

const UNFOLDED = { daily: 100, field: 100, poll: 100, report: 100 };
const FOLDED = { daily: 100, field: 100, poll: 100, report: 20 };
const ALL_FOLDED = { daily: 20, field: 50, poll: 10, report: 20 };

type Reading = Omit<CoarseCase, 'id' | 'units' | 'points' | 'lines' | 'factor'>;

const PLAIN: Reading = {
  full: FOLDED,
  rounds: 'mean-of-held',
  ties: 'share-better',
  pool: 'all',
  bandTie: 'lighter',
  fewUnits: 'literal',
  streakOf: 'person',
  digits: 2,
};

/** Every reading of each decision stands in one of them at least. */
const READINGS: readonly Reading[] = [
  PLAIN,
  { ...PLAIN, ties: 'share-worse', bandTie: 'heavier' },
  { ...PLAIN, ties: 'dense', digits: 1, streakOf: 'unit' },
  { ...PLAIN, ties: 'field-first', full: UNFOLDED },
  { ...PLAIN, pool: 'system', fewUnits: 'none', full: ALL_FOLDED },
  { ...PLAIN, pool: 'system', ties: 'dense', bandTie: 'heavier', digits: 3 },
  { ...PLAIN, rounds: 'mean-of-all', full: ALL_FOLDED, bandTie: 'heavier' },
  { ...PLAIN, rounds: 'last', full: UNFOLDED, streakOf: 'unit', ties: 'share-worse', digits: 1 },
];

/** So many cases, all readings in turn; the same number is the same case every time. */
export function coarseCases(count: number): readonly CoarseCase[] {
  return Array.from({ length: count }, (_, at) => coarseCase(at));
}

function coarseCase(at: number): CoarseCase {
  const random = randomOf(at + 1);
  const reading = READINGS[at % READINGS.length] ?? PLAIN;
  const { full } = reading;
  const points = [0.95, 0.85, 0.75].map((share) => full.daily * share * 2);
  return {
    ...reading,
    id: `第${at + 1}例`,
    points: [points[0] ?? 0, points[1] ?? 0, points[2] ?? 0],
    lines: [95, 85],
    factor: 5 + Math.floor(random() * 40),
    units: unitsOf(reading, random),
  };
}

type Random = () => number;
type Scores = Pick<CoarseUnit, 'daily' | 'field' | 'poll' | 'report'>;

/** Three that come to 95, three that end in a 5 behind the last decimal, the last four that tie, and others anyhow; one of them has a gap. */
function unitsOf(reading: Reading, random: Random): readonly CoarseUnit[] {
  const { full } = reading;
  const even = thrice(reading, inShare(full, 0.95));
  const half = halfway(reading);
  const low = inShare(full, 0.7);
  const scores: readonly Scores[] = [
    ...siblings(reading, even, 3, random),
    ...siblings(reading, half, 3, random),
    ...siblings(reading, low, 4, random),
    ...Array.from({ length: 3 }, () => anyhow(full, random, true)),
    { ...anyhow(full, random, false), poll: null },
  ];
  return shuffled(scores, random).map((each, at): CoarseUnit => {
    const graded = each.daily !== null && 'grade' in each.daily;
    return {
      name: `州${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'[at] ?? ''}局`,
      lead: graded ? (['州委某部', '州某办'][Math.floor(random() * 2)] ?? '') : '',
      person: `某${at}`,
      ...each,
      past: [pastYear(at, random), pastYear(at, random)],
    };
  });
}

/** Every part at one share of its full mark: the composite is that share of 100. */
function inShare(full: CoarseCase['full'], share: number): Scores {
  const halves = (most: number): number => Math.round(most * share * 2);
  const field = halves(full.field);
  return {
    daily: { halves: halves(full.daily) },
    field: [field, field, field, field],
    poll: halves(full.poll),
    report: halves(full.report),
  };
}

/** Three rounds held of four, where that is no gap. */
function thrice({ rounds }: Reading, scores: Scores): Scores {
  return rounds === 'mean-of-all'
    ? scores
    : { ...scores, field: [...scores.field.slice(0, 3), null] };
}

/** Scores that lie halfway between two shown numbers: 90.05, 90.125 or 90.0625. */
function halfway({ full, rounds, digits }: Reading): Scores {
  const even = inShare(full, 0.9);
  const middle = full.field * 2 * 0.9;
  if (rounds === 'last') return { ...even, field: [middle, middle, null, middle + 1] };
  if (digits === 1)
    return { ...even, field: [middle, middle, null, null], poll: (even.poll ?? 0) + 1 };
  if (full.field === 50 || digits === 3)
    return { ...even, field: [middle, middle, middle, middle + 1] };
  return { ...even, field: [middle, middle + 1, null, null] };
}

/** Scores that come to the same by other ways: what one part gives another takes. */
function siblings(
  { full, rounds }: Reading,
  first: Scores,
  count: number,
  random: Random,
): readonly Scores[] {
  // Halves of a point that are worth as much: 0.5 of daily is as many of poll as the weights and marks say.
  const rate = (WEIGHTS.daily * full.poll) / (WEIGHTS.poll * full.daily);
  return Array.from({ length: count }, (_, at) => {
    if (at === 0 || first.daily === null || !('halves' in first.daily)) return first;
    const give = Math.floor(random() * 3) - 1;
    const field = rounds === 'last' ? first.field : tilted(first.field, random);
    return {
      ...first,
      field,
      daily: { halves: first.daily.halves + give },
      poll: (first.poll ?? 0) - give * rate,
    };
  });
}

/** The rounds in another order, one a little better and one a little worse. */
function tilted(field: readonly (number | null)[], random: Random): readonly (number | null)[] {
  const by = Math.floor(random() * 5);
  const [first, second, ...rest] = field;
  const changed = [(first ?? 0) + by, (second ?? 0) - by, ...rest];
  return rest.includes(null) ? changed : shuffled(changed, random);
}

function anyhow(full: CoarseCase['full'], random: Random, graded: boolean): Scores {
  const halves = (most: number): number => Math.floor((0.75 + random() * 0.25) * most * 2);
  return {
    daily: graded ? { grade: Math.floor(random() * 3) } : { halves: halves(full.daily) },
    field: Array.from({ length: 3 }, (): number | null => halves(full.field)).concat(
      random() < 0.5 ? [halves(full.field)] : [null],
    ),
    poll: halves(full.poll),
    report: halves(full.report),
  };
}

function pastYear(at: number, random: Random): CoarseUnit['past'][number] {
  const inBand = [true, true, false, null][Math.floor(random() * 4)] ?? null;
  return { inBand, person: ['', `某${at}`, `某${at}`, '别人'][Math.floor(random() * 4)] ?? '' };
}

function shuffled<Each>(all: readonly Each[], random: Random): readonly Each[] {
  return all
    .map((each) => ({ each, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);
}

/** Mulberry32. */
function randomOf(seed: number): Random {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
