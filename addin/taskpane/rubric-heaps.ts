import type { Reading, Rule } from '../../src/standard/rule';
import type { OpenScheme } from '../../src/scheme/open-scheme';
import type { CardMark } from '../commands/session-state';

/** The heaps a rubric's clauses are sorted into: read either way, left to a person, computable, or not read. */
export type HeapId = 'doubt' | 'manual' | 'computable' | 'unread';

/** One item's standard as it stands in a heap, marked. */
export interface Clause {
  readonly item: string;
  readonly text: string;
  readonly reading: Reading;
  readonly marks: readonly CardMark[];
  /** Readings offered, for a doubt. */
  readonly options: readonly string[];
}

export interface Heap {
  readonly id: HeapId;
  readonly count: number;
  readonly clauses: readonly Clause[];
}

/** Sorts every item's standard into heaps; a clause that is read two ways counts as that and not as computable. */
export function heapsOf(opened: OpenScheme): readonly Heap[] {
  const clauses = itemsOf(opened).flatMap(({ id, text }) => {
    const reading = opened.readings.get(id);
    return reading ? [{ item: id, text, reading, marks: marksOf(reading), options: [] }] : [];
  });
  const doubtful = clauses.flatMap((clause) =>
    clause.reading.doubts.map(({ options }) => ({
      ...clause,
      options: options.map(({ label }) => label),
    })),
  );
  const manual = clauses.filter(({ reading }) => manualRules(reading) > 0);
  const unread = clauses.filter(({ reading }) => reading.unread.length > 0);
  const computable = clauses.filter(({ reading }) => computableRules(reading) > 0);
  const heap = (id: HeapId, list: readonly Clause[], count: number): Heap => ({
    id,
    count,
    clauses: list,
  });
  return [
    heap('doubt', doubtful, doubtful.length),
    heap('manual', manual, sum(manual, manualRules)),
    heap('computable', computable, sum(computable, computableRules)),
    heap(
      'unread',
      unread,
      sum(unread, (reading) => reading.unread.length),
    ),
  ].filter(({ count }) => count > 0);
}

/** How many clauses were read in all. */
export function countRules(opened: OpenScheme): number {
  return [...opened.readings.values()].reduce((total, { rules }) => total + rules.length, 0);
}

function itemsOf({ scheme }: OpenScheme) {
  return scheme.forms.flatMap((form) =>
    form.kind === 'score' ? form.sections.flatMap(({ items }) => items) : [],
  );
}

function sum(clauses: readonly Clause[], of: (reading: Reading) => number): number {
  return clauses.reduce((total, { reading }) => total + of(reading), 0);
}

function manualRules({ rules }: Reading): number {
  return rules.filter(({ kind }) => kind === 'discretionary').length;
}

function computableRules({ rules, doubts }: Reading): number {
  const doubtful = new Set(doubts.map(({ ruleId }) => ruleId));
  return rules.filter(({ id, kind }) => kind !== 'discretionary' && !doubtful.has(id)).length;
}

function marksOf({ rules, doubts, limits }: Reading): readonly CardMark[] {
  const doubtful = new Set(doubts.map(({ ruleId }) => ruleId));
  const kindOf = ({ id, kind }: Rule): CardMark['kind'] => {
    if (kind === 'discretionary') return 'manual';
    return doubtful.has(id) ? 'doubt' : 'read';
  };
  const read = rules.flatMap((rule) =>
    rule.spans.map((span): CardMark => ({ span, kind: kindOf(rule), row: null })),
  );
  const limiting = limits.map((span): CardMark => ({ span, kind: 'limit', row: null }));
  return [...read, ...limiting];
}
