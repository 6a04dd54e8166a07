import { formatPoints } from '../../../src/base/points';
import type { Points } from '../../../src/base/points';
import type { QuotaFinding, RankedUnit } from '../../../src/ranking/ranking';
import { labelOfItem } from '../../../src/scheme/item-label';
import type { AspectChange, QuotaChange, UnitChange } from '../differences';
import type { GroupTotals } from '../session-state';
import { fillerOf, unitOf, type FormView } from '../workbook-view';

/** Totals, ranks and quotas of the same groups, before and after. */
export function compareGroups(
  before: readonly GroupTotals[],
  after: readonly GroupTotals[],
): {
  readonly compared: number;
  readonly units: readonly UnitChange[];
  readonly quotas: readonly QuotaChange[];
} {
  const pairs = before.flatMap((group) => {
    const other = after.find(({ filler }) => filler === group.filler);
    return other ? [{ group, other }] : [];
  });
  return {
    compared: pairs.reduce((sum, { group }) => sum + group.ranking.units.length, 0),
    units: pairs.flatMap(({ group, other }) => compareUnits(group, other)),
    quotas: pairs.flatMap(({ group, other }) => compareQuotas(group, other)),
  };
}

function compareUnits(before: GroupTotals, after: GroupTotals): readonly UnitChange[] {
  const others = new Map(after.ranking.units.map((unit) => [unit.unit, unit]));
  return before.ranking.units.flatMap((unit) => {
    const other = others.get(unit.unit);
    const changes = other ? changesOf(unit, other) : [];
    return changes.length > 0 ? [{ unit: unit.unit, group: before.filler, changes }] : [];
  });
}

function changesOf(before: RankedUnit, after: RankedUnit): readonly AspectChange[] {
  return [
    { aspect: 'score' as const, before: written(before.total), after: written(after.total) },
    { aspect: 'rank' as const, before: String(before.rank ?? ''), after: String(after.rank ?? '') },
  ].filter((change) => change.before !== change.after);
}

/** Each quota as it is in force: per group, or once for all of them. */
function compareQuotas(before: GroupTotals, after: GroupTotals): readonly QuotaChange[] {
  const inForce = ({ ranking }: GroupTotals): readonly QuotaFinding[] =>
    ranking.quotas.filter((finding) => finding.inForce);
  return inForce(before).flatMap((finding) => {
    const other = inForce(after).find(({ quota }) => quota === finding.quota);
    if (!other) return [];
    const [one, two] = [countsOf(finding), countsOf(other)];
    if (one.reached === two.reached && one.allowed === two.allowed) return [];
    const threshold = formatPoints(finding.threshold);
    return [{ group: before.filler, threshold, before: one, after: two }];
  });
}

function countsOf({ reached, allowed }: QuotaFinding): QuotaChange['before'] {
  return { reached: reached.length, allowed };
}

/** What single items come to by their words, unit by unit: a reading of a clause changes this and no score that somebody wrote. */
export function compareItems(
  before: readonly FormView[],
  after: readonly FormView[],
): readonly UnitChange[] {
  const others = new Map(after.map((view) => [view.sheet.id, view]));
  return before.flatMap((view) => {
    const changes = itemChanges(view, others.get(view.sheet.id));
    if (changes.length === 0) return [];
    return [{ unit: unitOf(view) || view.sheet.name, group: fillerOf(view), changes }];
  });
}

function itemChanges(view: FormView, other: FormView | undefined): readonly AspectChange[] {
  const derived = new Map(other?.check.items.map(({ item, derived: score }) => [item, score]));
  return view.check.items.flatMap(({ item, derived: score, filled, factsText }) => {
    // An item nobody has filled in comes to nothing yet.
    if (!filled && factsText === '') return [];
    const [one, two] = [written(score.score), written(derived.get(item)?.score ?? null)];
    if (one === two) return [];
    const label = labelOfItem(view.opened.scheme, item);
    return [{ aspect: 'item' as const, before: one, after: two, item: label }];
  });
}

/** Empty while it is open. */
function written(points: Points | null): string {
  return points === null ? '' : formatPoints(points);
}
