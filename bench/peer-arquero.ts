import { desc, table, type ColumnTable } from 'arquero';
import type { MadeUpUnit } from './made-up-units';

/** The same columns for a data frame. */
export function frameOf(units: readonly MadeUpUnit[]): ColumnTable {
  return table({
    unit: units.map(({ unit }) => unit),
    daily: units.map(({ daily }) => daily),
    ...Object.fromEntries(
      [0, 1, 2, 3].map((round) => [`field${round}`, units.map(({ field }) => field[round])]),
    ),
    poll: units.map(({ poll }) => poll),
    report: units.map(({ report }) => report),
  });
}

/** Weighted sum, rank and the bands at the bottom, in binary floats: equal scores that were summed differently may part. */
export function rankByArquero(frame: ColumnTable): ColumnTable {
  // Expressions as text: a bundler renames what a function refers to, and the parser goes by names.
  return frame
    .derive({
      composite:
        '0.2 * d.daily + 0.5 * (d.field0 + d.field1 + d.field2 + d.field3) / 4 + 0.1 * d.poll + d.report',
    })
    .orderby(desc('composite'))
    .derive({ rank: 'op.rank()' })
    .orderby('composite')
    .derive({ up: 'op.rank()' })
    .groupby('composite')
    .derive({ last: 'd.up + op.count() - 1' })
    .ungroup()
    .derive({ deduction: 'd.last <= 3 ? 3 : d.last <= 6 ? 2 : d.last <= 9 ? 1 : 0' })
    .select('unit', 'composite', 'rank', 'deduction')
    .reify();
}
