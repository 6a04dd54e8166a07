import { tiesOf } from '../../../src/scheme/appraisal-rules';
import { quotaPoolOf } from '../../../src/scheme/decision-effect';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import { rankUnits } from '../../../src/ranking/rank-units';
import type { UnitTotal } from '../../../src/ranking/ranking';
import type { Core } from '../core';
import { onlyFormOf, rosterOf, type Roster } from './roster';
import type { DecisionState } from '../decision-state';
import type { GroupTotals } from '../session-state';
import { summaryViewOf } from './summary-view';

/** 汇总 for every filler that has at least one form in the workbook, in the notice's order. */
export function totalGroups(
  core: Core,
  decisions: readonly DecisionState[],
  computedAt: string,
): readonly GroupTotals[] {
  return core.opened.flatMap((opened) => {
    const roster = rosterOf(core.workbook(), opened);
    // A quota over all is held against everybody the notice has checked, here or not.
    const all = roster.fillers.flatMap((filler) => unitTotals(roster, filler));
    return roster.present.map((filler) =>
      groupTotals(core, opened, roster, filler, all, decisions, computedAt),
    );
  });
}

function groupTotals(
  core: Core,
  opened: OpenScheme,
  roster: Roster,
  filler: string,
  all: readonly UnitTotal[],
  decisions: readonly DecisionState[],
  computedAt: string,
): GroupTotals {
  const units = roster.unitsOf(filler);
  const choices = core.choicesFor(opened.scheme.id);
  const times = (unit: string): number => roster.formsOf(filler, unit).length;
  return {
    scheme: opened.scheme,
    filler,
    ranking: rankUnits({
      units: all,
      group: filler,
      quotas: opened.scheme.quotas,
      pool: quotaPoolOf(opened.scheme, choices),
      ties: tiesOf(opened.scheme, choices),
    }),
    decisions: decisions.filter(
      ({ scheme, decision }) => scheme === opened.scheme.id && decision.items.length === 0,
    ),
    summarySheet: summaryViewOf(core, opened, filler)?.sheet ?? null,
    missing: units.filter((unit) => times(unit) === 0),
    duplicated: units.filter((unit) => times(unit) > 1),
    unlisted: roster.unlistedOf(filler),
    computedAt,
  };
}

/** A unit without a sheet, or with two, has no total: a person must say which counts. */
function unitTotals(roster: Roster, filler: string): readonly UnitTotal[] {
  return roster.unitsOf(filler).map((unit) => ({
    unit,
    group: filler,
    total: onlyFormOf(roster, filler, unit)?.check.total ?? null,
  }));
}
