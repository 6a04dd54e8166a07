import type { Points } from '../../base/points';
import { NO_POINTS, sumPoints } from '../../base/points';
import { totalUnder } from '../../scheme/decision-effect';
import type { OpenScheme } from '../../scheme/open-scheme';
import type { Choices } from '../../scheme/scheme';
import { prepareForm } from './prepare-form';

/** Between what a form's total can lie under the decisions in force; `lowest` is null where it may go below zero. */
export interface TotalRange {
  readonly highest: Points;
  readonly lowest: Points | null;
}

/** The full mark in force, more only where the standards add and no cap forbids it; never below zero where no item is. */
export function totalRangeOf(opened: OpenScheme, formId: string, choices: Choices): TotalRange {
  const { items, mark, floor } = prepareForm(opened, formId, choices);
  const highest = totalUnder(mark, sumPoints([...items.values()].map(({ ceiling }) => ceiling)));
  return { highest, lowest: floor === null ? null : NO_POINTS };
}
