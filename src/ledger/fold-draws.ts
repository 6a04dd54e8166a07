import { drawCount } from '../lottery/draw-count';
import { drawLots, normaliseSeed, type LotDraw } from '../lottery/draw-lots';
import { freezeList } from '../lottery/lot-list';
import { standing } from './fold-ledger';
import type { LedgerRecord } from './record';
import type { DrawRecord, SpotCheckRecord } from './review-record';

/** A draw as it stands in the log: drawn again from its own list, seed and share, with what came of each line that was looked at. */
export interface RecordedDraw {
  /** Of its first row; later rows of the same draw only add who was withdrawn. */
  readonly id: string;
  readonly record: DrawRecord;
  /** Null where the row no longer holds what was drawn: somebody typed over it. */
  readonly draw: LotDraw | null;
  readonly checks: ReadonlyMap<string, SpotCheckRecord>;
}

/** The draws of a scheme in the order they were made (G11–G13). */
export function drawsOf(records: readonly LedgerRecord[], scheme: string): readonly RecordedDraw[] {
  const own = standing(records);
  const firsts = new Map<string, string>();
  const drawn = new Map<string, DrawRecord>();
  for (const each of own) {
    if (each.kind !== 'draw' || each.scheme !== scheme) continue;
    const key = sameDraw(each);
    const id = firsts.get(key) ?? each.id;
    firsts.set(key, id);
    const first = drawn.get(id);
    drawn.set(id, first ? withMore(first, each) : each);
  }
  return [...drawn].map(([id, record]) => ({
    id,
    record,
    draw: drawnAgain(record),
    checks: new Map(
      own.flatMap((each) =>
        each.kind === 'spot-check' && each.draw === id ? [[each.line, each] as const] : [],
      ),
    ),
  }));
}

/** Who came and who went between two lists. */
export interface ListChange {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** How a list of today differs from the lines that were locked or drawn from (G14); null where it is the same, whatever its order. */
export function changedSince(
  lines: readonly string[],
  today: readonly string[],
): ListChange | null {
  const before = new Set(lines);
  const now = new Set(today);
  const added = today.filter((line) => !before.has(line));
  const gone = lines.filter((line) => !now.has(line));
  return added.length + gone.length === 0 ? null : { added, gone };
}

/** Who was withdrawn later changes nothing else of the draw; of two who withdraw at the same moment both are gone. */
function withMore(first: DrawRecord, later: DrawRecord): DrawRecord {
  const gone = new Set(first.withdrawn.map(({ line }) => line));
  const more = later.withdrawn.filter(({ line }) => !gone.has(line));
  return { ...first, withdrawn: [...first.withdrawn, ...more] };
}

/** What makes a later row one of the same draw: two panes in which the seed that was called out is typed draw the same. */
function sameDraw({ purpose, hash, seed, count, reason }: DrawRecord): string {
  return JSON.stringify([purpose, hash, normaliseSeed(seed), count, reason]);
}

function drawnAgain(record: DrawRecord): LotDraw | null {
  const { lines, hash, seed, count, withdrawn } = record;
  const list = freezeList(lines.map((name) => ({ name })));
  if (!list.ok || list.value.hash !== hash || normaliseSeed(seed) === '') return null;
  if (!isCountOf(record)) return null;
  const gone = withdrawn.map(({ line }) => line);
  return drawLots({ list: list.value, seed, count, withdrawn: gone });
}

/** Whether the share comes to the count, with one at the least or without. */
function isCountOf({ lines, part, whole, rounding, count }: DrawRecord): boolean {
  return [true, false].some(
    (atLeastOne) => drawCount(lines.length, { part, whole, rounding, atLeastOne }) === count,
  );
}
