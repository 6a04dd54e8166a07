import { performance } from 'node:perf_hooks';
import { parseLocalDate } from '../src/base/local-date';
import { reviewFillings, type Review } from '../src/review/review-fillings';
import { reviewedItems } from '../src/review/reviewed-items';
import { BUILTIN_SCHEMES } from '../src/scheme/builtin/builtin-schemes';
import { conclusionRulesOf } from '../src/scheme/conclusion-rules';
import { openScheme } from '../src/scheme/open-scheme';
import { makeUpFillings, tableOf, type MadeUpBatch } from './made-up-fillings';
import { measured, mediansOf, type Measured } from './measure';
import { compareByDaff } from './peer-daff';

/** People; the largest last, when all code is warm, and from 1,000 on once. */
const SIZES = [100, 1000, 10_000];

/**
 * Three fillings of the forms of notice 000, of 40 indicators. Ours reads every finding, holds all three against one another, judges,
 * and concludes; daff holds two of them against each other as texts; the floor is one loop that asks whether three texts are one.
 */
export async function benchCompareFillings(): Promise<readonly Measured[]> {
  const scheme = BUILTIN_SCHEMES.find((each) => each.id === 'dazhou-2017-206');
  const rules = scheme ? conclusionRulesOf(scheme, {}) : null;
  const today = parseLocalDate('2017-11-20');
  if (!scheme || !rules || !today) throw new Error('the review of notice 000 is not there');
  const opened = openScheme(scheme);
  const items = reviewedItems(scheme, rules, undefined);
  const all: Measured[] = [];
  // Where no two findings are worded alike every one is read anew.
  for (const unique of [true, false]) {
    for (const n of SIZES) {
      const batch = makeUpFillings(n, items, { rubricHash: opened.rubricHash, unique });
      const [one = [], other = [], third = []] = [0, 1, 2].map((side) =>
        tableOf(batch, side, items),
      );
      let review: Review | null = null;
      const [ours = NaN, daff = NaN, floor = NaN] = await timesOf(n, [
        () => (review = reviewFillings({ opened, rules, fillings: batch.fillings, today })),
        () => compareByDaff(one, other),
        () => countDiffering(one, other, third),
      ]);
      if (review) assertFound(batch, review);
      const name = unique ? 'compare-fillings' : 'compare-fillings-repeated';
      const each = { ours_us_a_unit: Number(((ours * 1000) / n).toPrecision(3)) };
      const peer = { name: 'daff 1.4.2 (two sides, text only)', ms: daff };
      all.push({ ...measured(name, n, ours, peer), ...each });
      all.push({ ...measured(name, n, ours, { name: 'floor: one loop', ms: floor }), ...each });
    }
  }
  return all;
}

function timesOf(
  n: number,
  programs: readonly (() => unknown)[],
): Promise<readonly number[]> | readonly number[] {
  if (n <= 100) return mediansOf(3, programs);
  return programs.map((program) => {
    const began = performance.now();
    program();
    return performance.now() - began;
  });
}

/** A changed number that is not found, or one found that was not changed, is an error of this benchmark. */
function assertFound({ changed }: MadeUpBatch, { subjects }: Review): void {
  let found = 0;
  for (const { subject, items } of subjects) {
    for (const { item, comparison } of items) {
      if (comparison.class !== 'facts-differ') continue;
      found += 1;
      if (!changed.has(`${subject.name} ${item}`)) throw new Error(`${subject.name} ${item}`);
    }
  }
  if (found !== changed.size) throw new Error(`${changed.size - found} differences not found`);
}

type Table = readonly (readonly string[])[];

/** The least any program must do. */
function countDiffering(one: Table, other: Table, third: Table): number {
  let found = 0;
  for (const [row, cells] of one.entries()) {
    for (const [column, text] of cells.entries()) {
      if (text !== other[row]?.[column] || text !== third[row]?.[column]) found += 1;
    }
  }
  return found;
}
