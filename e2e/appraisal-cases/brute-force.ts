import { BAND_ENDS, WEIGHTS, type CoarseCase, type CoarseUnit } from './coarse-cases';

/** What a table must show of one unit, to the last digit; empty for nothing. */
export interface ShownUnit {
  readonly name: string;
  readonly lead: string;
  readonly weighted: readonly string[];
  readonly composite: string;
  readonly rank: string;
  readonly grade: string;
  readonly deduction: string;
  readonly measures: string;
  readonly converted: string;
}

/** Every composite is a whole number of these on the coarse grid: halves, up to four rounds, marks that divide 100. */
const GRID = 2400n;
const PARTS = ['daily', 'field', 'poll', 'report'] as const;
const GRADES = ['好', '较好', '一般'];
const MEASURES = ['重点督促', '约谈', '组织调整'];

interface Reckoned {
  readonly unit: CoarseUnit;
  readonly parts: readonly (bigint | null)[];
  readonly score: bigint | null;
}

/** The table worked out by counting, in whole numbers only. */
export function reckon(table: CoarseCase): readonly ShownUnit[] {
  const all = table.units.map((unit) => reckonUnit(table, unit));
  return all.map((each) => showOf(table, each, all));
}

function reckonUnit(table: CoarseCase, unit: CoarseUnit): Reckoned {
  const parts = PARTS.map((part) => partOf(table, unit, part));
  const score = parts.reduce<bigint | null>(
    (sum, part) => (sum === null || part === null ? null : sum + part),
    0n,
  );
  return { unit, parts, score };
}

/** A part in units of the grid: weight × value ÷ full mark. */
function partOf(table: CoarseCase, unit: CoarseUnit, part: (typeof PARTS)[number]): bigint | null {
  const taken = takenOf(table, unit, part);
  if (!taken) return null;
  const scale =
    BigInt(WEIGHTS[part]) * (12n / BigInt(taken.rounds)) * BigInt(100 / table.full[part]);
  return BigInt(taken.halves) * scale;
}

/** Halves of a point, added up over so many rounds. */
function takenOf(
  table: CoarseCase,
  unit: CoarseUnit,
  part: (typeof PARTS)[number],
): { readonly halves: number; readonly rounds: number } | null {
  if (part === 'field') {
    const held = unit.field.filter((each) => each !== null);
    if (held.length === 0 || (table.rounds === 'mean-of-all' && held.length < 4)) return null;
    if (table.rounds === 'last') return { halves: held.at(-1) ?? 0, rounds: 1 };
    return { halves: held.reduce((sum, each) => sum + each, 0), rounds: held.length };
  }
  if (part !== 'daily') {
    const halves = unit[part];
    return halves === null ? null : { halves, rounds: 1 };
  }
  if (unit.daily === null) return null;
  const halves = 'grade' in unit.daily ? table.points[unit.daily.grade] : unit.daily.halves;
  return halves === undefined ? null : { halves, rounds: 1 };
}

function showOf(table: CoarseCase, own: Reckoned, all: readonly Reckoned[]): ShownUnit {
  const { unit, parts, score } = own;
  const show = (value: bigint | null): string =>
    value === null ? '' : decimals(value, GRID, table.digits);
  const place = placeOf(table, own, all);
  const band = place ? bandOf(table, place) : -1;
  return {
    name: unit.name,
    lead: unit.lead,
    weighted: parts.map(show),
    composite: show(score),
    rank: place ? String(place.rank) : '',
    grade: score === null ? '' : gradeOf(table, score),
    deduction: band < 0 ? '' : String(BAND_ENDS.length - band),
    measures: band === 0 ? measuresOf(table, unit).join('、') : '',
    converted:
      score === null ? '' : decimals(score * BigInt(table.factor), GRID * 100n, table.digits),
  };
}

interface Place {
  readonly rank: number;
  readonly worse: number;
  readonly same: number;
  readonly size: number;
}

function placeOf(table: CoarseCase, own: Reckoned, all: readonly Reckoned[]): Place | null {
  if (own.score === null) return null;
  const ranked = all.filter(
    ({ unit, score }) => score !== null && (table.pool === 'all' || unit.lead === own.unit.lead),
  );
  const better = ranked.filter((each) => order(table, each, own) > 0);
  const worse = ranked.filter((each) => order(table, each, own) < 0).length;
  const same = ranked.length - better.length - worse;
  const distinct = new Set(better.map(({ score }) => score)).size;
  const rank =
    table.ties === 'dense'
      ? distinct + 1
      : better.length + (table.ties === 'share-worse' ? same : 1);
  return { rank, worse, same, size: ranked.length };
}

/** Above 0 where `a` goes before `b`. */
function order(table: CoarseCase, a: Reckoned, b: Reckoned): number {
  const keys = (each: Reckoned): readonly (bigint | null)[] =>
    table.ties === 'field-first'
      ? [each.score, each.parts[1] ?? null, each.parts[3] ?? null]
      : [each.score];
  const others = keys(b);
  for (const [at, key] of keys(a).entries()) {
    const other = others[at] ?? 0n;
    if ((key ?? 0n) !== other) return (key ?? 0n) > other ? 1 : -1;
  }
  return 0;
}

/** 0 for the last three, −1 for none. */
function bandOf(table: CoarseCase, { worse, same, size }: Place): number {
  if (table.fewUnits === 'none' && size < 9) return -1;
  const place = table.bandTie === 'lighter' ? worse + same : worse + 1;
  return BAND_ENDS.findIndex((end) => place <= end);
}

function measuresOf(table: CoarseCase, unit: CoarseUnit): readonly string[] {
  const due = [MEASURES[0] ?? ''];
  for (const [at, { inBand, person }] of unit.past.entries()) {
    const counts = table.streakOf === 'unit' || person === unit.person;
    if (inBand !== true || !counts) break;
    due.push(MEASURES[at + 1] ?? '');
  }
  return due;
}

function gradeOf(table: CoarseCase, score: bigint): string {
  const at = table.lines.findIndex((line) => score >= BigInt(line) * GRID);
  return GRADES[at < 0 ? GRADES.length - 1 : at] ?? '';
}

/** Half up, as many decimals as asked for. */
export function decimals(numerator: bigint, denominator: bigint, digits: number): string {
  const scaled = (2n * numerator * 10n ** BigInt(digits) + denominator) / (2n * denominator);
  const text = String(scaled).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** How a case earns its place: units in ties, exactly on 95, halfway between two shown numbers, in a tie across a border of the bands. */
export function edgesOf(table: CoarseCase): {
  readonly tied: number;
  readonly onLine: number;
  readonly halfway: number;
  readonly acrossBorder: number;
} {
  const all = table.units.map((unit) => reckonUnit(table, unit));
  const scores = all.flatMap(({ score }) => (score === null ? [] : [score]));
  const scale = 10n ** BigInt(table.digits);
  const across = all.filter((own) => {
    const place = placeOf(table, own, all);
    return place && BAND_ENDS.some((end) => place.worse < end && end < place.worse + place.same);
  });
  return {
    tied: scores.filter((score) => scores.filter((each) => each === score).length > 1).length,
    onLine: scores.filter((score) => score === 95n * GRID).length,
    halfway: scores.filter((score) => (2n * score * scale) % (2n * GRID) === GRID).length,
    acrossBorder: across.length,
  };
}
