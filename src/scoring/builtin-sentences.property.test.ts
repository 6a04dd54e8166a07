import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_POINTS } from '../base/points';
import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import { itemsOf, openScheme } from '../scheme/open-scheme';
import type { FactColumn } from './fact';
import type { Line, Tally } from './line';
import { listLines } from './tally/list-lines';
import { scoreFacts } from './facts/score-facts';
import { scoreTally } from './tally/score-tally';

const COLUMNS: readonly FactColumn[] = ['扣分情况', '核查情况'];

/** Every item of both notices with its lines. */
const ITEMS = BUILTIN_SCHEMES.flatMap((scheme) => {
  const opened = openScheme(scheme);
  return scheme.forms.flatMap((form) =>
    form.kind === 'score'
      ? itemsOf(form).flatMap((item) => {
          const reading = opened.readings.get(item.id);
          if (reading === undefined) return [];
          const { rules } = reading;
          const lines = listLines(rules, scheme.months, reading);
          const { base } = item;
          const { months } = scheme;
          return [{ name: `${scheme.id} ${item.id}`, reading, rules, lines, base, months }];
        })
      : [],
  );
});

type Item = (typeof ITEMS)[number];

const FLOOR = { floor: NO_POINTS, floorAssumed: true };

/** A person's amounts come in halves of a point; everything else is counted. */
function countOn({ control, most }: Line, count: number): number {
  return control === 'amount' ? count * 50 : Math.min(count, most ?? count);
}

/** What the printed sentence of a tally, or its words without points, are read as. */
function readBack(item: Item, tally: Tally, column: FactColumn, points = true): ReadBack {
  const { sentence, deductions } = scoreTally({ ...item, ...FLOOR, tally });
  const text = points ? sentence : deductions.map(({ words }) => words).join('；');
  const { reading, rules, base, months } = item;
  const read = scoreFacts({ reading, rules, base, months, ...FLOOR, column, text }).reading;
  return { text, tally: read.tally, questions: read.questions.map(({ code }) => code) };
}

interface ReadBack {
  readonly text: string;
  readonly tally: Tally;
  readonly questions: readonly string[];
}

const SINGLES = ITEMS.flatMap((item) =>
  item.lines.flatMap((line) =>
    [1, 2, 3, 4]
      .filter((count) => line.most === null || count <= line.most)
      .map((count) => ({ item, key: line.key, count: countOn(line, count), name: item.name })),
  ),
);

const combined = fc
  .tuple(fc.constantFrom(...ITEMS), fc.infiniteStream(fc.nat(4)), fc.constantFrom(...COLUMNS))
  .map(([item, counts, column]) => {
    const taken = item.lines.map((line) => [line.key, countOn(line, take(counts))] as const);
    return { item, tally: Object.fromEntries(taken.filter(([, count]) => count > 0)), column };
  });

function take(counts: Iterator<number>): number {
  const next = counts.next();
  return next.done === true ? 0 : next.value;
}

describe('F12 what the card prints for the built-in notices', () => {
  it('has items of both that score', () => {
    const notices = new Set(ITEMS.map(({ name }) => name.split(' ')[0]));
    expect([...notices]).toEqual(['xiangxi-2017-q3', 'xiangxi-2018-5']);
    expect(SINGLES.length).toBeGreaterThan(100);
  });
  it.each(SINGLES)('$name $key $count reads back', ({ item, key, count }) => {
    for (const column of COLUMNS) {
      const { tally, questions } = readBack(item, { [key]: count }, column);
      expect({ tally, questions }).toEqual({ tally: { [key]: count }, questions: [] });
    }
  });
  it('reads back whatever lines are put together', () => {
    fc.assert(
      fc.property(combined, ({ item, tally, column }) => {
        fc.pre(Object.keys(tally).length > 0);
        const read = readBack(item, tally, column);
        expect(read).toEqual({ text: read.text, tally, questions: [] });
      }),
      { numRuns: 400 },
    );
  });
  it('without its points means the same, or is a question', () => {
    fc.assert(
      fc.property(combined, ({ item, tally, column }) => {
        const read = readBack(item, tally, column, false);
        if (read.questions.length === 0) expect(read).toEqual({ ...read, tally });
      }),
      { numRuns: 400 },
    );
  });
});
