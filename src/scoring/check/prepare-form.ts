import type { Points } from '../../base/points';
import { floorOf, fullMarkOf, notApplicableOf } from '../../scheme/decision-effect';
import type { FullMark } from '../../scheme/decision-effect';
import { doubtChoices, itemsOf } from '../../scheme/open-scheme';
import type { OpenScheme } from '../../scheme/open-scheme';
import { factColumnOf } from '../../scheme/printed-words';
import type { Choices, Item, ScoreForm } from '../../scheme/scheme';
import type { Reading, Rule } from '../../standard/rule';
import { rulesUnder } from '../../standard/rules-under';
import { attainableScores } from '../tally/attainable-scores';
import { highestOf } from '../tally/attains';
import type { FactColumn } from '../fact';
import type { AttainableScores } from '../tally/item-score';
import type { Line } from '../line';
import { listLines } from '../tally/list-lines';

/** One item made ready for checking under the decisions in force: the same for every sheet of the form. */
export interface PreparedItem {
  readonly item: Item;
  readonly reading: Reading;
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  readonly attainable: AttainableScores;
  /** The highest score the item can have: its 分值, more only where the standard adds. */
  readonly ceiling: Points;
}

/** A form made ready for checking; `items` in the order of the notice. */
export interface PreparedForm {
  readonly form: ScoreForm;
  readonly column: FactColumn;
  /** Length of the scored period. */
  readonly months: number;
  readonly from: string | undefined;
  readonly items: ReadonlyMap<string, PreparedItem>;
  /** The lowest score of an item; null where it may go below zero. */
  readonly floor: Points | null;
  readonly floorAssumed: boolean;
  readonly mark: FullMark;
  readonly notApplicable: ReturnType<typeof notApplicableOf>;
}

/** Reads every standard of a form under the choices in force, once for any number of sheets. */
export function prepareForm(opened: OpenScheme, formId: string, choices: Choices): PreparedForm {
  const key = JSON.stringify([formId, Object.entries(choices).sort(byKey)]);
  const known = PREPARED.get(opened) ?? new Map<string, PreparedForm>();
  PREPARED.set(opened, known);
  const prepared = known.get(key) ?? prepareAnew(opened, formId, choices);
  known.set(key, prepared);
  return prepared;
}

/** Pure results kept beside the opened scheme: a key press in one sheet must not read fifteen standards again. */
const PREPARED = new WeakMap<OpenScheme, Map<string, PreparedForm>>();

function prepareAnew(opened: OpenScheme, formId: string, choices: Choices): PreparedForm {
  const form = opened.scheme.forms.find((each) => each.id === formId);
  if (form?.kind !== 'score') throw new Error(`no score form ${formId} in ${opened.scheme.id}`);
  const { scheme } = opened;
  const { floor, assumed } = floorOf(scheme, choices);
  return {
    form,
    column: factColumnOf(form),
    months: scheme.months,
    from: scheme.from,
    items: new Map(itemsOf(form).map((item) => [item.id, prepareItem(opened, item, choices)])),
    floor,
    floorAssumed: assumed,
    mark: fullMarkOf(scheme, choices, formId),
    notApplicable: notApplicableOf(scheme, choices),
  };
}

function prepareItem(opened: OpenScheme, item: Item, choices: Choices): PreparedItem {
  const reading = opened.readings.get(item.id);
  if (!reading) throw new Error(`item ${item.id} was not read`);
  const rules = rulesUnder(reading, doubtChoices(item.id, choices));
  const lines = listLines(rules, opened.scheme.months, reading);
  const attainable = attainableScores({ rules, lines, base: item.base });
  return { item, reading, rules, lines, attainable, ceiling: highestOf(attainable, item.base) };
}

function byKey(a: readonly [string, string], b: readonly [string, string]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
