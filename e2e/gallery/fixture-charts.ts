import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { itemsOf } from '../../src/scheme/open-scheme';
import { renewedScheme } from '../../src/handout/renewed-scheme';
import type { Points } from '../../src/base/points';
import { pointsOfHundredths, sumPoints } from '../../src/base/points';
import { rankUnits } from '../../src/ranking/rank-units';
import type { Scheme } from '../../src/scheme/scheme';
import type { GroupTotals, OpenForm } from '../../addin/commands/session-state';
import { itemCheck, openForm } from './fixture-form';

// Three groups and two committees of the check of 2017 and its next quarter, with invented scores.

const THIRD = BUILTIN_SCHEMES.find(({ quotas }) => quotas.length > 0) ?? fail();
const GROUPS = THIRD.rosters.filter(({ units }, at) => at < 3 || units.length === 4).slice(0, 5);

function fail(): never {
  throw new Error('no such notice');
}

function nextQuarter(): Scheme {
  const renewed = renewedScheme(THIRD, { year: 2017, quarter: 4 });
  return renewed.ok ? renewed.value.scheme : fail();
}

/** Half points a unit loses on an item, the same at every run. */
function lossOf(unit: number, item: number, quarter: number): number {
  const turn = (unit * 7 + item * 11 + quarter * 5) % 13;
  if (item % 4 === 1 && unit % 3 !== 1) return 0;
  return turn < 10 ? 0 : turn < 12 ? 50 : 150;
}

function formOf(
  scheme: Scheme,
  filler: string,
  unit: string,
  at: number,
  quarter: number,
): OpenForm {
  const score = scheme.forms.find(({ kind }) => kind === 'score');
  const items = score?.kind === 'score' ? itemsOf(score) : [];
  const open = at === 4 && quarter === 3;
  const checks = items.map(({ id, base }, item) => ({
    ...itemCheck(id),
    writtenScore: open && item === 2 ? null : pointsOfHundredths(base - lossOf(at, item, quarter)),
  }));
  const scores = checks.flatMap(({ writtenScore }): Points[] =>
    writtenScore === null ? [] : [writtenScore],
  );
  const form = openForm([]);
  const check = { ...form.check, items: checks, total: open ? null : sumPoints(scores) };
  return { ...form, scheme, formId: score?.id ?? '', filler, unit, check };
}

function periodOf(scheme: Scheme, quarter: number) {
  const forms = GROUPS.flatMap(({ title, units }, group) =>
    units.map(({ name }, at) => formOf(scheme, title, name, group * 3 + at, quarter)),
  );
  const units = forms.map(({ filler, unit, check }) => ({
    unit,
    group: filler,
    total: check.total,
  }));
  const totals = GROUPS.map(({ title }): GroupTotals => ({
    scheme,
    filler: title,
    ranking: rankUnits({ units, group: title, quotas: scheme.quotas, pool: 'group' }),
    decisions: [],
    summarySheet: null,
    missing: [],
    duplicated: [],
    unlisted: [],
    computedAt: '16:20',
  }));
  return { forms, totals };
}

const PERIODS = [periodOf(THIRD, 3), periodOf(nextQuarter(), 4)];

/** Every chart has something to draw. */
export const CHARTED_FORMS: readonly OpenForm[] = PERIODS.flatMap(({ forms }) => forms);
export const CHARTED_TOTALS: readonly GroupTotals[] = PERIODS.flatMap(({ totals }) => totals);
