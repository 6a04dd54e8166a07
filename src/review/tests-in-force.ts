import type { ConditionTests, ReviewedItem } from './reviewed-items';
import type { FindingClaim, FindingScope, FindingStatus } from './findings/finding-claim';
import type { FindingQuantity } from './findings/finding-claim';
import { judgeTest } from './findings/judge-quantities';
import { readFinding } from './findings/read-finding';
import type { Indicator } from './findings/read-finding';

/** Which of an indicator's tests a subject is held to. */
export interface TestsInForce {
  /** Stands for all of it among those of one indicator. */
  readonly key: string;
  readonly indicator: Indicator;
  /** One of these is meant, and nobody has said which. */
  readonly oneOf: readonly Indicator[];
  /** Reaching some of the tests and not others settles nothing. */
  readonly apart: boolean;
  /** What counts by what was said of the subject; null where nothing hangs on it. */
  readonly chosen: ChosenTests | null;
}

/** 副局长为班子成员，按“每半年至少1次”; several while nobody has said which. */
export type ChosenTests = readonly Omit<ConditionTests, 'tests'>[];

/** The tests a subject is held to under what was said of it (R60, R61). */
export function testsInForce(
  { indicator, rule }: ReviewedItem,
  conditions: Readonly<Record<string, boolean>>,
): TestsInForce {
  if (rule.kind !== 'by-condition') {
    return { key: '', indicator, oneOf: [], apart: rule.kind === 'apart', chosen: null };
  }
  const holds = rule.of.find(({ condition }) => conditions[condition] === true);
  const left = rule.of.filter(({ condition }) => conditions[condition] !== false);
  // Who is none of them is held to nothing that could be told: the question stays.
  const asked = holds ? [holds] : left.length > 0 ? left : rule.of;
  const readings = asked.map(({ tests }) => ({ ...indicator, tests }));
  const [only, second] = readings;
  return {
    key: asked.map(({ condition }) => condition).join(' '),
    indicator: only && !second ? only : indicator,
    oneOf: second ? readings : [],
    apart: false,
    chosen: asked.map(({ condition, words }) => ({ condition, words })),
  };
}

/** Reads a finding under the tests in force; where they leave it open, it is `unclear`. */
export function readUnder(written: string, tests: TestsInForce, scope: FindingScope): FindingClaim {
  const claim = readFinding(written, tests.indicator, scope);
  if (tests.apart) return toldApart(claim, tests.indicator, scope);
  const readings = tests.oneOf.map((each) => readFinding(written, each, scope));
  const [first] = readings;
  if (!first) return claim;
  const same = (statusOf: (reading: FindingClaim) => FindingStatus | undefined): boolean =>
    readings.every((each) => statusOf(each) === statusOf(first));
  return {
    ...(same(({ status }) => status) ? first : { ...first, ...OPEN }),
    years: first.years.map(({ year, status }, at) => ({
      year,
      status: same(({ years }) => years[at]?.status) ? status : 'unclear',
    })),
  };
}

const OPEN = { status: 'unclear', reason: 'numbers-open' } as const;

/** 调研6次，小结4篇: the one is reached and the other not, and a person decides. */
function toldApart(claim: FindingClaim, { tests }: Indicator, scope: FindingScope): FindingClaim {
  const isMixed = (quantities: readonly FindingQuantity[]): boolean =>
    quantities.length > 0 && tests.some((test) => judgeTest(test, quantities, scope) !== 'short');
  const ofYear = (year: number) => claim.quantities.filter((each) => each.year === year);
  const last = claim.years.at(-1);
  const quantities = last ? ofYear(last.year) : claim.quantities;
  return {
    ...claim,
    ...(claim.status === 'unmet' && isMixed(quantities) && OPEN),
    years: claim.years.map((each) =>
      each.status === 'unmet' && isMixed(ofYear(each.year)) ? { ...each, status: 'unclear' } : each,
    ),
  };
}
