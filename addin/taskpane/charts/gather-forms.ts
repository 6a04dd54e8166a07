import { labelItems } from '../../../src/scheme/item-label';
import {
  changeByUnit,
  type ChangeByUnit,
  type PeriodScores,
} from '../../../src/ranking/spread/change-by-unit';
import {
  fractionOfPoints,
  stripOf,
  type GroupStrip,
} from '../../../src/ranking/spread/group-strip';
import { lostByItem } from '../../../src/ranking/spread/lost-by-item';
import type { GroupTotals, OpenForm } from '../../commands/session-state';
import type { LostItem } from './describe-lost';

/** Points lost by item over the sheets that count for these groups of one notice, and how many sheets those are. */
export function gatherLost(
  groups: readonly GroupTotals[],
  forms: readonly OpenForm[],
): { readonly items: readonly LostItem[]; readonly forms: number } {
  const [first] = groups;
  const form = first?.scheme.forms.find(({ kind }) => kind === 'score');
  if (!first || form?.kind !== 'score') return { items: [], forms: 0 };
  const counted = groups.flatMap(({ scheme, filler, duplicated }) =>
    forms.filter(
      (each) =>
        each.scheme.id === scheme.id &&
        each.formId === form.id &&
        each.filler === filler &&
        !duplicated.includes(each.unit),
    ),
  );
  const items = form.sections.flatMap((section) => section.items);
  const labels = labelItems(form);
  const lost = lostByItem(
    items,
    counted.map(({ check }) => check.items),
  );
  return {
    items: lost.map((each, at) => ({
      ...each,
      label: labels.get(each.item) ?? each.item,
      text: items[at]?.text ?? '',
    })),
    forms: counted.length,
  };
}

/** A strip for each group of the notice in this workbook; a filler without a name is called `everybody`. */
export function gatherStrips(
  groups: readonly GroupTotals[],
  everybody: string,
): readonly GroupStrip[] {
  return groups.map(({ filler, ranking }) => {
    const threshold = ranking.quotas.find(({ inForce }) => inForce)?.threshold ?? null;
    const totals = ranking.units.map(({ total }) => total);
    return stripOf(filler === '' ? everybody : filler, totals, threshold);
  });
}

/** One group's scores in two periods. A unit that another group had in the other period is found there. */
export function gatherChange(
  filler: string,
  earlier: readonly GroupTotals[],
  later: readonly GroupTotals[],
): ChangeByUnit {
  const names = new Set(
    [...earlier, ...later].flatMap((group) => (group.filler === filler ? unitsOf(group) : [])),
  );
  return changeByUnit(periodOf(earlier, names), periodOf(later, names));
}

function unitsOf({ ranking }: GroupTotals): readonly string[] {
  return ranking.units.map(({ unit }) => unit);
}

function periodOf(groups: readonly GroupTotals[], names: ReadonlySet<string>): PeriodScores {
  const units = groups.flatMap(({ ranking }) =>
    ranking.units
      .filter(({ unit }) => names.has(unit))
      .map(({ unit, total }) => ({
        unit,
        score: total === null ? null : fractionOfPoints(total),
      })),
  );
  return { title: groups[0]?.scheme.shortTitle ?? '', units };
}
