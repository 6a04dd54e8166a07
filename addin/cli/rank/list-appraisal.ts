import { formatDecimals, formatExact, type Fraction } from '../../../src/base/fraction';
import { formatPoints } from '../../../src/base/points';
import type { AppraisalResult, UnitOutcome } from '../../../src/ranking/appraisal-result';
import type { AppraisalRules } from '../../../src/scheme/appraisal-rules';
import type { Scheme } from '../../../src/scheme/scheme';
import { RANK_WORDS } from '../../locale/cli-rank';
import { bandOf, gradesOf, poolNames } from './describe-appraisal';
import { alignColumns } from '../text-columns';

/** What an appraisal came to, as people read it: a table a pool, then ties, then how grades were shared out. */
export function listAppraisal(
  { id }: Scheme,
  rules: AppraisalRules,
  result: AppraisalResult,
): readonly string[] {
  const { units } = result;
  const ranked = units.filter(({ rank }) => rank !== null).length;
  const pools = poolNames(units);
  return [
    RANK_WORDS.heading(rules.appraisal.shortTitle, id, units.length, ranked),
    RANK_WORDS.declared(rules.digits),
    ...pools.flatMap((pool) => [
      ...(pools.length > 1 ? [RANK_WORDS.pool(pool)] : []),
      ...alignColumns(tableOf(rules, inOrder(units.filter((unit) => unit.pool === pool)))),
    ]),
    ...result.ties.map(({ pool, rank, units: tied }) => {
      const all = tied.flatMap((at) => units[at] ?? []);
      const names = all.map(({ unit }) => unit);
      return RANK_WORDS.tie(pool, rank, names, scoreOf(rules, all[0]));
    }),
    ...result.shares.map(({ system, component, given, places, exact }) => {
      const grades = gradesOf(rules, component).map((grade, at) =>
        RANK_WORDS.shareCount(grade, given[at] ?? 0, places[at] ?? 0),
      );
      const title = rules.appraisal.components.find((each) => each.id === component)?.title ?? '';
      return RANK_WORDS.share(system, title, grades, exact.map(formatExact));
    }),
  ];
}

/** By rank, those without one last, equals as given. */
function inOrder(units: readonly UnitOutcome[]): readonly UnitOutcome[] {
  return [...units].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.at - b.at);
}

function tableOf(
  rules: AppraisalRules,
  units: readonly UnitOutcome[],
): readonly (readonly string[])[] {
  const { components, grades } = rules.appraisal;
  const { titles, open } = RANK_WORDS;
  const systems = units.some(({ system }) => system !== '');
  return [
    [
      titles.rank,
      titles.unit,
      ...(systems ? [titles.system] : []),
      ...components.map(({ title }) => title),
      titles.composite,
      ...(grades ? [titles.grade] : []),
      titles.consequences,
    ],
    ...units.map((unit) => [
      unit.rank === null ? open : String(unit.rank),
      unit.unit,
      ...(systems ? [unit.system] : []),
      ...unit.parts.map(({ value }) => shortOf(rules, value)),
      scoreOf(rules, unit),
      ...(grades ? [unit.grade ?? open] : []),
      consequencesOf(rules, unit),
    ]),
  ];
}

/** Rounded for reading. */
function scoreOf({ digits }: AppraisalRules, unit: UnitOutcome | undefined): string {
  const composite = unit?.composite ?? null;
  return composite === null ? RANK_WORDS.open : formatDecimals(composite, digits);
}

/** A part as written, and only a mean whose decimals never end rounded. */
function shortOf({ digits }: AppraisalRules, value: Fraction | null): string {
  if (value === null) return RANK_WORDS.open;
  const exact = formatExact(value);
  return exact.includes('/') ? formatDecimals(value, digits) : exact;
}

function consequencesOf(rules: AppraisalRules, unit: UnitOutcome): string {
  const { streaks, honour, conversion } = rules.appraisal;
  const band = bandOf(rules, unit.band);
  const { otherBand } = unit;
  const otherwise =
    otherBand === undefined ? '' : RANK_WORDS.otherwise(bandOf(rules, otherBand)?.label ?? '');
  const deducts = band?.deducts;
  const points = deducts ? formatPoints(deducts.points) : '';
  const placed = deducts
    ? RANK_WORDS.deduction(band.label, deducts.from, points)
    : (band?.label ?? '');
  return [
    placed + otherwise,
    ...streaks.flatMap(({ id, measure }) => {
      if (unit.streaks.includes(id)) return [measure];
      return unit.openStreaks.includes(id) ? [RANK_WORDS.openMeasure(measure)] : [];
    }),
    honour && unit.honour !== null ? RANK_WORDS.honour(honour.title, unit.honour) : '',
    conversion && unit.converted !== null
      ? RANK_WORDS.converted(conversion.to, formatDecimals(unit.converted, rules.digits))
      : '',
  ]
    .filter((part) => part !== '')
    .join('；');
}
