import fc from 'fast-check';
import { itemsOf, type OpenScheme } from '../../src/scheme/open-scheme';
import type { Choices, Item, ScoreForm } from '../../src/scheme/scheme';
import { numberOfPoints } from '../../src/base/points';

/** What somebody wrote in one item's row. */
export interface Entry {
  readonly item: string;
  readonly facts: string;
  readonly score: number | string | null;
}

/** One unit's form as it was filled in, under the decisions in force for it. */
export interface RandomForm {
  readonly choices: Choices;
  readonly entries: readonly Entry[];
}

/** The same forms on every run. */
const SEED = 5;

const FACTS = [
  '',
  '',
  '无',
  '会议少2次，无总结',
  '缺3名党员的记录',
  '基本落实',
  '不适用',
  '=1+1',
  '6',
  ' 前后有空格 ',
  '分两行\n写的情况',
];

/** Filled forms of a notice: most complete, some with a blank, a text or a score nobody can have. */
export function randomForms(opened: OpenScheme, form: ScoreForm, count: number) {
  const scoresOf = (item: Item) => {
    const halves = fc.integer({ min: 0, max: Math.floor(numberOfPoints(item.base) * 2) });
    return halves.map((number) => number / 2);
  };
  const right = fc.tuple(...itemsOf(form).map((item) => entryOf(item, scoresOf(item))));
  const wrong = fc.constantFrom<number | string | null>(null, '4分', '６', -1, 1000);
  const slip = fc.record({ at: fc.nat(itemsOf(form).length - 1), score: wrong });
  const entries = fc
    .tuple(right, fc.option(slip, { freq: 2 }))
    .map(([all, flaw]) =>
      all.map((entry, at) => (flaw?.at === at ? { ...entry, score: flaw.score } : entry)),
    );
  const filled: fc.Arbitrary<RandomForm> = fc.record({ choices: choicesFor(opened), entries });
  return fc.sample(filled, { seed: SEED, numRuns: count });
}

function entryOf(item: Item, score: fc.Arbitrary<number>): fc.Arbitrary<Entry> {
  return fc.record({ item: fc.constant(item.id), facts: fc.constantFrom(...FACTS), score });
}

function choicesFor({ scheme }: OpenScheme): fc.Arbitrary<Choices> {
  const each = scheme.decisions.map(({ id, options }) =>
    fc.tuple(fc.constant(id), fc.constantFrom(...options.map((option) => option.id))),
  );
  return fc.tuple(...each).map((chosen) => Object.fromEntries(chosen));
}
