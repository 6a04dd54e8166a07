import { quotaPoolOf } from '../../src/scheme/decision-effect';
import type { OpenScheme } from '../../src/scheme/open-scheme';
import { rankUnits } from '../../src/ranking/rank-units';
import type { UnitTotal } from '../../src/ranking/ranking';
import type { Core } from './core';
import type { DecisionState, GroupTotals } from './session-state';
import { formsOfFiller, summaryViewOf, unitsOfFiller } from './summary';
import { fillerOf, formViews, unitOf } from './workbook-view';

/** 汇总 for every filler that has at least one form in the workbook, in the notice's order. */
export function totalGroups(
  core: Core,
  decisions: readonly DecisionState[],
  computedAt: string,
): readonly GroupTotals[] {
  return core.opened.flatMap((opened) => {
    const fillers = fillersPresent(core, opened);
    const all = fillers.flatMap((filler) => unitTotals(core, opened, filler));
    return fillers.map((filler) => groupTotals(core, opened, filler, all, decisions, computedAt));
  });
}

function groupTotals(
  core: Core,
  opened: OpenScheme,
  filler: string,
  all: readonly UnitTotal[],
  decisions: readonly DecisionState[],
  computedAt: string,
): GroupTotals {
  const forms = formsOfFiller(core, opened, filler);
  const present = new Map<string, number>();
  for (const view of forms) present.set(unitOf(view), (present.get(unitOf(view)) ?? 0) + 1);
  const units = unitsOfFiller(core, opened, filler);
  return {
    scheme: opened.scheme,
    filler,
    ranking: rankUnits({
      units: all,
      group: filler,
      quotas: opened.scheme.quotas,
      pool: quotaPoolOf(opened.scheme, core.choicesFor(opened.scheme.id)),
    }),
    decisions: decisions.filter(
      ({ scheme, decision }) => scheme === opened.scheme.id && decision.items.length === 0,
    ),
    summarySheet: summaryViewOf(core, filler)?.sheet ?? null,
    missing: units.filter((unit) => !present.has(unit)),
    duplicated: units.filter((unit) => (present.get(unit) ?? 0) > 1),
    computedAt,
  };
}

/** A unit without a sheet, or with two, has no total: a person must say which counts. */
function unitTotals(core: Core, opened: OpenScheme, filler: string): readonly UnitTotal[] {
  const forms = formsOfFiller(core, opened, filler);
  return unitsOfFiller(core, opened, filler).map((unit) => {
    const [only, ...more] = forms.filter((view) => unitOf(view) === unit);
    return { unit, group: filler, total: only && more.length === 0 ? only.check.total : null };
  });
}

function fillersPresent(core: Core, opened: OpenScheme): readonly string[] {
  const present = new Set(
    formViews(core.workbook())
      .filter((view) => view.opened === opened)
      .map(fillerOf),
  );
  const known = opened.scheme.rosters.map((group) => group.title);
  return [
    ...known.filter((title) => present.has(title)),
    ...[...present].filter((title) => !known.includes(title)),
  ];
}
