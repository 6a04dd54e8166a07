import { labelOfItem } from '../../src/scheme/item-label';
import { doubtChoices, itemsOf, type OpenScheme } from '../../src/scheme/open-scheme';
import type { Choices, Item } from '../../src/scheme/scheme';
import { attainableScores } from '../../src/scoring/tally/attainable-scores';
import type { AttainableScores } from '../../src/scoring/tally/item-score';
import { listLines } from '../../src/scoring/tally/list-lines';
import type { Doubt, Reading, Rule } from '../../src/standard/rule';
import { rulesUnder } from '../../src/standard/rules-under';
import type { CardMark } from '../commands/card/card-state';

/** The heaps a rubric's clauses are sorted into: read either way, left to a person, computable, or not read. */
export type HeapId = 'doubt' | 'manual' | 'computable' | 'unread';

/** One item's standard as it stands in a heap, marked. */
export interface Clause {
  readonly item: Item;
  /** As people call the item: 「第4项」, 「四·3」. */
  readonly label: string;
  readonly reading: Reading;
  /** The rules under the readings in force. */
  readonly rules: readonly Rule[];
  readonly marks: readonly CardMark[];
  readonly attainable: AttainableScores;
  /** Set in the heap of doubts alone: one row a doubt. */
  readonly doubt: Doubt | null;
}

export interface Heap {
  readonly id: HeapId;
  readonly count: number;
  readonly clauses: readonly Clause[];
}

/** Sorts every item's standard into heaps; a clause that is read two ways counts as that and not as computable. */
export function heapsOf(opened: OpenScheme, choices: Choices): readonly Heap[] {
  const clauses = clausesOf(opened, choices);
  const doubtful = clauses.flatMap((clause) =>
    clause.reading.doubts.map((doubt) => ({ ...clause, doubt })),
  );
  const holding = (count: (reading: Reading) => number) =>
    clauses.filter(({ reading }) => count(reading) > 0);
  const heaps: readonly Heap[] = [
    { id: 'doubt', count: doubtful.length, clauses: doubtful },
    heap('manual', holding(manualRules), manualRules),
    heap('computable', holding(computableRules), computableRules),
    heap('unread', holding(unreadSpans), unreadSpans),
  ];
  return heaps.filter(({ count }) => count > 0);
}

/** How many clauses were read in all. */
export function countRules(opened: OpenScheme): number {
  return [...opened.readings.values()].reduce((total, { rules }) => total + rules.length, 0);
}

function clausesOf(opened: OpenScheme, choices: Choices): readonly Clause[] {
  const { scheme, readings } = opened;
  const items = scheme.forms.flatMap((form) => (form.kind === 'score' ? itemsOf(form) : []));
  return items.flatMap((item) => {
    const reading = readings.get(item.id);
    if (!reading) return [];
    const rules = rulesUnder(reading, doubtChoices(item.id, choices));
    const lines = listLines(rules, scheme.months, reading);
    return [
      {
        item,
        label: labelOfItem(scheme, item.id),
        reading,
        rules,
        marks: marksOf(reading),
        attainable: attainableScores({ rules, lines, base: item.base }),
        doubt: null,
      },
    ];
  });
}

function heap(id: HeapId, clauses: readonly Clause[], of: (reading: Reading) => number): Heap {
  const count = clauses.reduce((total, { reading }) => total + of(reading), 0);
  return { id, count, clauses };
}

/** Whether a person has to fix the amount: the text gives none, or a range. */
export function isManual({ kind }: Rule): boolean {
  return kind === 'discretionary' || kind === 'range';
}

function manualRules({ rules }: Reading): number {
  return rules.filter(isManual).length;
}

function unreadSpans({ unread }: Reading): number {
  return unread.length;
}

function computableRules({ rules, doubts }: Reading): number {
  const doubtful = doubtfulRules(doubts);
  return rules.filter((rule) => !isManual(rule) && !doubtful.has(rule.id)).length;
}

function doubtfulRules(doubts: readonly Doubt[]): ReadonlySet<string> {
  return new Set(doubts.flatMap(({ ruleId, alsoRules }) => [ruleId, ...(alsoRules ?? [])]));
}

function marksOf({ rules, doubts, limits }: Reading): readonly CardMark[] {
  const doubtful = doubtfulRules(doubts);
  const kindOf = (rule: Rule): CardMark['kind'] => {
    if (isManual(rule)) return 'manual';
    return doubtful.has(rule.id) ? 'doubt' : 'read';
  };
  const read = rules.flatMap((rule) =>
    rule.spans.map((span): CardMark => ({ span, kind: kindOf(rule), row: null })),
  );
  const limiting = limits.map((span): CardMark => ({ span, kind: 'limit', row: null }));
  return [...read, ...limiting].filter(({ span }) => span.in === 'standard');
}
